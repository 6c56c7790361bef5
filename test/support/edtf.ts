import fc from 'fast-check';
import { parseWhen } from '../../src/model/when.js';

/** Days as numbers, for counting. */
const dayNumber = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
const [FIRST, LAST] = ['2017-07-01', '2021-06-30'].map(dayNumber) as [number, number];

/** A day in 2018 to 2020. */
export const isoDay = fc
  .integer({ min: dayNumber('2018-01-01'), max: dayNumber('2020-12-31') })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

const date = fc
  .tuple(isoDay, fc.constantFrom(10, 7, 4), fc.constantFrom('', '', '', '', '?', '~', '%'))
  .map(([day, digits, qualifier]) => day.slice(0, digits) + qualifier);

/** Any EDTF that the data may contain, in 2018 to 2020. */
export const edtf = fc
  .oneof(
    { weight: 3, arbitrary: date },
    { weight: 3, arbitrary: fc.tuple(date, date).map(([start, end]) => `${start}/${end}`) },
    fc.tuple(isoDay, isoDay).map(([first, last]) => `[${first}..${last}]`),
    date.map((start) => `${start}/..`),
    date.map((end) => `../${end}`),
    fc.constantFrom('2019-XX', '2019-1X', '2019-11-XX'),
  )
  .filter((text) => parseWhen(text) !== undefined);

/** Every day that a date can mean. An uncertain date or an open start can be any day. */
function days(text: string): number[] {
  const when = /[?~%]/.test(text) || text === '..' ? undefined : parseWhen(text);
  const from = when === undefined ? FIRST : dayNumber(when.earliest);
  const to = when === undefined ? LAST : dayNumber(when.latest);
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/**
 * How an EDTF relates to a range of days in 2018 to 2020, computed by trying every stretch of days that it can mean.
 */
export function fitByBruteForce(text: string, from: string | null, to: string | null): string {
  const [first, last] = [from === null ? -Infinity : dayNumber(from), to === null ? Infinity : dayNumber(to)];
  const [start = '', end] = text.split('/');
  const ends = end === undefined ? [] : end === '..' ? [Infinity] : days(end);
  let [within, touching] = [true, true];
  for (const s of days(start)) {
    for (const e of end === undefined ? [s] : ends) {
      if (s > e) continue;
      within &&= s >= first && e <= last;
      touching &&= e >= first && s <= last;
      if (!touching) return 'POSSIBLE';
    }
  }
  return within ? 'WITHIN' : 'ONGOING';
}

/** The year, month or day that all possible first days of a date share, or the date itself if they share none. */
export function periodByBruteForce(text: string, digits: number): string {
  const [start = ''] = text.split('/');
  const when = /[?~%]/.test(start) || start === '..' ? undefined : parseWhen(start);
  if (when === undefined) return text;
  const periods = new Set<string>();
  for (let day = dayNumber(when.earliest); day <= dayNumber(when.latest); day++)
    periods.add(new Date(day * 86_400_000).toISOString().slice(0, digits));
  return periods.size === 1 ? ([...periods][0] ?? '') : text;
}

const digits = (value: number, length: number): string => String(value).padStart(length, '0');
const rarely = (...marks: string[]): fc.Arbitrary<string> => fc.constantFrom('', '', '', '', '', '', ...marks);
const mark = rarely('?', '~', '%');
const year = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1000, max: 2998 }).map(String) },
  fc.integer({ min: 100, max: 299 }).map((decade) => `${decade}X`),
  fc.integer({ min: 10, max: 29 }).map((century) => `${century}XX`),
  fc.integer({ min: 2, max: 999 }).map((early) => digits(early, 4)),
  fc.integer({ min: 1, max: 999 }).map((before) => `-${digits(before, 4)}`),
);
const month = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 12 }).map((each) => digits(each, 2)) },
  fc.constantFrom('XX', '0X', '1X', '21', '22', '23', '24'),
);
const dayOfMonth = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 28 }).map((each) => digits(each, 2)) },
  fc.constantFrom('XX', '0X', '1X', '2X'),
);
const looseDate = fc
  .tuple(mark, year, mark, mark, month, mark, mark, dayOfMonth, mark, fc.integer({ min: 1, max: 3 }))
  .map(([a, y, b, c, m, d, e, d2, f, parts]) =>
    [`${a}${y}${b}`, `${c}${m}${d}`, `${e}${d2}${f}`].slice(0, parts).join('-'),
  );

/** Dates of every form: uncertain, approximate, unspecified, seasons, years before our era, intervals open and closed; also such as the data may not have. */
export const looseEdtf = fc.oneof(
  { weight: 3, arbitrary: looseDate },
  { weight: 2, arbitrary: fc.tuple(looseDate, looseDate).map(([start, end]) => `${start}/${end}`) },
  looseDate.map((start) => `${start}/..`),
  looseDate.map((end) => `../${end}`),
);
