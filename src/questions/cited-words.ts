import type { Evidence } from '../model/evidence.js';
import { evidenceInWords } from '../model/wording-evidence.js';

/** An item to cite: its id and its text. */
export interface Subject {
  readonly id: string;
  /** A claim's sentence, an entity's name, a passage's id or a source's title. */
  readonly statement: string;
}

/** A piece of evidence to cite, or a passage or page as a whole. */
export interface CitedWords {
  readonly source: string;
  readonly locator: string | undefined;
  /** Null for a passage or page as a whole. */
  readonly evidence: Evidence | null;
  /** The items that the words support, listed when one citation covers several items. */
  readonly supports: readonly Subject[];
}

/** What the evidence says, or nothing where a passage or page is cited as a whole. */
export function wordsOf({ evidence }: Pick<CitedWords, 'evidence'>): string {
  return evidence === null ? '' : evidenceInWords(evidence);
}
