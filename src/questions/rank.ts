import pagerankModule from 'graphology-metrics/centrality/pagerank.js';
import { Fault } from '../errors.js';
import { type Scores, betweennessOf } from './betweenness.js';
import type { Projection } from './projection.js';

// This is a CommonJS module: at run time it is the function that its types call `default`.
const pagerank = pagerankModule as unknown as typeof pagerankModule.default;

export type Centrality = 'DEGREE' | 'BETWEENNESS' | 'PAGERANK';

export interface Rank {
  readonly id: string;
  /** Entities with the same score share a rank. */
  readonly rank: number;
  readonly score: number;
}

/**
 * Every entity by a measure of centrality, highest first, ties in order of id. `kinds` limits the ranking to some
 * kinds.
 * @throws Fault QUERY_TIMEOUT where betweenness exceeds its time limit.
 */
export async function rank(projection: Projection, by: Centrality, kinds: readonly string[] | null): Promise<Rank[]> {
  const scores = await scoresOf(projection, by);
  const kept = [...projection.kinds].filter(([, kind]) => kinds === null || kinds.includes(kind)).map(([id]) => id);
  const sorted = kept
    .map((id) => ({ id, score: rounded(scores.get(id) ?? 0) }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  let place = 1;
  return sorted.map(({ id, score }, index) => {
    if (index > 0 && score < (sorted[index - 1]?.score ?? score)) place = index + 1;
    return { id, rank: place, score };
  });
}

/**
 * Scores depend on the data alone, so one calculation serves each version of the data. A timeout is kept too, because
 * another attempt would end the same way.
 */
const taken = new WeakMap<Projection, Map<Centrality, Promise<Scores>>>();

function scoresOf(projection: Projection, by: Centrality): Promise<Scores> {
  const measures = taken.get(projection) ?? new Map<Centrality, Promise<Scores>>();
  taken.set(projection, measures);
  const known = measures.get(by);
  if (known !== undefined) return known;
  const scores = measure(projection, by);
  measures.set(by, scores);
  scores.catch((error: unknown) => {
    // Only a timeout is certain to recur; after any other failure the next caller tries again.
    if (!(error instanceof Fault && error.code === 'QUERY_TIMEOUT')) measures.delete(by);
  });
  return scores;
}

async function measure(projection: Projection, by: Centrality): Promise<Scores> {
  switch (by) {
    case 'DEGREE':
      return projection.degrees();
    case 'BETWEENNESS':
      return betweennessOf(projection);
    case 'PAGERANK':
      return new Map(Object.entries(pagerank(projection.simple, { alpha: 0.85, getEdgeWeight: 'weight' })));
  }
}

/** The order of summing changes the last digits of floating point sums; six decimals are stable. */
function rounded(score: number): number {
  return Math.round(score * 1e6) / 1e6;
}
