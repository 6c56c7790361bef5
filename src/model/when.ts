import edtf from 'edtf';

/** A time as EDTF, with the first and last day it can mean. */
export interface When {
  readonly edtf: string;
  readonly earliest: string;
  readonly latest: string;
}

/** These days represent an open start and end, so that filters compare strings on every engine. */
export const OPEN_START = '0001-01-01';
export const OPEN_END = '9999-12-31';

/** The forms that {@link parseWhen} accepts, for messages. */
export const WHEN_FORMS =
  "an EDTF day, month, year or interval: '2019-11-04', '2019-06', '2013', '2019?', '2019-11/..', '2019-11-04/2019-11-05', or a day between two: '[2019-01-01..2019-11-04]'";

/**
 * Reads an EDTF string. Returns undefined for anything else, and for a time of day, an end that is unknown rather than
 * open, an interval with no ends, or an unspecified digit before a given one (`2X19`), which would mean scattered days.
 * It also refuses seasons, whose days differ between hemispheres, and years BCE, which do not compare as strings.
 */
export function parseWhen(text: string): When | undefined {
  if (PARSED.has(text)) return PARSED.get(text);
  const when = parsed(text);
  if (PARSED.size === MOST_PARSED) PARSED.clear();
  PARSED.set(text, when);
  return when;
}

/** What was read before: a record has few dates, each many times, and reading one takes half a millisecond. */
const PARSED = new Map<string, When | undefined>();
const MOST_PARSED = 10_000;

function parsed(text: string): When | undefined {
  const ends = endsOfChoice(text);
  if (ends !== undefined) {
    const [first, last] = ends.map(parseWhen);
    return first === undefined || last === undefined || first.earliest > last.latest
      ? undefined
      : { edtf: text, earliest: first.earliest, latest: last.latest };
  }
  if (/T|X\d|\/$|^\/|^\.\.\/\.\.$/.test(text) || !hasRealDays(text)) return undefined;
  try {
    const date = edtf(text);
    if (date.type !== 'Date' && date.type !== 'Interval') return undefined;
    if (date.min > date.max) return undefined;
    const earliest = date.min === -Infinity ? OPEN_START : day(date.min);
    const latest = date.max === Infinity ? OPEN_END : day(date.max);
    // Days compare as strings only from year 1 to 9999; other years have a sign.
    return COMPARABLE.test(earliest) && COMPARABLE.test(latest) ? { edtf: text, earliest, latest } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The first and last day of "one day, from this to that" (`[2019-01-01..2019-11-04]`): the time of what happened once,
 * where a source tells only between which days. An interval would say that it went on from the one to the other.
 */
export function endsOfChoice(text: string): readonly [string, string] | undefined {
  const [, first, last] = /^\[(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})\]$/.exec(text) ?? [];
  return first === undefined || last === undefined ? undefined : [first, last];
}

/** What says until when a source can know: its own date, or the day on which it was read if it has none. */
export interface DatedSource {
  readonly date: string | null;
  readonly retrieved: string;
}

/** The last day on which one of the sources can have known anything; undefined without a source. */
export function lastKnownDay(sources: readonly DatedSource[]): string | undefined {
  return sources
    .map(({ date, retrieved }) => (date === null ? undefined : parseWhen(date)?.latest) ?? retrieved)
    .sort()
    .at(-1);
}

/**
 * What is certain about a time, as days that compare with a range of days. `earliest` and `latest` give what is
 * possible. Together they decide how the time relates to a range: all its possible days lie in the range, one of them
 * certainly does, or one of them may.
 */
export interface Bounds {
  /** The time certainly does not include any day before this one. */
  readonly notBefore: string;
  /** The time certainly does not include any day after this one. */
  readonly notAfter: string;
  /** The last day on which the time can begin. */
  readonly begunBy: string;
  /** The first day on which the time can end. */
  readonly onUntil: string;
}

/**
 * Works out the bounds. A date is a single day, any of those it can mean; an interval runs from a day of its first date
 * to a day of its second. An open end continues. An open start means that nobody says when it began. `?`, `~` and `%`
 * leave nothing certain about the date they mark. A source knows nothing of the days after its own: what has no end is
 * certainly going on until then, and after that only possibly.
 * @param known the last day that the sources can know of
 */
export function boundsOf(when: When, known = OPEN_END): Bounds {
  const bounds = boundsOfTime(when);
  return { ...bounds, onUntil: bounds.onUntil < known ? bounds.onUntil : known };
}

function boundsOfTime({ edtf: text, earliest, latest }: When): Bounds {
  const [start = '', end] = text.split('/');
  if (end === undefined) {
    return UNSURE.test(text)
      ? { notBefore: OPEN_START, notAfter: OPEN_END, begunBy: OPEN_END, onUntil: OPEN_START }
      : { notBefore: earliest, notAfter: latest, begunBy: latest, onUntil: earliest };
  }
  const [first, lastStart] = sureDays(start);
  const [firstEnd, last] = end === '..' ? [OPEN_END, OPEN_END] : sureDays(end);
  // A time cannot begin after it ends, nor end before it begins.
  return {
    notBefore: first,
    notAfter: last,
    begunBy: lastStart < last ? lastStart : last,
    onUntil: firstEnd > first ? firstEnd : first,
  };
}

const UNSURE = /[?~%]/;

/** The days that certainly include the date of an interval's end. */
function sureDays(date: string): readonly [string, string] {
  const days = UNSURE.test(date) ? undefined : parseWhen(date);
  return [days?.earliest ?? OPEN_START, days?.latest ?? OPEN_END];
}

/** edtf.js accepts 29 February in any year, and reads it as 1 March where the year has no such day. */
function hasRealDays(text: string): boolean {
  const days = text.replace(/[?~%]/g, '').match(/\d{4}-\d{2}-\d{2}/g) ?? [];
  return days.every((each) => {
    const time = Date.parse(`${each}T00:00:00Z`);
    return !Number.isNaN(time) && day(time) === each;
  });
}

const COMPARABLE = /^(?!0000)\d{4}-\d{2}-\d{2}$/;

function day(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
