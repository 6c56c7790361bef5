import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findFingerprints, fingerprintOf, reduce } from '../../seed/fingerprint.js';
import { validateSeed } from '../../seed/validate.js';
import { readConfig } from '../../src/config.js';
import { type Fingerprint, sourceOf } from '../../src/model/evidence.js';
import { describeWith } from '../support/programs.js';

/** Phrases with fingerprints that another program computed. */
const VECTORS: readonly [string, Fingerprint][] = [
  [
    'fully supports the AOIP, and hopes to pursue the synergies',
    { length: 48, sha256: 'b083aaf332cfb44e7fbf884cc20f65e50be0b0e7e640426c144e952231b2de13' },
  ],
  [
    '“Sport for Tomorrow” international contribution',
    { length: 41, sha256: '016307a8a0cc5dc64384637b808edde08976ce2dea60c1b5f4406c48fcc05e4e' },
  ],
  [
    'in 2013 we have dispatched approximately 2,000 NIHONGO Partners',
    { length: 54, sha256: 'c0866fd2be0cd6b72f21e2238399db3a507a213e13b222c1722333f16d80ea09' },
  ],
  [
    'Ｆｕｌｌ-width １２, ガギ　空白',
    { length: 15, sha256: '8ff0d60dde04fb770c33913df066dd13ec6cb512774b279dc0616b10c65a39c9' },
  ],
];

/** The words found for a fingerprint, or the reason why there are none. */
function find(text: string, fingerprint: Fingerprint, maxWindows?: number): string {
  const [search] = findFingerprints(text, [fingerprint], maxWindows);
  return typeof search === 'object' ? search.words : String(search);
}

describe('the fingerprint of a phrase', () => {
  test.each(VECTORS)('is that of another implementation: %s', (phrase, fingerprint) => {
    expect(fingerprintOf(phrase)).toEqual(fingerprint);
  });

  test.each([
    ['case and punctuation', 'Free, and OPEN!', 'free and open'],
    ['typographic quotes and dashes', 'ASEAN’s “Indo–Pacific”', 'ASEAN\'s "Indo-Pacific"'],
    ['line breaks, soft hyphens and invisible spaces', 'infra-\nstruc\u00adture\u200b plan', 'infrastructure plan'],
    ['ligatures', 'ﬁnance of traﬃc', 'finance of traffic'],
    ['half and full width', 'ﾀﾞﾅﾝ ２０１９', 'ダナン 2019'],
    ['composed and decomposed letters', 'Vie\u0323\u0302t Nam', 'Việt Nam'],
  ])('does not depend on %s', (_, one, other) => {
    expect(fingerprintOf(one)).toEqual(fingerprintOf(other));
  });

  test.each([
    ['accents', 'Viet Nam', 'Việt Nam'],
    ['voicing marks', 'カキ', 'ガギ'],
    ['tone marks', 'ขาว', 'ข่าว'],
    ['digits', '2019', '2020'],
    ['the Chinese zero', '二〇一九', '二一九'],
  ])('depends on %s', (_, one, other) => {
    expect(fingerprintOf(one)).not.toEqual(fingerprintOf(other));
  });

  test('counts code points, and hashes UTF-8', () => {
    expect(fingerprintOf('𠮷野家')).toEqual({
      length: 3,
      sha256: createHash('sha256').update('𠮷野家', 'utf8').digest('hex'),
    });
  });

  test('of a phrase without letters has no length', () => {
    expect(fingerprintOf(' — “…” ').length).toBe(0);
  });
});

describe('a search by fingerprint', () => {
  const text = 'The Leaders\nof ASEAN met.  They “fully support” the Ｏｕｔｌｏｏｋ; 首脳会議は、東京で開かれた。';

  test.each([
    ['THEY FULLY SUPPORT', 'They “fully support'],
    ['leaders of asean', 'Leaders of ASEAN'],
    ['the Outlook', 'the Outlook'],
    ['会議は東京', '会議は、東京'],
    ['eaders of ASE', 'eaders of ASE'],
    [text, text.replace(/\s+/g, ' ').normalize('NFKC').slice(0, -1)],
  ])('finds %s in the words of the text', (phrase, words) => {
    expect(find(text, fingerprintOf(phrase))).toBe(words);
  });

  test.each(['they support', 'leaders of asia', '東京会議', `${text} again`, '—'])('does not find %s', (phrase) => {
    expect(find(text, fingerprintOf(phrase))).toBe('ABSENT');
  });

  test('answers for each of several fingerprints, the same one twice too', () => {
    const phrases = ['fully support', 'nowhere at all', 'met', 'fully support'];
    expect(findFingerprints(text, phrases.map(fingerprintOf))).toEqual([
      { words: 'fully support' },
      'ABSENT',
      { words: 'met' },
      { words: 'fully support' },
    ]);
  });

  test('shows no control characters, and the right words after a letter that grows in lower case', () => {
    expect(find('İstanbul: \u001b[31mred\u0007 alert\u001b[0m ends', fingerprintOf('31m red alert'))).toBe(
      '31mred alert',
    );
  });

  test('says that a text is too large rather than that it lacks the phrase', () => {
    const absent = fingerprintOf('not anywhere');
    const large = 'word '.repeat(1000);
    expect(find(large, absent, 3000)).toBe('TOO_LARGE');
    expect(find(large, absent, 10_000)).toBe('ABSENT');
    // From boundary to boundary there are few windows, so that a whole phrase is found in a large text.
    expect(find(`${large} here it is ${large}`, fingerprintOf('here it is'), 3000)).toBe('here it is');
  });
});

/** Text as pages have it: several scripts, combining marks, letters beyond 16 bits, space and punctuation. */
const page = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...'aábcABCİßΣς019 '.split('')) },
      { weight: 3, arbitrary: fc.constantFrom(...'首脳会議ガギゲﾀﾞ〇、。　'.split('')) },
      { weight: 3, arbitrary: fc.constantFrom(...'ข่าวที่น้ำกำ๑๒'.split('')) },
      { weight: 2, arbitrary: fc.constantFrom('\u0301', '\u0323', '\u3099', '한', '\u1112\u1161\u11ab') },
      { weight: 2, arbitrary: fc.constantFrom('𠮷', '𝒜', '😀', '🇯🇵', '\u200d', '\u00ad', '\ud83d') },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }) },
      { weight: 1, arbitrary: fc.constantFrom('. ', ', ', '“', '”', '\n', '-') },
    ),
    { maxLength: 120 },
  )
  .map((parts) => parts.join(''));

/**
 * Words cut out of a text may reduce otherwise than within it: a capital sigma ends a word there, and the marks of İ
 * change their order when normalised again.
 */
function alike(words: string): string {
  return reduce(reduce(words)).replaceAll('ς', 'σ');
}

describe('over random texts in several scripts', () => {
  test('every window of a text is found by its fingerprint alone', () => {
    fc.assert(
      fc.property(page, fc.nat(), fc.nat(), (text, a, b) => {
        const letters = Array.from(reduce(text));
        fc.pre(letters.length > 0);
        const from = a % letters.length;
        const window = letters.slice(from, from + 1 + (b % (letters.length - from))).join('');
        const sha256 = createHash('sha256').update(window, 'utf8').digest('hex');
        const fingerprint = { length: Array.from(window).length, sha256 };
        expect(['ABSENT', 'TOO_LARGE']).not.toContain(find(text, fingerprint));
      }),
      { numRuns: 2000 },
    );
  });

  test('a phrase is found exactly if the text, reduced, contains it, and the words shown are the phrase', () => {
    fc.assert(
      fc.property(page, page, fc.boolean(), (text, phrase, inside) => {
        const fingerprint = fingerprintOf(phrase);
        fc.pre(fingerprint.length > 0);
        const whole = inside ? `${text} ${phrase} ${text}` : text;
        const words = find(whole, fingerprint);
        expect(words !== 'ABSENT').toBe(reduce(whole).includes(reduce(phrase)));
        if (words !== 'ABSENT') expect(alike(words)).toBe(alike(phrase));
      }),
      { numRuns: 2000 },
    );
  });
});

const { seedDir, sourcesDir } = readConfig({ SOURCES_DIR: process.env['SOURCES_DIR'] });
const real = validateSeed(seedDir);
const held = real.manifests.flatMap(({ id, copy, table }) =>
  'file' in copy && table === undefined && existsSync(path.join(sourcesDir, copy.file))
    ? [{ id, file: path.join(sourcesDir, copy.file) }]
    : [],
);

describeWith(
  'the quotes of the real seed',
  held.length > 0 ? undefined : `no source has its copy in ${sourcesDir}; set SOURCES_DIR to where the texts are`,
  () => {
    test.each(held)(
      'are all found in $id by their fingerprints alone, and none is found with a letter changed',
      ({ id, file }) => {
        const text = readFileSync(file, 'utf8');
        const reduced = reduce(text);
        const quotes = real.evidence.flatMap(({ passage, quote }) =>
          quote !== undefined && sourceOf(passage) === id ? [quote] : [],
        );
        expect(quotes.length).toBeGreaterThan(0);
        const searches = findFingerprints(text, quotes.map(fingerprintOf));
        quotes.forEach((quote, index) => {
          const search = searches[index];
          expect(typeof search === 'object' ? reduce(search.words) : search).toBe(reduce(quote));
        });
        const changed = quotes.map((quote) => reduce(quote).replace(/.$/u, 'ж'));
        expect(changed.some((phrase) => reduced.includes(phrase))).toBe(false);
        expect(new Set(findFingerprints(text, changed.map(fingerprintOf)))).toEqual(new Set(['ABSENT']));
      },
    );
  },
);
