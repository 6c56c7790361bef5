import type { CameraView } from '../state/view.js';

/** The view that shows everything. */
export const WHOLE: CameraView = { x: 0.5, y: 0.5, ratio: 1 };

/** Rounds a camera to the precision that the address holds. */
export function rounded({ x, y, ratio }: CameraView): CameraView {
  const digits = (value: number): number => Number(value.toFixed(4));
  return { x: digits(x), y: digits(y), ratio: digits(ratio) };
}

export function sameCamera(one: CameraView, other: CameraView): boolean {
  return (
    Math.abs(one.x - other.x) < 1e-3 && Math.abs(one.y - other.y) < 1e-3 && Math.abs(one.ratio - other.ratio) < 1e-3
  );
}
