import { readFileSync, writeFileSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { citedEvidence, isoDayOf, passageToCite } from '../../seed/cited-evidence.js';
import { fingerprintOf } from '../../seed/fingerprint.js';
import { type Target, evidenceYaml, insertEvidence } from '../../seed/insert-evidence.js';
import { validateSeed } from '../../seed/validate.js';
import { askForEvidence } from '../../src/commands/seed-cite.js';
import { citePage } from '../support/cited-page.js';
import { SeedFolder } from '../support/seed-fixture.js';

const PHRASE = 'Ministers “welcomed” the opening of the port.';
const OURS = 'The ministers were glad that the port opened.';
const EVIDENCE = citedEvidence('page#para 1', PHRASE, OURS, '2026-11-26');

let seed: SeedFolder;
beforeEach(() => {
  seed = SeedFolder.of();
  citePage(seed, 'https://example.org/page');
});
afterEach(() => seed.remove());

describe('the passage to cite', () => {
  test('is one that a source lists', () => {
    expect(passageToCite(seed.dir, 'page', 'para 1')).toBe('page#para 1');
  });

  test.each([
    ['pages', 'para 1', "--source 'pages' is not one of page, readout; did you mean page?"],
    [
      'page',
      'par 1',
      "--locator 'par 1' is not one of para 1, para 2; did you mean para 1? List a new passage in the manifest of 'page' first.",
    ],
    ['readout', '1', "A copy of 'readout' is held. Give its words as a quote, so that a machine can check them."],
  ])('is not %s#%s', (source, locator, message) => {
    expect(() => passageToCite(seed.dir, source, locator)).toThrow(message);
  });

  test('is found while the rest of the data is incomplete, but not in a broken manifest', () => {
    seed.append('seed/data/topic.yaml', '  - id: topic:unfinished\n');
    expect(passageToCite(seed.dir, 'page', 'para 2')).toBe('page#para 2');
    seed.replace('seed/source/page.yaml', 'language: en', 'language: English');
    expect(() => passageToCite(seed.dir, 'page', 'para 2')).toThrow(/seed\/source\/page.yaml:4: language/);
  });
});

describe('the evidence', () => {
  test('has the fingerprint of the phrase and nothing of its words', () => {
    expect(EVIDENCE).toEqual({
      passage: 'page#para 1',
      paraphrase: OURS,
      lookedUp: '2026-11-26',
      fingerprint: fingerprintOf('ministers welcomed the opening of the port'),
    });
  });

  test.each([
    ['too short a phrase', 'the port', OURS, 'The phrase has 7 letters and digits. It needs 8 at least'],
    ['no phrase', ' … ', OURS, 'The phrase has 0 letters and digits.'],
    ['a whole page', 'word '.repeat(100), OURS, 'The phrase has 400 letters and digits. Take a shorter one'],
    ['bytes that are no text', 'ministers welcomed \ufffd', OURS, 'The phrase is not valid UTF-8.'],
    ['no paraphrase', PHRASE, ' \n', 'The paraphrase cannot be kept: expected some text'],
    ['a paraphrase with a character that no reader sees', PHRASE, `${OURS}\u0007`, 'The paraphrase cannot be kept: '],
  ])('is not made from %s', (_, phrase, paraphrase, message) => {
    expect(() => citedEvidence('page#para 1', phrase, paraphrase, '2026-11-26')).toThrow(message);
  });

  test.each([
    [
      'English',
      'The leaders of all the states met there and agreed to build a port for both.',
      'All the states met there; and agreed – to build a port for both, it says',
    ],
    [
      'Japanese',
      '日本は東京で開かれた首脳会議において自由で開かれたインド太平洋を支持した',
      '日本は東京で開かれた首脳会議において自由で開かれたと述べた',
    ],
  ])('is not made if the paraphrase copies the phrase in %s', (_, phrase, paraphrase) => {
    const make = () => citedEvidence('page#para 1', phrase, paraphrase, '2026-11-26');
    expect(make).toThrow('repeats more than 10 words');
    expect(make).not.toThrow(phrase.slice(5, 15));
  });

  test('may share a long name with the phrase', () => {
    const name = 'Initiative on Overseas Loan and Investment for ASEAN';
    expect(
      citedEvidence('page#para 1', `Japan launched the ${name} last year`, `The ${name} is new.`, '2026-11-26')
        .paraphrase,
    ).toBe(`The ${name} is new.`);
  });

  test('has the day of the author', () => {
    expect(isoDayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
    expect(isoDayOf(new Date(2026, 10, 26, 0, 1))).toBe('2026-11-26');
  });
});

describe('the questions to the author', () => {
  const today = new Date(2026, 10, 26);
  const ask = async (typed: string, paraphrase: string | undefined, isTTY: boolean) => {
    const prompts: string[] = [];
    const input = Object.assign(new PassThrough(), { isTTY });
    input.end(typed);
    const evidence = await askForEvidence(
      'page#para 1',
      paraphrase,
      { input, prompt: (text) => prompts.push(text) },
      today,
    );
    return { evidence, prompts };
  };

  test('at a terminal are for the paraphrase, then for the phrase', async () => {
    const { evidence, prompts } = await ask(
      `${OURS}\nMinisters “welcomed”\nthe opening\n\nof the port.\n`,
      undefined,
      true,
    );
    expect(evidence).toEqual(EVIDENCE);
    expect(prompts).toEqual([expect.stringMatching(/your own words/), expect.stringMatching(/phrase.*Ctrl-D/)]);
  });

  test('are for the phrase alone if the paraphrase is given', async () => {
    expect(await ask(PHRASE, OURS, true)).toEqual({ evidence: EVIDENCE, prompts: [expect.stringMatching(/phrase/)] });
  });

  test('do not appear without a terminal, where the paraphrase must be given', async () => {
    expect(await ask(PHRASE, OURS, false)).toEqual({ evidence: EVIDENCE, prompts: [] });
    await expect(ask(`${PHRASE}\n`, undefined, false)).rejects.toThrow('--paraphrase is missing');
  });
});

describe('evidence in a data file', () => {
  const CLAIMS = 'seed/data/claims/all.yaml';
  const file = (name: string): string => `${seed.root}/${name}`;
  const claim: Target = { list: 'claims', id: 'claim:country:japan/ADVOCATES/framework:foip' };
  const entity: Target = { list: 'entities', id: 'topic:ports' };
  const ITEM = evidenceYaml(EVIDENCE, 6);

  /** Adds the evidence, and expects that the file is as before but for these lines. */
  function expectAdded(name: string, target: Target, after: string, added = ITEM): void {
    const before = seed.read(name);
    expect(before.split(after)).toHaveLength(2);
    const line = insertEvidence(file(name), target, EVIDENCE);
    expect(seed.read(name)).toBe(before.replace(after, () => `${after}\n${added}`));
    expect(seed.read(name).split('\n')[line - 1]).toContain('- passage: "page#para 1"');
  }

  test('is what the machine reads', () => {
    expectAdded('seed/data/topic.yaml', entity, 'quote: "concern ports"');
    expect(validateSeed(seed.dir).evidence).toContainEqual({
      ...EVIDENCE,
      place: { file: 'seed/data/topic.yaml', line: 11 },
    });
  });

  test('of a claim stands at the end of its list, and the claims after it are untouched', () => {
    expectAdded(CLAIMS, claim, 'quote: "Japan advocates the Free and Open Indo-Pacific"');
  });

  test('leaves comments, spacing and styles as they are', () => {
    const text = seed.read(CLAIMS);
    seed.write(
      CLAIMS,
      text
        .replace(
          'quote: "Japan advocates the Free and Open Indo-Pacific"\n',
          "quote:   'Japan advocates the Free and Open Indo-Pacific' # as said\n      # more to come\n\n\n",
        )
        .replace('\nclaims:', '\n# all of them\nclaims:'),
    );
    expectAdded(CLAIMS, claim, "quote:   'Japan advocates the Free and Open Indo-Pacific' # as said");
  });

  test.each([
    ['a block of text', 'note: |\n          first line\n          second line'],
    ['a folded text', 'note: >-\n          first line\n          second line'],
  ])('follows %s', (_, note) => {
    seed.replace('seed/data/topic.yaml', 'quote: "concern ports"', `quote: "concern ports"\n        ${note}`);
    expectAdded('seed/data/topic.yaml', entity, 'second line');
  });

  test('keeps the line ends of the file, and needs none at its end', () => {
    const windows = seed.read('seed/data/topic.yaml').trimEnd().replaceAll('\n', '\r\n');
    seed.write('seed/data/topic.yaml', windows);
    insertEvidence(file('seed/data/topic.yaml'), entity, EVIDENCE);
    expect(seed.read('seed/data/topic.yaml')).toBe(`${windows}\r\n${ITEM.replaceAll('\n', '\r\n')}\r\n`);
  });

  test.each([
    ['a list in one line', 'evidence: [{ passage: "readout#2", quote: "concern ports" }] # one', 2],
    ['an empty list', 'evidence: [] # none', 1],
    ['no list', '# to be cited', 1],
  ])('joins %s, and comments stay', (_, written, count) => {
    const name = 'seed/data/topic.yaml';
    const text = seed.read(name);
    seed.write(name, `${text.slice(0, text.indexOf('evidence:'))}${written}\n`);
    insertEvidence(file(name), entity, EVIDENCE);
    expect(seed.read(name)).toContain(written.slice(written.lastIndexOf('#')));
    const added = validateSeed(seed.dir).evidence.filter(({ place }) => place.file === name);
    expect(added).toHaveLength(count);
    expect(added.at(-1)).toMatchObject(EVIDENCE);
  });

  test('keeps any paraphrase as it is', () => {
    const odd = { ...EVIDENCE, paraphrase: 'It says: "no" – \\ # {a: *b} 支持, \'yes\'' };
    insertEvidence(file('seed/data/topic.yaml'), entity, odd);
    expect(validateSeed(seed.dir).evidence).toContainEqual(expect.objectContaining({ paraphrase: odd.paraphrase }));
  });

  test.each<[string, Target, string]>([
    [
      'seed/data/topic.yaml',
      { list: 'entities', id: 'topic:port' },
      "--entity 'topic:port' is not one of topic:ports; did you mean topic:ports?",
    ],
    [
      CLAIMS,
      { list: 'claims', id: 'claim:country:japan/ADVOCATES/framework:foop' },
      'did you mean claim:country:japan/ADVOCATES/framework:foip?',
    ],
    ['seed/data/topic.yaml', { list: 'claims', id: 'x' }, 'topic.yaml has no claims.'],
    ['seed/data/nothing.yaml', { list: 'claims', id: 'x' }, 'Cannot read '],
  ])('of %s for another record is refused', (name, target, message) => {
    const before = seed.files.map((each) => seed.read(each));
    expect(() => insertEvidence(file(name), target, EVIDENCE)).toThrow(message);
    expect(seed.files.map((each) => seed.read(each))).toEqual(before);
  });

  test('is not written into a file in another encoding, whose letters would be lost', () => {
    const latin = Buffer.from(seed.read('seed/data/topic.yaml').replace('name: ports', 'name: Huế ports é'), 'latin1');
    writeFileSync(file('seed/data/topic.yaml'), latin);
    expect(() => insertEvidence(file('seed/data/topic.yaml'), entity, EVIDENCE)).toThrow('save the file as UTF-8');
    expect(readFileSync(file('seed/data/topic.yaml'))).toEqual(latin);
  });

  test('is not written into a file that is not YAML', () => {
    seed.replace('seed/data/topic.yaml', 'name: ports', 'name: "ports');
    expect(() => insertEvidence(file('seed/data/topic.yaml'), entity, EVIDENCE)).toThrow('is not valid YAML');
  });
});
