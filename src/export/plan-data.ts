import { type Effect, type PlanStatus, type Search, knownBy } from '../model/plan.js';
import { type PlanIndex, planAt } from '../questions/plan-index.js';

/** What became of a plan, and what a claim says about what became of others, as formats with attributes give it. */
export interface PlanData {
  /** Null for a claim that is no plan. */
  readonly planStatus: PlanStatus | null;
  readonly followUps: readonly { readonly effect: Effect; readonly claim: string; readonly on: string }[];
  readonly searched: readonly Search[];
  readonly followsUp: readonly { readonly effect: Effect; readonly plan: string; readonly on: string }[];
}

/** The plans that exports look up. */
export type PlanLookup = Pick<PlanIndex, 'plan' | 'followsUp'>;

/** @param asOf the day on which plans are seen; null sees all that is known */
export function planDataOf({ id }: { readonly id: string }, plans: PlanLookup, asOf: string | null): PlanData {
  const plan = plans.plan(id);
  const isKnown = knownBy(asOf);
  return {
    planStatus: plan === undefined ? null : planAt(plan, asOf).status,
    followUps: (plan?.followUps ?? [])
      .filter(isKnown)
      .map(({ effect, claim, on }) => ({ effect, claim: claim.id, on })),
    searched: plan?.searched.filter(isKnown) ?? [],
    followsUp: plans
      .followsUp(id)
      .filter(isKnown)
      .map(({ effect, plan: of, on }) => ({ effect, plan: of.id, on })),
  };
}
