import { KIND_LOOKS, type Mark } from '../model/ontology.generated.js';

/** How kinds and modalities look wherever they are drawn. Colour never stands alone: each kind has a mark, each modality a line. */

interface KindStyle {
  /** At least 3 to 1 on white, as a drawing needs; names beside it are in ink. */
  readonly colour: string;
  readonly mark: Mark;
}

/** How a kind is drawn, here as in the explorer: who knows the one picture can read the other. */
export function kindStyle(kind: string): KindStyle {
  const { light, mark } = KIND_LOOKS[kind] ?? { light: '#5d6673', mark: 'circle' };
  return { colour: light, mark };
}

/** The kinds in the order a legend lists them. */
export const KIND_ORDER: readonly string[] = Object.keys(KIND_LOOKS);

interface ModalityStyle {
  /** SVG's stroke-dasharray; empty for a line without breaks. */
  readonly dashes: string;
  /** Graphviz's name for it. */
  readonly dot: string;
}

export const MODALITY_STYLES: Readonly<Record<string, ModalityStyle>> = {
  FACT: { dashes: '', dot: 'solid' },
  PLAN: { dashes: '9 5', dot: 'dashed' },
  POSITION: { dashes: '2 4', dot: 'dotted' },
};

export function modalityStyle(modality: string): ModalityStyle {
  return MODALITY_STYLES[modality] ?? { dashes: '', dot: 'solid' };
}

/** A colour let down with white: 0 is white, 1 the colour itself. */
export function tint(colour: string, strength: number): string {
  const channel = (start: number): string => {
    const value = Number.parseInt(colour.slice(start, start + 2), 16);
    return Math.round(255 + (value - 255) * strength)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}
