import { EFFECTS, EFFECT_KEYS, type Effect, dayOfEffect, earliestDay } from '../src/model/plan.js';
import { nearest } from '../src/model/text.js';
import { boundsOf } from '../src/model/when.js';
import type { Known, Located } from './check-evidence.js';
import type { Problems } from './problem.js';
import type { ClaimEntry } from './shape.js';

/**
 * Checks what claims say of plans: each plan is a claim of modality PLAN and older than what follows it up, and a claim
 * has one effect on it.
 * @param whole whether every file of claims could be read; a plan in an unread file is not reported as missing
 */
export function checkPlans(
  claims: ReadonlyMap<string, Located<ClaimEntry>>,
  known: Pick<Known, 'source'>,
  problems: Problems,
  whole: boolean,
): void {
  for (const [id, located] of claims) {
    checkSearched(located, known, problems);
    checkFollowUp(id, located, claims, known, problems, whole);
  }
}

function checkSearched({ entry, at }: Located<ClaimEntry>, known: Pick<Known, 'source'>, problems: Problems): void {
  if (entry.searched.length === 0) return;
  if (entry.modality !== 'PLAN') {
    problems.add(at('searched'), `searched belongs to a PLAN, and this claim is a ${entry.modality}`);
    return;
  }
  const made = sourceDay(entry, known);
  entry.searched.forEach(({ on }, index) => {
    if (made !== null && on < made)
      problems.add(at('searched', index, 'on'), `searched on ${on}, before the plan was made (${made})`);
  });
}

/** Modalities of claims that can have an effect; a hope has none, and an announcement does not start anything. */
const MODALITIES: Readonly<Record<Effect, readonly string[]>> = {
  STARTS: ['FACT'],
  CHANGES: ['FACT', 'PLAN'],
  ABANDONS: ['FACT', 'PLAN'],
  FULFILS: ['FACT'],
};

function checkFollowUp(
  id: string,
  { entry, at }: Located<ClaimEntry>,
  claims: ReadonlyMap<string, Located<ClaimEntry>>,
  known: Pick<Known, 'source'>,
  problems: Problems,
  whole: boolean,
): void {
  const seen = new Map<string, string>();
  for (const effect of EFFECTS) {
    const key = EFFECT_KEYS[effect];
    const allowed = MODALITIES[effect];
    if (entry[key].length > 0 && !allowed.includes(entry.modality))
      problems.add(at(key), `a ${entry.modality} ${key} no plan; allowed: ${allowed.join(', ')}`);
    entry[key].forEach((plan, index) => {
      const place = at(key, index);
      const before = seen.get(plan);
      seen.set(plan, key);
      const made = claims.get(plan);
      if (before !== undefined)
        problems.add(place, `'${plan}' is in ${before} already; a claim has one effect on a plan`);
      else if (plan === id) problems.add(place, `a claim cannot be what it ${key}`);
      else if (made === undefined) {
        const guess = nearest(plan, [...claims.keys()]);
        if (whole) problems.add(place, `'${plan}' is no claim${guess === undefined ? '' : `; did you mean ${guess}?`}`);
      } else if (made.entry.modality !== 'PLAN')
        problems.add(place, `'${plan}' is a ${made.entry.modality}; only a PLAN can have a follow-up`);
      else checkOrder(key, entry, made.entry, known, (message) => problems.add(place, `'${plan}' ${message}`));
    });
  }
}

function checkOrder(
  key: string,
  entry: ClaimEntry,
  plan: ClaimEntry,
  known: Pick<Known, 'source'>,
  report: (message: string) => void,
): void {
  const made = sourceDay(plan, known);
  const bounds = entry.when === undefined ? undefined : boundsOf(entry.when);
  const on = dayOfEffect({
    modality: entry.modality,
    latest: entry.when?.latest ?? null,
    begunBy: bounds?.begunBy ?? null,
    sourceDay: sourceDay(entry, known),
  });
  if (made === null) report('comes from a source without a date, so nothing can be said to follow it');
  else if (on === null) report(`needs a date of what ${key} it; give the claim a when, or its source a date`);
  else if (on <= made) report(`was made on ${made}, and what ${key} it is dated ${on}; a follow-up is later`);
}

function sourceDay({ evidence }: ClaimEntry, known: Pick<Known, 'source'>): string | null {
  return earliestDay(evidence.map(({ passage }) => known.source(passage)?.date?.edtf ?? null));
}
