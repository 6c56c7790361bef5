import type { Vocabulary } from '../model/vocabulary.js';

/** A mistake in a draft: the argument and line where it is, and the way out. */
interface DraftProblem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/**
 * Checks drafted YAML by the rules of the data, without reading anything but its arguments. The commands provide it,
 * because the API and its tools do not know how a record is kept in files.
 */
export type DraftChecker = (
  draft: {
    readonly source?: string | undefined;
    readonly entities?: readonly string[] | undefined;
    readonly claims?: string | undefined;
    readonly text?: string | undefined;
  },
  context: Pick<Vocabulary, 'kinds' | 'types'> & { readonly entityIds: readonly string[] },
) => Promise<{
  readonly problems: readonly DraftProblem[];
  readonly claims: readonly string[];
  readonly entities: readonly string[];
  /** How many pieces of evidence were found in the text. */
  readonly found: number;
  readonly sha256: string | undefined;
}>;

/** The longest arguments, in characters. A treaty has 200,000; together they stay below what a request may have. */
export const LONGEST = { source: 20_000, entities: 20_000, claims: 60_000, text: 400_000 } as const;

/** The most files of entities: one for each kind. */
export const MOST_FILES = 12;
