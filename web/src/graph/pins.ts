import type { Pin } from '../state/arranged.js';
import { extentOf, type Point, type Positions } from './arrange.js';

/** Parts of the longer side of an arrangement, so that the numbers in a link are short. */
const PARTS = 10_000;
/** What is dragged far out of sight is not lost there. */
const FARTHEST = 5 * PARTS;

/** Places of a picture as a link holds them. They depend on how it was arranged, and not on the screen. */
export class PinFrame {
  private readonly middle: Point;
  private readonly unit: number;

  constructor(arrangement: Positions) {
    const { x, y } = arrangement.size === 0 ? { x: [0, 0] as const, y: [0, 0] as const } : extentOf(arrangement);
    this.middle = { x: (x[0] + x[1]) / 2, y: (y[0] + y[1]) / 2 };
    this.unit = (Math.max(x[1] - x[0], y[1] - y[0]) || 1) / PARTS;
  }

  pinOf(id: string, at: Point): Pin {
    const parts = (value: number): number =>
      // Zero has one sign in an address.
      Math.max(-FARTHEST, Math.min(FARTHEST, Math.round(value / this.unit))) + 0;
    return { id, x: parts(at.x - this.middle.x), y: parts(at.y - this.middle.y) };
  }

  placeOf({ x, y }: Pin): Point {
    return { x: this.middle.x + x * this.unit, y: this.middle.y + y * this.unit };
  }
}

/** The positions of an arrangement, with what is pinned where it was put. */
export function withPins(arrangement: Positions, pins: readonly Pin[]): Positions {
  const there = pins.filter(({ id }) => arrangement.has(id));
  if (there.length === 0) return arrangement;
  const frame = new PinFrame(arrangement);
  return new Map([...arrangement, ...there.map((pin): [string, Point] => [pin.id, frame.placeOf(pin)])]);
}
