import { MODALITY_LINE, SIDE_THICKNESS } from '../graph/palette.js';
import type { Modality } from '../api/operations.generated.js';

/** A side's line in the colour and thickness that it has in the picture. */
export function SideMark({ side }: { readonly side: 'a' | 'b' }) {
  return (
    <svg class="side-mark" viewBox="0 0 22 12" aria-hidden="true" style={{ stroke: `var(--side-${side})` }}>
      <path d="M1 6H21" stroke-width={1.6 * SIDE_THICKNESS[side]} />
    </svg>
  );
}

const DASHES = { solid: undefined, dashed: '6 4', dotted: '1.8 3' } as const;

/** A line in the style of the modality. */
export function ModalityMark({ modality }: { readonly modality: Modality }) {
  return (
    <svg class="side-mark" viewBox="0 0 26 12" aria-hidden="true" style={{ stroke: 'currentcolor' }}>
      <path d="M0 6H26" stroke-width="1.8" stroke-dasharray={DASHES[MODALITY_LINE[modality]]} />
    </svg>
  );
}
