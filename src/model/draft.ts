import type { Vocabulary } from './vocabulary.js';

/** Data that someone drafts, as the texts of its files, and the text of the source that it is drawn from. */
export interface Draft {
  readonly source?: string | undefined;
  readonly entities?: readonly string[] | undefined;
  readonly claims?: string | undefined;
  readonly text?: string | undefined;
}

/** What a draft may refer to besides itself. */
export interface DraftContext extends Pick<Vocabulary, 'kinds' | 'types'> {
  readonly entityIds: readonly string[];
}

/** What is wrong with a draft, and the ids that it gives. */
export interface DraftReport {
  /** Each mistake with the argument and line where it is, and the way out. */
  readonly problems: readonly { readonly file: string; readonly line: number; readonly message: string }[];
  readonly claims: readonly string[];
  readonly entities: readonly string[];
  /** How many pieces of evidence were found in the text. */
  readonly found: number;
  /** The hash of the text, for the manifest. */
  readonly sha256: string | undefined;
}
