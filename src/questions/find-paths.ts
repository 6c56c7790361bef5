import type { Days } from '../model/days.js';
import type { ClaimKey } from '../model/ids.js';
import type { QueryRow } from '../query/run.js';
import { breadthFirst } from '../model/breadth-first.js';
import { type Expand, Rings } from './rings.js';

/** Which paths come first: the shortest, or those that say most. */
export const PATH_RANKINGS = ['SHORTEST', 'INFORMATIVE'] as const;

export type PathRanking = (typeof PATH_RANKINGS)[number];

export interface PathQuery {
  readonly from: string;
  readonly to: string;
  /** Most claims in a path. */
  readonly maxLength: number;
  /** Entities no path may pass through. */
  readonly avoid: readonly string[];
  readonly types: readonly string[] | null;
  readonly modality: readonly string[] | null;
  readonly evidence: readonly string[] | null;
  /** Only claims that may hold on one of these days. */
  readonly days: Days;
  /** Number of paths to find. */
  readonly first: number;
}

/** A path between two entities that visits no entity twice. */
export interface FoundPath {
  readonly nodes: readonly string[];
  /** For each step, every claim between its two entities that passes the filters, in order of id. */
  readonly hops: readonly (readonly ClaimKey[])[];
  /** What the path costs in a ranking, in bits; null if it was not ranked. */
  readonly cost: number | null;
}

export interface PathSearch {
  readonly paths: readonly FoundPath[];
  /** There are more paths than were returned, or the search reached a limit before it finished. */
  readonly truncated: boolean;
}

/**
 * Most claims one step of the search may read, and most steps the enumeration may take, so that a dense graph cannot
 * block the server.
 */
const EXPANSION_LIMIT = 50_000;
const STEP_LIMIT = 200_000;

type Adjacency = Map<string, Map<string, ClaimKey[]>>;

/**
 * The shortest simple paths between two entities: shortest first, then in order of the entities' ids along the path,
 * with the same result on every engine. It follows claims in both directions, and several claims between two entities
 * are one step.
 *
 * The search expands both ends one step at a time, with one query per step. Once the two radii add up to r, the fetched
 * claims contain every path of up to r claims: one radius covers its first half and the other its second. So the search
 * settles one length after another, and stops as soon as it has enough paths.
 */
export async function findPaths(query: PathQuery, expand: Expand): Promise<PathSearch> {
  const graph: Adjacency = new Map();
  const { avoid, types, modality, evidence, days } = query;
  const rings = (start: string): Rings =>
    new Rings(start, { avoid, types, kinds: null, modality, evidence, days }, expand, EXPANSION_LIMIT);
  const sides = [rings(query.from), rings(query.to)] as const;
  const paths: FoundPath[] = [];
  const budget = { steps: STEP_LIMIT };
  let limited = false;

  for (let length = 1; length <= query.maxLength && paths.length <= query.first && !limited; length++) {
    const side = length % 2 === 1 ? sides[0] : sides[1];
    const step = await side.grow();
    limited = step.limited;
    for (const row of step.rows) connect(graph, row);
    if (sides[0].exhausted || sides[1].exhausted) {
      // One side is fully known, so no later expansion can add a path, and the fetched claims settle the remaining
      // lengths.
      for (let rest = length; rest <= query.maxLength && paths.length <= query.first; rest++)
        collect(graph, query, rest, paths, budget);
      break;
    }
    collect(graph, query, length, paths, budget);
  }
  return { paths: paths.slice(0, query.first), truncated: paths.length > query.first || limited || budget.steps <= 0 };
}

function connect(graph: Adjacency, { from, to, id, source, target }: QueryRow<'path/expand'>): void {
  for (const [a, b] of [
    [from, to],
    [to, from],
  ] as const) {
    const neighbours = graph.get(a) ?? new Map<string, ClaimKey[]>();
    const claims = neighbours.get(b) ?? [];
    if (!claims.some((claim) => claim.id === id)) claims.push({ id, source, target });
    graph.set(a, neighbours.set(b, claims));
  }
}

/**
 * Adds every simple path of exactly this length, in order, until there is one more than wanted or the budget of steps
 * runs out.
 */
function collect(
  graph: Adjacency,
  query: PathQuery,
  length: number,
  paths: FoundPath[],
  budget: { steps: number },
): void {
  // Distances from the target, to skip entities that cannot reach it in the steps left.
  const met = breadthFirst(query.to, (id) => graph.get(id)?.keys() ?? []);
  const distance = (id: string): number => met.get(id)?.steps ?? Infinity;
  const trail: string[] = [query.from];
  const onTrail = new Set(trail);
  // The neighbours that can still reach the target in time, cached because a walk visits a well-connected entity many
  // times.
  const known = new Map<string, readonly string[]>();
  const onward = (here: string, left: number): readonly string[] => {
    const key = `${left} ${here}`;
    const found = known.get(key) ?? [...(graph.get(here)?.keys() ?? [])].filter((next) => distance(next) < left).sort();
    known.set(key, found);
    return found;
  };

  const visit = (here: string): void => {
    const left = length - (trail.length - 1);
    if (left === 0) {
      if (here === query.to) paths.push({ nodes: [...trail], hops: hopsOf(graph, trail), cost: null });
      return;
    }
    if (here === query.to) return;
    for (const next of onward(here, left)) {
      if (paths.length > query.first || budget.steps <= 0) return;
      if (onTrail.has(next)) continue;
      budget.steps -= 1;
      trail.push(next);
      onTrail.add(next);
      visit(next);
      trail.pop();
      onTrail.delete(next);
    }
  };
  if (distance(query.from) <= length) visit(query.from);
}

function hopsOf(graph: Adjacency, trail: readonly string[]): ClaimKey[][] {
  return trail.slice(1).map((to, index) => {
    const claims = graph.get(trail[index] ?? '')?.get(to) ?? [];
    return [...claims].sort((a, b) => (a.id < b.id ? -1 : 1));
  });
}
