import type { Days } from '../model/days.js';
import { filterInWords } from '../model/wording-time.js';
import type { Asked } from './asked.js';
import type { Context } from './context.js';
import { NO_FILTERS } from './filters.js';
import type { ClaimKey } from '../model/ids.js';
import { betweenIn, expandIn } from './expand.js';
import { type Expand, Rings } from './rings.js';

export interface NeighbourhoodQuery {
  readonly start: string;
  /** Most claims between the start and an entity. */
  readonly depth: number;
  readonly types: readonly string[] | null;
  readonly kinds: readonly string[] | null;
  /** Only claims that may hold on one of these days. */
  readonly days: Days;
  /** Most entities to return, the start included. */
  readonly limit: number;
}

/** A part of the graph, by ids; callers fetch whole records as needed. */
export interface SubgraphIds {
  readonly nodes: readonly string[];
  readonly relationships: readonly ClaimKey[];
  readonly truncated: boolean;
}

/** A part of the graph as an answer, with the question and the method. */
export interface Subgraph extends SubgraphIds {
  readonly method: string;
  readonly asked: Asked;
  /** Requested entities that nothing connects to the rest. */
  readonly unconnected?: readonly string[];
}

/** Finds what surrounds an entity. */
export async function around(context: Context, query: NeighbourhoodQuery): Promise<Subgraph> {
  const { start, depth, limit, types, kinds, days } = query;
  const found = await findNeighbourhood(query, expandIn(context), (ids) => betweenIn(context, { ids, types, ...days }));
  const cutAt = found.truncated ? limit : null;
  const asked = { part: 'around', start, depth, cutAt, filters: { ...NO_FILTERS, types, kinds, days } } as const;
  return { ...found, method: NEIGHBOURHOOD_METHOD + filterInWords(days), asked };
}

/** Explains how {@link findNeighbourhood} works to readers who cite its answer. */
const NEIGHBOURHOOD_METHOD =
  'Breadth-first search from the start, following relationships in both directions. Entities come nearest first, then in order of id, with every relationship between them.';

/** Most claims one ring may read. */
const RING_LIMIT = 20_000;

/** Most claims in a neighbourhood. This is some twenty times what 2,000 entities usually have. */
const CLAIMS_LIMIT = 100_000;

/**
 * The entities within a number of claims of a start, nearest first and then in order of id, with every claim between
 * them that passes the filters. This includes claims between two entities of the outermost ring.
 */
export async function findNeighbourhood(
  query: NeighbourhoodQuery,
  expand: Expand,
  between: (ids: readonly string[]) => Promise<readonly ClaimKey[]>,
): Promise<SubgraphIds> {
  const { types, kinds, days } = query;
  const nodes: string[] = [query.start];
  const rings = new Rings(
    query.start,
    { avoid: [], types, kinds, modality: null, evidence: null, days },
    expand,
    RING_LIMIT,
  );
  let truncated = false;
  for (let step = 0; step < query.depth && !rings.exhausted && !truncated; step++) {
    const room = query.limit - nodes.length;
    const { limited } = await rings.grow();
    const { ring } = rings;
    truncated = limited || ring.length > room;
    nodes.push(...ring.slice(0, room));
  }
  const relationships = await between(nodes);
  truncated ||= relationships.length > CLAIMS_LIMIT;
  return { nodes, relationships: relationships.slice(0, CLAIMS_LIMIT), truncated };
}
