import type { Days } from '../model/days.js';
import type { ClaimKey } from '../model/ids.js';
import type { QueryRow } from '../query/run.js';
import { type Expand, Rings, breadthFirst } from './breadth-first.js';

export interface PathQuery {
  readonly from: string;
  readonly to: string;
  /** Most claims a path may have. */
  readonly maxLength: number;
  /** Entities no path may pass through. */
  readonly avoid: readonly string[];
  readonly types: readonly string[] | null;
  readonly modality: readonly string[] | null;
  /** Only claims that may hold on one of these days. */
  readonly days: Days;
  /** How many paths are wanted. */
  readonly first: number;
}

/** One way from one entity to another that meets no entity twice. */
export interface FoundPath {
  readonly nodes: readonly string[];
  /** For each step, every claim between its two entities that the filters keep, in order of id. */
  readonly hops: readonly (readonly ClaimKey[])[];
}

export interface PathSearch {
  readonly paths: readonly FoundPath[];
  /** More paths exist than were returned, or the search met its limit before it was through. */
  readonly truncated: boolean;
}

/** Claims one step of the search may bring, and steps the enumeration may take: what keeps a dense graph from holding the server. */
const EXPANSION_LIMIT = 50_000;
const STEP_LIMIT = 200_000;

type Adjacency = Map<string, Map<string, ClaimKey[]>>;

/**
 * The shortest simple paths between two entities: shortest first, then in order of the entities' ids along the way, the same on every
 * engine. Claims are followed both ways; several claims between two entities are one step.
 *
 * Both ends are expanded a step at a time, one query a step. Once the two radii add up to r, every path of up to r claims lies in what
 * was fetched (its first half within the one radius, its second within the other), so lengths are settled in order and the search stops
 * as soon as enough paths are known.
 */
export async function findPaths(query: PathQuery, expand: Expand): Promise<PathSearch> {
  const graph: Adjacency = new Map();
  const { avoid, types, modality, days } = query;
  const rings = (start: string): Rings =>
    new Rings(start, { avoid, types, kinds: null, modality, days }, expand, EXPANSION_LIMIT);
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
      // One side is fully known: no later expansion can add a path, so the remaining lengths are settled from what is here.
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

/** Adds every simple path of exactly this length, in order, until one more than wanted is known or the budget of steps is spent. */
function collect(
  graph: Adjacency,
  query: PathQuery,
  length: number,
  paths: FoundPath[],
  budget: { steps: number },
): void {
  // What cannot arrive in time is not walked.
  const met = breadthFirst(query.to, (id) => graph.get(id)?.keys() ?? []);
  const distance = (id: string): number => met.get(id)?.steps ?? Infinity;
  const trail: string[] = [query.from];
  const onTrail = new Set(trail);
  // Which neighbours can still arrive in time, worked out once: a walk comes to a much-connected entity many times.
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
      if (here === query.to) paths.push({ nodes: [...trail], hops: hopsOf(graph, trail) });
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
