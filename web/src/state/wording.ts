import type {
  ClaimMatch,
  Decided,
  EvidenceStrength,
  Modality,
  PlanEffect,
  PlanStatus,
  SourceTier,
  TimelineFit,
} from '../api/operations.generated.js';

/**
 * A modality in words, for the legend and for claims whose sentences are not loaded yet. Elsewhere, the wording comes
 * from the API.
 */
export function modalityInWords(modality: Modality): string {
  return modality.toLowerCase();
}

/** How a date relates to the chosen days, in words for the user. */
export const FIT_WORDS: Readonly<Record<TimelineFit, { readonly one: string; readonly means: string }>> = {
  WITHIN: { one: 'within this period', means: 'Every day that the date can mean is in this period.' },
  ONGOING: {
    one: 'ongoing in this period',
    means: 'It was going on in this period, but starts before it or ends after it, or may do so.',
  },
  POSSIBLE: { one: 'possibly in this period', means: 'The date is too imprecise, open-ended or uncertain to tell.' },
};

/** Why a comparison pairs two claims. */
export const MATCH_WORDS: Readonly<Record<ClaimMatch, string>> = {
  SAME: 'Matched because both sides make the same claim about the same two entities.',
  ITSELF: 'Matched because each side makes this claim about itself.',
};

/** What became of a plan, in the order of the list. */
export const PLAN_STATUS_WORDS: Readonly<Record<PlanStatus, string>> = {
  FULFILLED: 'Fulfilled',
  STARTED: 'Started',
  CHANGED: 'Changed',
  ABANDONED: 'Abandoned',
  NOTHING_FOUND: 'Nothing found',
  OPEN: 'Open',
};

export const PLAN_STATUSES = Object.keys(PLAN_STATUS_WORDS) as readonly PlanStatus[];

/** What a later claim did to a plan. */
export const PLAN_EFFECT_WORDS: Readonly<Record<PlanEffect, string>> = {
  STARTS: 'Started',
  CHANGES: 'Changed',
  ABANDONS: 'Abandoned',
  FULFILS: 'Fulfilled',
};

export const STRENGTH_WORDS: Readonly<Record<EvidenceStrength, string>> = {
  QUOTED: 'Quoted words',
  ROW: 'Row of a table',
  CITED: 'Our paraphrase',
};

export const TIER_WORDS: Readonly<Record<SourceTier, string>> = {
  TREATY: 'Treaty text',
  OFFICIAL: 'Official publication',
  MIRROR: 'Copy of an official text',
  DATASET: 'Dataset',
  PRESS: 'News report',
  SECONDARY: 'Second-hand report',
};

/** The derived answers that a claim can decide. */
export const DECIDED_WORDS: Readonly<Record<Decided, string>> = {
  PLAN_STATUS: 'what became of a plan',
  AGREEMENT_STATUS: 'the status of an agreement',
  PREFERENCE: 'which of two contradictory claims is preferred',
};

/** "th" as "Thai"; a tag that the browser does not know stays as it is. */
export function languageInWords(tag: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;
}

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

/**
 * The span between two chosen days. Whole months and years are called by their names. The dates of the graph are worded
 * by the API instead.
 */
export function spanInWords(from: string | null, to: string | null): string {
  if (from === null) return to === null ? 'all time' : `until ${dayInWords(to)}`;
  if (to === null) return `since ${dayInWords(from)}`;
  if (from.endsWith('-01-01') && to.endsWith('-12-31'))
    return from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : `${from.slice(0, 4)} to ${to.slice(0, 4)}`;
  const month = from.slice(0, 7);
  if (from.endsWith('-01') && month === to.slice(0, 7) && nextDay(to).endsWith('-01')) return monthInWords(month);
  return from === to ? dayInWords(from) : `${dayInWords(from)} to ${dayInWords(to)}`;
}

/** The day of a question, to be put after its words; empty if it has none. */
export function asOfInWords(day: string | null): string {
  return day === null ? '' : ` as of ${dayInWords(day)}`;
}

function monthInWords(month: string): string {
  return `${monthName(Number(month.slice(5)))} ${month.slice(0, 4)}`;
}

export function dayInWords(day: string): string {
  return `${Number(day.slice(8))} ${monthInWords(day.slice(0, 7))}`;
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

export function countInWords(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}

/** "217 (84 %)" of all. What is not quite none or all is not rounded to it. */
export function shareInWords(number: number, all: number): string {
  const percent = all === 0 ? 0 : Math.round((100 * number) / all);
  const rounded = percent === 0 && number > 0 ? '<1' : percent === 100 && number < all ? '>99' : String(percent);
  return `${number.toLocaleString('en-GB')} (${rounded} %)`;
}

/**
 * Splits a text at the names in it, so that a view can turn them into links. If two names overlap, the longer one wins.
 * A name counts only as whole words, and may begin with a capital that the sentence gives or takes.
 */
export function splitAtNames<T extends { readonly name: string }>(
  text: string,
  named: readonly T[],
): readonly (string | { readonly text: string; readonly named: T })[] {
  for (const item of [...named].sort((a, b) => b.name.length - a.name.length)) {
    const at = placeOfName(item.name, text);
    if (at < 0) continue;
    const others = named.filter((other) => other !== item);
    const end = at + item.name.length;
    return [
      ...splitAtNames(text.slice(0, at), others),
      { text: text.slice(at, end), named: item },
      ...splitAtNames(text.slice(end), others),
    ].filter((part) => part !== '');
  }
  return text === '' ? [] : [text];
}

const IN_WORD = /[\p{L}\p{N}]/u;

/** Where a name stands in a text; -1 if it does not. */
function placeOfName(name: string, text: string): number {
  if (name === '') return -1;
  const [first, rest] = [name.charAt(0), name.slice(1)];
  const isPart = (one: string, other: string): boolean => IN_WORD.test(one) && IN_WORD.test(other);
  const firsts = [first, first.toUpperCase(), first.toLowerCase()];
  for (let at = 0; at + name.length <= text.length; at += 1) {
    const found = text.charAt(at);
    const end = at + name.length;
    if (!firsts.includes(found) || !text.startsWith(rest, at + 1)) continue;
    if (!isPart(text.charAt(at - 1), found) && !isPart(text.charAt(end - 1), text.charAt(end))) return at;
  }
  return -1;
}

// The order of English is that of Unicode's root, in which letters with accents stand beside those without.
export const { compare: compareTexts } = new Intl.Collator('en', { numeric: true });

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Orders entities by their names in the same way on every machine, whatever its language; namesakes by their ids. */
export function compareNames(a: Named, b: Named): number {
  return compareTexts(a.name, b.name) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
