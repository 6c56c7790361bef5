import type { Point } from './arrange.js';

export type Heading = 'left' | 'right' | 'up' | 'down';

/** A step in each direction on the screen, with y downwards. */
export const STEP: Readonly<Record<Heading, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/**
 * The entity that an arrow key leads to: the nearest one in that direction. Entities straight ahead count as nearer
 * than those to the side. Points are on the screen, with y downwards.
 */
export function neighbourTowards(
  heading: Heading,
  from: Point,
  others: Iterable<readonly [id: string, at: Point]>,
): string | null {
  const step = STEP[heading];
  let best: string | null = null;
  let least = Infinity;
  for (const [id, at] of others) {
    const ahead = (at.x - from.x) * step.x + (at.y - from.y) * step.y;
    const aside = Math.abs((at.x - from.x) * step.y) + Math.abs((at.y - from.y) * step.x);
    if (ahead <= 0.5 || aside > ahead * 2.5) continue;
    const cost = ahead + 2 * aside;
    if (cost < least) [best, least] = [id, cost];
  }
  return best;
}
