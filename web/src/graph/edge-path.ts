import type { Point } from './arrange.js';

/** A line as drawn: from the centre of one node to the centre of another, bent sideways by a share of its length. */
export interface EdgePath {
  readonly from: Point;
  readonly to: Point;
  readonly bend: number;
}

/** The number of straight pieces that approximate a bent line. */
const PIECES = 12;

/**
 * The point on a line at `t` from 0 to 1, on a screen with y downwards. This is the same quadratic curve that the GPU
 * draws.
 */
export function pointAlong({ from, to, bend }: EdgePath, t: number): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const handle = { x: from.x + dx / 2 + dy * bend, y: from.y + dy / 2 - dx * bend };
  const [a, b, c] = [(1 - t) ** 2, 2 * (1 - t) * t, t ** 2];
  return { x: a * from.x + b * handle.x + c * to.x, y: a * from.y + b * handle.y + c * to.y };
}

/** The distance of a point from a line. */
export function distanceTo(path: EdgePath, point: Point): number {
  if (path.bend === 0) return distanceToSegment(point, path.from, path.to);
  let least = Infinity;
  let before = path.from;
  for (let piece = 1; piece <= PIECES; piece += 1) {
    const after = pointAlong(path, piece / PIECES);
    least = Math.min(least, distanceToSegment(point, before, after));
    before = after;
  }
  return least;
}

/** Whether a line might pass within `reach` of a point. This is a cheap test that never wrongly says no. */
export function mayPass({ from, to, bend }: EdgePath, point: Point, reach: number): boolean {
  const margin = reach + Math.abs(bend) * (Math.abs(to.x - from.x) + Math.abs(to.y - from.y));
  return (
    point.x >= Math.min(from.x, to.x) - margin &&
    point.x <= Math.max(from.x, to.x) + margin &&
    point.y >= Math.min(from.y, to.y) - margin &&
    point.y <= Math.max(from.y, to.y) + margin
  );
}

/** The line that is nearest to a point and within reach of it, where those behind others count as further away. */
export function nearest(
  ids: readonly string[],
  point: Point,
  reach: number,
  lines: { readonly pathOf: (id: string) => EdgePath | null; readonly behind: (id: string) => number },
): string | null {
  let best: string | null = null;
  let least = reach;
  for (const id of ids) {
    const path = lines.pathOf(id);
    if (path === null || !mayPass(path, point, reach)) continue;
    const distance = distanceTo(path, point);
    if (distance > reach) continue;
    const cost = distance + lines.behind(id);
    if (best === null || cost < least) [best, least] = [id, cost];
  }
  return best;
}

function distanceToSegment(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const squared = dx * dx + dy * dy;
  const t = squared === 0 ? 0 : Math.max(0, Math.min(1, ((point.x - from.x) * dx + (point.y - from.y) * dy) / squared));
  return Math.hypot(point.x - from.x - t * dx, point.y - from.y - t * dy);
}
