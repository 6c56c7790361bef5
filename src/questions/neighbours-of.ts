import type { Days } from '../model/days.js';
import type { Catalogue } from './catalogue.js';
import { mayHoldOn } from './condition.js';
import { stepsAt } from './steps-at.js';

/** The entities that claims join to one of some, by claims that may hold on one of some days. */
export function neighboursOf(ids: readonly string[], catalogue: Catalogue, days: Days): Set<number> {
  const conditions = mayHoldOn(catalogue.claims.times, days, true);
  const found = new Set<number>();
  for (const id of ids)
    stepsAt(id, catalogue, conditions, (_, other) => {
      const row = catalogue.entities.rowOf(other);
      if (row !== undefined) found.add(row);
    });
  return found;
}
