import type { Catalogue } from './catalogue.js';
import type { Condition } from './condition.js';

/** A claim at an entity, by its number, and the entity at its other end. */
interface StepAt {
  readonly claim: number;
  readonly other: string;
}

/** The claims at an entity that meet every condition, from either of their ends. */
export function* stepsAt(id: string, { claims }: Catalogue, conditions: readonly Condition[]): Generator<StepAt> {
  const { source, target } = claims.columns;
  for (const [end, across] of [
    [source, target],
    [target, source],
  ] as const)
    for (const claim of end.rowsWith(id))
      if (conditions.every((condition) => condition.meets(claim))) yield { claim, other: across.at(claim) ?? '' };
}
