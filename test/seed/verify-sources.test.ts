import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { foldSpace } from '../../seed/passages.js';
import type { PlacedEvidence } from '../../seed/placed-evidence.js';
import { validateSeed } from '../../seed/validate.js';
import { type Verification, lookUpAll, verifySources } from '../../seed/verify-sources.js';
import { readConfig } from '../../src/config.js';
import { Fault } from '../../src/errors.js';
import { SOURCE, TOPIC, TOPIC_EVIDENCE } from '../support/broken-rules.js';
import { sourceOf } from '../../src/model/evidence.js';
import { describeWith } from '../support/programs.js';
import { ARTICLE, CITED_ITEM, TABLE, TABLE_SOURCE, rowItem } from '../support/evidence-fixture.js';
import { LONGEST_QUOTE, tooLong } from '../../seed/quote-length.js';
import { READOUT, SeedFolder } from '../support/seed-fixture.js';

const COPY = 'sources/readout.txt';
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The result of a run, or the lines of its complaints. */
function verify(seed: SeedFolder, sourcesDir = seed.sourcesDir): Verification | string[] {
  try {
    return verifySources(validateSeed(seed.dir), sourcesDir);
  } catch (error) {
    if (!(error instanceof Fault) || error.code !== 'QUOTE_NOT_FOUND') throw error;
    const [count = '', ...lines] = error.message.split('\n');
    expect(count).toBe(`${lines.length} problem${lines.length === 1 ? '' : 's'} with the sources:`);
    return lines;
  }
}

describe('the quotes of the minimal seed', () => {
  let seed: SeedFolder;
  beforeEach(() => {
    seed = SeedFolder.of();
  });
  afterEach(() => seed.remove());

  test('are in their passages', () => {
    expect(verify(seed)).toEqual({ quotes: 16, rows: 0, cited: 0, spelled: [] });
  });

  test('may contain a line break of the source', () => {
    seed.replace(TOPIC, '"concern ports"', '"the Port Statement and the Port Forum"');
    expect(verify(seed)).toEqual({ quotes: 16, rows: 0, cited: 0, spelled: [] });
  });

  test('fail with file and line if they are not in their passage', () => {
    seed.replace(TOPIC, '"concern ports"', '"concern harbours"');
    expect(verify(seed)).toEqual([
      `${seed.where(TOPIC, 'quote:')}: "concern harbours" is not in readout#2; not there: harbours; nearest: "concern ports" in readout#2`,
    ]);
  });

  test.each([
    ['Concern ports', 'not there: Concern; nearest: "concern ports" in readout#2'],
    ['concern port s', 'not there: port, s; nearest: "concern ports" in readout#2'],
    ['concern, ports', 'it has each of the words, but not as quoted; nearest: "concern ports" in readout#2'],
    ['ports concern', 'it has each of the words, but not as quoted; nearest: "Yokohama concern" in readout#2'],
    [
      'Japan advocates a free Indo-Pacific',
      'not there: Japan, advocates, a, free, Indo, Pacific; nearest: "Japan advocates the Free and Open Indo-Pacific" in readout#1',
    ],
    ['an aircraft carrier', 'not there: an, aircraft, carrier'],
  ])('are verbatim: not "%s"; the message says what is not there, and what is near', (quote, hint) => {
    seed.replace(TOPIC, '"concern ports"', `"${quote}"`);
    expect(verify(seed)).toEqual([`${seed.where(TOPIC, 'quote:')}: "${quote}" is not in readout#2; ${hint}`]);
  });

  test('fail with the name of another passage that has them', () => {
    seed.replace(TOPIC, '"readout#2"', '"readout#1"');
    expect(verify(seed)).toEqual([
      `${seed.where(TOPIC, 'quote:')}: "concern ports" is not in readout#1; it is in readout#2`,
    ]);
  });

  test('must not run from one passage into the next', () => {
    seed.replace(TOPIC, '"concern ports"', '"as well. 2 Works."');
    expect(verify(seed)).toEqual([
      `${seed.where(TOPIC, 'quote:')}: "as well. 2 Works." is not in readout#2; it runs on from readout#1 into the next passage; quote the part that is in one`,
    ]);
  });

  test('cannot be checked without the copy, and the message says where to get it', () => {
    seed.delete(COPY);
    expect(verify(seed)).toEqual([
      `readout: its copy readout.txt is not in ${seed.sourcesDir}. Get it from https://example.org/readout or set SOURCES_DIR`,
    ]);
  });

  test('cannot be checked against an altered copy, even if it has them all', () => {
    seed.append(COPY, '\n');
    expect(verify(seed)).toEqual([
      `readout: readout.txt is not the copy that was read (sha256 ${sha256(`${READOUT}\n`)}, the manifest says ${sha256(READOUT)})`,
    ]);
  });

  test.each([
    ['2 Work. The', 'is not in readout; not there: Work; nearest: "2 Works. The" in readout'],
    ['2 Trade', 'is not in readout; not there: Trade'],
    ['Readout of', "is not after the start of passage '1'; list the passages in the order of the text"],
  ])('cannot be checked if a passage starts with "%s"; the message says where and why', (starts, why) => {
    seed.replace(SOURCE, '"2 Works"', `"${starts}"`);
    expect(verify(seed)).toEqual([
      `${seed.where(SOURCE, `starts: "${starts}"`)}: "${starts}", the start of passage '2', ${why}`,
    ]);
  });

  test('have beside them paraphrases of a page without a copy, which are counted as not checked', () => {
    seed.write('seed/source/article.yaml', ARTICLE);
    seed.replace(TOPIC, TOPIC_EVIDENCE, `${TOPIC_EVIDENCE}${CITED_ITEM}`);
    expect(verify(seed)).toEqual({ quotes: 16, rows: 0, cited: 1, spelled: [] });
    // What is quoted is still checked.
    seed.replace(TOPIC, '"concern ports"', '"concern harbours"');
    expect(verify(seed)).toEqual([
      `${seed.where(TOPIC, 'quote:')}: "concern harbours" is not in readout#2; not there: harbours; nearest: "concern ports" in readout#2`,
    ]);
  });

  test('from a source without a copy are refused before any is looked up', () => {
    const text = seed.read(SOURCE);
    const copy = text.slice(text.indexOf('  file:'), text.indexOf('passages:'));
    seed.replace(SOURCE, copy, '  notHeld: "on paper only"\n');
    expect(() => validateSeed(seed.dir)).toThrow('words of a page that is not held may not be kept');
  });

  describe('that occur more than once on the page', () => {
    const quote = (words: string): void => seed.replace(TOPIC, '"concern ports"', words);

    test('need the text around them', () => {
      quote('"Port"');
      expect(verify(seed)).toEqual([
        `${seed.where(TOPIC, 'quote:')}: "Port" stands 3 times on the page; give a prefix or suffix that tells which is meant`,
      ]);
    });

    test.each([
      ['before', '"Port"\n        prefix: "Blue Lane project, the"'],
      ['after', '"Port"\n        suffix: "Forum in Yokohama"'],
      ['before and after', '"Port"\n        prefix: "the"\n        suffix: "Agreement"'],
      ['in the passage before', '"2"\n        prefix: "as well."'],
    ])('are told apart by the words %s', (_, words) => {
      quote(words);
      expect(verify(seed)).toEqual({ quotes: 16, rows: 0, cited: 0, spelled: [] });
    });

    test.each([
      ['nowhere', '"Port"\n        prefix: "the old"', 'Port'],
      ['in another passage', '"the"\n        suffix: "Prime Minister"', 'the'],
    ])('are refused with a context that occurs %s', (_, words, shown) => {
      quote(words);
      expect(verify(seed)).toEqual([
        `${seed.where(TOPIC, 'quote:')}: "${shown}" does not stand in readout#2 between the prefix and suffix given`,
      ]);
    });
  });

  test('are all listed if they fail', () => {
    seed.replace(TOPIC, '"concern ports"', '"concern harbours"');
    seed.replace('seed/data/place.yaml', '"in Yokohama"', '"in Kobe"');
    expect(verify(seed)).toEqual([
      expect.stringContaining('"in Kobe" is not in readout#2'),
      expect.stringContaining('"concern harbours" is not in readout#2'),
    ]);
  });
});

describe('the rows of a table', () => {
  const CSV = 'sources/forces.csv';
  let seed: SeedFolder;
  /** Gives the topic a row as further evidence, and the table this content. */
  const given = (row: string, table = TABLE): void => {
    seed.write('seed/source/forces.yaml', TABLE_SOURCE(table));
    seed.write(CSV, table);
    seed.replace(TOPIC, TOPIC_EVIDENCE, `${TOPIC_EVIDENCE}${row}`);
  };
  const at = (): string => seed.where(TOPIC, 'row:');
  beforeEach(() => {
    seed = SeedFolder.of();
  });
  afterEach(() => seed.remove());

  test.each([
    ['by its key', rowItem('Viet Nam/AJCEP', '{ Force: 01.12.2008 }')],
    ['with several cells, in any order', rowItem('Viet Nam/AJCEP', '{ Force: 01.12.2008, State: Viet Nam }')],
    ['with a part of a cell', rowItem('Japan/AJCEP', '{ Note: { part: and alone } }')],
    ['with a comma and a quotation mark in a cell', rowItem('Thailand/AJCEP', `{ Note: 'signed, "in part"' }`)],
    ['with a line break where the table has a space', rowItem('Japan/AJCEP', '{ Note: "signed first\\n and alone" }')],
  ])('are found %s', (_, row) => {
    given(row);
    expect(verify(seed)).toEqual({ quotes: 16, rows: 1, cited: 0, spelled: [] });
  });

  test('fail with file and line, and with what the cell has, if a cell is another', () => {
    given(rowItem('Viet Nam/AJCEP', '{ State: Viet Nam, Force: 01.12.2009 }'));
    expect(verify(seed)).toEqual([
      `${at()}: in the row forces#Viet Nam/AJCEP State is 'Viet Nam', Force is '01.12.2008'`,
    ]);
  });

  test('are compared as a whole, not as a part of a cell', () => {
    given(rowItem('Viet Nam/AJCEP', '{ Force: "2008" }'));
    expect(verify(seed)).toEqual([`${at()}: in the row forces#Viet Nam/AJCEP Force is '01.12.2008'`]);
  });

  test('fail if a part of a cell begins or ends within a word', () => {
    given(rowItem('Japan/AJCEP', '{ Note: { part: and al } }'));
    expect(verify(seed)).toEqual([`${at()}: in the row forces#Japan/AJCEP Note is 'signed first and alone'`]);
  });

  test('fail if no row has the key', () => {
    given(rowItem('Laos/AJCEP', '{ Force: 01.12.2008 }'));
    expect(verify(seed)).toEqual([`${at()}: no row of forces has the key 'Laos/AJCEP'`]);
  });

  test('fail if the table has no such column, and the message lists those that it has', () => {
    given(rowItem('Viet Nam/AJCEP', '{ Ratified: 01.12.2008 }'));
    expect(verify(seed)).toEqual([
      `${at()}: forces has no column 'Ratified'; its columns are State, Treaty, Force, Note`,
    ]);
  });

  test('do not read a column of every object in JavaScript as a column of the table', () => {
    given(rowItem('Viet Nam/AJCEP', '{ constructor: Object }'));
    expect(verify(seed)).toEqual([
      `${at()}: forces has no column 'constructor'; its columns are State, Treaty, Force, Note`,
    ]);
  });

  test('cannot be checked if the table lacks a column of its key', () => {
    given(rowItem('Viet Nam/AJCEP', '{ Force: 01.12.2008 }'), TABLE.replace('Treaty', 'Agreement'));
    expect(verify(seed)).toEqual([
      "forces: the table has no column 'Treaty', which its manifest names as part of the key",
    ]);
  });

  describe('that share a key', () => {
    test.each(['01.07.2010', '01.08.2010'])('are found in either: %s', (day) => {
      given(rowItem('Indonesia/AJCEP', `{ Force: ${day} }`));
      expect(verify(seed)).toEqual({ quotes: 16, rows: 1, cited: 0, spelled: [] });
    });

    test('fail with the cells of each', () => {
      given(rowItem('Indonesia/AJCEP', '{ Force: 01.09.2010 }'));
      expect(verify(seed)).toEqual([
        `${at()}: in the row forces#Indonesia/AJCEP Force is '01.07.2010' or '01.08.2010'`,
      ]);
    });

    test('are not mixed: all cells stand in one of them', () => {
      given(rowItem('Indonesia/AJCEP', '{ Force: 01.07.2010, Note: corrected }'));
      expect(verify(seed)).toEqual([
        `${at()}: in the row forces#Indonesia/AJCEP Force is '01.07.2010' or '01.08.2010', Note is '' or 'corrected'`,
      ]);
    });
  });

  test('cannot be checked against an altered table', () => {
    given(rowItem('Viet Nam/AJCEP', '{ Force: 01.12.2008 }'));
    seed.append(CSV, 'Laos,AJCEP,01.12.2008,\n');
    expect(verify(seed)).toEqual([expect.stringMatching(/^forces: forces\.csv is not the copy that was read/)]);
  });
});

const { seedDir, sourcesDir } = readConfig({ SOURCES_DIR: process.env['SOURCES_DIR'] });
const real = validateSeed(seedDir);
const copies = new Map(
  real.manifests.flatMap(({ id, copy }) => ('file' in copy ? [[id, path.join(sourcesDir, copy.file)] as const] : [])),
);
const absent = [...copies.values()].filter((file) => !existsSync(file)).map((file) => path.basename(file));
const lack =
  absent.length === 0
    ? undefined
    : `${absent.join(', ')} is not in ${sourcesDir}; set SOURCES_DIR to where the texts are`;

describeWith('the evidence of the real seed', lack, () => {
  let texts: ReadonlyMap<string, string>;
  let quotations: (PlacedEvidence & { readonly quote: string })[];
  beforeAll(() => {
    texts = new Map([...copies].map(([id, file]) => [id, foldSpace(readFileSync(file, 'utf8'))]));
    quotations = real.evidence.flatMap((item) => (item.quote === undefined ? [] : [{ ...item, quote: item.quote }]));
  });

  test('is all in its passages and tables; only paraphrases are left', () => {
    const of = (key: 'row' | 'paraphrase'): number => real.evidence.filter((item) => item[key] !== undefined).length;
    expect(verifySources(real, sourcesDir)).toEqual({
      quotes: quotations.length,
      rows: of('row'),
      cited: of('paraphrase'),
      spelled: [],
    });
    expect(quotations.length).toBeGreaterThan(200);
    expect(quotations.length + of('row') + of('paraphrase')).toBe(real.evidence.length);
  });

  test('fails with file and line if one character is changed', () => {
    const change = fc.record({
      which: fc.nat(quotations.length - 1),
      where: fc.nat(200),
      by: fc.constantFrom('q', 'Z', '0', '.', ',', '’', '漢'),
    });
    fc.assert(
      fc.property(change, ({ which, where, by }) => {
        const quotation = quotations[which];
        if (quotation === undefined) throw new Error(`no quotation ${which}`);
        const { quote, passage, place } = quotation;
        const at = where % quote.length;
        const changed = quote.slice(0, at) + by + quote.slice(at + 1);
        // Skips edits that change nothing, or that turn the quote into other words of the same source.
        fc.pre(texts.get(sourceOf(passage))?.includes(foldSpace(changed)) === false);
        fc.pre(changed.trim() === changed);
        // A character that is a word of its own may make one too many, which is another fault.
        fc.pre(tooLong(changed, LONGEST_QUOTE) === undefined);

        const evidence = real.evidence.map((item) => (item.place === place ? { ...item, quote: changed } : item));
        const manifests = real.manifests.filter(({ id }) => id === sourceOf(passage));
        const { failures } = lookUpAll({ manifests, evidence }, sourcesDir);
        expect(failures).toEqual([
          { place, message: expect.stringContaining(`"${changed}" is not in ${passage}`) as unknown },
        ]);
        // One character is wrong, so the right words are near.
        if (quote.length > 5) expect(failures[0]?.message).toContain('nearest: "');
      }),
      { numRuns: 40 },
    );
  });

  test('is read from its files: the changed line is the one that fails', () => {
    const copy = SeedFolder.copyOf(seedDir);
    try {
      for (const { quote, place, passage } of quotations.slice(-1)) {
        const changed = `${quote.slice(0, -1)}漢`;
        const before = copy.read(place.file);
        const lines = before.split('\n');
        const line = lines[place.line - 1] ?? '';
        expect(line).toContain(`"${quote}"`);
        lines[place.line - 1] = line.replace(`"${quote}"`, () => `"${changed}"`);
        copy.write(place.file, lines.join('\n'));
        expect(verify(copy, sourcesDir)).toEqual([
          expect.stringContaining(`${place.file}:${place.line}: "${changed}" is not in ${passage}`),
        ]);
        copy.write(place.file, before);
      }
    } finally {
      copy.remove();
    }
  });
});
