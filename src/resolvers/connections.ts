import type { Context } from '../context.js';
import type { Connection } from '../paging.js';
import { whenOf } from './Entity.js';
import type {
  EntityConnectionResolvers,
  RelationshipConnectionResolvers,
  SourceConnectionResolvers,
  TimelineConnectionResolvers,
  TimelineEntryResolvers,
} from './generated.js';
import { found } from './found.js';
import type { TimelineEntryModel } from './models.js';

/** Shows a page's items: the references of the whole page are fetched in one batch. */
function shown<Ref, Row>(load: (context: Context, ref: Ref) => Promise<Row>) {
  return {
    nodes: (page: Connection<Ref>, _: unknown, context: Context) =>
      Promise.all(page.nodes.map((ref) => load(context, ref))),
    edges: (page: Connection<Ref>, _: unknown, context: Context) =>
      Promise.all(page.edges.map(async ({ cursor, node }) => ({ cursor, node: await load(context, node) }))),
  };
}

export const EntityConnection: EntityConnectionResolvers = shown(({ loaders }, id: string) =>
  found(loaders.entity.load(id), id),
);

export const RelationshipConnection: RelationshipConnectionResolvers = shown(
  ({ loaders }, key: { id: string; source: string; target: string }) => found(loaders.relationship.load(key), key.id),
);

export const SourceConnection: SourceConnectionResolvers = shown(({ loaders }, id: string) =>
  found(loaders.source.load(id), id),
);

export const TimelineConnection: TimelineConnectionResolvers = shown(
  async (_: Context, entry: TimelineEntryModel) => entry,
);

/** The entity or claim that a timeline entry is about. */
async function subject(entry: TimelineEntryModel, { loaders }: Context) {
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
  entity: async ({ entity }, _, { loaders }) => (entity === undefined ? null : await loaders.entity.load(entity)),
  relationship: async ({ relationship }, _, { loaders }) =>
    relationship === undefined ? null : await loaders.relationship.load(relationship),
};
