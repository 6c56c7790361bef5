import { type Connection, type PageArgs, pageInMemory } from '../query/paging.js';
import type { Context } from './context.js';
import { keepOnly } from './filters.js';
import { type PlanAt, planAt, sortDay } from './plan-index.js';
import { AS_NAMED, type ArgumentNames, entityFilter, entityId } from './resolve.js';
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

/** Which plans were listed, by ids; null keeps all. */
export interface PlansFilter {
  readonly madeBy: readonly string[] | null;
  /** Meetings and sources. */
  readonly madeAt: readonly string[] | null;
  readonly about: readonly string[] | null;
  readonly status: readonly string[] | null;
  readonly asOf: string | null;
}

/** The plans that match a filter, by the day on which they were made, undated ones last. */
export interface FoundPlans extends PlansFilter {
  readonly plans: readonly PlanAt[];
}

/**
 * The plans that match a filter. Their status is the one that they had on the day `asOf`, by what is dated by then;
 * plans made later are left out.
 * @param nameOf how the caller spells the name of an argument, for messages
 */
export async function findPlans(
  context: Context,
  question: PlansQuestion,
  nameOf: ArgumentNames = AS_NAMED,
): Promise<FoundPlans> {
  const asOf = question.asOf ?? null;
  const madeBy = entityFilter(context, nameOf('madeBy'), question.madeBy);
  const speakers = madeBy === null ? null : new Set((await speakersOf(madeBy, context)).flat());
  const about = entityFilter(context, nameOf('about'), question.about);
  const status = keepOnly(nameOf('status'), question.status);
  const index = await context.plans();
  const madeAt =
    keepOnly(nameOf('madeAt'), question.madeAt)?.map((text) =>
      index.isSource(text) ? text : entityId(context, nameOf('madeAt'), text),
    ) ?? null;
  if ([asOf, speakers, about, status, madeAt].every((each) => each === null))
    return { plans: index.asKnown, madeBy, madeAt, about, status, asOf };
  const plans = (about === null ? index.all : index.about(about))
    .filter(
      ({ madeBy: speaker, madeAt: meetings, sources, madeDay }) =>
        (asOf === null || madeDay === null || madeDay <= asOf) &&
        (speakers === null || speakers.has(speaker)) &&
        (madeAt === null || madeAt.some((place) => meetings.includes(place) || sources.includes(place))),
    )
    .map((plan) => planAt(plan, asOf))
    .filter((plan) => status === null || status.includes(plan.status));
  return { plans, madeBy, madeAt, about, status, asOf };
}

/** One page of the plans that match a filter. */
export async function plansPage(
  context: Context,
  question: PlansQuestion,
  args: PageArgs,
): Promise<Connection<PlanAt>> {
  const { plans, ...filter } = await findPlans(context, question);
  return pageInMemory(plans, ({ plan }) => ({ key: sortDay(plan), id: plan.claim.id }), args, ['plans', filter]);
}
