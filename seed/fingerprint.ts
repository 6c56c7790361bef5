import { hash } from 'node:crypto';
import type { Fingerprint } from '../src/model/evidence.js';

/** Where the phrase of a fingerprint is in a text. */
interface FoundPhrase {
  /** The phrase as the text has it, apart from compatibility forms: `Full` for `Ｆｕｌｌ`. */
  readonly words: string;
}

/** The phrase; or ABSENT if no window has the fingerprint; or TOO_LARGE if the limit was reached before all windows were tried. */
export type Search = FoundPhrase | 'ABSENT' | 'TOO_LARGE';

/**
 * The most windows that one search hashes. Every window costs a SHA-256, about half a microsecond: this is some twenty
 * seconds, and enough to try every window of a page of a million letters for forty lengths.
 */
export const MAX_WINDOWS = 40_000_000;

/**
 * A text reduced to what fingerprints are made of: NFKC, lower case, and only letters, marks and digits. Layout,
 * punctuation and typographic variants of one text therefore have one fingerprint.
 */
class Reduced {
  readonly letters: string;
  /** Where each code point starts in `letters`, and the end. */
  private readonly starts: Uint32Array;
  /** Where each code point starts in `shown`. */
  private readonly places: Uint32Array;
  private readonly shown: string;
  /** The code points that follow something else than a letter, mark or digit. Phrases usually start and end there. */
  readonly boundaries: readonly number[];
  private readonly isBoundary: Uint8Array;

  constructor(text: string) {
    const compatible = text.normalize('NFKC');
    const lower = compatible.toLowerCase();
    // Lower case is longer where the text has a letter such as İ. Then its own letters cannot be shown by position.
    this.shown = lower.length === compatible.length ? compatible : lower;
    const starts = new Uint32Array(lower.length + 1);
    const places = new Uint32Array(lower.length);
    const runs: string[] = [];
    const boundaries: number[] = [];
    let count = 0;
    let end = 0;
    for (const { 0: run, index } of lower.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
      boundaries.push(count);
      runs.push(run);
      for (let at = 0; at < run.length; count++) {
        starts[count] = end + at;
        places[count] = index + at;
        at += (run.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
      }
      end += run.length;
    }
    starts[count] = end;
    this.letters = runs.join('');
    this.starts = starts.slice(0, count + 1);
    this.places = places.slice(0, count);
    this.boundaries = boundaries;
    this.isBoundary = new Uint8Array(count + 1);
    for (const at of [...boundaries, count]) this.isBoundary[at] = 1;
  }

  /** Its length in code points. */
  get length(): number {
    return this.places.length;
  }

  endsAtBoundary(from: number, length: number): boolean {
    return this.isBoundary[from + length] === 1;
  }

  sha256(from: number, length: number): string {
    return hash('sha256', this.letters.slice(this.starts[from], this.starts[from + length]));
  }

  /** The text that a window was made from, in one line and without characters that a terminal would obey. */
  words(from: number, length: number): string {
    const last = this.places[from + length - 1] ?? 0;
    const size = (this.shown.codePointAt(last) ?? 0) > 0xffff ? 2 : 1;
    return this.shown
      .slice(this.places[from], last + size)
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .replace(/\p{C}/gu, '');
  }
}

/** The fingerprint of a phrase. Its length is 0 if the phrase has no letter, mark or digit. */
export function fingerprintOf(phrase: string): Fingerprint {
  const reduced = new Reduced(phrase);
  return { length: reduced.length, sha256: reduced.sha256(0, reduced.length) };
}

/** A phrase or text in the form that its fingerprint is made from. */
export function reduce(text: string): string {
  return new Reduced(text).letters;
}

/**
 * Looks for the phrases of several fingerprints in a text, by the hash of every window of their lengths. Windows from
 * word boundary to word boundary come first: they find most phrases, and in a text with spaces they are few.
 */
export function findFingerprints(
  text: string,
  fingerprints: readonly Fingerprint[],
  maxWindows: number = MAX_WINDOWS,
): Search[] {
  const reduced = new Reduced(text);
  const found = new Map<string, FoundPhrase>();
  const wanted = new Map<number, Set<string>>();
  for (const { length, sha256 } of fingerprints) {
    if (length > 0 && length <= reduced.length) wanted.set(length, (wanted.get(length) ?? new Set()).add(sha256));
  }
  let left = maxWindows;
  /** Tries one window. @returns whether nothing of its length remains to be found. */
  const tried = (from: number, length: number, open: Set<string>): boolean => {
    left -= 1;
    const sha256 = reduced.sha256(from, length);
    if (open.delete(sha256)) found.set(keyOf({ length, sha256 }), { words: reduced.words(from, length) });
    return open.size === 0;
  };
  for (const [length, open] of wanted) {
    for (const from of reduced.boundaries) {
      if (left === 0) break;
      if (reduced.endsAtBoundary(from, length) && tried(from, length, open)) break;
    }
  }
  for (const [length, open] of wanted) {
    if (open.size === 0) continue;
    const windows = reduced.length - length + 1;
    // A search that cannot be finished is not begun: it would take its time and prove nothing.
    if (windows > left) continue;
    for (let from = 0; from < windows; from++) if (tried(from, length, open)) break;
    open.clear();
  }
  return fingerprints.map((fingerprint) => {
    const phrase = found.get(keyOf(fingerprint));
    if (phrase !== undefined) return phrase;
    return wanted.get(fingerprint.length)?.has(fingerprint.sha256) === true ? 'TOO_LARGE' : 'ABSENT';
  });
}

function keyOf({ length, sha256 }: Fingerprint): string {
  return `${length}:${sha256}`;
}
