import { timeInWords } from './wording-time.js';
import { numberInWords } from './wording.js';

/** A number that a source gives. */
export interface Amount {
  readonly measure: string;
  readonly value: number;
  readonly unit: string;
  readonly approximate: boolean;
  readonly asOf: string | null;
}

/** "about 2,000 people (as of 4 November 2019)": for where what is counted is said beside it. */
export function amountInWords({ measure, value, unit, approximate, asOf }: Amount): string {
  const number = `${approximate ? 'about ' : ''}${numberInWords(value)}`;
  const counted = unit === measure ? number : `${number} ${unit}`;
  if (asOf === null) return counted;
  // "As of" stands before a date, not before "since 2013".
  return `${counted} (${asOf.includes('/') ? '' : 'as of '}${timeInWords(asOf)})`;
}

/** "people sent: about 2,000 people (as of 4 November 2019)". */
export function measuredInWords(amount: Amount): string {
  return `${amount.measure}: ${amountInWords(amount)}`;
}

/** How a claim is made, as it is listed in a legend. */
export function modalityInWords(modality: string): string {
  return modality.toLowerCase();
}

interface Manner {
  readonly modality: string;
  readonly certainty: string;
}

/** "fact", "plan", "position, implied". */
export function mannerInWords({ modality, certainty }: Manner): string {
  const word = modalityInWords(modality);
  return certainty === 'IMPLIED' ? `${word}, implied` : word;
}

/** The same, or null for what a source states as a fact, which goes without saying. */
export function notableMannerInWords(manner: Manner): string | null {
  return manner.modality === 'FACT' && manner.certainty !== 'IMPLIED' ? null : mannerInWords(manner);
}

/** Who says it: somebody whom the source reports, or, with null, the source itself. */
export function speakerInWords(speaker: string | null): string {
  return speaker === null ? 'narrated by the source' : `said by ${speaker}`;
}

/** Words of a source, with the passage they stand in. */
export interface QuotedPassage {
  readonly passage: string;
  readonly quote: string;
}

/** What is told of a claim, wherever it comes from. */
export interface ToldClaim extends Manner {
  readonly sentence: string;
  /** When it holds, in EDTF; null when it is undated. */
  readonly edtf: string | null;
  /** The name of whom the source reports; null for what the source itself narrates. */
  readonly speaker: string | null;
}

/**
 * Who says a claim, how, and when it holds: ["said by Japan", "plan", "2020"]. That it is a fact and that it has no date go without
 * saying, unless every circumstance is asked for.
 */
export function circumstancesInWords(
  { speaker, edtf, ...manner }: Omit<ToldClaim, 'sentence'>,
  say: 'notable' | 'every' = 'notable',
): string[] {
  const how = say === 'every' ? mannerInWords(manner) : notableMannerInWords(manner);
  return [
    speakerInWords(speaker),
    ...(how === null ? [] : [how]),
    ...(edtf !== null ? [timeInWords(edtf)] : say === 'every' ? ['undated'] : []),
  ];
}

/** "Japan supports the AOIP (said by Abe Shinzo; position; 2019; mofa-2019-11-04#1: “...”)", to which a layout adds what it has room for. */
export function claimInWords(
  claim: ToldClaim,
  { say = 'notable', beside = [] }: { readonly say?: 'notable' | 'every'; readonly beside?: readonly string[] } = {},
): string {
  return `${claim.sentence} (${[...circumstancesInWords(claim, say), ...beside].join('; ')})`;
}

/** ["mofa-2019-11-04#1(2): “...”", ...] */
export function quotesInWords(evidence: readonly QuotedPassage[]): string[] {
  return evidence.map(({ passage, quote }) => `${passage}: “${quote}”`);
}
