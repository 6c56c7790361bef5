/** Where a search met an entity: the number of steps from the start, and the entity before it. */
export interface Met {
  readonly steps: number;
  readonly before: string | undefined;
}

/**
 * Every entity within reach of a start, nearest first and then in order of id. Where several ways of equal length lead
 * to an entity, the first in that order counts.
 */
export function breadthFirst(
  start: string,
  neighboursOf: (id: string) => Iterable<string>,
  { maxSteps = Infinity, avoid }: { readonly maxSteps?: number; readonly avoid?: ReadonlySet<string> } = {},
): ReadonlyMap<string, Met> {
  const met = new Map<string, Met>([[start, { steps: 0, before: undefined }]]);
  let ring = [start];
  for (let steps = 1; steps <= maxSteps && ring.length > 0; steps++) {
    const next: string[] = [];
    for (const before of ring) {
      for (const id of neighboursOf(before)) {
        if (met.has(id) || avoid?.has(id) === true) continue;
        met.set(id, { steps, before });
        next.push(id);
      }
    }
    ring = next.sort();
  }
  return met;
}

/** Every entity that can be reached from some, these included. */
export function reachedFrom(
  starts: readonly string[],
  neighboursOf: (id: string) => Iterable<string>,
): ReadonlySet<string> {
  return new Set(starts.flatMap((id) => [...breadthFirst(id, neighboursOf).keys()]));
}
