import type { Days } from '../model/days.js';
import type { Catalogue } from './catalogue.js';
import { mayHoldOn } from './condition.js';

/** The entities that claims join to one of some, by claims that may hold on one of some days. */
export function neighboursOf(ids: readonly string[], { entities, claims }: Catalogue, days: Days): Set<number> {
  const { source, target } = claims.columns;
  const conditions = mayHoldOn(claims.times, days, true);
  const found = new Set<number>();
  for (const [end, other] of [
    [source, target],
    [target, source],
  ] as const)
    for (const id of ids)
      for (const claim of end.rowsWith(id)) {
        if (!conditions.every((condition) => condition.meets(claim))) continue;
        const row = entities.rowOf(other.at(claim) ?? '');
        if (row !== undefined) found.add(row);
      }
  return found;
}
