const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const MONTH = `(?:${MONTHS.map((month) => `${month}|${month.slice(0, 3)}`).join('|')}|sept)`;
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';

/** Parts of a year, with the first and last of their months. */
const PARTS: readonly (readonly [words: RegExp, first: number, last: number])[] = [
  [/^(?:early|(?:the )?(?:beginning|start))/, 1, 4],
  [/^(?:mid|(?:the )?middle)/, 5, 8],
  [/^(?:late|(?:the )?end)/, 9, 12],
  [/^(?:the )?spring/, 3, 5],
  [/^(?:the )?summer/, 6, 8],
  [/^(?:the )?(?:autumn|fall)/, 9, 11],
];

const PART =
  '(?:early|mid|late|(?:the )?(?:(?:beginning|start|middle|end) of|(?:spring|summer|autumn|fall)(?: (?:in|of))?))';

/** A part of a year, or a day, month, year or decade as written in a question, for the notation of forms. */
const DATE =
  `(?:\\d{4}-\\d{2}-\\d{2}|\\d{4}-\\d{2}|(?:the )?${DAY}(?: of)? ${MONTH} \\d{4}|${MONTH} (?:the )?${DAY} \\d{4}|` +
  `${MONTH} \\d{4}|${PART} \\d{4}|(?:the )?\\d{3}0s|(?:the year )?\\d{4})`;

/** A period as written in a question. */
export const PERIOD = `(?:in|on|during|for|between|from|since|before|after|until|till|by|as of) ${DATE}(?: (?:and|to|until) ${DATE})?`;

/** The first and last day of something. */
interface Span {
  readonly from: string;
  readonly to: string;
}

const pad = (value: number, length = 2): string => String(value).padStart(length, '0');

/** The days that a written date covers; undefined if the day does not exist ("31 February 2019"). */
function spanOf(text: string): Span | undefined {
  const written = text.toLowerCase();
  const year = Number(/\d{4}/.exec(written)?.[0]);
  if (/\d{3}0s$/.test(written)) return { from: `${pad(year, 4)}-01-01`, to: `${pad(year + 9, 4)}-12-31` };
  const part = PARTS.find(([words]) => words.test(written));
  if (part !== undefined) {
    const [, first, last] = part;
    return { from: `${pad(year, 4)}-${pad(first)}-01`, to: `${pad(year, 4)}-${pad(last)}-${daysOf(year, last)}` };
  }
  const iso = /^\d{4}-(\d{2})(?:-(\d{2}))?$/.exec(written);
  const name = new RegExp(MONTH).exec(written)?.[0];
  const month =
    iso === null
      ? MONTHS.findIndex((each) => name !== undefined && each.startsWith(name.slice(0, 3))) + 1
      : Number(iso[1]);
  const day = iso === null ? /(?<!\d)(\d{1,2})(?!\d)/.exec(written)?.[1] : iso[2];
  if (year === 0 || (iso !== null && (month < 1 || month > 12))) return undefined;
  if (month === 0) return { from: `${pad(year, 4)}-01-01`, to: `${pad(year, 4)}-12-31` };
  const last = daysOf(year, month);
  const start = `${pad(year, 4)}-${pad(month)}`;
  if (day === undefined) return { from: `${start}-01`, to: `${start}-${pad(last)}` };
  const number = Number(day);
  return number < 1 || number > last ? undefined : { from: `${start}-${pad(number)}`, to: `${start}-${pad(number)}` };
}

/** The number of days of a month. */
function daysOf(year: number, month: number): number {
  return new Date(Date.UTC(2000, month, 0)).getUTCDate() - (month === 2 && !isLeap(year) ? 1 : 0);
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** A period from a question. An end that the question does not give is open. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * The period that "since June 2019", "between 2013 and 2019" or "in 2019" means; undefined if one of its days does not
 * exist.
 */
export function periodOf(text: string): Period | undefined {
  const dates = text.match(new RegExp(`(?<![\\p{L}\\p{N}-])${DATE}(?![\\p{L}\\p{N}-])`, 'giu')) ?? [];
  const [first, second] = dates.map(spanOf);
  const preposition = /^\S+/.exec(text.toLowerCase())?.[0] ?? '';
  if (first === undefined || (dates.length > 1 && second === undefined)) return undefined;
  if (second !== undefined) return { from: first.from, to: second.to };
  switch (preposition) {
    case 'since':
    case 'from':
      return { from: first.from, to: null };
    case 'after':
      return { from: dayBeside(first.to, 1), to: null };
    case 'before':
      return { from: null, to: dayBeside(first.from, -1) };
    case 'until':
    case 'till':
    case 'by':
      return { from: null, to: first.to };
    default:
      return first;
  }
}

const DATED = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(?:in|on|during|between|from|since|before|after|until|till|by) )?${DATE}(?: (?:and|to|until) ${DATE})?(?![\\p{L}\\p{N}-])`,
  'iu',
);

/** The period that the first date in a text means; undefined if it has none. */
export function daysIn(text: string): Period | undefined {
  const written = DATED.exec(text)?.[0];
  return written === undefined ? undefined : periodOf(/^\p{L}/u.test(written) ? written : `in ${written}`);
}

function dayBeside(day: string, step: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  // The Date constructor would move years below 100 to the last century.
  const moved = new Date(0);
  moved.setUTCFullYear(year, month - 1, date + step);
  const result = moved.toISOString().slice(0, 10);
  return /^\d{4}-/.test(result) ? result : day;
}
