import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LONGEST_QUOTE, tooLong, wordsIn } from '../../seed/quote-length.js';
import { TOPIC, problemsOf, put, testBrokenRules } from '../support/broken-rules.js';
import { SeedFolder } from '../support/seed-fixture.js';

const quote = (words: string) => put(TOPIC, '"concern ports"', JSON.stringify(words));

describe('the words of a quote', () => {
  test.each([
    ['the Free and Open Indo-Pacific', 5],
    ['at 5:15 p.m. – Japan’s and/or ASEAN’s', 7],
    ['Hợp tác giữa Nhật Bản và ASEAN', 4],
    ['現在日本は「スポーツ・フォー・トゥモロー」を実施しています', 6],
    ['ขอแสดงความยินดีกับประเทศญี่ปุ่น', 4],
    ['Kerja sama antara Jepang dan ASEAN', 6],
    ['La coopération entre le Japon et l’ASEAN', 7],
    ['ASEAN首脳会議', 2],
  ])('%s', (text, words) => {
    expect(wordsIn(text)).toBe(words);
    expect(wordsIn(text.normalize('NFD'))).toBe(words);
  });

  test('are stretches between white space in English, 15 and no more', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}(-[a-z]{1,4})?$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 15 }), (words) => {
        expect(wordsIn(words.join(' '))).toBe(words.length);
        fc.pre(words.join(' ').length <= LONGEST_QUOTE.characters);
        expect(tooLong(words.join(' '), LONGEST_QUOTE)).toBeUndefined();
        expect(tooLong(`${words.join(' ')}${' a'.repeat(16 - words.length)}`, LONGEST_QUOTE)).toBeDefined();
      }),
    );
  });
});

describe('a quote that is too long', () => {
  testBrokenRules([
    {
      rule: 'in Japanese',
      broken: quote('日本とＡＳＥＡＮの協力を強化する。'.repeat(5)),
      says: ['a quote has at most 15 words, this one has', 'take a shorter fragment'],
    },
    {
      rule: 'in Japanese, of long words',
      broken: quote('スポーツ'.repeat(16)),
      says: ['at most 60 characters of Chinese or Japanese, this one has 64'],
    },
    { rule: 'in Thai', broken: quote('ขอแสดงความยินดีกับประเทศญี่ปุ่น'.repeat(5)), says: ['a quote has at most 15 words'] },
    {
      rule: 'in Vietnamese',
      broken: quote('giữa Nhật Bản và '.repeat(8).trim()),
      says: ['a quote has at most 15 words, this one has 16'],
    },
    {
      rule: 'without white space',
      broken: quote('a-'.repeat(100)),
      says: ['a quote has at most 160 characters, this one has 200'],
    },
  ]);

  test.each([
    ['Japanese', '現在日本は「スポーツ・フォー・トゥモロー」を実施しています'],
    ['Vietnamese, of 28 syllables', 'giữa Nhật Bản và '.repeat(7).trim()],
    ['Thai', 'ขอแสดงความยินดีกับประเทศญี่ปุ่น'.repeat(3)],
  ])('is not this one in %s', (_, words) => {
    const seed = SeedFolder.of();
    try {
      quote(words)(seed);
      expect(problemsOf(seed)).toEqual([]);
    } finally {
      seed.remove();
    }
  });
});
