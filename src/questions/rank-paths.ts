import TinyQueue from 'tinyqueue';
import type { PathQuery, PathSearch } from './find-paths.js';
import type { Adjacency, ProjectedClaim, Projection } from './projection.js';

/** Costs are whole numbers, thousandths of a bit, so that their sums are the same in any order. */
const BIT = 1000;
const MODALITY: Readonly<Record<string, number>> = { FACT: 0, PLAN: 2 * BIT, POSITION: 4 * BIT };
const SHARED_PASSAGE = 3 * BIT;

/** Most beginnings of paths that a search looks at, so that a dense graph cannot block the server. */
const STEP_LIMIT = 200_000;

/** A claim as the last of the beginning of a path, by the cheapest claims before it. */
interface Step {
  readonly claim: ProjectedClaim;
  readonly cost: number;
  readonly before: Step | undefined;
}

/** The beginning of a path. */
interface Beginning {
  readonly nodes: readonly string[];
  /** Every claim of the last step; none before the first step. */
  readonly last: readonly Step[];
  /** No path that begins so costs less. */
  readonly bound: number;
}

/**
 * The paths between two entities that say most, by the measure that the SDL gives for `Path.cost`. Paths of equal cost
 * are in order of length, then of the entities' ids. In each step, the claim that counts comes first, then the others in
 * order of id.
 *
 * The search continues the beginning first of which the cheapest end is possible (A*). What an end costs at least is
 * known from the other end of the path: the cheapest walk that reaches it in the steps left.
 */
export function rankPaths(projection: Projection, query: PathQuery): PathSearch {
  const { from, to, maxLength, first } = query;
  const adjacency = projection.adjacency(query);
  const costs = new Costs(projection, query);
  const leftFrom = cheapestEnds(adjacency, costs, query);
  const queue = new TinyQueue<Beginning>([{ nodes: [from], last: [], bound: 0 }], (a, b) => a.bound - b.bound);
  const found: Beginning[] = [];
  let steps = 0;
  let cut = false;
  for (let next = queue.pop(); next !== undefined && !cut; next = queue.pop()) {
    const { nodes, last, bound } = next;
    // All that cost as much as the last one wanted are found too, because their order decides which is wanted.
    if (found.length > first && bound > (found[first - 1]?.bound ?? 0)) break;
    const here = nodes.at(-1) ?? from;
    if (here === to) {
      found.push(next);
      continue;
    }
    const ends = leftFrom[maxLength - nodes.length];
    for (const [onto, claims] of adjacency.get(here) ?? []) {
      const end = ends?.get(onto);
      if (end === undefined || nodes.includes(onto)) continue;
      steps += 1;
      const onward = claims.map((claim) => stepTo(claim, costs.claim(claim) + costs.inner(onto), last));
      queue.push({ nodes: [...nodes, onto], last: onward, bound: cheapest(onward).cost + end });
    }
    cut = steps >= STEP_LIMIT && queue.length > 0;
  }
  const inOrder = found.sort(
    (a, b) => a.bound - b.bound || a.nodes.length - b.nodes.length || (a.nodes.join(' ') < b.nodes.join(' ') ? -1 : 1),
  );
  return {
    paths: inOrder.slice(0, first).map(({ nodes, last, bound }) => ({
      nodes,
      hops: hopsOf(adjacency, nodes, cheapest(last)),
      cost: bound / BIT,
    })),
    truncated: found.length > first || cut,
  };
}

/** What a path pays. */
class Costs {
  private readonly ofType: ReadonlyMap<string, number>;
  private readonly ofEntity: ReadonlyMap<string, number>;
  private readonly ends: ReadonlySet<string>;

  constructor(projection: Projection, { from, to }: Pick<PathQuery, 'from' | 'to'>) {
    const types = new Map<string, number>();
    for (const { type } of projection.claims) types.set(type, (types.get(type) ?? 0) + 1);
    this.ofType = new Map([...types].map(([type, count]) => [type, bits(count)]));
    this.ofEntity = projection.degrees();
    this.ends = new Set([from, to]);
  }

  claim({ type, modality }: ProjectedClaim): number {
    return (this.ofType.get(type) ?? 0) + (MODALITY[modality] ?? 0);
  }

  /** For passing through an entity; nothing for the ends. */
  inner(id: string): number {
    return this.ends.has(id) ? 0 : 2 * bits(this.ofEntity.get(id) ?? 1);
  }
}

function bits(count: number): number {
  return Math.round(BIT * Math.log2(count));
}

/** Adds a claim to the beginning of a path, after whichever claim makes that cheapest. */
function stepTo(claim: ProjectedClaim, cost: number, last: readonly Step[]): Step {
  const before = last.map((step) => ({ step, cost: step.cost - discount(step.claim, claim) }));
  const [first] = before;
  if (first === undefined) return { claim, cost, before: undefined };
  const best = before.reduce((least, each) => (each.cost < least.cost ? each : least), first);
  return { claim, cost: best.cost + cost, before: best.step };
}

function discount({ passages }: ProjectedClaim, next: ProjectedClaim): number {
  return passages.some((each) => next.passages.includes(each)) ? SHARED_PASSAGE : 0;
}

/** Of several claims of equal cost, the first by id. */
function cheapest(steps: readonly Step[]): Step {
  return steps.reduce((least, each) => (each.cost < least.cost ? each : least));
}

/**
 * By the number of steps left, what each entity costs at least from there to the end of the path, with the discount that
 * its first claim may have.
 */
function cheapestEnds(
  adjacency: Adjacency,
  costs: Costs,
  { to, maxLength, avoid }: PathQuery,
): ReadonlyMap<string, number>[] {
  const closed = new Set(avoid);
  const cheapestClaim = new Map(
    [...adjacency].map(([id, neighbours]) => [
      id,
      new Map(
        [...neighbours].map(([other, claims]) => [other, Math.min(...claims.map((claim) => costs.claim(claim)))]),
      ),
    ]),
  );
  const ends: Map<string, number>[] = [new Map([[to, 0]])];
  for (let left = 1; left < maxLength; left++) {
    const least = new Map<string, number>([[to, 0]]);
    for (const [onto, end] of ends[left - 1] ?? []) {
      for (const [id, claim] of cheapestClaim.get(onto) ?? []) {
        if (id === to || closed.has(id)) continue;
        const cost = claim - SHARED_PASSAGE + costs.inner(onto) + end;
        if (cost < (least.get(id) ?? Infinity)) least.set(id, cost);
      }
    }
    ends.push(least);
  }
  return ends;
}

/** The claims of each step of a path, the one that counts first. */
function hopsOf(adjacency: Adjacency, nodes: readonly string[], end: Step): ProjectedClaim[][] {
  const counting: ProjectedClaim[] = [];
  for (let step: Step | undefined = end; step !== undefined; step = step.before) counting.unshift(step.claim);
  return counting.map((claim, index) => {
    const between = adjacency.get(nodes[index] ?? '')?.get(nodes[index + 1] ?? '') ?? [];
    return [claim, ...between.filter(({ id }) => id !== claim.id)];
  });
}
