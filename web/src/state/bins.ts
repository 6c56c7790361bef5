import { monthName } from './wording.js';

/** A range of days on the time axis, and the number of dated items that begin or end in it. */
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

interface DatedSpan {
  readonly when: { readonly earliest: string; readonly latest: string };
}

export const OPEN_START = '0001-01-01';
export const OPEN_END = '9999-12-31';
const MOST_YEARS = 60;

/**
 * The bars of the time axis. Each bar is normally a year (or as many years as necessary to fit). If the chosen span
 * lies within one year, each bar is a month of that year. So choosing a year opens its months, and clearing the choice
 * leads back.
 */
export function binsFor(entries: readonly DatedSpan[], chosen: Span | null): readonly Bin[] {
  const years = entries.flatMap(({ when }) => bounded(when).map(yearOf));
  if (years.length === 0) return [];
  const opened = chosen === null ? null : sameYear(chosen);
  const spans = opened === null ? yearSpans(Math.min(...years), Math.max(...years)) : monthSpans(opened);
  return spans.map((span) => ({ ...span, count: entries.filter(({ when }) => dates(when, span)).length }));
}

/** The year whose months the axis shows, or null if it shows years. */
export function sameYear({ from, to }: Span): number | null {
  return from.slice(0, 4) === to.slice(0, 4) ? yearOf(from) : null;
}

/**
 * Whether an item lies within a span, or begins or ends in it. Items that only continue through the span do not count.
 */
function dates({ earliest, latest }: DatedSpan['when'], { from, to }: Span): boolean {
  const within = (day: string): boolean => day >= from && day <= to;
  return (earliest !== OPEN_START && within(earliest)) || (latest !== OPEN_END && within(latest));
}

function bounded({ earliest, latest }: DatedSpan['when']): readonly string[] {
  return [earliest, latest].filter((day) => day !== OPEN_START && day !== OPEN_END);
}

function yearSpans(first: number, last: number): readonly Omit<Bin, 'count'>[] {
  const step = Math.ceil((last - first + 1) / MOST_YEARS);
  const spans: Omit<Bin, 'count'>[] = [];
  for (let year = first; year <= last; year += step) {
    const end = Math.min(last, year + step - 1);
    spans.push({
      from: `${padded(year, 4)}-01-01`,
      to: `${padded(end, 4)}-12-31`,
      name: year === end ? String(year) : `${year} to ${end}`,
      tick: year % 10 === 0 || last - first < 12 ? String(year) : '',
    });
  }
  return spans;
}

function monthSpans(year: number): readonly Omit<Bin, 'count'>[] {
  return Array.from({ length: 12 }, (_, index) => {
    const month = `${padded(year, 4)}-${padded(index + 1, 2)}`;
    const days = new Date(Date.UTC(year, index + 1, 0)).getUTCDate();
    return {
      from: `${month}-01`,
      to: `${month}-${padded(days, 2)}`,
      name: `${monthName(index + 1)} ${year}`,
      tick: monthName(index + 1).slice(0, 3),
    };
  });
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

function padded(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}
