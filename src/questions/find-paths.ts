import type { Days } from '../model/days.js';
import type { ClaimKey } from '../model/ids.js';
import type { QueryRow } from '../query/run.js';
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

type Step = QueryRow<'path/expand'>;

/** The steps read so far, by both of their ends. */
type Adjacency = Map<string, Map<string, Step[]>>;

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
  const expanded = new Set<string>();
  const paths: FoundPath[] = [];
  const budget = { steps: STEP_LIMIT };
  let limited = false;

  let touching = false;

  for (let length = 1; length <= query.maxLength && paths.length <= query.first && !limited; length++) {
    const [side, other] = length % 2 === 1 ? sides : [sides[1], sides[0]];
    const step = await side.grow();
    limited = step.limited;
    connect(graph, step.rows, expanded);
    // A path of this length has an entity that both searches have met.
    touching ||= side.touches(other);
    // Once one side is fully known, no later expansion can add a path, and the fetched claims settle the remaining lengths.
    const settled = sides.some(({ exhausted }) => exhausted) ? query.maxLength : length;
    if (touching)
      for (let rest = length; rest <= settled && paths.length <= query.first; rest++)
        collect(graph, query, rest, paths, budget);
    if (settled > length) break;
  }
  return { paths: paths.slice(0, query.first), truncated: paths.length > query.first || limited || budget.steps <= 0 };
}

/**
 * Adds the steps of a ring, which come one entity after another. A claim comes again from its other end, and from where
 * both searches pass, and is added once.
 * @param expanded the entities whose claims were read; those of the ring join them
 */
function connect(graph: Adjacency, rows: readonly Step[], expanded: Set<string>): void {
  const add = (a: string, b: string, step: Step): void => {
    let neighbours = graph.get(a);
    if (neighbours === undefined) graph.set(a, (neighbours = new Map<string, Step[]>()));
    const steps = neighbours.get(b);
    if (steps === undefined) neighbours.set(b, [step]);
    else steps.push(step);
  };
  let [here, isKnown]: [string | undefined, boolean] = [undefined, false];
  for (const row of rows) {
    if (row.from !== here) {
      here = row.from;
      isKnown = expanded.has(here);
      expanded.add(here);
    }
    if (isKnown || expanded.has(row.to)) continue;
    add(row.from, row.to, row);
    add(row.to, row.from, row);
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
  const distances = distancesFrom(query.to, graph, length);
  const trail: string[] = [query.from];
  const onTrail = new Set(trail);
  // The neighbours that can still reach the target in time, by the steps left, cached because a walk visits a
  // well-connected entity many times.
  const known = Array.from({ length: length + 1 }, () => new Map<string, readonly string[]>());
  const onward = (here: string, left: number): readonly string[] => {
    let found = known[left]?.get(here);
    if (found !== undefined) return found;
    found = [...(graph.get(here)?.keys() ?? [])].filter((next) => (distances.get(next) ?? Infinity) < left).sort();
    known[left]?.set(here, found);
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
  if (distances.has(query.from)) visit(query.from);
}

/** The number of steps from an entity to each that is at most so many away. */
function distancesFrom(start: string, graph: Adjacency, most: number): ReadonlyMap<string, number> {
  const distances = new Map([[start, 0]]);
  // A map is visited in the order in which it grows, here that of the steps.
  for (const [id, steps] of distances) {
    if (steps === most) break;
    for (const next of graph.get(id)?.keys() ?? []) if (!distances.has(next)) distances.set(next, steps + 1);
  }
  return distances;
}

function hopsOf(graph: Adjacency, trail: readonly string[]): ClaimKey[][] {
  return trail.slice(1).map((to, index) => {
    const steps = graph.get(trail[index] ?? '')?.get(to) ?? [];
    return steps.map(({ id, source, target }) => ({ id, source, target })).sort((a, b) => (a.id < b.id ? -1 : 1));
  });
}
