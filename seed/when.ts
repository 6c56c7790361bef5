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

/** Reads an EDTF string; undefined when it is none, has a time of day, an end that is unknown rather than open, or no end at all. */
export function parseWhen(text: string): When | undefined {
  if (/T|\/$|^\/|^\.\.\/\.\.$/.test(text) || !hasRealDays(text)) return undefined;
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
