import { type Days, isBounded } from './days.js';
import { type DatePart, type ReadDate, readDate } from './edtf-date.js';
import { OPEN_END, OPEN_START, endsOfChoice, parseWhen } from './when.js';
import { listInWords } from './wording.js';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const SEASONS: Readonly<Record<string, string>> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };

/** Only a graph that another program filled can contain such a time: the seed refuses any that has no wording here. */
const UNREADABLE = 'at a time that cannot be read';

/**
 * Words a time in the Extended Date/Time Format for a reader: `2019-11/..` is "since November 2019", `2019%` "possibly
 * about 2019", `201X` "the 2010s". It ignores an unspecified month or day (`2019-XX`).
 */
export function timeInWords(edtf: string): string {
  const choice = endsOfChoice(edtf);
  if (choice !== undefined) return choiceInWords(choice);
  const [start = '', end, more] = edtf.split('/');
  if (more !== undefined) return UNREADABLE;
  const first = dateInWords(start);
  if (end === undefined) return first ?? UNREADABLE;
  const last = dateInWords(end);
  if (isOpen(start)) return last === undefined ? UNREADABLE : `until ${last}`;
  if (first === undefined) return UNREADABLE;
  if (isOpen(end)) return `since ${first}`;
  if (last === undefined) return UNREADABLE;
  // Without "from", a doubt about the beginning would seem to apply to the whole interval.
  return /^(?:possibly|about|some|the years) /.test(first) ? `from ${first} to ${last}` : `${first} to ${last}`;
}

/** The years of a time, for bibliographies without months: `2018-05/2019-11-02` is "2018 to 2019". */
export function yearsInWords(edtf: string): string {
  const choice = endsOfChoice(edtf);
  if (choice !== undefined) return choiceInWords(choice.map((day) => day.slice(0, 4)));
  const years = edtf.split('/').map((date) => {
    const read = readDate(date);
    if (read === undefined) return date;
    const { text, uncertain, approximate } = read.year;
    return `${text}${uncertain && approximate ? '%' : uncertain ? '?' : approximate ? '~' : ''}`;
  });
  return timeInWords([...new Set(years)].join('/'));
}

/** The year in which a time begins, for a heading; the whole time where its beginning is open. */
export function beginningInWords(edtf: string): string {
  const [start = ''] = edtf.split('/');
  return yearsInWords(isOpen(start) ? edtf : start);
}

/** The days of a filter: "on 4 November 2019", "in 2019", "on or after 1 May 2019". */
export function daysInWords({ from, to }: Days): string {
  if (from === null) return to === null ? 'at any time' : `on or before ${timeInWords(to)}`;
  if (to === null) return `on or after ${timeInWords(from)}`;
  if (from === to) return `on ${timeInWords(from)}`;
  const whole = monthOrYear(from, to);
  return whole === undefined ? `between ${timeInWords(from)} and ${timeInWords(to)}` : `in ${timeInWords(whole)}`;
}

/** A sentence that tells a reader who cites the answer what the date filter kept; empty where there was no filter. */
export function filterInWords(days: Days): string {
  if (!isBounded(days)) return '';
  return ` This answer includes only relationships that may hold ${daysInWords(days)}: dated ones whose time includes such a day, and undated ones, because nothing says when they do not hold.`;
}

/** The first day a time can mean; null where it is open, because OPEN_START is internal to the graph. */
export function firstDay({ earliest }: { readonly earliest: string | null }): string | null {
  return earliest === OPEN_START ? null : earliest;
}

/** The last day a time can mean; null where it is open. */
export function lastDay({ latest }: { readonly latest: string | null }): string | null {
  return latest === OPEN_END ? null : latest;
}

/** A date that is one of the days between two: "some time between 1 January 2019 and 4 November 2019". */
function choiceInWords(ends: readonly string[]): string {
  const [first = '', last = ''] = ends.map(timeInWords);
  return first === last ? first : `some time between ${first} and ${last}`;
}

function isOpen(date: string): boolean {
  return date === '..' || date === '';
}

function monthOrYear(from: string, to: string): string | undefined {
  return [from.slice(0, 4), from.slice(0, 7)].find((text) => {
    const when = parseWhen(text);
    return when?.earliest === from && when.latest === to;
  });
}

function dateInWords(text: string): string | undefined {
  const date = readDate(text);
  const words = date && (calendarWords(date) ?? betweenWords(text));
  if (date === undefined || words === undefined) return undefined;
  const { parts } = date;
  const uncertain = parts.filter((part) => part.uncertain);
  const approximate = parts.filter((part) => part.approximate);
  const [unsure, rough] = [uncertain, approximate].map((some) => some.length === parts.length);
  const doubts = [
    ...(unsure === true ? [] : doubt(uncertain, 'uncertain')),
    ...(rough === true ? [] : doubt(approximate, 'approximate')),
  ];
  const said = `${unsure === true ? 'possibly ' : ''}${rough === true ? 'about ' : ''}${words}`;
  return doubts.length === 0 ? said : `${said} (${doubts.join(', ')})`;
}

/** Qualifies the parts of a date that are in doubt where others are not: "year and month uncertain". */
function doubt(parts: readonly DatePart[], how: string): string[] {
  return parts.length === 0 ? [] : [`${listInWords(parts.map(({ name }) => name))} ${how}`];
}

/** Words a date by the calendar; returns undefined where a digit in the middle of it is unspecified. */
function calendarWords({ year, month, day }: ReadDate): string | undefined {
  const dayOpen = day === undefined || day.text === 'XX';
  const monthOpen = month === undefined || month.text === 'XX';
  if (monthOpen) return dayOpen && !/^-.*X/.test(year.text) ? yearWords(year.text) : undefined;
  // A month with an unspecified digit gives NaN, which matches no name.
  const name = MONTHS[Number(month.text) - 1] ?? (day === undefined ? SEASONS[month.text] : undefined);
  if (name === undefined || year.text.includes('X')) return undefined;
  if (dayOpen) return `${name} ${yearWords(year.text)}`;
  return day.text.includes('X') ? undefined : `${Number(day.text)} ${name} ${yearWords(year.text)}`;
}

function yearWords(year: string): string {
  if (!year.includes('X')) {
    const number = Number(year);
    return number < 1 ? `${1 - number} BC` : number < 1000 ? `AD ${number}` : year;
  }
  if (/^[1-9]\d\dX$/.test(year)) return `the ${year.replace('X', '0')}s`;
  return `the years ${yearWords(year.replaceAll('X', '0'))}–${yearWords(year.replaceAll('X', '9'))}`;
}

/** Words a date that has no name of its own, such as `2019-1X` or `201X-06`, by its first and last day. */
function betweenWords(text: string): string | undefined {
  const when = parseWhen(text);
  return when && choiceInWords([when.earliest, when.latest]);
}
