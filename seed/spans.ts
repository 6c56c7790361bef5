import { type When, boundsOf } from '../src/model/when.js';

/** The days that a time surely or possibly covers. */
export interface Span {
  /** The first and the last possible day. */
  readonly earliest: string;
  readonly latest: string;
  /** The last possible day of its beginning. */
  readonly latestStart: string;
  /** The days that it surely covers; none if `sureFrom` is after `sureTo`. */
  readonly sureFrom: string;
  readonly sureTo: string;
}

export function spanOf(when: When): Span {
  const { begunBy, onUntil } = boundsOf(when);
  const { earliest, latest } = when;
  return { earliest, latest, latestStart: begunBy < latest ? begunBy : latest, sureFrom: begunBy, sureTo: onUntil };
}

/** Whether two times may have a day in common. */
export function mayMeet(a: Span, b: Span): boolean {
  return a.earliest <= b.latest && b.earliest <= a.latest;
}

/**
 * Whether two times surely have a day in common. A day on which one ends and the other begins is not enough: an office
 * passes from one holder to the next on it.
 */
export function surelyMeet(a: Span, b: Span): boolean {
  const from = a.sureFrom > b.sureFrom ? a.sureFrom : b.sureFrom;
  const to = a.sureTo < b.sureTo ? a.sureTo : b.sureTo;
  if (from !== to) return from < to;
  const single = (span: Span): boolean => span.sureFrom === span.sureTo;
  const handover = (before: Span, after: Span): boolean => before.sureTo === from && after.sureFrom === from;
  return (single(a) && single(b)) || !(handover(a, b) || handover(b, a));
}
