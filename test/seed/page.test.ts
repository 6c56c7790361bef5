import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FoldedText, fold } from '../../seed/folded-text.js';
import { Page } from '../../seed/page.js';

/** A page with one passage. */
const pageOf = (text: string): Page => new Page([['a#1', text]]);
const lookUp = (text: string, quote: string): ReturnType<Page['lookUp']> =>
  pageOf(text).lookUp({ passage: 'a#1', quote });
const isFound = (text: string, quote: string): boolean => 'stands' in lookUp(text, quote);

/** Letters of several scripts, with accents that compose and that do not. */
const letters = fc.constantFrom(
  ...[
    'a',
    'b',
    'E',
    'é',
    'ệ',
    'ư',
    'Å',
    'q\u0323\u0307',
    'は',
    'が',
    'パ',
    '日',
    '각',
    '가',
    'ท',
    'ี่',
    'ñ',
    '𠮷',
    '-',
    ',',
  ],
);
const word = fc.string({ unit: letters, minLength: 1, maxLength: 6 }).filter((each) => !/^\p{M}/u.test(each));
const words = fc.array(word, { minLength: 1, maxLength: 40 });
/** What a page's layout may put between or into words without changing them. */
const INVISIBLE = ['\u200b', '\u200d', '\u00ad', '\ufeff', '\u2060', '\u00ad\n  '];

describe('a quote', () => {
  test('is found wherever it is cut from a text, in any Unicode form, and is shown as it stands there', () => {
    const form = fc.constantFrom('NFC' as const, 'NFD' as const);
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), form, form, (all, from, length, formOfText, formOfQuote) => {
        const start = from % all.length;
        const cut = all.slice(start, start + 1 + (length % 15));
        // Numbers at both ends make the place unique.
        const text = [...all.slice(0, start), '⟦1', ...cut, '2⟧', ...all.slice(start + cut.length)].join(' \n');
        const quote = ['⟦1', ...cut, '2⟧'].join(' ');
        const found = lookUp(text.normalize(formOfText), quote.normalize(formOfQuote));
        expect(found).toEqual({ stands: quote.normalize(formOfText) });
      }),
    );
  });

  test('is found where layout put characters without width, or soft hyphens', () => {
    const noise = fc.array(fc.constantFrom('', '', ...INVISIBLE), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(words, noise, noise, (all, inText, inQuote) => {
        const quote = `⟦${all.join(' ')}⟧`;
        const strewn = (into: string, from: readonly string[]): string =>
          Array.from(into)
            .map((character, index, all) => {
              // A soft hyphen is inside of a word.
              const isInside = character !== ' ' && all[index + 1] !== ' ';
              return character + (isInside ? (from[index % from.length] ?? '') : '');
            })
            .join('');
        expect(isFound(`x ${strewn(quote, inText)} y`, strewn(quote, inQuote))).toBe(true);
      }),
    );
  });

  test('is never found where a letter of it is another', () => {
    const other = fc.constantFrom('z', 'Z', 'e\u0301e', '漢', '—');
    fc.assert(
      fc.property(words, fc.nat(), other, (all, place, letter) => {
        const quote = `⟦${all.join(' ')}⟧`;
        const characters = Array.from(quote.normalize('NFC'));
        const at = place % characters.length;
        fc.pre(characters[at] !== ' ' && !/\p{M}/u.test(characters[at + 1] ?? ''));
        const changed = [...characters.slice(0, at), letter, ...characters.slice(at + 1)].join('');
        expect(isFound(`x ${quote} y`, changed)).toBe(false);
        expect(isFound(`x ${changed} y`, quote)).toBe(false);
      }),
    );
  });

  test.each([
    ['ligatures', 'the oﬃce of ﬁnance', 'office of finance', 'oﬃce of ﬁnance'],
    ['a ligature cut in two', 'the oﬃce', 'the of', 'the oﬃ'],
    ['a soft hyphen at the end of a line', 'co\u00ad\noperation', 'cooperation', 'co\u00ad operation'],
    ['a Japanese voiced letter in two parts', 'か\u3099いむ', 'がいむ', 'か\u3099いむ'],
    ['a Korean syllable in three parts', '\u1100\u1161\u11a8 x', '각', '\u1100\u1161\u11a8'],
    ['Arabic in forms of its letters', '\ufedf\ufe8e x', '\u0644\u0627', '\ufedf\ufe8e'],
    ['a no-break space and an ideographic one', 'a\u00a0b\u3000c', 'a b c', 'a b c'],
    ['a byte order mark inside of a word', 'po\ufeffrts', 'ports', 'po\ufeffrts'],
  ])('is found in spite of %s', (_, text, quote, stands) => {
    expect(lookUp(text, quote)).toEqual({ stands });
  });

  test.each([
    ['a letter without its accent', 're\u0301sume\u0301', 're'],
    ['a syllable without its last part', '각', '가'],
    ['another case', 'Ports', 'ports'],
    ['other punctuation', '“ports”', '"ports"'],
    ['no hyphen', 'Indo-Pacific', 'IndoPacific'],
    ['a wide letter', 'ＡＳＥＡＮ', 'ASEAN'],
    ['nothing', 'ports', '\u200b'],
  ])('is not %s', (_, text, quote) => {
    expect(isFound(text, quote)).toBe(false);
  });

  test('counts each place where it stands', () => {
    expect(lookUp('a e\u0301 b é c', 'é')).toEqual({
      problem: 'stands 2 times on the page; give a prefix or suffix that tells which is meant',
    });
    expect(pageOf('a e\u0301 b é c').lookUp({ passage: 'a#1', quote: 'é', suffix: 'c' })).toEqual({ stands: 'é' });
  });
});

describe('what is near', () => {
  test('is told in the language of the text', () => {
    const page = new Page([
      ['a#1', '日本は、現在「スポーツ・フォー・トゥモロー」を実施しています。'],
      ['a#2', 'ประเทศญี่ปุ่นและอาเซียนให้ความร่วมมือ'],
    ]);
    expect(page.lookUp({ passage: 'a#1', quote: '日本は、現在「スポーツ・フォー・トゥモロウ」を実施' })).toEqual({
      problem: expect.stringMatching(/; nearest: "日本は、現在「スポーツ・フォー・トゥモロー」を実施" in a#1$/),
    });
    expect(page.lookUp({ passage: 'a#1', quote: 'ญี่ปุ่นและอาเซียนให้ควานร่วมมือ' })).toEqual({
      problem: expect.stringMatching(/; nearest: "ญี่ปุ่นและอาเซียนให้ความร่วมมือ" in a#2$/),
    });
  });

  test('is a part of the page, and never offered where nothing is like it', () => {
    fc.assert(
      fc.property(words, words, (all, quoted) => {
        const text = all.join(' ');
        const result = lookUp(text, `⟦${quoted.join(' ')}⟧`);
        if (!('problem' in result)) throw new Error('found what is not there');
        const near = /; nearest: "(.*)" in a#1$/su.exec(result.problem)?.[1];
        if (near !== undefined) expect(fold(text)).toContain(fold(near));
      }),
    );
    expect(lookUp('nothing of the kind', 'ports of the Mekong river basin')).toEqual({
      problem: 'is not in a#1; not there: ports, Mekong, river, basin',
    });
  });
});

describe('a folded text', () => {
  test('has no space for the letter that an Arabic accent alone lacks', () => {
    expect(fold('\ufc5e')).toBe('\u064c\u0651');
    expect(fold('a \ufe70')).toBe('a \u064b');
  });

  test('is the same for every Unicode form, and when folded again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(text.normalize('NFC'))).toBe(fold(text));
        expect(fold(text.normalize('NFD'))).toBe(fold(text));
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  test('gives each part of itself back as it stands in the original', () => {
    fc.assert(
      fc.property(words, fc.nat(), (all, place) => {
        const folded = new FoldedText(all.join(' \n '));
        const at = place % all.length;
        const start = fold(all.slice(0, at).join(' ')).length + (at === 0 ? 0 : 1);
        expect(folded.originalOf(start, start + fold(all[at] ?? '').length)).toBe(all[at]);
      }),
    );
  });
});
