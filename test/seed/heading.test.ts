import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { validateSeed } from '../../seed/validate.js';
import { lookUpAll } from '../../seed/verify-sources.js';
import { SOURCE } from '../support/broken-rules.js';
import { READOUT, SeedFolder } from '../support/seed-fixture.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

test.each([
  ['Ports', '1. Ports\nA port', true],
  ['Ports', 'Ports\n(1) A port', true],
  // The heading is the beginning of its passage.
  ['A port', '(3) A port\nIt', true],
  // It begins a sentence.
  ['Ports', 'Ports open.\nA port', false],
  ['A port', 'Ports\nA port and more', false],
  // It is a line elsewhere.
  ['Readout of a meeting', 'Ports\nA port', false],
])('a heading “%s” is a line of the text above its passage: %j', (words, text, stands) => {
  const seed = SeedFolder.of();
  try {
    const copy = `${READOUT}${text} is built.\n`;
    seed.write('sources/readout.txt', copy);
    seed.replace(SOURCE, sha256(READOUT), sha256(copy));
    seed.append(
      SOURCE,
      `  - { locator: "3", starts: "A port" }\nheadings: [{ words: "${words}", about: [topic:ports], over: ["3"] }]\n`,
    );
    const checked = validateSeed(seed.dir);
    expect(lookUpAll(checked, seed.sourcesDir).failures.map(({ message }) => message)).toEqual(
      stands ? [] : [`"${words}" is no line of the text that begins passage '3' or ends the passage before`],
    );
    expect(checked.data.passages.find(({ id }) => id === 'readout#3')?.props).toMatchObject({
      headings: [words],
      headedBy: ['topic:ports'],
    });
  } finally {
    seed.remove();
  }
});
