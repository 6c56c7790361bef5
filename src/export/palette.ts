/** How kinds and modalities look wherever they are drawn. Colour never stands alone: each kind has a mark, each modality a line. */

export type Mark =
  'circle' | 'square' | 'diamond' | 'triangle' | 'wedge' | 'hexagon' | 'pentagon' | 'star' | 'cross' | 'ring';

interface KindStyle {
  /** Dark enough for text on white: at least 4.5 to 1. */
  readonly colour: string;
  readonly mark: Mark;
}

const KIND_STYLES: Readonly<Record<string, KindStyle>> = {
  Person: { colour: '#b02a5b', mark: 'circle' },
  Country: { colour: '#1b7a4b', mark: 'square' },
  Organisation: { colour: '#1f5fa8', mark: 'hexagon' },
  Framework: { colour: '#7b3fb5', mark: 'star' },
  Initiative: { colour: '#b4500b', mark: 'triangle' },
  Agreement: { colour: '#0b6e82', mark: 'pentagon' },
  Statement: { colour: '#4d5663', mark: 'wedge' },
  Event: { colour: '#8a6200', mark: 'diamond' },
  Place: { colour: '#557312', mark: 'cross' },
  Topic: { colour: '#7a5a43', mark: 'ring' },
};

export function kindStyle(kind: string): KindStyle {
  return KIND_STYLES[kind] ?? { colour: '#4d5663', mark: 'circle' };
}

/** The kinds in the order a legend lists them. */
export const KIND_ORDER: readonly string[] = Object.keys(KIND_STYLES);

interface ModalityStyle {
  /** SVG's stroke-dasharray; empty for a line without breaks. */
  readonly dashes: string;
  /** Graphviz's name for it. */
  readonly dot: string;
  readonly meaning: string;
}

export const MODALITY_STYLES: Readonly<Record<string, ModalityStyle>> = {
  FACT: { dashes: '', dot: 'solid', meaning: 'reported as fact' },
  PLAN: { dashes: '9 5', dot: 'dashed', meaning: 'a plan' },
  POSITION: { dashes: '2 4', dot: 'dotted', meaning: 'a position or hope' },
};

export function modalityStyle(modality: string): ModalityStyle {
  return MODALITY_STYLES[modality] ?? { dashes: '', dot: 'solid', meaning: modality };
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
