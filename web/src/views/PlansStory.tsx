import { useExplorer } from '../app/context.js';
import type { PlanStory, Story } from '../scenes/scene.js';
import { PLAN_EFFECT_WORDS, PLAN_STATUS_WORDS, PLAN_STATUSES, asOfInWords, countInWords } from '../state/wording.js';
import { ClaimCard } from './ClaimCard.js';
import { EntityLink } from './EntityLink.js';
import { ViewLink } from './ViewLink.js';

type Told = Extract<Story, { tells: 'plans' }>;

/** The plans by what became of them, each with its words and what followed. */
export function PlansStory({ story: { question, plans } }: { readonly story: Told }) {
  const { status, asOf } = question;
  const groups = PLAN_STATUSES.map((each) => ({ each, members: plans.filter((plan) => plan.status === each) }));
  const shown = groups.filter(({ each, members }) => members.length > 0 && (status === null || status === each));
  return (
    <article>
      <h2 id="panel-title" tabIndex={-1}>
        {countInWords(plans.length, 'plan')}
        {asOfInWords(asOf)}
      </h2>
      {asOf !== null && (
        <p class="summary quiet small">
          Each with the status that it had on that day. Plans that were made later are left out; those without a date
          are kept, because nothing says when they were made.
        </p>
      )}
      <ul class="plan-counts" aria-label="Plans by what became of them">
        {groups.map(({ each, members }) => (
          <li key={each}>
            <ViewLink
              action={{ do: 'ask', question: { ...question, status: status === each ? null : each }, opened: null }}
              class="plan-count"
              current={status === each}
            >
              <PlanStatusMark status={each} /> <span class="count">{members.length}</span>
            </ViewLink>
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p class="summary">No plan has this status.</p>}
      {shown.map(({ each, members }) => (
        <PlanGroup key={each} status={each} plans={members} />
      ))}
    </article>
  );
}

function PlanGroup({ status, plans }: { readonly status: PlanStory['status']; readonly plans: readonly PlanStory[] }) {
  const { capabilities } = useExplorer();
  return (
    <section class="plan-group" aria-label={PLAN_STATUS_WORDS[status]}>
      <h3>
        {PLAN_STATUS_WORDS[status]} <span class="count">{plans.length}</span>
      </h3>
      <p class="quiet small">{capabilities.definition(status)}</p>
      <ul class="claim-list">
        {plans.map((plan) => (
          <PlanCard key={plan.claim.id} plan={plan} />
        ))}
      </ul>
    </section>
  );
}

function PlanCard({ plan }: { readonly plan: PlanStory }) {
  const { claim, madeBy, madeAt, madeOn, due } = plan;
  return (
    <li class="plan-card">
      <ul class="claim-list">
        <ClaimCard claim={claim} />
      </ul>
      <Words evidence={claim.evidence} />
      <p class="plan-meta">
        <EntityLink entity={madeBy} />
        {madeOn !== null && <time>{madeOn.text}</time>}
        {madeAt.map((meeting) => (
          <EntityLink key={meeting.id} entity={meeting} />
        ))}
        {due !== null && <span>due: {due.text}</span>}
      </p>
      <PlanOutcome plan={plan} />
    </li>
  );
}

/** The claims that follow a plan up, and the searches that found nothing. */
export function PlanOutcome({ plan: { followUps, searched } }: { readonly plan: PlanStory }) {
  return (
    <>
      {followUps.map(({ effect, onText, claim: later }) => (
        <section key={`${effect} ${later.id}`} class="plan-follow-up" data-effect={effect}>
          <h4>
            {PLAN_EFFECT_WORDS[effect]} by <time>{onText}</time>
          </h4>
          <ul class="claim-list">
            <ClaimCard claim={later} />
          </ul>
          <Words evidence={later.evidence} />
        </section>
      ))}
      {searched.map(({ onText, where }) => (
        <p key={`${onText} ${where}`} class="plan-searched">
          Searched on <time>{onText}</time> without finding anything: {where}
        </p>
      ))}
    </>
  );
}

/** The first words that support a claim, or our paraphrase of them. The claim's own panel has the rest. */
function Words({ evidence }: { readonly evidence: PlanStory['claim']['evidence'] }) {
  const [first] = evidence;
  if (first === undefined) return null;
  const { quote, text, url, passage } = first;
  return (
    <p class="plan-words">
      {quote === null ? <span>{text}</span> : <q class="quote">{quote}</q>}{' '}
      <a href={url} target="_blank" rel="noreferrer noopener" class="outward">
        {passage.source.publisher}
        <span class="for-ears"> (opens in a new tab)</span>
      </a>
    </p>
  );
}

export function PlanStatusMark({ status }: { readonly status: PlanStory['status'] }) {
  return (
    <span class="plan-status" data-status={status}>
      {PLAN_STATUS_WORDS[status]}
    </span>
  );
}
