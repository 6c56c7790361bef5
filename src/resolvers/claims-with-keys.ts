import type { GraphQLResolveInfo } from 'graphql';
import { type ClaimKey, typeOfClaim } from '../model/ids.js';
import type { Context } from '../questions/context.js';
import type { Soon } from '../query/batched.js';
import type { RelationshipRow } from '../query/loaders.js';
import { onlyAsksFor } from './only-asks-for.js';

const byKey = onlyAsksFor(['__typename', 'id', 'type', 'source', 'target']);

/** The claim with this key. If the request asks for nothing but what a key says, it reads nothing. */
export function claimWithKey(
  key: ClaimKey,
  { loaders }: Pick<Context, 'loaders'>,
  info: GraphQLResolveInfo,
): Soon<RelationshipRow | undefined> {
  return byKey(info) ? named(key) : loaders.relationship.load(key);
}

/** {@link claimWithKey} for several keys, in their order. */
export async function claimsWithKeys(
  keys: readonly ClaimKey[],
  { loaders }: Pick<Context, 'loaders'>,
  info: GraphQLResolveInfo,
): Promise<RelationshipRow[]> {
  return byKey(info) ? keys.map(named) : loaders.relationships(keys);
}

/** A claim as its key says; no other field of it is resolved. */
function named(key: ClaimKey): RelationshipRow {
  return { ...key, type: typeOfClaim(key) } as RelationshipRow;
}
