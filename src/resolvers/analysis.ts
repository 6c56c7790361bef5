import { responsePathAsArray } from 'graphql';
import type { Context } from '../questions/context.js';
import { cite } from '../questions/cite.js';
import { NO_FILTERS } from '../export/selection.js';
import { MAX_PAGE_SIZE, amount, badInput, count } from '../query/paging.js';
import { permalinkTo } from './permalink.js';
import { CONNECT_METHOD, connect } from '../questions/connect.js';
import { compareIssuers } from '../questions/compare-issuers.js';
import { toldFilter } from '../model/days.js';
import { withinLimits } from '../graph/limits.js';
import { beginning, sizeOf } from './bounded.js';
import { entityId, entityIds, several } from '../questions/resolve.js';
import { keepOnly, kindNames, timeOf } from '../questions/filters.js';
import { found } from './found.js';
import type { QueryResolvers, Resolvers } from './types.generated.js';
import { timelineGroups } from '../questions/timeline.js';

/** The questions about the graph as a whole, about who says what, and about citing it. */
export const analysis: QueryResolvers = {
  connect: async (_, args, context) => {
    const ids = several(context, args.ids);
    const avoid = entityIds(context, 'avoid', args.avoid ?? []);
    const end = avoid.find((id) => ids.includes(id));
    if (end !== undefined) throw badInput(`avoid names '${end}', one of the entities to connect.`);
    const maxLength = amount('maxLength', args.maxLength, 1, 8, 3);
    const days = timeOf(args);
    const types = keepOnly('types', args.types);
    const web = connect(await context.projection(), { ids, avoid, maxLength, types, days });
    const filters = { ...NO_FILTERS, types, avoid, days };
    const question = { part: 'connect', ids, apart: web.unconnected, filters } as const;
    return { ...web, method: CONNECT_METHOD + toldFilter(days), question };
  },

  // The algorithms are loaded when first asked for.
  ranking: async (_, { by, kinds, first }, { projection, signal }) => {
    const { rank } = await import('../questions/rank.js');
    const size = count('first', first) ?? 10;
    const ranked = rank(await projection(), by, kindNames(kinds));
    return (await withinLimits(ranked, { timeoutMs: undefined, signal })).slice(0, size);
  },

  communities: async (_, args, context, info) => {
    const { findCommunities } = await import('../questions/communities.js');
    const first = sizeOf(args, { max: MAX_PAGE_SIZE, standard: 50 });
    return beginning(findCommunities(await context.projection()), first, context, info);
  },

  coverage: async (_, __, { loaders }) => ({
    unsourcedIds: (await loaders.ask('statistics/unsourced', {})).map(({ id }) => id),
  }),

  compareIssuers: (_, { entity, a, b, first, ...time }, context) => {
    const [left, right] = [entityId(context, 'a', a), entityId(context, 'b', b)];
    if (left === right) throw badInput(`a and b are the same entity, '${left}'; compare two.`);
    const most = sizeOf({ first }, { max: 1000, standard: 200 });
    return compareIssuers(entityId(context, 'entity', entity), left, right, { most, days: timeOf(time) }, context);
  },

  timelineGroups: (_, args, context) => timelineGroups(args, context),

  cite: (_, { ids, style }, context) => {
    if (ids.length > 200) throw badInput(`ids has ${ids.length} entries; it may have at most 200.`);
    return cite(context, ids, style);
  },

  permalink: (_, __, { dataVersion, permalinks }, info) => {
    permalinks.hold(info.path.key);
    return permalinkTo(info, dataVersion);
  },
};

const entity = ({ id }: { readonly id: string }, _: unknown, { loaders }: Context) =>
  found(loaders.entity.load(id), id);

/** The fields of what those questions answer with. */
export const analysisTypes: Resolvers = {
  Ranked: { entity },
  Community: {
    size: ({ members }) => members.length,
    label: async ({ members: [first = ''] }, _, { loaders }) => (await found(loaders.entity.load(first), first)).name,
    entities: ({ members }, args, context, info) =>
      context.loaders.entities(beginning(members, sizeOf(args, { max: 1000, standard: 100 }), context, info)),
  },
  Coverage: {
    unsourced: ({ unsourcedIds }) => unsourcedIds.length,
    unsourcedIds: ({ unsourcedIds }, args, context, info) =>
      beginning(unsourcedIds, sizeOf(args, { max: 1000, standard: 100 }), context, info),
    sources: async (_, args, context, info) => {
      const first = sizeOf(args, { max: MAX_PAGE_SIZE, standard: 50 });
      return beginning(await context.loaders.ask('statistics/sources', {}), first, context, info);
    },
  },
  SourceCoverage: {
    source: ({ source }, _, { loaders }) => found(loaders.source.load(source), source),
    passages: async ({ source }, args, context, info) => {
      const all = await context.loaders.passageCoverage.load('all');
      const first = sizeOf(args, { max: 1000, standard: 200 });
      const own = all.filter((row) => row.source === source);
      return beginning(own, first, context, info);
    },
  },
  PassageCoverage: {
    passage: ({ passage }, _, { loaders }) => found(loaders.passage.load(passage), passage),
  },
  IssuerComparison: {
    entity: ({ entity: id }, _, { loaders }) => found(loaders.entity.load(id), id),
    a: ({ a }, _, { loaders }) => found(loaders.entity.load(a), a),
    b: ({ b }, _, { loaders }) => found(loaders.entity.load(b), b),
    speakersA: ({ speakersA }, _, { loaders }) => loaders.entities(speakersA),
    speakersB: ({ speakersB }, _, { loaders }) => loaders.entities(speakersB),
  },
  TimelineGroup: { count: ({ entries }) => entries.length },
  Permalink: {
    path: (link, _, { permalinks }, { path }) => permalinks.placeholder(link, responsePathAsArray(path)),
    variables: ({ variables }) => JSON.stringify(variables),
  },
  Citation: { of: ({ id }) => id },
  Citations: {
    sources: async ({ sources }, _, { loaders }) =>
      Promise.all(sources.map((id) => found(loaders.source.load(id), id))),
  },
};
