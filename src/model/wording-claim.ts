import { isolate } from './isolate.js';
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

/** "about 2,000 people (as of 4 November 2019)", for use beside the name of what is counted. */
export function amountInWords({ measure, value, unit, approximate, asOf }: Amount): string {
  const number = `${approximate ? 'about ' : ''}${numberInWords(value)}`;
  const counted = unit === measure ? number : `${number} ${unit}`;
  if (asOf === null) return counted;
  // "As of" fits before a date, but not before "since 2013".
  return `${counted} (${asOf.includes('/') ? '' : 'as of '}${timeInWords(asOf)})`;
}

/** "people sent: about 2,000 people (as of 4 November 2019)". */
export function measuredInWords(amount: Amount): string {
  return `${amount.measure}: ${amountInWords(amount)}`;
}

/** A claim's modality, as a legend lists it. */
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

/** The same, or null for a stated fact, which needs no mention. */
export function notableMannerInWords(manner: Manner): string | null {
  return manner.modality === 'FACT' && manner.certainty !== 'IMPLIED' ? null : mannerInWords(manner);
}

/** Whom a source reports as saying a claim: a speaker or side, or many members of one, whom it does not name. */
export interface Attribution {
  readonly attributedTo: { readonly name: string } | null;
  readonly attributedToMany: { readonly name: string } | null;
}

/** The name of those whom the source reports: "ASEAN", "many members of ASEAN"; null for what the source itself says. */
export function speakerOf({ attributedTo, attributedToMany }: Attribution): string | null {
  return attributedToMany === null ? (attributedTo?.name ?? null) : `many members of ${attributedToMany.name}`;
}

/** The speaker: someone whom the source reports or, for null, the source itself. */
export function speakerInWords(speaker: string | null): string {
  return speaker === null ? 'narrated by the source' : `said by ${isolate(speaker)}`;
}

/** What the wording of a claim needs, whatever part asks for it. */
export interface ToldClaim extends Manner {
  readonly sentence: string;
  /** When the claim holds, in EDTF; null when it is undated. */
  readonly edtf: string | null;
  /** The name of the person or side that the source reports; null for what the source itself says. */
  readonly speaker: string | null;
  /** Which claim is preferred to it and why, in words; null if it stands. */
  readonly supersededText: string | null;
}

/**
 * Who says a claim, how, when it holds, and whether another is preferred to it: ["said by Japan", "plan", "2020"]. It
 * leaves out that a claim is a fact or undated, unless the caller asks for every circumstance.
 */
export function circumstancesInWords(
  { speaker, edtf, supersededText, ...manner }: Omit<ToldClaim, 'sentence'>,
  say: 'notable' | 'every' = 'notable',
): string[] {
  const how = say === 'every' ? mannerInWords(manner) : notableMannerInWords(manner);
  return [
    speakerInWords(speaker),
    ...(how === null ? [] : [how]),
    ...(edtf !== null ? [timeInWords(edtf)] : say === 'every' ? ['undated'] : []),
    // No reader may take it for the answer without being told.
    ...(supersededText === null ? [] : [supersededText]),
  ];
}

/**
 * "Japan supports the AOIP (said by Abe Shinzo; position; 2019; mofa-2019-11-04#1: “...”)". A layout adds whatever else
 * it has room for.
 */
export function claimInWords(
  claim: ToldClaim,
  { say = 'notable', beside = [] }: { readonly say?: 'notable' | 'every'; readonly beside?: readonly string[] } = {},
): string {
  return `${claim.sentence} (${[...circumstancesInWords(claim, say), ...beside].join('; ')})`;
}

/** A claim's note, after the claim. */
export function noteInWords(note: string): string {
  return `Note: ${isolate(note)}`;
}
