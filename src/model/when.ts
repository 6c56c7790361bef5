import edtf from 'edtf';

/** A time as EDTF, with the first and last day it can mean. */
export interface When {
  readonly edtf: string;
  readonly earliest: string;
  readonly latest: string;
}

/** Stand for an open start and end, so that a filter compares strings on every engine. */
export const OPEN_START = '0001-01-01';
export const OPEN_END = '9999-12-31';

/** What {@link parseWhen} accepts, for messages. */
export const WHEN_FORMS =
  "an EDTF day, month, year or interval: '2019-11-04', '2019-06', '2013', '2019?', '2019-11/..', '2019-11-04/2019-11-05'";

/**
 * Reads an EDTF string; undefined when it is none, has a time of day, an end that is unknown rather than open, no end at all, or a digit left
 * open before one that is given (`2X19`), which would mean days scattered over an age. A season has no days, for it is another one on the
 * other half of the globe, and years before our era do not compare as strings: both are refused too.
 */
export function parseWhen(text: string): When | undefined {
  if (/T|X\d|\/$|^\/|^\.\.\/\.\.$/.test(text) || !hasRealDays(text)) return undefined;
  try {
    const date = edtf(text);
    if (date.type !== 'Date' && date.type !== 'Interval') return undefined;
    if (date.min > date.max) return undefined;
    const earliest = date.min === -Infinity ? OPEN_START : day(date.min);
    const latest = date.max === Infinity ? OPEN_END : day(date.max);
    // Days compare as strings only from the year 1 to 9999; before and after it they are written with a sign.
    return COMPARABLE.test(earliest) && COMPARABLE.test(latest) ? { edtf: text, earliest, latest } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * What is sure of a time, as days that compare with a range of days. With `earliest` and `latest`, which say what is possible, they settle
 * how the time lies to a range: all its possible days in it, surely on one of its days, or perhaps.
 */
export interface Bounds {
  /** Surely not before this day. */
  readonly notBefore: string;
  /** Surely not after this day. */
  readonly notAfter: string;
  /** Surely begun by this day: the last on which it can begin. */
  readonly begunBy: string;
  /** Surely not ended before this day: the first on which it can end. */
  readonly onUntil: string;
}

/**
 * A date is one day that may be any of those it can mean; an interval goes on from a day of its first date to a day of its second. An open
 * end goes on. An open start is of something that began nobody says when. `?`, `~` and `%` leave nothing sure of the date they stand at.
 */
export function boundsOf({ edtf: text, earliest, latest }: When): Bounds {
  const [start = '', end] = text.split('/');
  if (end === undefined) {
    return UNSURE.test(text)
      ? { notBefore: OPEN_START, notAfter: OPEN_END, begunBy: OPEN_END, onUntil: OPEN_START }
      : { notBefore: earliest, notAfter: latest, begunBy: latest, onUntil: earliest };
  }
  const [first, lastStart] = sureDays(start);
  const [firstEnd, last] = end === '..' ? [OPEN_END, OPEN_END] : sureDays(end);
  // It cannot begin after it ends, nor end before it begins.
  return {
    notBefore: first,
    notAfter: last,
    begunBy: lastStart < last ? lastStart : last,
    onUntil: firstEnd > first ? firstEnd : first,
  };
}

const UNSURE = /[?~%]/;

/** The days that a date of an interval surely is one of. */
function sureDays(date: string): readonly [string, string] {
  const days = UNSURE.test(date) ? undefined : parseWhen(date);
  return [days?.earliest ?? OPEN_START, days?.latest ?? OPEN_END];
}

/** edtf.js reads 29 February of any year, as 1 March where there is none. */
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
