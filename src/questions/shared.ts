import type { Days } from '../model/days.js';
import type { QueryRow } from '../query/run.js';
import type { Context } from './context.js';

export interface SharedQuestion {
  /** Two entities or more. */
  readonly ids: readonly string[];
  readonly types: readonly string[] | null;
  readonly days: Days;
  /** How many neighbours are wanted. */
  readonly first: number;
}

/** An entity that each of several entities has a claim with, and those claims. */
export type SharedNeighbour = QueryRow<'relationship/shared-neighbours'>;

/** What entities have in common: as many neighbours as wanted, and one more where there are more. */
export function sharedNeighbours(
  { loaders }: Context,
  { ids, types, days, first }: SharedQuestion,
): Promise<SharedNeighbour[]> {
  return loaders.ask('relationship/shared-neighbours', { ids, types, ...days, limit: first + 1 });
}
