import type { Mark, Modality } from '../api/operations.generated.js';
import type { AboutRecord } from '../api/record.js';

/** The marks of kinds, in the order of their numbers in the shader. */
export const SHAPES: readonly Mark[] = [
  'CIRCLE',
  'SQUARE',
  'DIAMOND',
  'TRIANGLE',
  'DOWN_TRIANGLE',
  'HEXAGON',
  'PENTAGON',
  'STAR',
  'CROSS',
  'RING',
];

/** The line style shows a claim's modality, whatever its colour: facts are solid, plans and positions are not. */
export const LINE_STYLES = ['solid', 'dashed', 'dotted'] as const;
export type LineStyle = (typeof LINE_STYLES)[number];

export const MODALITY_LINE: Readonly<Record<Modality, LineStyle>> = {
  FACT: 'solid',
  PLAN: 'dashed',
  POSITION: 'dotted',
};

/** In a comparison, the sides' lines differ in thickness as well as colour. */
export const SIDE_THICKNESS: Readonly<Record<'a' | 'b', number>> = { a: 1.4, b: 3.2 };

/** The colours that are the same for every record. */
interface Ground {
  readonly community: readonly string[];
  readonly ground: string;
  readonly ink: string;
  readonly quietInk: string;
  readonly halo: string;
  readonly faded: string;
  /** Has at least 3:1 contrast against the background. */
  readonly edge: string;
  /** The edge colour when there are so many edges that they form a texture. */
  readonly edgeAmongMany: string;
  readonly fadedEdge: string;
  /** The area of a group in the overview of a large graph, its rim, and the lines between groups. */
  readonly group: string;
  readonly groupRim: string;
  readonly bundle: string;
  readonly accent: string;
  /** The two sides of a comparison. They are also used for text, so they have at least 4.5:1 contrast. */
  readonly side: Readonly<Record<'a' | 'b', string>>;
}

/** The colours of a record: those of every record, and the looks of its own kinds. */
export interface Palette extends Ground {
  readonly kind: (kind: string) => { readonly colour: string; readonly mark: Mark };
}

export function paletteOf(theme: 'light' | 'dark', { kind }: Pick<AboutRecord, 'kind'>): Palette {
  return {
    ...GROUNDS[theme],
    kind: (name) => {
      const { mark, [theme]: colour } = kind(name);
      return { colour, mark };
    },
  };
}

/**
 * Each colour has at least 3:1 contrast against the background. Colours with similar hues differ in lightness, to help
 * colour-blind users.
 */
const LIGHT: Ground = {
  community: [
    '#1f6fb2',
    '#b3261e',
    '#0a7f68',
    '#a87800',
    '#5b3db0',
    '#a0378c',
    '#4a8030',
    '#c2570c',
    '#1d2f6f',
    '#5d6673',
  ],
  ground: '#fbfaf7',
  ink: '#1c1b19',
  quietInk: '#5b5750',
  halo: '#fbfaf7',
  faded: '#dedad2',
  edge: '#8f8779',
  edgeAmongMany: '#d9d3c7',
  fadedEdge: '#eeebe5',
  group: '#f3f0e9',
  groupRim: '#d9d3c7',
  bundle: '#d3ccbe',
  accent: '#a3241c',
  side: { a: '#1b5fae', b: '#a34c05' },
};

const DARK: Ground = {
  community: [
    '#6bb6f5',
    '#ff8a7d',
    '#3fcfae',
    '#f2c84b',
    '#b49bff',
    '#f08fdc',
    '#97d077',
    '#ffa65c',
    '#8fa6ff',
    '#a9b4c2',
  ],
  ground: '#14151a',
  ink: '#f1efe9',
  quietInk: '#b3afa6',
  halo: '#14151a',
  faded: '#34363f',
  edge: '#676c7b',
  edgeAmongMany: '#3b3f4c',
  fadedEdge: '#22242b',
  group: '#1c1e25',
  groupRim: '#3b3f4c',
  bundle: '#3d4150',
  accent: '#ff9d92',
  side: { a: '#7dbcff', b: '#ffb060' },
};

export const GROUNDS = { light: LIGHT, dark: DARK } as const;

/**
 * Each shape as an SVG path in a box from -1 to 1, for the legend and for text. The GPU draws the same shapes in the
 * picture.
 */
export const SHAPE_PATH: Readonly<Record<Mark, string>> = {
  CIRCLE: 'M0-.9A.9.9 0 1 1 0 .9A.9.9 0 1 1 0-.9Z',
  SQUARE: 'M-.8-.8H.8V.8H-.8Z',
  DIAMOND: 'M0-1L1 0L0 1L-1 0Z',
  TRIANGLE: 'M0-.95L1 .8H-1Z',
  DOWN_TRIANGLE: 'M0 .95L1-.8H-1Z',
  HEXAGON: polygon(6, Math.PI / 6, 0.98),
  PENTAGON: polygon(5, 0, 1),
  STAR: star(5, 1.05, 0.48),
  CROSS: 'M-.34-.95H.34V-.34H.95V.34H.34V.95H-.34V.34H-.95V-.34H-.34Z',
  RING: 'M0-.95A.95.95 0 1 1 0 .95A.95.95 0 1 1 0-.95ZM0-.45A.45.45 0 1 0 0 .45A.45.45 0 1 0 0-.45Z',
};

function polygon(corners: number, turn: number, radius: number): string {
  return trace(Array.from({ length: corners }, (_, i) => [radius, turn + (i * 2 * Math.PI) / corners]));
}

function star(points: number, outer: number, inner: number): string {
  return trace(Array.from({ length: points * 2 }, (_, i) => [i % 2 === 0 ? outer : inner, (i * Math.PI) / points]));
}

function trace(corners: readonly (readonly [radius: number, angle: number])[]): string {
  const points = corners.map(([r, a]) => `${(r * Math.sin(a)).toFixed(3)} ${(-r * Math.cos(a)).toFixed(3)}`);
  return `M${points.join('L')}Z`;
}
