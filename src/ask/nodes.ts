/** What the operations select of a claim, and its words. */

import { type ToldClaim, claimInWords, quotesInWords } from '../model/wording-claim.js';
import type { ClaimFragment } from './asked-operations.generated.js';

export type ClaimNode = ClaimFragment;
export type QuoteNode = ClaimNode['evidence'][number];
export type NamedNode = ClaimNode['source'];

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
