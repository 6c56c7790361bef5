import { OPEN_END, OPEN_START, type Span } from './bins.js';

export interface Dated {
  readonly edtf: string;
  readonly earliest: string;
  readonly latest: string;
}

/** A date as a bar on an axis, in percent of the axis. */
export interface SpanBar {
  readonly left: number;
  readonly width: number;
  /** Continues beyond the axis, because the source gives no beginning or no end. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** The date is one unknown day between the first and the last, rather than the whole time between them. */
  readonly loose: boolean;
}

/** Space left free at both ends, so that an open bar visibly continues beyond the dated range. */
const MARGIN = 5;
/** The minimum width, so that a single day on an axis of fifty years is still visible. */
const LEAST = 1.5;

/** Whole years from the first day of any date to the last; null if no date has one. */
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
    // A narrow bar has no inside to leave empty.
    loose: !edtf.includes('/') && width > 2 * LEAST,
  };
}

/** The position of a day on an axis, in percent. Days beyond the axis are placed at its end. */
export function placeOf(day: string, { from, to }: Span, later = 0): number {
  const [at, start, end] = [dayNumber(day) + later, dayNumber(from), dayNumber(to) + 1];
  const share = Math.min(1, Math.max(0, (at - start) / (end - start)));
  return MARGIN + (100 - 2 * MARGIN) * share;
}

function dayNumber(day: string): number {
  return Date.parse(day) / 86_400_000;
}
