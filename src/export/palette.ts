import type { Mark, Vocabulary } from '../model/vocabulary.js';

/**
 * How kinds and modalities look wherever they are drawn. Colour is never the only signal: each kind also has a mark,
 * and each modality has a line style.
 */

interface KindStyle {
  /** Has at least 3:1 contrast on white, as graphics need. Names beside it are in the text colour. */
  readonly colour: string;
  readonly mark: Mark;
}

/** How a kind is drawn. It matches the explorer, so readers of one picture can read the other. */
export function kindStyle({ kinds }: Vocabulary, kind: string): KindStyle {
  const { light, mark } = kinds.find((each) => each.kind === kind)?.look ?? { light: '#5d6673', mark: 'circle' };
  return { colour: light, mark };
}

/** The place of a kind in legends. */
export function kindPlace({ kinds }: Vocabulary, kind: string): number {
  const place = kinds.findIndex((each) => each.kind === kind);
  return place < 0 ? kinds.length : place;
}

interface ModalityStyle {
  /** SVG's stroke-dasharray; empty for a solid line. */
  readonly dashes: string;
  /** Graphviz's name for the line style. */
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

/** Mixes a colour with white: 0 gives white, 1 gives the colour itself. */
export function tint(colour: string, strength: number): string {
  const channel = (start: number): string => {
    const value = Number.parseInt(colour.slice(start, start + 2), 16);
    return Math.round(255 + (value - 255) * strength)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}
