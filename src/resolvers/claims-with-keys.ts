import { type GraphQLResolveInfo, Kind } from 'graphql';
import type { ClaimKey } from '../model/ids.js';
import type { Context } from '../questions/context.js';
import type { RelationshipRow } from '../query/loaders.js';

/** The claims with these keys, in order. If the request asks for nothing but their ids, it reads nothing. */
export async function claimsWithKeys(
  keys: readonly ClaimKey[],
  { loaders }: Pick<Context, 'loaders'>,
  { fieldNodes }: GraphQLResolveInfo,
): Promise<RelationshipRow[]> {
  const asked = fieldNodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? []);
  const onlyIds = asked.every((each) => each.kind === Kind.FIELD && ONLY_IDS.has(each.name.value));
  // A key has the id, and no other field is resolved.
  return onlyIds ? (keys as unknown as RelationshipRow[]) : loaders.relationships(keys);
}

const ONLY_IDS = new Set(['id', '__typename']);
