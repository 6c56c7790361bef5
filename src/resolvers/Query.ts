import type { GraphQLResolveInfo } from 'graphql';
import { badInput } from '../errors.js';
import { withinLimits } from '../graph/limits.js';
import { pageInMemory } from '../query/paging.js';
import { cite } from '../questions/cite.js';
import { compareIssuers } from '../questions/compare-issuers.js';
import { whatConnects } from '../questions/connect.js';
import type { Context } from '../questions/context.js';
import { entitiesPage } from '../questions/entities.js';
import { keepOnly, kindNames, timeOf } from '../questions/filters.js';
import { around } from '../questions/neighbourhood.js';
import { nodeById } from '../questions/nodes-by-id.js';
import { traitsOf } from '../questions/claim-traits.js';
import { outlineOf } from '../questions/outline.js';
import { pathsBetween } from '../questions/paths.js';
import { plansPage } from '../questions/plans.js';
import { relationshipsPage } from '../questions/relationships.js';
import { withoutEvidence } from '../questions/statistics.js';
import { avoided, entityId, lookUp, several } from '../questions/resolve.js';
import { saidAbout } from '../questions/said-about.js';
import { sharedNeighbours } from '../questions/shared.js';
import { timeline, timelineGroups } from '../questions/timeline.js';
import { beginning } from './bounded.js';
import { entityOf } from './entity-of.js';
import type { NodeModel } from './models.js';
import { permalinkTo } from './permalink.js';
import type { QueryResolvers } from './types.generated.js';

export const Query: QueryResolvers = {
  node: (_, { id }, context, info) => nodeRow(context, id, info),

  nodes: (_, { ids }, context, info) => Promise.all(ids.map(async (id) => nodeRow(context, id, info))),

  entity: async (_, { id, name }, context, info) => {
    const text = id ?? name;
    if (text == null) throw badInput('Give id or name. Neither was given.');
    if (id != null && name != null) throw badInput('Give either id or name, not both.');
    const result = lookUp(context, id == null ? 'name' : 'id', text);
    if (typeof result !== 'string') return result;
    const row = await entityOf(result, context, info);
    return row === undefined
      ? { __typename: 'NotFound', message: `'${text}' is no longer in the graph.`, suggestions: [] }
      : { ...row, __typename: row.kind as 'Person' };
  },

  entities: (_, args, context) => entitiesPage(context, args, args),

  search: (_, { text, kinds, first }, { names }) => names.search(text, { kinds: kindNames(kinds), limit: first }),

  relationships: (_, args, context) => relationshipsPage(context, args.where ?? {}, args),

  paths: (_, args, context) =>
    pathsBetween(context, {
      from: args.from,
      to: args.to,
      maxLength: args.maxLength,
      first: args.first,
      avoid: args.avoid ?? [],
      types: keepOnly('types', args.types),
      modality: keepOnly('modality', args.modality),
      evidence: keepOnly('evidence', args.evidence),
      days: timeOf(args),
      rankBy: args.rankBy,
    }),

  shared: async (_, args, context, info) => {
    const { first } = args;
    const question = {
      ids: several(context, 'ids', args.ids),
      types: keepOnly('types', args.types),
      days: timeOf(args),
      first,
    };
    return beginning(await sharedNeighbours(context, question), first, context, info, false);
  },

  neighbourhood: (_, args, context) =>
    around(context, {
      start: entityId(context, 'id', args.id),
      depth: args.depth,
      limit: args.limit,
      types: keepOnly('types', args.types),
      kinds: kindNames(args.kinds),
      days: timeOf(args),
    }),

  connect: (_, args, context) => {
    const ids = several(context, 'ids', args.ids);
    return whatConnects(context, {
      ids,
      avoid: avoided(context, 'avoid', args.avoid ?? [], ids),
      maxLength: args.maxLength,
      types: keepOnly('types', args.types),
      days: timeOf(args),
    });
  },

  timeline: (_, args, context) => timeline(context, args),

  plans: (_, args, context) => plansPage(context, args, args),

  timelineGroups: (_, { by, limit, ...args }, context) => timelineGroups(context, by, limit, args),

  compareIssuers: (_, { entity, a, b, first, ...time }, context) =>
    compareIssuers(context, { entity, a, b }, { most: first, days: timeOf(time) }),

  saidAbout: (_, { by, about, evidence, first }, context) =>
    saidAbout(context, { by, about, evidence: keepOnly('evidence', evidence) }, first),

  // The algorithms load on first use.
  ranking: async (_, { by, kinds, first, ...time }, { projection, signal }) => {
    const { rank } = await import('../questions/rank.js');
    const ranked = rank((await projection()).during(timeOf(time)), by, kindNames(kinds));
    return (await withinLimits(ranked, { timeoutMs: undefined, signal })).slice(0, first);
  },

  communities: async (_, { first, ...time }, context, info) => {
    const { findCommunities } = await import('../questions/communities.js');
    return beginning(findCommunities((await context.projection()).during(timeOf(time))), first, context, info);
  },

  outline: async (_, { first, ...time }, { projection }) => outlineOf((await projection()).during(timeOf(time)), first),

  traits: async (_, { ids }, { catalogue, vocabulary }) => traitsOf(await catalogue(), vocabulary, ids),

  sources: async (_, args, { loaders }) =>
    pageInMemory(await loaders.ask('source/all', {}), (row) => row, args, ['sources']),

  vocabulary: (_, __, { vocabulary }) => vocabulary,

  statistics: (_, __, { dataVersion, loadedAt }) => ({ dataVersion, loadedAt }),

  coverage: async (_, __, { catalogue, quality }) => ({ quality, unsourcedIds: withoutEvidence(await catalogue()) }),

  cite: (_, { ids, style }, context) => cite(context, ids, style),

  permalink: (_, __, { dataVersion }, info) => permalinkTo(info, dataVersion),
};

async function nodeRow(context: Context, id: string, info: GraphQLResolveInfo): Promise<NodeModel | null> {
  // What another kind of node selects makes no difference for an entity.
  const entity = context.names.presentId(id);
  if (entity !== undefined) return (await entityOf(entity, context, info)) ?? null;
  return (await nodeById(context, id))?.row ?? null;
}
