import type { Days } from '../model/days.js';
import type { QueryRow } from '../query/run.js';
import type { Context } from './context.js';

export interface SharedQuestion {
  /** Two entities or more. */
  readonly ids: readonly string[];
  readonly types: readonly string[] | null;
  readonly days: Days;
  /** Number of neighbours to find. */
  readonly first: number;
}

/** A neighbour of every one of several entities, with the claims that connect them. */
export type SharedNeighbour = QueryRow<'relationship/shared-neighbours'>;

/** What entities have in common: the requested number of neighbours, and one more where there are more. */
export function sharedNeighbours(
  { loaders }: Context,
  { ids, types, days, first }: SharedQuestion,
): Promise<readonly SharedNeighbour[]> {
  return loaders.ask('relationship/shared-neighbours', { ids, types, ...days, limit: first + 1 });
}
