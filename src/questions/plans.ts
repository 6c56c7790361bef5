import { type Connection, type PageArgs, pageInMemory } from '../query/paging.js';
import type { Context } from './context.js';
import { keepOnly } from './filters.js';
import { type PlanAt, planAt, sortDay } from './plan-index.js';
import { entityFilter, entityId } from './resolve.js';
import { speakersOf } from './sides.js';

type Maybe<T> = T | null | undefined;

/** Which plans to list; entities by id, name or alias. */
export interface PlansQuestion {
  readonly madeBy?: Maybe<readonly string[]>;
  /** Meetings, or ids of sources. */
  readonly madeAt?: Maybe<readonly string[]>;
  readonly about?: Maybe<readonly string[]>;
  readonly status?: Maybe<readonly string[]>;
  readonly asOf?: Maybe<string>;
}

/**
 * One page of the plans that match a filter, by the day on which they were made. Their status is the one that they had
 * on the day `asOf`, by what is dated by then; plans made later are left out.
 */
export async function plansPage(
  context: Context,
  question: PlansQuestion,
  args: PageArgs,
): Promise<Connection<PlanAt>> {
  const asOf = question.asOf ?? null;
  const madeBy = entityFilter(context, 'madeBy', question.madeBy);
  const speakers = madeBy === null ? null : new Set((await speakersOf(madeBy, context)).flat());
  const about = entityFilter(context, 'about', question.about);
  const status = keepOnly('status', question.status);
  const index = await context.plans();
  const madeAt =
    keepOnly('madeAt', question.madeAt)?.map((text) =>
      index.isSource(text) ? text : entityId(context, 'madeAt', text),
    ) ?? null;
  const plans = index.all
    .filter(
      ({ claim: { source, target }, madeBy: speaker, madeAt: meetings, sources, madeDay }) =>
        (asOf === null || madeDay === null || madeDay <= asOf) &&
        (speakers === null || speakers.has(speaker)) &&
        (about === null || about.includes(source) || about.includes(target)) &&
        (madeAt === null || madeAt.some((place) => meetings.includes(place) || sources.includes(place))),
    )
    .map((plan) => planAt(plan, asOf))
    .filter((plan) => status === null || status.includes(plan.status));
  return pageInMemory(plans, ({ plan }) => ({ key: sortDay(plan), id: plan.claim.id }), args, [
    'plans',
    { madeBy, madeAt, about, status, asOf },
  ]);
}
