import { claimsOf } from '../questions/claims.js';
import type { Context } from '../questions/context.js';
import { isBounded, mayHold } from '../model/days.js';
import { Fault } from '../errors.js';
import type { ClaimKey } from '../model/ids.js';
import { type FoundPath, findPaths } from '../questions/find-paths.js';
import { type SubgraphIds, findNeighbourhood } from '../questions/neighbourhood.js';
import { connect } from '../questions/connect.js';
import { speakersOf } from '../questions/sides.js';
import { readSubgraph, readWholeGraph } from './read.js';
import type { SubgraphRecords } from './records.js';
import { type Filters, NO_FILTERS, type Selection, isFiltered } from './selection.js';
import { type Question, describe, listOf, toldFilters } from './told.js';
import { NothingSelected, entitiesNamed, entityNamed, wordsOf } from './words.js';

type Ids = Pick<SubgraphIds, 'nodes' | 'relationships'>;

/** The ids of a part of the graph and what it is, before its records are read. */
interface Found {
  readonly ids: Ids;
  readonly question: Question;
  readonly paths?: SubgraphRecords['paths'];
}

/**
 * The records of a part of the graph.
 * @param nameOf how whoever asks writes the name of a parameter, for messages
 * @throws NothingSelected when a name stands for no entity or several, a type or kind is none, or nothing is found.
 */
export async function select(
  context: Context,
  selection: Selection,
  nameOf: (parameter: string) => string = (parameter) => parameter,
): Promise<SubgraphRecords> {
  const { dataVersion } = context;
  const ask: Context['loaders']['ask'] = (name, params) => context.loaders.ask(name, params);
  const filters = await filtersOf(context, selection.filters ?? {}, nameOf);
  const namesOf = (ids: readonly string[]): Promise<readonly string[]> => namesIn(context, ids);
  if (selection.part === 'whole' && !isFiltered(filters)) {
    const about = await describe({ part: 'whole', filters }, namesOf);
    return readWholeGraph(ask, { ...about, dataVersion });
  }
  const { ids, question, paths } = await find(context, selection, filters, nameOf);
  const about = { ...(await describe(question, namesOf)), dataVersion, ...(paths === undefined ? {} : { paths }) };
  return readSubgraph(ask, ids, about);
}

function find(
  context: Context,
  selection: Selection,
  filters: Filters,
  nameOf: (parameter: string) => string,
): Promise<Found> {
  switch (selection.part) {
    case 'whole':
      return claims(context, filters);
    case 'around':
      return around(
        context,
        { ...selection, start: entityNamed(context, nameOf('around'), selection.entity) },
        filters,
      );
    case 'paths': {
      const from = entityNamed(context, nameOf('from'), selection.from);
      const to = entityNamed(context, nameOf('to'), selection.to);
      if (from === to)
        throw new Fault('BAD_USER_INPUT', `A path has two ends; both are '${from}'. Ask ${nameOf('around')} for one.`);
      return paths(context, [from, to], selection, filters, nameOf);
    }
    case 'connect': {
      const ids = several(entitiesNamed(context, nameOf('connect'), selection.entities), nameOf('connect'));
      return web(context, ids, selection.maxLength, filters, nameOf);
    }
    case 'shared': {
      const ids = several(entitiesNamed(context, nameOf('shared'), selection.entities), nameOf('shared'));
      return shared(context, ids, selection.first, filters);
    }
  }
}

async function filtersOf(
  context: Context,
  given: Partial<Filters>,
  nameOf: (parameter: string) => string,
): Promise<Filters> {
  const filters = { ...NO_FILTERS, ...given };
  const { attributedTo } = filters;
  return {
    ...filters,
    types: await wordsOf(context, 'types', nameOf('types'), filters.types),
    kinds: await wordsOf(context, 'kinds', nameOf('kinds'), filters.kinds),
    attributedTo: attributedTo === null ? null : entitiesNamed(context, nameOf('attributedTo'), attributedTo),
    avoid: entitiesNamed(context, nameOf('avoid'), filters.avoid),
  };
}

/** The claims of the whole graph that the filters keep, with their ends. */
async function claims(context: Context, filters: Filters): Promise<Found> {
  const { types, kinds, modality, attributedTo, days } = filters;
  const speakers = attributedTo === null ? null : [...new Set((await speakersOf(attributedTo, context)).flat())];
  const ask: Context['loaders']['ask'] = (name, params) => context.loaders.ask(name, params);
  let found: readonly ClaimKey[] = await claimsOf(ask, { types, kinds, modality, attributedTo: speakers });
  if (isBounded(days)) {
    // The query keeps dated claims only; here, as everywhere else that asOf and during are asked, undated ones may hold too.
    const holding = new Set(
      (await context.projection()).claims.flatMap((each) => (mayHold(each, days) ? each.id : [])),
    );
    found = found.filter(({ id }) => holding.has(id));
  }
  if (found.length === 0) {
    const told = await toldFilters(filters, (ids) => namesIn(context, ids));
    throw new NothingSelected(`No claim is kept: ${told}. Leave one of the filters out.`, 'NOTHING_FOUND');
  }
  const nodes = [...new Set(found.flatMap(({ source, target }) => [source, target]))];
  return { ids: { nodes, relationships: found }, question: { part: 'whole', filters } };
}

async function around(
  { loaders }: Context,
  { start, depth, limit }: { readonly start: string; readonly depth: number; readonly limit: number },
  filters: Filters,
): Promise<Found> {
  const { types, kinds, days } = filters;
  const ids = await findNeighbourhood(
    { start, depth, limit, kinds, types, days },
    (params) => loaders.ask('path/expand', params),
    (among) => loaders.ask('relationship/between', { ids: among, types, ...days }),
  );
  return { ids, question: { part: 'around', start, depth, cutAt: ids.truncated ? limit : null, filters } };
}

async function paths(
  context: Context,
  ends: readonly [string, string],
  { maxLength, first }: { readonly maxLength: number; readonly first: number },
  filters: Filters,
  nameOf: (parameter: string) => string,
): Promise<Found> {
  const { types, modality, avoid, days } = filters;
  notAsked(avoid, ends, nameOf);
  const [from, to] = ends;
  const query = { from, to, maxLength, first, avoid, types, modality, days };
  const { paths: found } = await findPaths(query, (params) => context.loaders.ask('path/expand', params));
  if (found.length === 0) throw await noPath(context, ends, maxLength, filters);
  return { ids: united(found), question: { part: 'paths', ends, filters }, paths: found.map(namedPath) };
}

async function web(
  context: Context,
  ids: readonly string[],
  maxLength: number,
  filters: Filters,
  nameOf: (parameter: string) => string,
): Promise<Found> {
  const { types, avoid, days } = filters;
  notAsked(avoid, ids, nameOf);
  const part = connect(await context.projection(), { ids, maxLength, avoid, types, days });
  if (part.relationships.length === 0) throw await noPath(context, ids, maxLength, filters);
  return { ids: part, question: { part: 'connect', ids, apart: part.unconnected, filters } };
}

async function shared(context: Context, ids: readonly string[], first: number, filters: Filters): Promise<Found> {
  const { types, days } = filters;
  const params = { ids: [...ids], types, ...days, limit: first + 1 };
  const rows = await context.loaders.ask('relationship/shared-neighbours', params);
  if (rows.length === 0) {
    const told = await toldFilters(filters, (each) => namesIn(context, each));
    const names = listOf(await namesIn(context, ids));
    const message = `Nothing is one relationship away from each of ${names}${told === '' ? '' : ` (${told})`}.`;
    throw new NothingSelected(message, 'NOTHING_FOUND');
  }
  const kept = rows.slice(0, first);
  const relationships = [...new Map(kept.flatMap(({ claims: ties }) => ties.map((key) => [key.id, key]))).values()];
  const part = { nodes: [...ids, ...kept.map(({ neighbour }) => neighbour)], relationships };
  return { ids: part, question: { part: 'shared', ids, cutAt: rows.length > first ? first : null, filters } };
}

/** The entities and claims of several paths, each once. */
export function united(paths: readonly FoundPath[]): Ids {
  return {
    nodes: [...new Set(paths.flatMap(({ nodes }) => nodes))],
    relationships: [...new Map(paths.flatMap(({ hops }) => hops.flat().map((key) => [key.id, key]))).values()],
  };
}

/** A path as records have it. */
export function namedPath({ nodes, hops }: FoundPath): NonNullable<SubgraphRecords['paths']>[number] {
  return { nodes, hops: hops.map((hop) => hop.map(({ id }) => id)) };
}

function several(ids: readonly string[], parameter: string): readonly string[] {
  if (ids.length < 2)
    throw new Fault('BAD_USER_INPUT', `${parameter} names one entity only, '${ids.join()}'; name at least two.`);
  return ids;
}

function notAsked(avoid: readonly string[], ids: readonly string[], nameOf: (parameter: string) => string): void {
  const end = avoid.find((id) => ids.includes(id));
  if (end !== undefined)
    throw new Fault('BAD_USER_INPUT', `${nameOf('avoid')} names '${end}', which is asked for; leave it out of one.`);
}

async function noPath(context: Context, ids: readonly string[], maxLength: number, filters: Filters): Promise<Fault> {
  const told = await toldFilters(filters, (each) => namesIn(context, each));
  const names = listOf(await namesIn(context, ids));
  const message = `No path of up to ${maxLength} relationships connects ${names}${told === '' ? '' : ` (${told})`}.`;
  return new NothingSelected(message, 'NO_PATH');
}

async function namesIn({ loaders }: Context, ids: readonly string[]): Promise<string[]> {
  return (await loaders.entities(ids)).map(({ name }) => name);
}
