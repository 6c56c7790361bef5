import type { Context } from '../questions/context.js';
import { NO_FILTERS } from '../export/selection.js';
import { parseGlobalId } from '../model/ids.js';
import { MAX_PAGE_SIZE, amount, badInput, connection, count, pageRequest, textOf } from '../query/paging.js';
import { NEIGHBOURHOOD_METHOD, findNeighbourhood } from '../questions/neighbourhood.js';
import { findPaths } from '../questions/find-paths.js';
import { normalise } from '../model/text.js';
import { analysis } from './analysis.js';
import { toldFilter } from '../model/days.js';
import { beginning, sizeOf } from './bounded.js';
import { checkDocuments } from '../questions/documents.js';
import { entityFilter, entityId, entityIds, lookUp, several } from '../questions/resolve.js';
import { daysOf, keepOnly, kindNames, rangeOf, timeOf } from '../questions/filters.js';
import { toldNoPath } from '../questions/no-path.js';
import { speakersOf } from '../questions/sides.js';
import type { QueryResolvers, RelationshipFilter } from './types.generated.js';
import type { NodeModel } from './models.js';
import { outline } from './outline.js';
import { timeline } from '../questions/timeline.js';

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
    const { text, source, passage, connectedTo, connectedDuring } = args.where ?? {};
    if (connectedDuring != null && connectedTo == null)
      throw badInput('connectedDuring says when, and connectedTo, which says with what, is not given; give it too.');
    const filter = {
      kinds: kindNames(args.kinds),
      text: text == null ? null : normalise(textOf('text', text)),
      source: source ?? null,
      passage: passage ?? null,
      connectedTo: connectedTo == null ? null : entityId(context, 'connectedTo', connectedTo),
      ...rangeOf('connectedDuring', connectedDuring),
    };
    const page = pageRequest(args, ['entities', filter, args.orderBy ?? { field: 'NAME', direction: 'ASC' }]);
    // A descending list is the ascending one read from its other end.
    const descending = args.orderBy?.direction === 'DESC';
    const backward = (page.direction === 'backward') !== descending;
    const [after, before] = descending ? [page.before, page.after] : [page.after, page.before];
    const rows = await loaders.ask(`entity/page-${backward ? 'backward' : 'forward'}`, {
      ...filter,
      orderBy: args.orderBy?.field ?? 'NAME',
      // A key after every day, or before: the end of the list that is read last.
      undated: descending ? '' : '~',
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
    const filter = await relationshipFilter(context, args.where ?? {});
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
    const filters = {
      types: keepOnly('types', args.types),
      modality: keepOnly('modality', args.modality),
      days: timeOf(args),
    };
    const search = await findPaths({ from, to, maxLength, avoid, first, ...filters }, (params) =>
      context.loaders.ask('path/expand', params),
    );
    if (search.paths.length > 0) {
      const paths = search.paths.map((path) => ({ ...path, days: filters.days }));
      const kept = { ...NO_FILTERS, ...filters, avoid };
      return { __typename: 'Paths', paths, truncated: search.truncated, filters: kept };
    }
    const [a, b, ...avoided] = await context.loaders.entities([from, to, ...avoid]);
    return {
      __typename: 'NoPath',
      message: toldNoPath({
        ends: [a?.name ?? from, b?.name ?? to],
        maxLength,
        avoided,
        cut: search.truncated,
        ...filters,
      }),
      maxLength,
      dataVersion: context.dataVersion,
    };
  },

  shared: async (_, args, context, info) => {
    const ids = several(context, args.ids);
    const first = sizeOf(args, { max: MAX_PAGE_SIZE, standard: 100 });
    const rows = await context.loaders.ask('relationship/shared-neighbours', {
      ids,
      types: keepOnly('types', args.types),
      ...timeOf(args),
      limit: first + 1,
    });
    return beginning(rows, first, context, info, false);
  },

  neighbourhood: async (_, args, context) => {
    const types = keepOnly('types', args.types);
    const days = timeOf(args);
    const kinds = kindNames(args.kinds);
    const start = entityId(context, 'id', args.id);
    const depth = amount('depth', args.depth, 0, 4, 1);
    const limit = amount('limit', args.limit, 1, 2000, 200);
    const found = await findNeighbourhood(
      { start, depth, limit, kinds, types, days },
      (params) => context.loaders.ask('path/expand', params),
      (ids) => context.loaders.ask('relationship/between', { ids, types, ...days }),
    );
    const cutAt = found.truncated ? limit : null;
    const question = { part: 'around', start, depth, cutAt, filters: { ...NO_FILTERS, types, kinds, days } } as const;
    return { ...found, method: NEIGHBOURHOOD_METHOD + toldFilter(days), question };
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
  ...outline,
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

async function relationshipFilter(context: Context, where: RelationshipFilter) {
  const sides = entityFilter(context, 'attributedTo', where.attributedTo);
  const speakers = entityFilter(context, 'speakers', where.speakers);
  if (where.narrated === true && (sides !== null || speakers !== null)) {
    throw badInput(
      `narrated: true keeps what nobody is reported to say, and ${sides === null ? 'speakers' : 'attributedTo'} what somebody is; give one of the two.`,
    );
  }
  return {
    types: keepOnly('types', where.types),
    kinds: kindNames(where.kinds),
    modality: keepOnly('modality', where.modality),
    certainty: keepOnly('certainty', where.certainty),
    attributedTo: sides === null ? null : [...new Set((await speakersOf(sides, context)).flat())],
    speakers,
    narrated: where.narrated ?? null,
    source: where.source ?? null,
    passage: where.passage ?? null,
    about: entityFilter(context, 'about', where.about),
    ...daysOf(where),
    text: where.text == null ? null : normalise(textOf('text', where.text)),
  };
}

function isAfter(
  a: { readonly key: string; readonly id: string },
  b: { readonly key: string; readonly id: string },
): boolean {
  return a.key > b.key || (a.key === b.key && a.id > b.id);
}
