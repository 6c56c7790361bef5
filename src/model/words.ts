import { stemmer } from 'stemmer';
import { isUnspaced, normalise } from './text.js';

/** Vowels of Thai and Lao that count as letters: some are written before the letter that they sound after ("เท"). */
const BEFORE = '\\p{Logical_Order_Exception}';
const AFTER = '\\u0e30\\u0e32\\u0e45\\u0eb0\\u0eb2\\u0ebd';

/** A letter with its vowels and accents. These alone say nothing: half of all words have them. */
const UNIT = new RegExp(`${BEFORE}*(?![${BEFORE}${AFTER}])[\\p{L}\\p{N}][\\p{M}${AFTER}]*`, 'gu');

/** Scripts whose letters each say something even alone. */
const TELLING = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/u;

/** Words of spaced text; pairs of letters of text without spaces, each letter with its signs. */
export function searchWords(text: string): string[] {
  return normalise(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
    .flatMap((word) => (isUnspaced(word) ? pairsOf(word.match(UNIT) ?? []) : [word]));
}

/** Each letter with the next. The last stands alone, too, where that says something or there is no other. */
function pairsOf(units: readonly string[]): string[] {
  return units.flatMap((unit, index) => {
    const next = units[index + 1];
    if (next !== undefined) return [unit + next];
    return index === 0 || TELLING.test(unit) ? [unit] : [];
  });
}

/** The stem of an English word (Porter's algorithm), so that "trained" finds "training", however Americans spell it. */
export function stemOf(word: string): string {
  return /^[a-z]+$/.test(word) ? stemmer(inOneSpelling(word)) : word;
}

/** "Militarization", "centre", "defence" and "programme" as "militarisation", "center", "defense" and "program". */
function inOneSpelling(word: string): string {
  return word
    .replace(/(?<=[a-z]{3}[ln]|[a-z]{4})iz(?=(?:e[drs]?|ing|ations?)$)/, 'is')
    .replace(/(?<=[a-z]{3})tre(?=s?$)/, 'ter')
    .replace(/(?<=[fp]en)ce(?=s?$)/, 'se')
    .replace(/(?<=[a-z]{2})our(?=(?:s|ed|ing)?$)/, 'or')
    .replace(/(?<=gram)me(?=s?$)/, '');
}
