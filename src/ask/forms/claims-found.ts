import type { ClaimKey } from '../../model/ids.js';
import type { ClaimNode } from '../nodes.js';

/** Enough of claims to fetch them. */
export function keysOf(claims: readonly ClaimNode[]): ClaimKey[] {
  return claims.map(({ id, source, target }) => ({ id, source: source.id, target: target.id }));
}
