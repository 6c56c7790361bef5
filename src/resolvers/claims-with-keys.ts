import type { GraphQLResolveInfo } from 'graphql';
import { type ClaimKey, typeOfClaim } from '../model/ids.js';
import type { Context } from '../questions/context.js';
import type { RelationshipRow } from '../query/loaders.js';
import { onlyAsksFor } from './only-asks-for.js';

const byKeys = onlyAsksFor(['__typename', 'id', 'type', 'source', 'target']);

/** The claims with these keys, in order. If the request asks for nothing but what a key says, it reads nothing. */
export async function claimsWithKeys(
  keys: readonly ClaimKey[],
  { loaders }: Pick<Context, 'loaders'>,
  info: GraphQLResolveInfo,
): Promise<RelationshipRow[]> {
  if (!byKeys(info)) return loaders.relationships(keys);
  // No other field is resolved.
  return keys.map((key) => ({ ...key, type: typeOfClaim(key) }) as RelationshipRow);
}
