import type { Point, Positions, extentOf } from './arrange.js';

/** A name that belongs to a part of an arrangement. It stays at that edge of the frame, if one is given. */
interface GuideName {
  readonly text: string;
  readonly at: Point;
  readonly edge?: 'top' | 'left';
}

/** What is drawn under the entities of an arrangement, so that it can be read. Places are those of the arrangement. */
export interface Guides {
  readonly areas: readonly (readonly Point[])[];
  readonly lines: readonly (readonly Point[])[];
  readonly names: readonly GuideName[];
}

export const NO_GUIDES: Guides = { areas: [], lines: [], names: [] };

/** An arrangement that the user has chosen. */
export interface Laid {
  readonly positions: Positions;
  readonly guides: Guides;
  /** What the arrangement means, in words. */
  readonly note: string;
  /** What has no place in it. Lines to these entities are drawn only while one of their ends is selected. */
  readonly apart?: ReadonlySet<string>;
}

/** Layouts that are chosen leave this much room for each pixel of an entity. */
const LOOSE = 1.25;

/** How much smaller entities are in a frame than they were laid out for. */
export function roomFor(
  { x, y }: ReturnType<typeof extentOf>,
  { width, height }: { readonly width: number; readonly height: number },
  padding: number,
): number {
  return LOOSE * Math.min((width - 2 * padding) / (x[1] - x[0] || 1), (height - 2 * padding) / (y[1] - y[0] || 1));
}
