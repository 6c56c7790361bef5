import type { Cell, Evidence, Strength, Support, Tier } from './evidence.js';
import { isolate } from './isolate.js';
import { countInWords } from './wording.js';

/** The parts of a piece of evidence that a reader is told. */
export type ToldEvidence = Pick<Evidence, 'quote' | 'row' | 'paraphrase'>;

/** "“fully supports the AOIP”", "StateForce: 01.12.2008", or "our paraphrase: The training ended on 7 February 2020" */
export function evidenceInWords({ quote, row, paraphrase }: ToldEvidence): string {
  if (quote !== null) return `“${isolate(quote)}”`;
  if (row !== null)
    return cellsInWords(row.map((cell) => ({ ...cell, column: isolate(cell.column), value: isolate(cell.value) })));
  // Without its full stop, because it stands within sentences and lists.
  return `our paraphrase: ${isolate((paraphrase ?? '').replace(/\.$/, ''))}`;
}

/** The same after its passage: "mofa-2019-11-04#1(2): “...”". */
export function passageEvidenceInWords(evidence: ToldEvidence & Pick<Evidence, 'passage'>): string {
  return `${evidence.passage}: ${evidenceInWords(evidence)}`;
}

export function cellsInWords(row: readonly Cell[]): string {
  return row.map(({ column, value, part }) => `${column}: ${part === true ? `… ${value} …` : value}`).join('; ');
}

const CHECKED: Readonly<Record<Strength, string>> = {
  QUOTED: 'quoted',
  ROW: 'a row of a table',
  CITED: 'paraphrased',
};

const TIER_NOUNS: Readonly<Record<Tier, string>> = {
  TREATY: 'a treaty',
  OFFICIAL: 'an official source',
  MIRROR: 'a mirror of an official text',
  DATASET: 'a dataset',
  PRESS: 'the press',
  SECONDARY: 'a secondary source',
};

/** Tiers on which a claim should not rest alone. */
const WEAK: ReadonlySet<Tier> = new Set(['DATASET', 'PRESS', 'SECONDARY']);

/** "2 sources from 2 independent publishers; the best is an official source, quoted." */
export function supportInWords({ sources, publishers, bestTier, bestStrength }: Support): string {
  const best = TIER_NOUNS[bestTier];
  if (WEAK.has(bestTier)) {
    // Several sources may be of several weak tiers.
    const rests = sources === 1 ? `rests on ${best} alone` : `rests on nothing better than ${best}`;
    return `${rests} (${countInWords(sources, 'source')}), ${CHECKED[bestStrength]}`;
  }
  const one = `${best}, ${CHECKED[bestStrength]}`;
  if (sources === 1) return one;
  return `${countInWords(sources, 'source')} from ${countInWords(publishers, 'independent publisher')}; the best is ${one}`;
}
