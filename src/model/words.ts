import { stemmer } from 'stemmer';
import { normalise } from './text.js';

/** Scripts that put no spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Whether a word is of a script that puts no spaces between words. */
export function isUnspaced(word: string): boolean {
  return UNSPACED.test(word);
}

/** Words of spaced text; single characters and pairs of text without spaces. */
export function searchWords(text: string): string[] {
  return normalise(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
    .flatMap((word) =>
      UNSPACED.test(word)
        ? Array.from(word).map((character, index, all) => character + (all[index + 1] ?? ''))
        : [word],
    );
}

/** The stem of an English word (Porter's algorithm), so that "trained" finds "training". */
export function stemOf(word: string): string {
  return /^[a-z]+$/.test(word) ? stemmer(word) : word;
}
