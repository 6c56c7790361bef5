export interface Size {
  readonly width: number;
  readonly height: number;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/**
 * How important a label is: `must` gets any place that no other label has, `should` may cover nodes smaller than its
 * own, and `may` must not cover anything.
 */
export type Need = 'must' | 'should' | 'may';

export interface Label {
  readonly id: string;
  /** The node's position on the screen, and its radius. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** The possible shapes, longest first. */
  readonly forms: readonly Size[];
  readonly need: Need;
  /** Possible centres of the label, if it belongs to a line and not to a node. */
  readonly along?: readonly Spot[];
  /** Circles that the label keeps off, unless it must be shown. */
  readonly off?: readonly Obstacle[];
}

export interface PlacedLabel {
  readonly id: string;
  /** The index of the chosen shape. */
  readonly form: number;
  /** The label's top left corner. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Obstacle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const GAP = 3;
const CELL = 80;
/** How many rings around its node are searched for a place for a `must` label. */
const RINGS = 14;

/**
 * Chooses which labels to show and where, so that none covers another. Earlier labels take precedence. Each label goes
 * below its node, or to another side that has room. Only `must` labels cover the nodes in `obstacles`, and nothing
 * covers `reserved` boxes.
 */
export function placeLabels(
  labels: readonly Label[],
  obstacles: readonly Obstacle[],
  frame: Size,
  reserved: readonly Box[] = [],
): readonly PlacedLabel[] {
  const taken = new Occupied();
  for (const box of reserved) taken.add(box, Infinity);
  for (const { x, y, radius } of obstacles) taken.add(around(x, y, radius * 0.85), radius);
  const nearby = new Nearby(obstacles);
  const placed: PlacedLabel[] = [];
  for (const label of labels) {
    const found = placeFor(label, taken, frame, nearby);
    if (found === undefined) continue;
    const { box, form } = found;
    taken.add(box, Infinity);
    placed.push({
      id: label.id,
      form,
      left: box.left,
      top: box.top,
      width: box.right - box.left,
      height: box.bottom - box.top,
    });
  }
  return placed;
}

interface Place {
  readonly box: Box;
  readonly form: number;
}

function placeFor(label: Label, taken: Occupied, frame: Size, nearby: Nearby): Place | undefined {
  const last = label.forms.length - 1;
  const isClear = (box: Box): boolean => label.along !== undefined || nearby.belongsTo(box, label);
  const free = (
    spots: (label: Label, size: Size) => Iterable<Box>,
    covers: number,
    fullest = 0,
    accepts = isClear,
  ): Place | undefined => {
    for (const [form, size] of label.forms.entries())
      if (form >= fullest)
        for (const box of spots(label, size))
          if (isWithin(box, frame) && taken.isFree(box, covers) && keepsOff(box, label) && accepts(box))
            return { box, form };
    return undefined;
  };
  const open = free(spotsOf, 0);
  if (open !== undefined || label.need === 'may') return open;
  const over = free(spotsOf, label.radius * 0.6);
  if (over !== undefined || label.need === 'should') return over;
  const { x, y, radius } = label;
  const anywhere = (): boolean => true;
  const beside = free(spotsOf, radius * 0.6, 0, anywhere);
  if (beside !== undefined) return beside;
  const seen = x > -radius && y > -radius && x < frame.width + radius && y < frame.height + radius;
  if (!seen) return undefined;
  const wide = wideSpotsOf(frame);
  return free(wide, label.radius * 0.99, last, anywhere) ?? free(wide, Number.MAX_VALUE, last, anywhere);
}

function* spotsOf({ x, y, radius, along }: Label, { width, height }: Size): Generator<Box> {
  const boxAt = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height });
  if (along !== undefined) {
    for (const spot of along) yield boxAt(spot.x - width / 2, spot.y - height / 2);
    return;
  }
  const reach = radius + GAP;
  const aslant = radius * 0.7 + GAP;
  yield boxAt(x - width / 2, y + reach);
  yield boxAt(x + reach + 2, y - height / 2);
  yield boxAt(x - width / 2, y - reach - height);
  yield boxAt(x - reach - 2 - width, y - height / 2);
  yield boxAt(x + aslant, y + aslant);
  yield boxAt(x - aslant - width, y + aslant);
  yield boxAt(x + aslant, y - aslant - height);
  yield boxAt(x - aslant - width, y - aslant - height);
  // Shifted along one side, from which the label still touches its node.
  for (const share of [0.3, 0.7, 0.1, 0.9]) {
    yield boxAt(x - width * share, y + reach);
    yield boxAt(x - width * share, y - reach - height);
  }
  for (const share of [0.2, 0.8]) {
    yield boxAt(x + reach + 2, y - height * share);
    yield boxAt(x - reach - 2 - width, y - height * share);
  }
}

/** Positions all around a node, nearest first, each moved into the frame. */
function wideSpotsOf(frame: Size): (label: Label, size: Size) => Generator<Box> {
  return function* ({ x, y, radius, along }, { width, height }) {
    const middle = along?.[0] ?? { x, y };
    for (let ring = 0; ring < RINGS; ring += 1) {
      const [reachX, reachY] = [radius + GAP + ring * 9 + width / 2, radius + GAP + ring * 9 + height / 2];
      for (const [across, down] of AROUND) {
        const left = middle.x + across * reachX - width / 2;
        const top = middle.y + down * reachY - height / 2;
        const into = (at: number, span: number, whole: number): number => Math.max(2, Math.min(at, whole - 2 - span));
        const box = { left: into(left, width, frame.width), top: into(top, height, frame.height) };
        yield { ...box, right: box.left + width, bottom: box.top + height };
      }
    }
  };
}

const AROUND: readonly (readonly [across: number, down: number])[] = [
  [0, 1],
  [0, -1],
  [1, 0],
  [-1, 0],
  [0.5, 1],
  [-0.5, 1],
  [0.5, -1],
  [-0.5, -1],
  [1, 1],
  [-1, 1],
  [1, -1],
  [-1, -1],
];

function around(x: number, y: number, radius: number): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

function keepsOff({ left, top, right, bottom }: Box, { off = [] }: Label): boolean {
  const clamp = (at: number, least: number, most: number): number => Math.max(least, Math.min(at, most));
  return off.every(({ x, y, radius }) => Math.hypot(x - clamp(x, left, right), y - clamp(y, top, bottom)) >= radius);
}

function isWithin({ left, top, right, bottom }: Box, { width, height }: Size): boolean {
  return left >= 2 && top >= 2 && right <= width - 2 && bottom <= height - 2;
}

interface Weighed extends Box {
  readonly weight: number;
}

/** How much nearer, in pixels, a label must be to its own node than to any other. */
const NEARER = 0.5;

/** Finds the nodes around a label, so that none of them can be taken for the one that it names. */
class Nearby {
  private readonly cells = new Map<number, Obstacle[]>();
  private readonly widest: number;

  constructor(nodes: readonly Obstacle[]) {
    this.widest = nodes.reduce((most, { radius }) => Math.max(most, radius), 0);
    for (const node of nodes) {
      const key = Math.floor(node.x / CELL) * COLUMN + Math.floor(node.y / CELL);
      const cell = this.cells.get(key);
      if (cell === undefined) this.cells.set(key, [node]);
      else cell.push(node);
    }
  }

  belongsTo(box: Box, own: Obstacle): boolean {
    const gap = distanceOf(box, own) + NEARER;
    const reach = gap + this.widest;
    const [left, right, top, bottom] = cellsOf({
      left: box.left - reach,
      right: box.right + reach,
      top: box.top - reach,
      bottom: box.bottom + reach,
    });
    for (let column = left; column <= right; column += 1)
      for (let row = top; row <= bottom; row += 1)
        for (const node of this.cells.get(column * COLUMN + row) ?? [])
          if ((node.x !== own.x || node.y !== own.y) && distanceOf(box, node) < gap) return false;
    return true;
  }
}

/** From the edge of a node to a box; negative where they meet. */
function distanceOf({ left, right, top, bottom }: Box, { x, y, radius }: Obstacle): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)) - radius;
}

/** Indexes boxes by the cells of a coarse grid, so that a lookup checks only the neighbourhood. */
class Occupied {
  private readonly cells = new Map<number, Weighed[]>();

  add(box: Box, weight: number): void {
    const weighed = { ...box, weight };
    const [left, right, top, bottom] = cellsOf(box);
    for (let column = left; column <= right; column += 1)
      for (let row = top; row <= bottom; row += 1) {
        const cell = this.cells.get(column * COLUMN + row);
        if (cell === undefined) this.cells.set(column * COLUMN + row, [weighed]);
        else cell.push(weighed);
      }
  }

  /** Whether the box is free of anything heavier than the weight that may be covered. */
  isFree(box: Box, covers: number): boolean {
    const [left, right, top, bottom] = cellsOf(box);
    for (let column = left; column <= right; column += 1)
      for (let row = top; row <= bottom; row += 1)
        for (const other of this.cells.get(column * COLUMN + row) ?? [])
          if (
            other.weight > covers &&
            box.left < other.right &&
            other.left < box.right &&
            box.top < other.bottom &&
            other.top < box.bottom
          )
            return false;
    return true;
  }
}

/** More rows than a screen has. A cell is one number, because a text for each is slow where thousands of places are tried. */
const COLUMN = 10_000;

function cellsOf({ left, top, right, bottom }: Box): readonly [number, number, number, number] {
  const cell = (at: number): number => Math.floor(at / CELL);
  return [cell(left), cell(right), cell(top), cell(bottom)];
}

/** Wraps a name into at most two lines of about equal length, and shortens it if two lines are not enough. */
export function wrapName(name: string, longest: number): readonly string[] {
  if (name.length <= longest) return [name];
  const words = name.split(' ');
  const half = Math.max(longest * 0.6, Math.min(longest, name.length / 2 + 3));
  let first = words[0] ?? '';
  let next = 1;
  while (next < words.length && first.length + 1 + (words[next] ?? '').length <= half) {
    first += ` ${words[next] ?? ''}`;
    next += 1;
  }
  const rest = words.slice(next).join(' ');
  if (rest === '') return [cut(first, longest + 6)];
  return [cut(first, longest + 6), cut(rest, longest)];
}

function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;
}
