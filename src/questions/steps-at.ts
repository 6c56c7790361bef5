import type { Catalogue } from './catalogue.js';
import type { Condition } from './condition.js';

/**
 * Visits the claims at an entity that meet every condition, from either of their ends.
 * @param visit gets the number of a claim and the entity at its other end
 */
export function stepsAt(
  id: string,
  { claims }: Catalogue,
  conditions: readonly Condition[],
  visit: (claim: number, other: string) => void,
): void {
  const { source, target } = claims.columns;
  for (const [end, across] of [
    [source, target],
    [target, source],
  ] as const)
    for (const claim of end.rowsWith(id))
      if (conditions.every((condition) => condition.meets(claim))) visit(claim, across.at(claim) ?? '');
}
