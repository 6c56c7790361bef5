import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../questions/context.js';
import type { ClaimKey } from '../model/ids.js';
import type { Soon } from '../query/batched.js';
import type { Connection } from '../query/paging.js';
import { whenOf } from './Entity.js';
import type {
  EntityConnectionResolvers,
  EntityEdgeResolvers,
  RelationshipConnectionResolvers,
  RelationshipEdgeResolvers,
  SourceConnectionResolvers,
  SourceEdgeResolvers,
  TimelineEntryResolvers,
} from './types.generated.js';
import { claimWithKey } from './claims-with-keys.js';
import { entityOf } from './entity-of.js';
import { found } from './found.js';
import type { TimelineEntry as Entry } from '../questions/timeline.js';

/**
 * Resolves a page's items separately: one batch fetches the whole page, and an item that cannot be read does not affect
 * the others.
 */
function shown<Ref, Row>(load: (context: Context, ref: Ref, info: GraphQLResolveInfo) => Soon<Row>) {
  return {
    connection: {
      nodes: (page: Connection<Ref>, _: unknown, context: Context, info: GraphQLResolveInfo) =>
        page.nodes.map((ref) => load(context, ref, info)),
    },
    edge: {
      node: ({ node }: { readonly node: Ref }, _: unknown, context: Context, info: GraphQLResolveInfo) =>
        load(context, node, info),
    },
  };
}

const entities = shown((context, id: string, info) => found(entityOf(id, context, info), id));
export const EntityConnection: EntityConnectionResolvers = entities.connection;
export const EntityEdge: EntityEdgeResolvers = entities.edge;

const relationships = shown((context, key: ClaimKey, info) => found(claimWithKey(key, context, info), key.id));
export const RelationshipConnection: RelationshipConnectionResolvers = relationships.connection;
export const RelationshipEdge: RelationshipEdgeResolvers = relationships.edge;

const sources = shown(({ loaders }, { id }: { readonly id: string }) => found(loaders.source.load(id), id));
export const SourceConnection: SourceConnectionResolvers = sources.connection;
export const SourceEdge: SourceEdgeResolvers = sources.edge;

/** The entity or claim that a timeline entry is about. */
async function subject(entry: Entry, { loaders }: Context) {
  return entry.entity === undefined
    ? found(loaders.relationship.load(entry.relationship), entry.relationship.id)
    : found(loaders.entity.load(entry.entity), entry.entity);
}

export const TimelineEntry: TimelineEntryResolvers = {
  when: async (entry, _, context) => found(Promise.resolve(whenOf(await subject(entry, context)) ?? undefined), 'when'),
  text: async (entry, _, context) => {
    const about = await subject(entry, context);
    return 'sentence' in about ? about.sentence : about.name;
  },
  entity: async ({ entity }, _, context, info) => (entity === undefined ? null : await entityOf(entity, context, info)),
  relationship: async ({ relationship }, _, { loaders }) =>
    relationship === undefined ? null : await loaders.relationship.load(relationship),
};
