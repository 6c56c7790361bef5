import { distance } from 'fastest-levenshtein';

/** A character of a script that puts no spaces between words. */
const UNSPACED =
  '[\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmer}\\p{scx=Myanmar}]';
const HAS_UNSPACED = new RegExp(UNSPACED, 'u');
const SPACE_AMONG_UNSPACED = new RegExp(`(?<=${UNSPACED}) (?=${UNSPACED})`, 'gu');

/** Whether a word is of a script that puts no spaces between words. */
export function isUnspaced(word: string): boolean {
  return HAS_UNSPACED.test(word);
}

/** Joins words, without a space where the script has none: "安倍 晋三" is "安倍晋三". */
export function joinWords(words: readonly string[]): string {
  return words.join(' ').replace(SPACE_AMONG_UNSPACED, '');
}

/** Latin letters that no decomposition takes apart, and what readers without them type. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  ŧ: 't',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
};

const SPECIAL_LETTER = new RegExp(`[${Object.keys(PLAIN_LETTERS).join('')}]`, 'gu');

const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/**
 * Puts text into the form used for comparison: it unifies compatibility forms, removes Latin accents and invisible
 * characters (zero-width spaces, direction marks), lowers case, replaces typographic dashes and quotation marks by
 * those of a keyboard, and collapses white space. The loader stores the result beside each name, so that search does
 * not depend on how an engine treats case or accents.
 */
export function normalise(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(SPECIAL_LETTER, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

/**
 * The form of a name for look-up: its words without separators or a leading article. A name of signs alone stays as it
 * is.
 */
export function nameKey(name: string): string {
  return keyOf(normalise(name));
}

/** The form of a name in which accents count, so that Hiến is not Hiện. Case, width and separators do not. */
export function spellingOf(name: string): string {
  return keyOf(name.normalize('NFKC').replace(INVISIBLE, '').toLowerCase());
}

function keyOf(text: string): string {
  const words = joinWords(text.split(/[^\p{L}\p{M}\p{N}]+/u)).trim();
  return words.replace(/^the (?=.)/, '') || text;
}

/**
 * Whether one word may be a misspelling of another: one letter may differ, or two in a long word. Words of four letters
 * match only with the same first letter, and shorter words only exactly.
 */
export function isNear(word: string, other: string): boolean {
  if (word === other) return true;
  if (word.length < 4 || (word.length === 4 && word[0] !== other[0])) return false;
  return distance(word, other) <= (word.length < 8 ? 1 : 2);
}

/** The candidate nearest to a misspelt word, or undefined when none is close. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const limit = Math.max(2, Math.floor(word.length / 3));
  const ranked = candidates
    .map((candidate) => ({ candidate, cost: distance(normalise(word), normalise(candidate)) }))
    .filter(({ cost }) => cost <= limit)
    .sort((a, b) => a.cost - b.cost);
  return ranked[0]?.candidate;
}
