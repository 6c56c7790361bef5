import { FoldedText, fold } from './folded-text.js';
import { type Near, nearestWords, wordsNotIn } from './nearest-words.js';

/** Words that should stand in a passage. */
export interface Quoted {
  readonly passage: string;
  readonly quote: string;
  /** Words just before and after, where the page has the quote more than once. */
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** The quote as it stands in the text, or why it was not found. */
export type LookUp = { readonly stands: string } | { readonly problem: string };

interface Passage {
  readonly id: string;
  readonly folded: FoldedText;
  /** Where it begins in the folded text of the page. */
  readonly start: number;
}

/** The text of a page by passages, in which quotes are looked up. */
export class Page {
  private readonly passages = new Map<string, Passage>();
  /** All passages in succession, folded. */
  private readonly whole: FoldedText;

  /** @param passages the text of each passage by its id, in the order of the page. */
  constructor(passages: Iterable<readonly [id: string, text: string]>) {
    let start = 0;
    for (const [id, text] of passages) {
      const folded = new FoldedText(text);
      this.passages.set(id, { id, folded, start });
      start += folded.text.length + 1;
    }
    this.whole = new FoldedText([...this.passages.values()].map(({ folded }) => folded.text).join(' '));
  }

  /**
   * Looks up a quote. It must be in its passage, and its link must identify one place on the page. The text counts as
   * the same in any Unicode form, and wherever its layout put line ends, soft hyphens and ligatures.
   */
  lookUp({ passage: id, quote, prefix, suffix }: Quoted): LookUp {
    const passage = this.passages.get(id);
    const words = fold(quote);
    if (words === '') return { problem: 'has no words' };
    if (passage === undefined || passage.folded.indexOf(words) < 0)
      return { problem: `is not in ${id}${this.whereElse(words, passage)}` };
    const places = this.placesOf(words).filter((each) => this.isBetween(each, words, prefix, suffix));
    // The surrounding words may lead the link to another passage with the same quote.
    const end = passage.start + passage.folded.text.length;
    const place = places.find((each) => each >= passage.start && each < end);
    if (place === undefined) return { problem: `does not stand in ${id} between the prefix and suffix given` };
    if (places.length > 1)
      return {
        problem: `stands ${places.length} times on the page; give a prefix or suffix that tells which is meant`,
      };
    const at = place - passage.start;
    return { stands: passage.folded.originalOf(at, at + words.length) };
  }

  private placesOf(words: string): number[] {
    const places: number[] = [];
    for (let at = this.whole.indexOf(words); at >= 0; at = this.whole.indexOf(words, at + 1)) places.push(at);
    return places;
  }

  private isBetween(place: number, words: string, prefix: string | undefined, suffix: string | undefined): boolean {
    const { text } = this.whole;
    const before = text.slice(0, place).trimEnd();
    const after = text.slice(place + words.length).trimStart();
    return before.endsWith(fold(prefix ?? '')) && after.startsWith(fold(suffix ?? ''));
  }

  /** Another passage that has the words, or else the words that the passage lacks, and the nearest on the page. */
  private whereElse(words: string, passage: Passage | undefined): string {
    for (const { id, folded } of this.passages.values()) if (folded.indexOf(words) >= 0) return `; it is in ${id}`;
    const over = this.whole.indexOf(words);
    if (over >= 0)
      return `; it runs on from ${this.passageAt(over)} into the next passage; quote the part that is in one`;
    if (passage === undefined) return '';
    const lacking = wordsNotIn(passage.folded.text, words);
    const lacks =
      lacking.length === 0 ? '; it has each of the words, but not as quoted' : `; not there: ${lacking.join(', ')}`;
    const near = this.nearest(words, passage);
    return near === undefined ? lacks : `${lacks}; nearest: "${near.words}" in ${near.id}`;
  }

  private passageAt(place: number): string {
    return [...this.passages.values()].findLast(({ start }) => start <= place)?.id ?? '';
  }

  /** The nearest words of the page. Its own passage goes before others that are as near. */
  private nearest(words: string, own: Passage): { readonly id: string; readonly words: string } | undefined {
    let best: (Near & { readonly passage: Passage }) | undefined;
    for (const passage of new Set([own, ...this.passages.values()])) {
      const near = nearestWords(passage.folded.text, words, best && best.errors - 1);
      if (near !== undefined) best = { ...near, passage };
    }
    return best && { id: best.passage.id, words: best.passage.folded.originalOf(best.start, best.end) };
  }
}
