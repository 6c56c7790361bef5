import type { Context } from '../context.js';
import { parseGlobalId } from '../ids.js';
import { MAX_PAGE_SIZE, amount, badInput, connection, count, pageRequest, textOf } from '../paging.js';
import { NEIGHBOURHOOD_METHOD, findNeighbourhood } from '../path/neighbourhood.js';
import { findPaths } from '../path/find-paths.js';
import { normalise } from '../text.js';
import { analysis } from './analysis.js';
import { beginning, sizeOf } from './bounded.js';
import { checkDocuments } from './document-argument.js';
import { entityId, entityIds, kindNames, lookUp, several } from './entity-argument.js';
import type { QueryResolvers, RelationshipFilter } from './generated.js';
import type { NodeModel } from './models.js';
import { timeline } from './timeline.js';

export const Query: QueryResolvers = {
  node: (_, { id }, context) => nodeById(context, id),

  nodes: (_, { ids }, context) => {
    if (ids.length > 200) throw badInput(`ids has ${ids.length} entries; it may have at most 200.`);
    return Promise.all(ids.map((id) => nodeById(context, id)));
  },

  entity: async (_, { id, name }, context) => {
    const text = id ?? name;
    if (text == null) throw badInput('Give id or name: neither was given.');
    if (id != null && name != null) throw badInput('Give either id or name, and not both.');
    const result = lookUp(context, id == null ? 'name' : 'id', text);
    if (typeof result !== 'string') return result;
    const row = await context.loaders.entity.load(result);
    return row === undefined
      ? { __typename: 'NotFound', message: `'${text}' is no longer in the graph.`, suggestions: [] }
      : { ...row, __typename: row.kind as 'Person' };
  },

  entities: async (_, args, context) => {
    const { loaders } = context;
    await checkDocuments(context, args.where);
    const { text, source, passage, connectedTo } = args.where ?? {};
    const filter = {
      kinds: kindNames(args.kinds),
      text: text == null ? null : normalise(textOf('text', text)),
      source: source ?? null,
      passage: passage ?? null,
      connectedTo: connectedTo == null ? null : entityId(context, 'connectedTo', connectedTo),
    };
    const page = pageRequest(args, ['entities', filter, args.orderBy ?? { field: 'NAME', direction: 'ASC' }]);
    // A descending list is the ascending one read from its other end.
    const descending = args.orderBy?.direction === 'DESC';
    const backward = (page.direction === 'backward') !== descending;
    const [after, before] = descending ? [page.before, page.after] : [page.after, page.before];
    const rows = await loaders.ask(`entity/page-${backward ? 'backward' : 'forward'}`, {
      ...filter,
      orderBy: args.orderBy?.field ?? 'NAME',
      afterKey: after?.key ?? null,
      afterId: after?.id ?? null,
      beforeKey: before?.key ?? null,
      beforeId: before?.id ?? null,
      limit: page.limit,
    });
    return connection(page, rows, {
      position: ({ key, id }) => ({ key, id }),
      node: ({ id }) => id,
      total: async () => (await loaders.ask('entity/count', filter))[0]?.total ?? 0,
    });
  },

  search: (_, { text, kinds, first }, { names }) => {
    const limit = count('first', first) ?? 10;
    return names.search(textOf('text', text), { kinds: kindNames(kinds), limit });
  },

  relationships: async (_, args, context) => {
    const { loaders } = context;
    await checkDocuments(context, args.where);
    const filter = relationshipFilter(context, args.where ?? {});
    const page = pageRequest(args, ['relationships', filter]);
    const rows = await loaders.ask(`relationship/page-${page.direction}`, {
      ...filter,
      after: page.after?.id ?? null,
      before: page.before?.id ?? null,
      limit: page.limit,
    });
    return connection(page, rows, {
      position: ({ id }) => ({ key: id, id }),
      node: (row) => row,
      total: async () => (await loaders.ask('relationship/count', filter))[0]?.total ?? 0,
    });
  },

  paths: async (_, args, context) => {
    const from = lookUp(context, 'from', args.from);
    if (typeof from !== 'string') return from;
    const to = lookUp(context, 'to', args.to);
    if (typeof to !== 'string') return to;
    const maxLength = amount('maxLength', args.maxLength, 1, 8, 4);
    const first = amount('first', args.first, 1, 50, 5);
    if (from === to) throw badInput(`from and to are the same entity, '${from}'; a path has two ends.`);
    const avoid = entityIds(context, 'avoid', args.avoid ?? []);
    const end = avoid.find((id) => id === from || id === to);
    if (end !== undefined) throw badInput(`avoid names '${end}', an end of the path.`);
    const filters = { types: args.types ?? null, modality: args.modality ?? null, asOf: args.asOf ?? null };
    const search = await findPaths({ from, to, maxLength, avoid, first, ...filters }, (params) =>
      context.loaders.ask('path/expand', params),
    );
    if (search.paths.length > 0) return { __typename: 'Paths', ...search };
    const [a, b] = await context.loaders.entities([from, to]);
    const limits = [
      ...(filters.types === null ? [] : [`of the types ${filters.types.join(', ')}`]),
      ...(filters.modality === null ? [] : [`given as ${filters.modality.join(', ')}`]),
      ...(filters.asOf === null ? [] : [`that may hold on ${filters.asOf}`]),
      ...(avoid.length === 0 ? [] : [`without passing through ${avoid.join(', ')}`]),
    ];
    return {
      __typename: 'NoPath',
      message:
        `No path of up to ${maxLength} relationships ${limits.join(', ')}${limits.length === 0 ? '' : ' '}` +
        `connects ${a?.name ?? from} and ${b?.name ?? to}.` +
        (search.truncated ? ' The search met its limit before it was through: narrow it with types or avoid.' : ''),
      maxLength,
      dataVersion: context.dataVersion,
    };
  },

  shared: async (_, args, context, info) => {
    const ids = several(context, args.ids);
    const first = sizeOf(args, { max: MAX_PAGE_SIZE, standard: 100 });
    const rows = await context.loaders.ask('relationship/shared-neighbours', {
      ids,
      types: args.types ?? null,
      asOf: args.asOf ?? null,
      limit: first + 1,
    });
    return beginning(rows, first, context, info, false);
  },

  neighbourhood: async (_, args, context) => {
    const filters = { types: args.types ?? null, asOf: args.asOf ?? null };
    const found = await findNeighbourhood(
      {
        start: entityId(context, 'id', args.id),
        depth: amount('depth', args.depth, 0, 4, 1),
        limit: amount('limit', args.limit, 1, 2000, 200),
        kinds: kindNames(args.kinds),
        ...filters,
      },
      (params) => context.loaders.ask('path/expand', params),
      (ids, most) => context.loaders.ask('relationship/between', { ids, limit: most, ...filters }),
    );
    return { ...found, method: NEIGHBOURHOOD_METHOD };
  },

  timeline: (_, args, context) => timeline(args, context),

  sources: async (_, args, { loaders }) => {
    const page = pageRequest(args, ['sources']);
    const all = await loaders.ask('source/all', {});
    const rows = all.filter(
      (row) =>
        (page.after === undefined || isAfter(row, page.after)) &&
        (page.before === undefined || isAfter(page.before, row)),
    );
    const ordered = page.direction === 'forward' ? rows : rows.reverse();
    return connection(page, ordered.slice(0, page.limit), {
      position: (row) => row,
      node: ({ id }) => id,
      total: () => Promise.resolve(all.length),
    });
  },

  statistics: (_, __, { dataVersion, loadedAt }) => ({ dataVersion, loadedAt }),

  ...analysis,
};

async function nodeById({ loaders }: Context, id: string): Promise<NodeModel | null> {
  const parsed = parseGlobalId(id);
  switch (parsed.is) {
    case 'entity':
      return (await loaders.entity.load(id)) ?? null;
    case 'relationship':
      return (await loaders.relationship.load(parsed.key)) ?? null;
    case 'passage':
      return (await loaders.passage.load(id)) ?? null;
    case 'source':
      return (await loaders.source.load(id)) ?? null;
  }
}

function relationshipFilter(context: Context, where: RelationshipFilter) {
  return {
    types: where.types ?? null,
    kinds: kindNames(where.kinds),
    modality: where.modality ?? null,
    certainty: where.certainty ?? null,
    attributedTo: where.attributedTo == null ? null : entityIds(context, 'attributedTo', where.attributedTo),
    source: where.source ?? null,
    passage: where.passage ?? null,
    about: where.about == null ? null : entityIds(context, 'about', where.about),
    from: where.from ?? null,
    to: where.to ?? null,
    text: where.text == null ? null : normalise(textOf('text', where.text)),
  };
}

function isAfter(
  a: { readonly key: string; readonly id: string },
  b: { readonly key: string; readonly id: string },
): boolean {
  return a.key > b.key || (a.key === b.key && a.id > b.id);
}
