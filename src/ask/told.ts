/** What the operations of operations.ts select, and how it is told in sentences. */

export interface NamedNode {
  readonly id: string;
  readonly name: string;
}

export interface QuoteNode {
  readonly quote: string;
  readonly passage: { readonly id: string };
}

export interface QuantityNode {
  readonly measure: string;
  readonly value: number;
  readonly unit: string;
  readonly approximate: boolean;
  readonly asOf: string | null;
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
  readonly quantities: readonly QuantityNode[];
  readonly evidence: readonly QuoteNode[];
}

const MODALITIES = { FACT: '', PLAN: ' [a plan]', POSITION: ' [a position]' };

/** "mofa-2019-11-04#1(2): “...”; ..." */
export function quoted(evidence: readonly QuoteNode[]): string {
  return evidence.map(({ quote, passage }) => `${passage.id}: “${quote}”`).join('; ');
}

/** The claim with when, how and by whom it is said, and the words that support it. */
export function toldClaim({ sentence, when, modality, certainty, attributedTo, evidence }: ClaimNode): string {
  const date = when === null ? '' : `, ${when.edtf}`;
  const implied = certainty === 'IMPLIED' ? ' [implied]' : '';
  const speaker = attributedTo === null ? '' : `${attributedTo.name} says so; `;
  return `${sentence}${date}${MODALITIES[modality]}${implied} (${speaker}${quoted(evidence)}).`;
}

/** "about 1,000 people (participants), as of 2019". */
export function toldQuantity({ measure, value, unit, approximate, asOf }: QuantityNode): string {
  const number = value.toLocaleString('en-GB');
  return `${measure}: ${approximate ? 'about ' : ''}${number} ${unit}${asOf === null ? '' : `, as of ${asOf}`}`;
}

/** "Japan", "Japan and Laos", "Japan, Laos and Thailand". */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** "1 claim", "2 claims". */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}
