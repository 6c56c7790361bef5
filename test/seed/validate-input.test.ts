import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { validateSeed } from '../../seed/validate.js';
import {
  type BrokenRule,
  CLAIMS,
  EVENT,
  SOURCE,
  TOPIC,
  problemsOf,
  put,
  testBrokenRules,
} from '../support/broken-rules.js';
import { SeedFolder } from '../support/seed-fixture.js';

let seed: SeedFolder;
beforeEach(() => {
  seed = SeedFolder.of();
});
afterEach(() => seed.remove());

const name = (written: string): BrokenRule['broken'] => put(TOPIC, 'name: ports', `name: ${written}`);
const alias = (written: string): BrokenRule['broken'] =>
  put(TOPIC, 'name: ports', `name: ports\n    aliases: [${written}]`);
const amount = (written: string): BrokenRule['broken'] =>
  put(
    TOPIC,
    'name: ports',
    `name: ports\n    quantities:\n      - { measure: ports, unit: port, approximate: false, value: ${written} }`,
  );

describe('text that YAML would make into another value', () => {
  const NUMBERS = [
    ['2.10', '2.1'],
    ['1e3', '1000'],
    ['0o17', '15'],
    ['010', '10'],
    ['0x1F', '31'],
    ['2019.0', '2019'],
    ['+5', '5'],
    ['.5', '0.5'],
    ['-0', '0'],
    ['0.10000000000000000555', '0.1'],
  ] as const;

  testBrokenRules([
    ...NUMBERS.map(([written, read]) => ({
      rule: `locator: ${written}`,
      broken: put(SOURCE, '- locator: 2', `- locator: ${written}`),
      says: [
        `passages.1.locator: ${written} would be read as the number ${read}`,
        `put it in quotes ("${written}") if it is text, or write ${read}`,
      ],
    })),
    {
      rule: 'when: 2019.0',
      broken: put(EVENT, 'name: Port Forum', 'name: Port Forum\n    when: 2019.0'),
      says: ['entities.0.when: 2019.0 would be read as the number 2019'],
    },
    { rule: 'name: 1e3', broken: name('1e3'), says: ['entities.0.name: 1e3 would be read as the number 1000'] },
    { rule: 'name: 2019', broken: name('2019'), says: ['entities.0.name: 2019: expected some text; put it in quotes'] },
    { rule: 'name: TRUE', broken: name('TRUE'), says: ['TRUE would be read as the boolean true'] },
    { rule: 'name: true', broken: name('true'), says: ['true: expected some text; put it in quotes'] },
    { rule: 'name: null', broken: name('null'), says: ['null: expected some text'] },
    {
      rule: 'an alias without quotes',
      broken: alias('Port, 007'),
      says: ['entities.0.aliases.1: 007 would be read as the number 7'],
    },
    {
      rule: 'an id that is a number',
      broken: put(TOPIC, 'id: topic:ports', 'id: 1.0'),
      says: ['id: 1.0 would be read as the number 1'],
    },
    {
      rule: 'the key of a claim',
      broken: put(CLAIMS, 'place:yokohama\n    attributedTo: person:abe-shinzo', 'place:yokohama\n    key: 2e1'),
      says: ['key: 2e1 would be read as the number 20'],
    },
    {
      rule: 'a key that is a number',
      broken: put(TOPIC, 'name: ports', 'name: ports\n    2.10: x'),
      says: ['the key 2.10 would be read as the number 2.1; put it in quotes'],
    },
    {
      rule: 'a key that is a list',
      broken: put(TOPIC, 'name: ports', 'name: ports\n    ? [a]\n    : b', '? [a]'),
      says: ['a key must be text'],
    },
    {
      rule: 'the key __proto__',
      broken: put(TOPIC, 'name: ports', 'name: ports\n    __proto__: { mention: x }'),
      says: ['the key __proto__ may not be used; rename it'],
    },
    { rule: 'a tag', broken: name('!!str 2.10'), says: ['the tag !!str may not be used; remove it'] },
    {
      rule: 'a tag for bytes',
      broken: name('!!binary cG9ydHM='),
      says: ['the tag !!binary may not be used; remove it'],
    },
    {
      rule: 'a number beyond 2^53',
      broken: amount('9007199254740992'),
      says: ['9007199254740992 is beyond 2^53 - 1, up to which whole numbers are kept exactly'],
    },
    {
      rule: 'a long number that is text',
      broken: put(SOURCE, '- locator: 2', '- locator: 12345678901234567890'),
      says: ['12345678901234567890 is beyond 2^53 - 1', 'put it in quotes ("12345678901234567890") if it is text'],
    },
    { rule: 'no number', broken: amount('.nan'), says: ['.nan would be read as the number NaN'] },
    { rule: 'a number without end', broken: amount('.inf'), says: ['.inf is beyond 2^53 - 1'] },
  ]);

  test.each(['"2.10"', "'010'", '2.1', '2', '9007199254740991', '2-10', '1_000', '2019-11-04'])(
    'is kept as it is written, or has one reading: locator %s',
    (written) => {
      const locator = written.replace(/["']/g, '');
      for (const file of seed.files) seed.write(file, seed.read(file).replaceAll('readout#2', `readout#${locator}`));
      seed.replace(SOURCE, '- locator: 2', `- locator: ${written}`);
      expect(validateSeed(seed.dir).data.passages.map(({ id }) => id)).toContain(`readout#${locator}`);
    },
  );

  test.each(['yes', 'No', 'on', 'off', 'y', '2019-11-04', '12:30:45', '1_000', '~ports', '0b11', '1,5'])(
    'is text by YAML 1.2, also in a file that asks for 1.1: %s',
    (written) => {
      seed.replace(
        TOPIC,
        'name: ports',
        `name: ports\n    aliases: ["alias", ${written.includes(',') ? `"${written}"` : written}]`,
      );
      const both = [seed.read(TOPIC), `%YAML 1.1\n---\n${seed.read(TOPIC)}`].map((text) => {
        seed.write(TOPIC, text);
        return validateSeed(seed.dir).data.entities.find(({ id }) => id === 'topic:ports')?.props['aliases'];
      });
      expect(both).toEqual([
        ['alias', written],
        ['alias', written],
      ]);
    },
  );

  test('is never another number than the one that is written', () => {
    const digits = fc.stringMatching(/^[-+]?[0-9.eExXo_]{1,20}$/);
    fc.assert(
      fc.property(digits, (written) => {
        const folder = SeedFolder.of();
        try {
          folder.replace(SOURCE, '- locator: 2', `- locator: ${written}`);
          for (const file of folder.files)
            folder.write(file, folder.read(file).replaceAll('"readout#2"', JSON.stringify(`readout#${written}`)));
          const found = problemsOf(folder);
          if (found.length === 0)
            expect(validateSeed(folder.dir).data.passages.map(({ id }) => id)).toContain(`readout#${written}`);
          else expect(found[0]).toMatch(/^seed\/source\/readout\.yaml:\d+: /);
        } finally {
          folder.remove();
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('a file in another encoding', () => {
  const text = (): string => seed.read(TOPIC).replace('name: ports', 'name: ports\n    aliases: [Häfen]');

  test.each([
    ['UTF-16, little end first', () => Buffer.from(`\ufeff${text()}`, 'utf16le'), 1, 'the file is in UTF-16'],
    ['UTF-16, big end first', () => Buffer.from(`\ufeff${text()}`, 'utf16le').swap16(), 1, 'the file is in UTF-16'],
    ['UTF-32', () => Buffer.from([0xff, 0xfe, 0, 0, 0x6b, 0, 0, 0]), 1, 'the file is in UTF-32'],
    ['UTF-16 without its mark', () => Buffer.from(seed.read(TOPIC), 'utf16le'), 1, 'U+0000 (NUL)'],
    ['Latin-1', () => Buffer.from(text(), 'latin1'), 6, 'byte 97 of the file (0xE4) is not UTF-8'],
    [
      'Shift_JIS',
      () => Buffer.concat([Buffer.from('# '), Buffer.from([0x8d, 0x60]), Buffer.from(`\n${seed.read(TOPIC)}`)]),
      1,
      'byte 2 of the file (0x8D) is not UTF-8',
    ],
    [
      'UTF-8 cut short',
      () => Buffer.concat([Buffer.from(seed.read(TOPIC)), Buffer.from([0xe6, 0xb8])]),
      10,
      'is not UTF-8',
    ],
    [
      'UTF-8 of half a pair',
      () => Buffer.concat([Buffer.from('# x'), Buffer.from([0xed, 0xa0, 0x80, 0x0a])]),
      1,
      'byte 3',
    ],
  ] as const)('is refused with the place: %s', (_, bytes, line, says) => {
    seed.write(TOPIC, bytes());
    const found = problemsOf(seed);
    expect(found).toEqual([expect.stringContaining(`${TOPIC}:${line}: `)]);
    expect(found[0]).toContain(says);
    expect(found[0]).toMatch(/UTF-8/);
  });

  test('is one problem, because the ids in it are still known', () => {
    seed.write(TOPIC, Buffer.from(text(), 'utf16le'));
    expect(problemsOf(seed)).toHaveLength(1);
  });

  test('is refused as the copy of a source, with the place', async () => {
    const { createHash } = await import('node:crypto');
    const { verifySources } = await import('../../seed/verify-sources.js');
    const bytes = Buffer.from(`${seed.read('sources/readout.txt')}\nCaf\u00e9`, 'latin1');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    seed.write('sources/readout.txt', bytes);
    seed.write(SOURCE, seed.read(SOURCE).replace(/sha256: .*/, `sha256: ${sha256}`));
    expect(() => verifySources(validateSeed(seed.dir), seed.sourcesDir)).toThrow(
      /readout: readout\.txt:6: byte \d+ of the file \(0xE9\) is not UTF-8/,
    );
  });

  test('is not one in UTF-8 with its byte order mark, or with a real U+FFFD before the bad byte', () => {
    seed.write(TOPIC, `\ufeff${seed.read(TOPIC)}`);
    expect(problemsOf(seed)).toEqual([]);
    seed.write(TOPIC, Buffer.concat([Buffer.from('# \ufffd\n# '), Buffer.from([0xff])]));
    expect(problemsOf(seed)[0]).toContain(`${TOPIC}:2: byte 8 of the file (0xFF)`);
  });
});

describe('aliases and brackets', () => {
  test.each([
    [
      'an alias inside of its anchor',
      'aliases: &a [ports, *a]',
      '*a is a part of what it refers to; write the value out',
    ],
    ['an alias of the entity that holds it', 'aliases: *whole', '*whole is a part of what it refers to'],
    [
      'a billion laughs',
      `extra:\n${['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
        .map(
          (each, index, all) =>
            `      - &${each} [${Array(10)
              .fill(index === 0 ? 'ha' : `*${all[index - 1] ?? ''}`)
              .join(', ')}]`,
        )
        .join('\n')}`,
      'aliases stand for more than 10000 values; write the values out',
    ],
  ])('are refused, quickly and without a stack: %s', (_, yaml, says) => {
    seed.replace(TOPIC, '- id: topic:ports', '- &whole\n    id: topic:ports');
    seed.replace(TOPIC, 'name: ports', `name: ports\n    ${yaml}`);
    const found = problemsOf(seed);
    expect(found).toEqual([expect.stringContaining(says)]);
    expect(found[0]).not.toMatch(/\bat .*\.[jt]s:/);
  });

  test.each([
    ['[', '['.repeat(100_000)],
    ['{a:', '{a: '.repeat(5_000)],
    ['[ and ]', '['.repeat(2_000) + ']'.repeat(2_000)],
    ['- on one line', `\n${'- '.repeat(20_000)}x`],
  ])('are refused if they nest without end: %s', (_, yaml) => {
    seed.append(TOPIC, `    aliases: ${yaml}\n`);
    const found = problemsOf(seed);
    expect(found).toEqual([expect.stringMatching(/^seed\/data\/topic\.yaml:\d+: /)]);
  });

  test('may be used within reason', () => {
    seed.replace(TOPIC, 'name: ports', 'name: ports\n    aliases: &names [harbours, quays]');
    seed.replace(EVENT, 'name: Port Forum', 'name: &name Port Forum\n    mention: *name');
    const { entities } = validateSeed(seed.dir).data;
    expect(entities.find(({ id }) => id === 'topic:ports')?.props['aliases']).toEqual(['harbours', 'quays']);
  });
});
