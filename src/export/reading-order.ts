import type { RelationshipRow } from '../query/loaders.js';
import { isolate } from '../model/isolate.js';
import { countInWords } from '../model/wording.js';
import type { Lookup } from './citation.js';
import type { SubgraphRecords } from './records.js';

/**
 * Sorts claims in the order that a reader meets them: along the paths, first path first. Without paths, they are sorted
 * by id.
 */
export function inReadingOrder({ relationships, paths = [] }: SubgraphRecords): readonly RelationshipRow[] {
  const along = [...new Set(paths.flatMap(({ hops }) => hops.flat()))];
  const place = new Map(along.map((id, index) => [id, index]));
  const at = ({ id }: RelationshipRow): number => place.get(id) ?? along.length;
  return [...relationships].sort((a, b) => at(a) - at(b));
}

export interface PathInWords {
  /** "Path 1, 3 steps: A, B, C, D". */
  readonly heading: string;
  /** Indices of its claims in the list of claims, in order of the steps. */
  readonly claims: readonly number[];
}

/** Describes the paths of a selection, to go with a list of its claims. */
export function pathsInWords(
  { paths = [] }: SubgraphRecords,
  claims: readonly RelationshipRow[],
  lookup: Lookup,
): PathInWords[] {
  const place = new Map(claims.map(({ id }, index) => [id, index]));
  return paths.map(({ nodes, hops }, index) => ({
    heading: `Path ${index + 1}, ${countInWords(hops.length, 'step')}: ${nodes.map((id) => isolate(lookup.name(id))).join(', ')}`,
    claims: hops.flat().flatMap((id) => place.get(id) ?? []),
  }));
}
