import { type GraphQLResolveInfo, responsePathAsArray } from 'graphql';
import type { Context } from '../questions/context.js';

/**
 * The beginning of a plain list that grows with the data. The answer reports the cut in `extensions.truncated`, because
 * the list itself has no place for it.
 * @param whole whether `all` is complete, so that its length shows how many items are missing
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
