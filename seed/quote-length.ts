/** How long a fragment of a text may be. */
export interface LongestFragment {
  readonly words: number;
  /** Characters as a reader counts them. */
  readonly characters: number;
  /** Characters of Chinese and Japanese, each of which says as much as two or three letters. */
  readonly ideographs: number;
}

/**
 * At most 15 words. 160 characters hold 15 words of any language written with letters (the longest quote of the
 * founding document has 108), and bound what has no white space; 60 ideographs say about as much.
 */
export const LONGEST_QUOTE: LongestFragment = { words: 15, characters: 160, ideographs: 60 };

/** Words before or after a quote, which tell one occurrence from another. */
export const LONGEST_CONTEXT: LongestFragment = { words: 5, characters: 60, ideographs: 20 };

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Words and characters of such text are told without a dictionary, which takes a hundred times as long. */
const ASCII = /^[\x20-\x7e]*$/;

const IDEOGRAPH = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/u;

/** Scripts that put no space between words. `Intl.Segmenter` finds the words by dictionaries. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Letters that only Vietnamese has. It puts a space between syllables. */
const VIETNAMESE = /[\u1ea0-\u1ef9\u01a0\u01a1\u01af\u01b0]/u;

/**
 * Counts the words of a text. Where words are stretches between white space, those are counted, so that `Indo-Pacific`
 * is one. Dictionaries cut Japanese, Thai and others into particles and endings, and a Vietnamese word has about two
 * syllables: two of these pieces count as one word, so that a quote may say as much as one in English.
 */
export function wordsIn(text: string): number {
  const stretches = text.normalize('NFC').trim().split(/\s+/);
  const vietnamese = stretches.filter((each) => VIETNAMESE.test(each)).length * 5 >= stretches.length;
  let words = 0;
  for (const stretch of stretches) {
    if (ASCII.test(stretch)) {
      words += vietnamese ? 1 / 2 : 1;
      continue;
    }
    const pieces = [...segmenter.segment(stretch)].filter(({ isWordLike }) => isWordLike);
    const unspaced = pieces.filter(({ segment }) => UNSPACED.test(segment)).length;
    words += unspaced / 2 + (pieces.length > unspaced || pieces.length === 0 ? (vietnamese ? 1 / 2 : 1) : 0);
  }
  return Math.ceil(words);
}

/** What of a text is too long, as a count and the most allowed, or undefined. */
export function tooLong(text: string, most: LongestFragment): string | undefined {
  const words = wordsIn(text);
  if (words > most.words) return `at most ${most.words} words, this one has ${words}`;
  if (ASCII.test(text) && text.length <= most.characters) return undefined;
  const characters = [...graphemes.segment(text.trim())];
  if (characters.length > most.characters)
    return `at most ${most.characters} characters, this one has ${characters.length}`;
  const ideographs = characters.filter(({ segment }) => IDEOGRAPH.test(segment)).length;
  if (ideographs > most.ideographs)
    return `at most ${most.ideographs} characters of Chinese or Japanese, this one has ${ideographs}`;
  return undefined;
}
