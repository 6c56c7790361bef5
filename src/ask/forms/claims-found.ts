import type { ClaimKey } from '../../model/ids.js';
import type { ClaimNode } from '../nodes.js';

/** The keys that are necessary to fetch the claims. */
export function keysOf(claims: readonly ClaimNode[]): ClaimKey[] {
  return claims.map(({ id, source, target }) => ({ id, source: source.id, target: target.id }));
}
