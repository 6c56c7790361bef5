import type { GraphQLResolveInfo } from 'graphql';
import type { ClaimKey } from '../model/ids.js';
import type { Context } from '../questions/context.js';
import type { RelationshipRow } from '../query/loaders.js';
import { onlyAsksFor } from './only-asks-for.js';

const onlyIds = onlyAsksFor(['__typename', 'id']);

/** The claims with these keys, in order. If the request asks for nothing but their ids, it reads nothing. */
export async function claimsWithKeys(
  keys: readonly ClaimKey[],
  { loaders }: Pick<Context, 'loaders'>,
  info: GraphQLResolveInfo,
): Promise<RelationshipRow[]> {
  // A key has the id, and no other field is resolved.
  return onlyIds(info) ? (keys as unknown as RelationshipRow[]) : loaders.relationships(keys);
}
