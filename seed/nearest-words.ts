import search from 'approx-string-match';

/** A part of a text that is like the words looked for. */
export interface Near {
  readonly start: number;
  readonly end: number;
  /** How many characters differ. */
  readonly errors: number;
}

/** The largest part of a quote's characters that may differ. With more, any sentence is near to any other. */
const MOST_DIFFERENT = 0.4;

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/**
 * The part of a text nearest to some words, whatever their case, as whole words. It takes a time in proportion to the
 * text (Myers's algorithm), so that a treaty of 200,000 characters is searched in a few milliseconds.
 * @param mostErrors the number of characters that may differ, if fewer than usual.
 */
export function nearestWords(text: string, words: string, mostErrors = Infinity): Near | undefined {
  const most = Math.min(mostErrors, Math.floor(words.length * MOST_DIFFERENT));
  if (most < 0) return undefined;
  const [match] = search(lowerCase(text), lowerCase(words), most);
  if (match === undefined) return undefined;
  const segments = segmenter.segment(text);
  const first = segments.containing(match.start);
  const last = segments.containing(match.end - 1);
  if (first === undefined || last === undefined) return undefined;
  const end = last.index + last.segment.length;
  // `Indo-Pacific` is two words to the segmenter.
  const before = /[\p{L}\p{M}\p{N}-]*-$/u.exec(text.slice(Math.max(0, first.index - 80), first.index))?.[0] ?? '';
  const after = /^-[\p{L}\p{M}\p{N}-]*/u.exec(text.slice(end))?.[0] ?? '';
  return { start: first.index - before.length, end: end + after.length, errors: match.errors };
}

/** The words that do not stand in a text, each once, as a quote has them. */
export function wordsNotIn(text: string, words: string): string[] {
  const there = new Set(wordsOf(text));
  return [...new Set(wordsOf(words))].filter((word) => !there.has(word)).map((word) => word.normalize('NFC'));
}

/**
 * No word has white space in it, so each stretch between white space is cut by itself. V8 gives every segment a copy of
 * the whole text that was cut, and for a treaty these copies would take gigabytes.
 */
function wordsOf(text: string): string[] {
  return text
    .split(/\s+/)
    .flatMap((stretch) =>
      [...segmenter.segment(stretch)].flatMap(({ isWordLike, segment }) => (isWordLike === true ? [segment] : [])),
    );
}

/** Lower case that keeps the place of each character. */
function lowerCase(text: string): string {
  return text.replace(/\p{Lu}/gu, (letter) => {
    const lower = letter.toLowerCase();
    return lower.length === letter.length ? lower : letter;
  });
}
