import { type GraphQLResolveInfo, responsePathAsArray } from 'graphql';
import type { Context } from '../questions/context.js';
import { MAX_PAGE_SIZE, amount } from '../query/paging.js';

/** How much of a plain list is shown, at most and when nothing is said. */
export interface Bounds {
  readonly max: number;
  readonly standard: number;
}

/** Claims that tie one entity to another, or to those of a set. */
export const BETWEEN: Bounds = { max: MAX_PAGE_SIZE, standard: 20 };

/** How much of a plain list a field was asked for. */
export function sizeOf({ first }: { readonly first?: number | null | undefined }, { max, standard }: Bounds): number {
  return amount('first', first, 0, max, standard);
}

/**
 * The beginning of a plain list that grows with the data. That it has more is noted with the answer (`extensions.truncated`), for the
 * list itself has no place to say so.
 * @param whole whether `all` is all there is, so that its length says how much is left out
 */
export function beginning<T>(
  all: readonly T[],
  size: number,
  { spending }: Context,
  { path }: GraphQLResolveInfo,
  whole = true,
): T[] {
  if (all.length > size) {
    spending.cut({ path: responsePathAsArray(path), shown: size, ...(whole ? { found: all.length } : {}) });
  }
  return all.slice(0, size);
}
