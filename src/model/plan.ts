import { OPEN_END, parseWhen } from './when.js';

/** What a later claim does to a plan, weakest first: of several on one day, the last in this order decides. */
export const EFFECTS = ['STARTS', 'CHANGES', 'ABANDONS', 'FULFILS'] as const;
export type Effect = (typeof EFFECTS)[number];

/** The property of a claim, in YAML and in the graph, that lists the plans on which it has an effect. */
export const EFFECT_KEYS = { STARTS: 'starts', CHANGES: 'changes', ABANDONS: 'abandons', FULFILS: 'fulfils' } as const;

/** What became of a plan, in the order in which lists group plans. */
export const PLAN_STATUSES = ['FULFILLED', 'STARTED', 'CHANGED', 'ABANDONED', 'NOTHING_FOUND', 'OPEN'] as const;
export type PlanStatus = (typeof PLAN_STATUSES)[number];

const STATUS_AFTER: Readonly<Record<Effect, PlanStatus>> = {
  STARTS: 'STARTED',
  CHANGES: 'CHANGED',
  ABANDONS: 'ABANDONED',
  FULFILS: 'FULFILLED',
};

/** A search for what became of a plan that found nothing. */
export interface Search {
  /** The day of the search. */
  readonly on: string;
  /** What was searched, in our words. */
  readonly where: string;
}

/** What a later claim does to a plan, and when. */
export interface Dated {
  readonly effect: Effect;
  readonly claim: { readonly id: string };
  /** The day by which it has had the effect. */
  readonly on: string;
}

/** The follow-ups of a plan by a day, in order: the last one decides. Null keeps all. */
export function inOrder<F extends Dated>(followUps: readonly F[], asOf: string | null): F[] {
  return followUps
    .filter(knownBy(asOf))
    .sort(
      (a, b) =>
        compare(a.on, b.on) || EFFECTS.indexOf(a.effect) - EFFECTS.indexOf(b.effect) || compare(a.claim.id, b.claim.id),
    );
}

/** Keeps what was known on a day; null keeps everything. */
export function knownBy(asOf: string | null): (dated: { readonly on: string }) => boolean {
  return ({ on }) => asOf === null || on <= asOf;
}

/** What had become of a plan by a day; null for all that is known. */
export function statusOf(
  followUps: readonly Dated[],
  searched: readonly Pick<Search, 'on'>[],
  asOf: string | null,
): PlanStatus {
  const last = inOrder(followUps, asOf).at(-1);
  if (last !== undefined) return STATUS_AFTER[last.effect];
  return searched.some(knownBy(asOf)) ? 'NOTHING_FOUND' : 'OPEN';
}

/** A claim's own time and modality, and the last day on which its earliest source can have appeared. */
interface Datable {
  readonly modality: string;
  readonly latest: string | null;
  /** The last day on which its time can begin. */
  readonly begunBy: string | null;
  readonly sourceDay: string | null;
}

/**
 * The day by which a claim has had its effect on a plan; null where neither the claim nor its source has a date. That
 * is the last day that its own time can mean, or the last on which it can have begun where it goes on; but not after
 * its source, which tells nothing of later days. A claim that is itself a plan changes another when its source appears.
 */
export function dayOfEffect({ modality, latest, begunBy, sourceDay }: Datable): string | null {
  if (modality !== 'FACT') return sourceDay;
  const own = [latest, begunBy].find((day) => day !== null && day !== OPEN_END) ?? null;
  if (own === null || sourceDay === null) return own ?? sourceDay;
  return own < sourceDay ? own : sourceDay;
}

/** The last day on which the earliest of some sources can have appeared, from their dates in EDTF; null for undated ones. */
export function earliestDay(dates: readonly (string | null)[]): string | null {
  const days = dates.flatMap((date) => (date === null ? undefined : parseWhen(date)?.latest) ?? []);
  return days.filter((day) => day !== OPEN_END).sort()[0] ?? null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
