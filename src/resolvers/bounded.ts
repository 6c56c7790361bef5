import { type GraphQLResolveInfo, responsePathAsArray } from 'graphql';
import type { Context } from '../questions/context.js';

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
