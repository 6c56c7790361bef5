/** The parts of a claim that the operations select, and its wording. */

import { type Attribution, type ToldClaim, claimInWords, noteInWords, speakerOf } from '../model/wording-claim.js';
import type { ClaimFragment } from './asked-operations.generated.js';

export type ClaimNode = ClaimFragment;
export type QuoteNode = ClaimNode['evidence'][number];
export type NamedNode = ClaimNode['source'];

/** The parts of the API's claim that its wording needs. */
type SpokenNode = Pick<ToldClaim, 'sentence' | 'modality' | 'certainty' | 'supersededText'> &
  Attribution & { readonly when: { readonly edtf: string } | null };

/** Converts it for {@link claimInWords}. */
export function toldClaimOf(claim: SpokenNode): ToldClaim {
  const { sentence, modality, certainty, supersededText, when, ...attribution } = claim;
  return { sentence, modality, certainty, supersededText, edtf: when?.edtf ?? null, speaker: speakerOf(attribution) };
}

/** "mofa-2019-11-04#1(2): “...”; ..." */
export function evidenceInWords(evidence: readonly QuoteNode[]): string {
  return evidence.map(({ text, passage }) => `${passage.id}: ${text}`).join('; ');
}

/** The claim with its date, modality and speaker, the quotes that support it, and what a reader should know of it. */
export function claimNodeInWords(claim: SpokenNode & Pick<ClaimNode, 'evidence' | 'note'>): string {
  const told = `${claimInWords(toldClaimOf(claim), { beside: [evidenceInWords(claim.evidence)] })}.`;
  return claim.note === null ? told : `${told} ${noteInWords(claim.note)}`;
}

/** The claims to which no other is preferred. Only they may be given as an answer; the others are told with what supersedes them. */
export function standing<C extends Pick<ClaimNode, 'supersededText'>>(claims: readonly C[]): C[] {
  return claims.filter(({ supersededText }) => supersededText === null);
}

/** Said in place of an answer that would rest on superseded claims alone. */
export const ALL_SUPERSEDED = 'A source says so, but another claim is preferred to it.';
