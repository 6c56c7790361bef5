import louvainModule from 'graphology-communities-louvain';
import seedrandom from 'seedrandom';
import { groupBy } from '../model/group-by.js';
import type { Projection } from './projection.js';

// This is a CommonJS module: at run time it is the function that its types call `default`.
const louvain = louvainModule as unknown as typeof louvainModule.default;

export interface Community {
  /** 1 for the largest. */
  readonly id: number;
  /** Members, most claims first. */
  readonly members: readonly string[];
}

/** Communities depend on the data alone, so one search serves each version of the data. */
const found = new WeakMap<Projection, readonly Community[]>();

/**
 * Groups of entities with more claims among themselves than with others (Louvain), largest first. The same data always
 * gives the same groups.
 */
export function findCommunities(projection: Projection): readonly Community[] {
  const known = found.get(projection) ?? communitiesOf(projection);
  found.set(projection, known);
  return known;
}

function communitiesOf(projection: Projection): Community[] {
  const degrees = projection.degrees();
  const assigned = louvain(projection.simple, { getEdgeWeight: 'weight', rng: seedrandom('japan-asean-graph') });
  const groups = groupBy(Object.keys(assigned), (id) => assigned[id]);
  const byDegree = (a: string, b: string): number => (degrees.get(b) ?? 0) - (degrees.get(a) ?? 0) || (a < b ? -1 : 1);
  return [...groups.values()]
    .map((members) => members.sort(byDegree))
    .sort((a, b) => b.length - a.length || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1))
    .map((members, index) => ({ id: index + 1, members }));
}
