import pagerankModule from 'graphology-metrics/centrality/pagerank.js';
import { Fault } from '../errors.js';
import { type Scores, betweennessOf } from './betweenness.js';
import type { Projection } from './projection.js';

// CommonJS: at run time the module is the function that its types call `default`.
const pagerank = pagerankModule as unknown as typeof pagerankModule.default;

export type Centrality = 'DEGREE' | 'BETWEENNESS' | 'PAGERANK';

export interface Rank {
  readonly id: string;
  /** Entities with the same score share a rank. */
  readonly rank: number;
  readonly score: number;
}

/**
 * Every entity by a measure of how central it is, highest first, ties in order of id. `kinds` keeps some, ranked among themselves.
 * @throws Fault QUERY_TIMEOUT where betweenness takes longer than it may.
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

/** Scores are the data's, not the question's: each measure is taken once for each version of the data, and so is that it takes too long. */
const taken = new WeakMap<Projection, Map<Centrality, Promise<Scores>>>();

function scoresOf(projection: Projection, by: Centrality): Promise<Scores> {
  const measures = taken.get(projection) ?? new Map<Centrality, Promise<Scores>>();
  taken.set(projection, measures);
  const known = measures.get(by);
  if (known !== undefined) return known;
  const scores = measure(projection, by);
  measures.set(by, scores);
  scores.catch((error: unknown) => {
    // A thread that broke down may not do so again.
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

/** Sums of floating point numbers differ in their last digits with the order of summing; six decimals do not. */
function rounded(score: number): number {
  return Math.round(score * 1e6) / 1e6;
}
