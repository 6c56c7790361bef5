import type { Effect, PlanStatus, Search } from '../model/plan.js';
import { type PlanIndex, planAt } from '../questions/plan-index.js';

/** What became of a plan, and what a claim says about what became of others, as formats with attributes give it. */
interface PlanData {
  /** Null for a claim that is no plan. */
  readonly planStatus: PlanStatus | null;
  readonly followUps: readonly { readonly effect: Effect; readonly claim: string; readonly on: string }[];
  readonly searched: readonly Search[];
  readonly followsUp: readonly { readonly effect: Effect; readonly plan: string; readonly on: string }[];
}

/** The plans that exports look up. */
export type PlanLookup = Pick<PlanIndex, 'plan' | 'followsUp'>;

export function planDataOf({ id }: { readonly id: string }, plans: PlanLookup): PlanData {
  const plan = plans.plan(id);
  return {
    planStatus: plan === undefined ? null : planAt(plan, null).status,
    followUps: (plan?.followUps ?? []).map(({ effect, claim, on }) => ({ effect, claim: claim.id, on })),
    searched: plan?.searched ?? [],
    followsUp: plans.followsUp(id).map(({ effect, plan: of, on }) => ({ effect, plan: of.id, on })),
  };
}
