import { firstDay } from '../../model/wording-time.js';
import { PERIOD, type Period, periodOf } from '../dates.js';
import type { Item } from '../name-finder.js';
import type { Lexicon } from '../lexicon.js';
import type { ClaimNode } from '../nodes.js';

/** A question without its period, and the period. */
export interface Timed {
  readonly items: readonly Item[];
  /** The period as written. */
  readonly written?: string;
  /** Undefined if the question has no period, or if one of its days does not exist. */
  readonly period?: Period | undefined;
}

const WHOLE = new RegExp(`^${PERIOD}$`, 'iu');

/** Splits off a period at the end of a question: "in 1990", "between 2013 and 2019". */
export function readTimed(items: readonly Item[]): Timed {
  for (let from = 1; from < items.length; from += 1) {
    const part = items.slice(from);
    if (part.some(({ word }) => word === undefined)) continue;
    const written = part.map(({ word }) => word ?? '').join(' ');
    if (WHOLE.test(written)) return { items: items.slice(0, from), written, period: periodOf(written) };
  }
  return { items };
}

/** Verbs that describe a beginning. "joined in 1997" does not include those who have been members since 1967. */
const BEGINNINGS: ReadonlySet<string> = new Set('join accede enter admit become start begin'.split(' '));

/** Whether a question asks when something began, rather than whether it held. */
export function asksBeginning(items: readonly Item[], lexicon: Lexicon): boolean {
  return items.some(
    ({ word }) => word !== undefined && (BEGINNINGS.has(lexicon.baseOf(word)) || /^bec[ao]mes?$/.test(word)),
  );
}

/** The claims that fit a period, those with other dates, and those without a date. */
export interface ByTime<Claim> {
  readonly within: readonly Claim[];
  readonly otherwise: readonly Claim[];
  readonly undated: readonly Claim[];
}

/** Groups claims by whether they may have held, or begun, in a period. */
export function byTime<Claim extends Pick<ClaimNode, 'when'>>(
  claims: readonly Claim[],
  { from, to }: Period,
  beginning: boolean,
): ByTime<Claim> {
  const within: Claim[] = [];
  const otherwise: Claim[] = [];
  const undated: Claim[] = [];
  for (const claim of claims) {
    if (claim.when === null) undated.push(claim);
    else {
      const { earliest, latest, edtf } = claim.when;
      // A date that is not an interval has one beginning, somewhere within it.
      const last = beginning && edtf.includes('/') ? earliest : latest;
      const known = !beginning || firstDay({ earliest }) !== null;
      const holds = known && (to === null || earliest <= to) && (from === null || last >= from);
      (holds ? within : otherwise).push(claim);
    }
  }
  return { within, otherwise, undated };
}

/**
 * Tells claims that certainly held in the period of the question from those that only may have. Without a period, and
 * where a question asks for a beginning, all of them count as certain: their dates are shown.
 */
export function bySureness<Claim extends { readonly fit: string | null }>(
  claims: readonly Claim[],
  beginning: boolean,
): { readonly sure: readonly Claim[]; readonly possible: readonly Claim[] } {
  const possible = beginning ? [] : claims.filter(({ fit }) => fit === 'POSSIBLE');
  return { sure: claims.filter((claim) => !possible.includes(claim)), possible };
}
