import type { GraphQLResolveInfo } from 'graphql';
import type { Soon } from '../query/batched.js';
import type { EntityRow } from '../query/loaders.js';
import type { Context } from '../questions/context.js';
import { onlyAsksFor } from './only-asks-for.js';

/** What the index of names holds, and the fields that are worked out from an entity's id. */
const byNames = onlyAsksFor([
  '__typename',
  'id',
  'kind',
  'name',
  'nameJa',
  'aliases',
  'degree',
  'relationships',
  'followUp',
]);

/**
 * The entity with an id; undefined if there is none. The names of all entities are in memory, so an operation that asks
 * for nothing else reads nothing.
 */
export function entityOf(
  id: string,
  { loaders, names }: Pick<Context, 'loaders' | 'names'>,
  info: GraphQLResolveInfo,
): Soon<EntityRow | undefined> {
  // No other field of it is resolved.
  return byNames(info) ? (names.named(id) as EntityRow | undefined) : loaders.entity.load(id);
}

/** {@link entityOf} for several ids, without those that name none. */
export async function entitiesOf(
  ids: readonly string[],
  context: Pick<Context, 'loaders' | 'names'>,
  info: GraphQLResolveInfo,
): Promise<EntityRow[]> {
  const rows = await Promise.all(ids.map(async (id) => entityOf(id, context, info)));
  return rows.filter((row) => row !== undefined);
}
