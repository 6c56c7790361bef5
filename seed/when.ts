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

/** Reads an EDTF string; undefined when it is none, or has a time of day, or an end that is unknown rather than open. */
export function parseWhen(text: string): When | undefined {
  if (/T|\/$|^\//.test(text)) return undefined;
  try {
    const date = edtf(text);
    if (date.type !== 'Date' && date.type !== 'Interval') return undefined;
    if (date.min > date.max) return undefined;
    return {
      edtf: text,
      earliest: date.min === -Infinity ? OPEN_START : day(date.min),
      latest: date.max === Infinity ? OPEN_END : day(date.max),
    };
  } catch {
    return undefined;
  }
}

function day(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
