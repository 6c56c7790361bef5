import type { ClaimDetailsQuery } from '../api/operations.generated.js';
import { useExplorer } from '../app/context.js';
import { PLAN_EFFECT_WORDS } from '../state/wording.js';
import { ClaimCard } from './ClaimCard.js';
import { PlanOutcome, PlanStatusMark } from './PlansStory.js';

type Claim = Extract<NonNullable<ClaimDetailsQuery['node']>, { readonly __typename: 'Relationship' }>;

/** What became of the plan that a claim is, and the plans that a claim follows up. */
export function ClaimPlans({ plan, followsUp }: Pick<Claim, 'plan' | 'followsUp'>) {
  const { capabilities } = useExplorer();
  return (
    <>
      {plan !== null && (
        <section aria-labelledby="panel-plan">
          <h3 id="panel-plan">
            What became of it <PlanStatusMark status={plan.status} />
          </h3>
          <p class="quiet small">{capabilities.definition(plan.status)}</p>
          <PlanOutcome plan={plan} />
        </section>
      )}
      {followsUp.length > 0 && (
        <section aria-labelledby="panel-follows">
          <h3 id="panel-follows">Plans that it follows up</h3>
          {followsUp.map(({ effect, onText, plan: { claim } }) => (
            <section key={claim.id} class="plan-follow-up" data-effect={effect}>
              <h4>
                {PLAN_EFFECT_WORDS[effect]} by <time>{onText}</time>
              </h4>
              <ul class="claim-list">
                <ClaimCard claim={claim} />
              </ul>
            </section>
          ))}
        </section>
      )}
    </>
  );
}
