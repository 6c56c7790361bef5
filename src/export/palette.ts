/** How kinds and modalities look wherever they are drawn. Colour never stands alone: each kind has a mark, each modality a line. */

export type Mark =
  'circle' | 'square' | 'diamond' | 'triangle' | 'wedge' | 'hexagon' | 'pentagon' | 'star' | 'cross' | 'ring';

interface KindStyle {
  /** At least 3 to 1 on white, as a drawing needs; names beside it are in ink. */
  readonly colour: string;
  readonly mark: Mark;
}

/** The explorer's shapes and colours, in the order of its legend: who knows the one picture can read the other. A test holds them alike. */
const KIND_STYLES: Readonly<Record<string, KindStyle>> = {
  Country: { colour: '#b3261e', mark: 'square' },
  Organisation: { colour: '#1f6fb2', mark: 'hexagon' },
  Person: { colour: '#c2570c', mark: 'circle' },
  Framework: { colour: '#5b3db0', mark: 'diamond' },
  Initiative: { colour: '#0a7f68', mark: 'triangle' },
  Agreement: { colour: '#1d2f6f', mark: 'pentagon' },
  Statement: { colour: '#a0378c', mark: 'wedge' },
  Event: { colour: '#a87800', mark: 'star' },
  Place: { colour: '#5d6673', mark: 'cross' },
  Topic: { colour: '#4a8030', mark: 'ring' },
};

export function kindStyle(kind: string): KindStyle {
  return KIND_STYLES[kind] ?? { colour: '#5d6673', mark: 'circle' };
}

/** The kinds in the order a legend lists them. */
export const KIND_ORDER: readonly string[] = Object.keys(KIND_STYLES);

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
