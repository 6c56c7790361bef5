import { monthName } from './wording.js';

/** A range of days on the time axis, and the number of dated items that are known to begin or end in it. */
export interface Bin {
  readonly from: string;
  readonly to: string;
  /** The full name, and the label on the axis, which is empty if there is no room. */
  readonly name: string;
  readonly tick: string;
  readonly count: number;
}

export interface Span {
  readonly from: string;
  readonly to: string;
}

interface Dates {
  /** Says how closely it is dated. Without it, a date that begins and ends with a year is taken for that year. */
  readonly edtf?: string;
  readonly earliest: string;
  readonly latest: string;
}

interface DatedSpan {
  readonly when: Dates;
}

/** The bars of the time axis, and how many items belong on it but are not dated closely enough for one bar. */
export interface Axis {
  readonly bins: readonly Bin[];
  readonly unplaced: number;
}

export const OPEN_START = '0001-01-01';
export const OPEN_END = '9999-12-31';
const MOST_YEARS = 60;
/** The labels that fit under the axis on a phone, and the years from one to the next that are easy to count in. */
const MOST_TICKS = 8;
const TICK_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000];

/**
 * The bars of the time axis. Each bar is normally a year (or as many years as necessary to fit). If the chosen span
 * lies within one year, each bar is a month of that year. So choosing a year opens its months, and clearing the choice
 * leads back.
 */
export function axisFor(entries: readonly DatedSpan[], chosen: Span | null): Axis {
  const ends = entries.map(({ when }) => endsOf(when));
  const days = ends.flat().flatMap(({ from, to }) => [from, to]);
  const years = days.filter((day) => !isOpen(day)).map(yearOf);
  if (years.length === 0) return { bins: [], unplaced: 0 };
  const opened = chosen === null ? null : sameYear(chosen);
  const spans = opened === null ? yearSpans(Math.min(...years), Math.max(...years)) : monthSpans(opened);
  const isIn = (end: Span, span: Span): boolean => end.from >= span.from && end.to <= span.to;
  const whole = { from: spans[0]?.from ?? '', to: spans.at(-1)?.to ?? '' };
  const touches = (end: Span): boolean => end.from <= whole.to && end.to >= whole.from;
  return {
    bins: spans.map((span) => ({
      ...span,
      count: ends.filter((each) => each.some((end) => isIn(end, span))).length,
    })),
    unplaced: ends.filter((each) => {
      const here = each.filter(touches);
      return here.length > 0 && !here.some((end) => spans.some((span) => isIn(end, span)));
    }).length,
  };
}

/** The year whose months the axis shows, or null if it shows years. */
export function sameYear({ from, to }: Span): number | null {
  return from.slice(0, 4) === to.slice(0, 4) ? yearOf(from) : null;
}

/**
 * The days that each end of a date can mean: the beginning and the end of an interval, or the one day, month or year.
 * Open ends are left out.
 */
function endsOf({ edtf, earliest, latest }: Dates): readonly Span[] {
  const [start, end] = edtf?.split('/') ?? looselyRead(earliest, latest);
  if (end === undefined) return [{ from: earliest, to: latest }];
  return [
    ...(isOpen(earliest) ? [] : [{ from: earliest, to: lastDayOf(start ?? '') ?? earliest }]),
    ...(isOpen(latest) ? [] : [{ from: firstDayOf(end) ?? latest, to: latest }]),
  ];
}

/** The ends of a date of which only the days are known. */
function looselyRead(earliest: string, latest: string): readonly string[] {
  const [first, last] = [earliest.slice(0, 4), latest.slice(0, 4)];
  const [isYearFirst, isYearLast] = [earliest.endsWith('-01-01'), latest.endsWith('-12-31')];
  if (first === last && (isYearFirst || earliest.slice(0, 7) === latest.slice(0, 7))) return [earliest];
  return [isYearFirst ? first : earliest, isYearLast ? last : latest];
}

function isOpen(day: string): boolean {
  return day === OPEN_START || day === OPEN_END;
}

const DATE = /\d{4}(?:-\d{2}){0,2}/g;

/** The last day that an EDTF date can mean; undefined if it has none. */
function lastDayOf(date: string): string | undefined {
  const last = date.match(DATE)?.at(-1);
  if (last === undefined || last.length > 7) return last;
  return last.length === 4 ? `${last}-12-31` : lastOfMonth(last);
}

function firstDayOf(date: string): string | undefined {
  const first = date.match(DATE)?.[0];
  return first === undefined ? undefined : `${first}-01-01`.slice(0, 10);
}

function yearSpans(first: number, last: number): readonly Omit<Bin, 'count'>[] {
  const step = Math.ceil((last - first + 1) / MOST_YEARS);
  const spans: Omit<Bin, 'count'>[] = [];
  const every = TICK_STEPS.find((years) => (last - first + 1) / years <= MOST_TICKS) ?? MOST_YEARS;
  for (let year = first; year <= last; year += step) {
    const end = Math.min(last, year + step - 1);
    spans.push({
      from: `${padded(year, 4)}-01-01`,
      to: `${padded(end, 4)}-12-31`,
      name: year === end ? String(year) : `${year} to ${end}`,
      // A bar of several years is labelled by the round one among them.
      tick: Math.floor(end / every) * every >= year ? String(Math.floor(end / every) * every) : '',
    });
  }
  return spans;
}

function monthSpans(year: number): readonly Omit<Bin, 'count'>[] {
  return Array.from({ length: 12 }, (_, index) => {
    const month = `${padded(year, 4)}-${padded(index + 1, 2)}`;
    return {
      from: `${month}-01`,
      to: lastOfMonth(month),
      name: `${monthName(index + 1)} ${year}`,
      tick: monthName(index + 1).slice(0, 3),
    };
  });
}

function lastOfMonth(month: string): string {
  const days = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();
  return `${month}-${padded(days, 2)}`;
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

function padded(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}
