import type { Draft, DraftContext, DraftReport } from '../model/draft.js';

/**
 * Checks drafted YAML by the rules of the data, without reading anything but its arguments. The commands provide it,
 * because the API and its tools do not know how a record is kept in files.
 */
export type DraftChecker = (draft: Draft, context: DraftContext) => Promise<DraftReport>;

/** The longest arguments, in characters. A treaty has 200,000; together they stay below what a request may have. */
export const LONGEST = { source: 20_000, entities: 20_000, claims: 60_000, text: 400_000 } as const;

/** The most files of entities: one for each kind. */
export const MOST_FILES = 12;
