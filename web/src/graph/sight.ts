import type Sigma from 'sigma';
import type { CameraView } from '../state/view.js';
import type { Point } from './arrange.js';

/** How far from the frame's edges, in pixels, something is well within view. */
const SEEN = 40;

/**
 * The camera that shows some entities, as near as the present one if they fit; null if they are well within view or not
 * in the picture.
 */
export function cameraOnto(sigma: Sigma, ids: readonly string[]): CameraView | null {
  const places = ids.flatMap((id) => sigma.getNodeDisplayData(id) ?? []);
  if (places.length < ids.length) return null;
  const { width, height } = sigma.getDimensions();
  const at = places.map((place) => sigma.framedGraphToViewport(place));
  const isSeen = ({ x, y }: Point): boolean => x > SEEN && y > SEEN && x < width - SEEN && y < height - SEEN;
  if (at.every(isSeen)) return null;
  const across = spanOf(at.map(({ x }) => x)) / (width - 3 * SEEN);
  const down = spanOf(at.map(({ y }) => y)) / (height - 3 * SEEN);
  return {
    x: middleOf(places.map(({ x }) => x)),
    y: middleOf(places.map(({ y }) => y)),
    ratio: sigma.getCamera().ratio * Math.max(1, across, down),
  };
}

function spanOf(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}

function middleOf(values: readonly number[]): number {
  return (Math.max(...values) + Math.min(...values)) / 2;
}
