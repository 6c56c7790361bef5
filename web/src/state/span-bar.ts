import { OPEN_END, OPEN_START, type Span } from './bins.js';

export interface Dated {
  readonly edtf: string;
  readonly earliest: string;
  readonly latest: string;
}

/** A date as a bar on an axis, in per cent of it. */
export interface SpanBar {
  readonly left: number;
  readonly width: number;
  /** It goes on beyond the axis, for the source tells no beginning or no end. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** It is one day, somewhere between its first and its last, and does not last from the one to the other. */
  readonly loose: boolean;
}

/** Kept free at both ends, so that an open bar is seen to go on beyond what is dated. */
const MARGIN = 5;
/** A day of fifty years must still be seen. */
const LEAST = 1.5;

/** The whole years from the first day of any date to the last; null where none has one. */
export function axisOf(dates: readonly Pick<Dated, 'earliest' | 'latest'>[]): Span | null {
  const days = dates
    .flatMap(({ earliest, latest }) => [earliest, latest])
    .filter((day) => day !== OPEN_START && day !== OPEN_END)
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined
    ? null
    : { from: `${first.slice(0, 4)}-01-01`, to: `${last.slice(0, 4)}-12-31` };
}

export function barOf({ edtf, earliest, latest }: Dated, axis: Span): SpanBar {
  const openStart = earliest === OPEN_START;
  const openEnd = latest === OPEN_END;
  const left = openStart ? 0 : placeOf(earliest, axis);
  const right = openEnd ? 100 : placeOf(latest, axis, 1);
  const width = Math.max(LEAST, right - left);
  return {
    left: Math.min(left, 100 - width),
    width,
    openStart,
    openEnd,
    // A bar of a few days has no inside to leave empty.
    loose: !edtf.includes('/') && width > 2 * LEAST,
  };
}

/** Where a day stands on an axis, in per cent; what lies beyond the axis stands at its end. */
export function placeOf(day: string, { from, to }: Span, later = 0): number {
  const [at, start, end] = [dayNumber(day) + later, dayNumber(from), dayNumber(to) + 1];
  const share = Math.min(1, Math.max(0, (at - start) / (end - start)));
  return MARGIN + (100 - 2 * MARGIN) * share;
}

function dayNumber(day: string): number {
  return Date.parse(day) / 86_400_000;
}
