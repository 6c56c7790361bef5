import type { ClaimMatch, Modality, TimelineFit } from '../api/operations.generated.js';

/** How a claim is given, as a reader sees it. */
export const MODALITY_WORDS: Readonly<Record<Modality, { readonly one: string; readonly means: string }>> = {
  FACT: { one: 'fact', means: 'The source reports it as so.' },
  PLAN: { one: 'plan', means: 'Announced, and not yet done when the source was written.' },
  POSITION: { one: 'position', means: 'A hope, concern, intention, opinion, thanks or praise.' },
};

/** How a date lies to the days asked for, as a reader sees it. */
export const FIT_WORDS: Readonly<Record<TimelineFit, { readonly one: string; readonly means: string }>> = {
  WITHIN: { one: 'surely within', means: 'All the days it can mean are among these.' },
  ONGOING: {
    one: 'surely going on',
    means: 'It goes on at some of these days, and begins before them or ends after them, or may.',
  },
  POSSIBLE: { one: 'may overlap', means: 'Its date is too loose, too open or too uncertain to tell.' },
};

/** Why two claims stand together in a comparison. */
export const MATCH_WORDS: Readonly<Record<ClaimMatch, string>> = {
  SAME: 'Matched because both make one and the same claim, of the same two entities.',
  ITSELF: 'Matched because each makes this claim of itself, where the other makes it of itself too.',
};

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A date in the Extended Date/Time Format as words: `2019-11/..` is "since November 2019". */
export function sayWhen(edtf: string): string {
  const [start, end] = edtf.split('/');
  if (start === undefined) return edtf;
  if (end === undefined) return sayDate(start);
  if (start === '..' || start === '') return `until ${sayDate(end)}`;
  if (end === '..' || end === '') return `since ${sayDate(start)}`;
  return `${sayDate(start)} to ${sayDate(end)}`;
}

const DOUBT: Readonly<Record<string, string>> = { '?': 'perhaps ', '~': 'about ', '%': 'perhaps about ' };

/** A date; a part that is left open (`XX`) is as if it were not given, and the last figures of a year make it a decade or a century. */
function sayDate(date: string): string {
  const match = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?([~?%])?$/.exec(date);
  if (match === null) return date;
  const [, year = '', month = 'XX', day = 'XX', doubt = ''] = match;
  const words = [
    day === 'XX' || month === 'XX' ? '' : String(Number(day)),
    month === 'XX' ? '' : monthName(Number(month)),
    year.includes('X') ? `the ${year.replaceAll('X', '0')}s` : year,
  ]
    .filter((word) => word !== '')
    .join(' ');
  return `${DOUBT[doubt] ?? ''}${words}`;
}

/** Two days as the stretch of time between them: a whole month or year by its name. */
export function saySpan(from: string | null, to: string | null): string {
  if (from === null) return to === null ? 'all time' : `until ${sayWhen(to)}`;
  if (to === null) return `from ${sayWhen(from)}`;
  if (from.endsWith('-01-01') && to.endsWith('-12-31'))
    return from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : `${from.slice(0, 4)} to ${to.slice(0, 4)}`;
  const month = from.slice(0, 7);
  if (from.endsWith('-01') && month === to.slice(0, 7) && nextDay(to).endsWith('-01')) return sayWhen(month);
  return from === to ? sayWhen(from) : `${sayWhen(from)} to ${sayWhen(to)}`;
}

function nextDay(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

export function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}

export interface Quantity {
  readonly measure: string;
  readonly value: number;
  readonly unit: string;
  readonly approximate: boolean;
  readonly asOf: string | null;
}

export function sayQuantity({ value, unit, approximate, asOf }: Quantity): string {
  const number = value.toLocaleString('en', { maximumFractionDigits: 2 });
  return `${approximate ? 'about ' : ''}${number} ${unit}${asOf === null ? '' : ` (${sayWhen(asOf)})`}`;
}

/** A text cut at the names in it, so that a view can make links of them; the longest name wins where two overlap. */
export function splitAtNames<T extends { readonly name: string }>(
  text: string,
  named: readonly T[],
): readonly (string | { readonly text: string; readonly named: T })[] {
  for (const item of [...named].sort((a, b) => b.name.length - a.name.length)) {
    const at = text.indexOf(item.name);
    if (at < 0 || item.name === '') continue;
    const others = named.filter((other) => other !== item);
    return [
      ...splitAtNames(text.slice(0, at), others),
      { text: item.name, named: item },
      ...splitAtNames(text.slice(at + item.name.length), others),
    ].filter((part) => part !== '');
  }
  return text === '' ? [] : [text];
}
