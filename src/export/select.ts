import { Fault } from '../errors.js';
import type { ClaimKey } from '../model/ids.js';
import { knownBy } from '../model/plan.js';
import { listInWords, typeInWords } from '../model/wording.js';
import type { Asked } from '../questions/asked.js';
import { compareIssuers } from '../questions/compare-issuers.js';
import { type Only, claimsLeft } from '../questions/claims-left.js';
import { whatConnects } from '../questions/connect.js';
import type { Context } from '../questions/context.js';
import { type Filters, NO_FILTERS, isFiltered } from '../questions/filters.js';
import type { FoundPath } from '../questions/find-paths.js';
import { around } from '../questions/neighbourhood.js';
import { noPathMessage, pathsBetween } from '../questions/paths.js';
import { findPlans } from '../questions/plans.js';
import { claimsKept } from '../questions/relationships.js';
import {
  AS_NAMED,
  type ArgumentNames,
  avoided,
  entityId,
  entityIds,
  several,
  unsettled,
} from '../questions/resolve.js';
import { sharedNeighbours } from '../questions/shared.js';
import { knownWords } from './known-words.js';
import { readSubgraph, readWholeGraph } from './read.js';
import type { SubgraphRecords } from './records.js';
import type { GraphSelection } from './selection.js';
import { describe, filtersInWords, focusOf } from './title.js';

/** The ids of a part of the graph, the question that found it, and its paths if it has any. */
interface Found {
  readonly ids: { readonly nodes: readonly string[]; readonly relationships: readonly ClaimKey[] };
  readonly asked: Asked;
  readonly paths?: SubgraphRecords['paths'];
}

/**
 * Reads the records of a part of the graph.
 * @param nameOf how the caller spells the name of a parameter, for messages
 * @throws Fault ENTITY_NOT_FOUND or ENTITY_AMBIGUOUS if a name does not identify one entity, NO_SUCH_WORD for a type or
 * kind that the graph does not have, NO_PATH or NOTHING_FOUND if there is nothing to export.
 */
export async function select(
  context: Context,
  selection: GraphSelection,
  nameOf: ArgumentNames = AS_NAMED,
): Promise<SubgraphRecords> {
  const filters = await filtersOf(context, selection.filters ?? {}, nameOf);
  const { only = [] } = selection;
  if (selection.part === 'whole' && !isFiltered(filters) && only.length === 0) {
    const about = await describe(context, { part: 'whole', filters }, (ids) => namesIn(context, ids));
    const { dataVersion, vocabulary } = context;
    const records = { ...about, dataVersion, vocabulary, plans: await context.plans() };
    return readWholeGraph(context.loaders, records, (objects) => context.spending.take(objects));
  }
  const found = await find(context, selection, filters, nameOf);
  if (only.length === 0) return recordsOf(context, found.ids, found.asked, found.paths);
  const records = await recordsOf(context, await left(context, found, only), found.asked);
  return { ...records, title: `${records.title} (only ${await onlyInWords(context, only)})` };
}

/** What is left of a part, with the entities that it is about. Its paths may have gaps, so it has none. */
async function left(context: Context, { ids, asked }: Found, only: readonly Only[]): Promise<Found['ids']> {
  const relationships = await claimsLeft(context, ids.relationships, only);
  if (relationships.length === 0)
    throw new Fault('NOTHING_FOUND', `No claim of this part is left: only ${await onlyInWords(context, only)}.`);
  const named = new Set(focusOf(asked));
  return withEnds(
    relationships,
    ids.nodes.filter((id) => named.has(id)),
  );
}

/** `plan; side Japan; since 2019-11-01` */
async function onlyInWords(context: Context, only: readonly Only[]): Promise<string> {
  const told = only.map(async ({ facet, value }) => {
    if (facet === 'modality' || facet === 'certainty' || facet === 'strength') return value.toLowerCase();
    if (facet === 'type' || facet === 'tier') return `${facet} ${typeInWords(value)}`;
    if (facet === 'speaker' || facet === 'side') return `${facet} ${(await namesIn(context, [value]))[0] ?? value}`;
    return `${facet} ${value}`;
  });
  return (await Promise.all(told)).join('; ');
}

/** Reads the records of a part of the graph and titles them by the question that found it. */
export async function recordsOf(
  context: Context,
  part: Found['ids'],
  asked: Asked,
  paths?: SubgraphRecords['paths'],
): Promise<SubgraphRecords> {
  context.spending.take(part.nodes.length + part.relationships.length);
  const about = await describe(context, asked, (ids) => namesIn(context, ids));
  const { dataVersion, vocabulary } = context;
  const plans = await context.plans();
  return readSubgraph(context.loaders, part, {
    ...about,
    dataVersion,
    vocabulary,
    plans,
    ...(asked.part === 'plans' && asked.asOf !== null ? { plansAsOf: asked.asOf } : {}),
    ...(paths === undefined ? {} : { paths }),
  });
}

function find(context: Context, selection: GraphSelection, filters: Filters, nameOf: ArgumentNames): Promise<Found> {
  switch (selection.part) {
    case 'whole':
      return claims(context, filters);
    case 'around':
      return surroundings(context, selection, filters, nameOf);
    case 'paths':
      return paths(context, selection, filters, nameOf);
    case 'connect':
      return web(context, selection, filters, nameOf);
    case 'shared':
      return shared(context, selection, filters, nameOf);
    case 'compare':
      return comparison(context, selection, filters, nameOf);
    case 'plans':
      return plans(context, selection, nameOf);
  }
}

type Part<P extends GraphSelection['part']> = Extract<GraphSelection, { part: P }>;

/**
 * Converts the filters to the graph's ids and spelling. Entities to avoid stay as given, because the question that
 * avoids them looks them up.
 */
async function filtersOf(context: Context, given: Partial<Filters>, nameOf: ArgumentNames): Promise<Filters> {
  const filters = { ...NO_FILTERS, ...given };
  const { attributedTo } = filters;
  return {
    ...filters,
    types: await knownWords(context, 'types', nameOf('types'), filters.types),
    kinds: await knownWords(context, 'kinds', nameOf('kinds'), filters.kinds),
    attributedTo: attributedTo === null ? null : entityIds(context, nameOf('attributedTo'), attributedTo),
  };
}

/** The claims of the whole graph that pass the filters, with their ends. */
async function claims(context: Context, filters: Filters): Promise<Found> {
  const relationships = await claimsKept(context, filters);
  if (relationships.length === 0)
    throw new Fault(
      'NOTHING_FOUND',
      `No claim matches: ${await keptInWords(context, filters)}. Remove one of the filters.`,
    );
  return { ids: withEnds(relationships), asked: { part: 'whole', filters } };
}

async function surroundings(
  context: Context,
  { entity, depth, limit }: Part<'around'>,
  { types, kinds, days }: Filters,
  nameOf: ArgumentNames,
): Promise<Found> {
  const start = entityId(context, nameOf('around'), entity);
  const found = await around(context, { start, depth, limit, types, kinds, days });
  return { ids: found, asked: found.asked };
}

async function paths(
  context: Context,
  { from, to, maxLength, first, rankBy }: Part<'paths'>,
  { types, modality, evidence, avoid, days }: Filters,
  nameOf: ArgumentNames,
): Promise<Found> {
  const question = { from, to, maxLength, first, rankBy, avoid, types, modality, evidence, days };
  const found = await pathsBetween(context, question, nameOf);
  if (found.__typename === 'NoPath') throw new Fault('NO_PATH', found.message);
  if (found.__typename !== 'Paths') throw unsettled(found.argument, found);
  return { ids: united(found.paths), asked: found.asked, paths: found.paths.map(namedPath) };
}

async function web(
  context: Context,
  { entities, maxLength }: Part<'connect'>,
  { types, avoid: givenAvoid, days }: Filters,
  nameOf: ArgumentNames,
): Promise<Found> {
  const ids = several(context, nameOf('connect'), entities);
  const avoid = avoided(context, nameOf('avoid'), givenAvoid, ids);
  const found = await whatConnects(context, { ids, maxLength, avoid, types, days });
  if (found.relationships.length > 0) return { ids: found, asked: found.asked };
  const sought = { ids, maxLength, avoid, types, days, modality: null, evidence: null, cut: found.truncated };
  throw new Fault('NO_PATH', await noPathMessage(context, sought));
}

async function shared(
  context: Context,
  { entities, first }: Part<'shared'>,
  filters: Filters,
  nameOf: ArgumentNames,
): Promise<Found> {
  const ids = several(context, nameOf('shared'), entities);
  const { types, days } = filters;
  const rows = await sharedNeighbours(context, { ids, types, days, first });
  if (rows.length === 0) {
    const kept = await keptInWords(context, filters);
    const names = listInWords(await namesIn(context, ids));
    throw new Fault(
      'NOTHING_FOUND',
      `No entity has a relationship with each of ${names}${kept === '' ? '' : ` (${kept})`}.`,
    );
  }
  const shown = rows.slice(0, first);
  const relationships = distinct(shown.flatMap(({ claims: ties }) => ties));
  const part = { nodes: [...ids, ...shown.map(({ neighbour }) => neighbour)], relationships };
  return { ids: part, asked: { part: 'shared', ids, cutAt: rows.length > first ? first : null, filters } };
}

async function comparison(
  context: Context,
  { entity, a, b, first }: Part<'compare'>,
  filters: Filters,
  nameOf: ArgumentNames,
): Promise<Found> {
  const names: ArgumentNames = (argument) => nameOf(argument === 'entity' ? 'compare' : argument);
  const found = await compareIssuers(context, { entity, a, b }, { most: first, days: filters.days }, names);
  const both = found.both.flatMap((same) => [...same.a, ...same.b]);
  const ids = [found.entity, found.a, found.b] as const;
  const part = withEnds([...both, ...found.onlyA, ...found.onlyB], ids);
  if (part.relationships.length === 0) {
    const kept = await keptInWords(context, filters);
    const [about = '', ...sides] = await namesIn(context, ids);
    throw new Fault(
      'NOTHING_FOUND',
      `Neither ${sides.join(' nor ')} makes a claim about ${about}${kept === '' ? '' : ` (${kept})`}.`,
    );
  }
  const cutAt = found.truncated ? first : null;
  const asked = { part: 'compare', entity: found.entity, sides: [found.a, found.b], cutAt, filters } as const;
  return { ids: part, asked };
}

/** Plans, and the claims that had followed them up by the day. */
async function plans(context: Context, question: Part<'plans'>, nameOf: ArgumentNames): Promise<Found> {
  const names: ArgumentNames = (argument) => nameOf(argument === 'status' ? 'plans' : argument);
  const { plans: found, ...filter } = await findPlans(context, question, names);
  if (found.length === 0) throw new Fault('NOTHING_FOUND', 'No plan matches. Remove one of the filters.');
  const relationships = found.flatMap(({ plan: { claim, followUps } }) => [
    claim,
    ...followUps.filter(knownBy(filter.asOf)).map((followUp) => followUp.claim),
  ]);
  return { ids: withEnds(relationships), asked: { part: 'plans', ...filter, filters: NO_FILTERS } };
}

/** Claims without duplicates, and their ends after some entities. */
function withEnds(claims: readonly ClaimKey[], first: readonly string[] = []): Found['ids'] {
  const nodes = [...new Set([...first, ...claims.flatMap(({ source, target }) => [source, target])])];
  return { nodes, relationships: distinct(claims) };
}

function distinct(claims: readonly ClaimKey[]): ClaimKey[] {
  return [...new Map(claims.map((key) => [key.id, key])).values()];
}

/** The entities and claims of several paths, without duplicates. */
export function united(found: readonly FoundPath[]): Found['ids'] {
  return {
    nodes: [...new Set(found.flatMap(({ nodes }) => nodes))],
    relationships: distinct(found.flatMap(({ hops }) => hops.flat())),
  };
}

/** Converts a path to the form that records use. */
export function namedPath({ nodes, hops }: FoundPath): NonNullable<SubgraphRecords['paths']>[number] {
  return { nodes, hops: hops.map((hop) => hop.map(({ id }) => id)) };
}

function keptInWords(context: Context, filters: Filters): Promise<string> {
  return filtersInWords(filters, (ids) => namesIn(context, ids));
}

async function namesIn({ loaders }: Context, ids: readonly string[]): Promise<string[]> {
  return (await loaders.entities(ids)).map(({ name }) => name);
}
