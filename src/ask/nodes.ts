/** What the operations of operations.ts select, and its words. */

import { type Amount, type ToldClaim, claimInWords, quotesInWords } from '../model/wording-claim.js';

export interface NamedNode {
  readonly id: string;
  readonly name: string;
}

export interface QuoteNode {
  readonly quote: string;
  readonly passage: { readonly id: string };
}

export interface ClaimNode {
  readonly id: string;
  readonly type: string;
  readonly sentence: string;
  readonly modality: 'FACT' | 'PLAN' | 'POSITION';
  readonly certainty: 'STATED' | 'IMPLIED';
  readonly when: { readonly edtf: string; readonly earliest: string; readonly latest: string } | null;
  readonly source: NamedNode;
  readonly target: NamedNode;
  readonly attributedTo: NamedNode | null;
  readonly quantities: readonly Amount[];
  readonly evidence: readonly QuoteNode[];
}

/** A claim as the API gives it, as far as its words go. */
type SpokenNode = Pick<ToldClaim, 'sentence' | 'modality' | 'certainty'> & {
  readonly when: { readonly edtf: string } | null;
  readonly attributedTo: { readonly name: string } | null;
};

/** The same for {@link claimInWords}. */
export function toldClaimOf({ sentence, modality, certainty, when, attributedTo }: SpokenNode): ToldClaim {
  return { sentence, modality, certainty, edtf: when?.edtf ?? null, speaker: attributedTo?.name ?? null };
}

/** "mofa-2019-11-04#1(2): “...”; ..." */
export function evidenceInWords(evidence: readonly QuoteNode[]): string {
  return quotesInWords(evidence.map(({ quote, passage }) => ({ quote, passage: passage.id }))).join('; ');
}

/** The claim with when, how and by whom it is said, and the words that support it. */
export function claimNodeInWords(claim: SpokenNode & Pick<ClaimNode, 'evidence'>): string {
  return `${claimInWords(toldClaimOf(claim), { beside: [evidenceInWords(claim.evidence)] })}.`;
}
