import type { ClaimKey } from '../../model/ids.js';
import type { ClaimNode } from '../nodes.js';

/** What the operation `claims` returns. */
export interface ClaimsData {
  readonly relationships: { readonly totalCount: number; readonly nodes: readonly ClaimNode[] };
}

/** What the operations that read one entity's claims return. */
export interface EntityClaimsData {
  readonly entity: {
    readonly id: string;
    readonly name: string;
    readonly relationships: { readonly totalCount: number; readonly nodes: readonly ClaimNode[] };
  };
}

/** Enough of claims to fetch them. */
export function keysOf(claims: readonly ClaimNode[]): ClaimKey[] {
  return claims.map(({ id, source, target }) => ({ id, source: source.id, target: target.id }));
}
