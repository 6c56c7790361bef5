import type { Mark } from '../../model/vocabulary.js';
import { round } from './scene.js';

/** The mark of a kind as SVG, centred on a point. */
export function markSvg(mark: Mark, x: number, y: number, colour: string, radius = 4.5): string {
  const fill = `fill="${colour}"`;
  if (mark === 'circle') return `<circle cx="${round(x)}" cy="${round(y)}" r="${radius - 0.3}" ${fill}/>`;
  if (mark === 'ring')
    return `<circle cx="${round(x)}" cy="${round(y)}" r="${radius - 1.3}" fill="none" stroke="${colour}" stroke-width="2"/>`;
  const points = OUTLINES[mark].map(([dx, dy]) => `${round(x + dx * radius)},${round(y + dy * radius)}`);
  return `<polygon points="${points.join(' ')}" ${fill}/>`;
}

type Outline = readonly (readonly [number, number])[];

const OUTLINES: Readonly<Record<Exclude<Mark, 'circle' | 'ring'>, Outline>> = {
  square: [
    [-0.85, -0.85],
    [0.85, -0.85],
    [0.85, 0.85],
    [-0.85, 0.85],
  ],
  diamond: [
    [0, -1.1],
    [1.1, 0],
    [0, 1.1],
    [-1.1, 0],
  ],
  triangle: [
    [0, -1.05],
    [1.1, 0.85],
    [-1.1, 0.85],
  ],
  'down-triangle': [
    [0, 1.05],
    [1.1, -0.85],
    [-1.1, -0.85],
  ],
  hexagon: regular(6, 0),
  pentagon: regular(5, -Math.PI / 2),
  star: star(),
  cross: [
    [-0.35, -1],
    [0.35, -1],
    [0.35, -0.35],
    [1, -0.35],
    [1, 0.35],
    [0.35, 0.35],
    [0.35, 1],
    [-0.35, 1],
    [-0.35, 0.35],
    [-1, 0.35],
    [-1, -0.35],
    [-0.35, -0.35],
  ],
};

function regular(corners: number, start: number): Outline {
  return Array.from({ length: corners }, (_, index) => {
    const angle = start + (index * 2 * Math.PI) / corners;
    return [Math.cos(angle), Math.sin(angle)] as const;
  });
}

function star(): Outline {
  return Array.from({ length: 10 }, (_, index) => {
    const angle = -Math.PI / 2 + (index * Math.PI) / 5;
    const radius = index % 2 === 0 ? 1.2 : 0.5;
    return [radius * Math.cos(angle), radius * Math.sin(angle)] as const;
  });
}
