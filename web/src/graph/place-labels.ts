export interface Label {
  readonly id: string;
  /** Where its node stands on the screen, and how far the node reaches. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedLabel {
  readonly id: string;
  /** The label's upper left corner. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const GAP = 3;
const CELL = 80;

/**
 * Chooses which labels are shown and where, so that none covers another: the first of the list first, each below its node, or to the
 * right, above or to the left where there is room. Nodes named in `obstacles` are not covered either.
 */
export function placeLabels(
  labels: readonly Label[],
  obstacles: readonly { readonly x: number; readonly y: number; readonly radius: number }[],
  frame: { readonly width: number; readonly height: number },
): readonly PlacedLabel[] {
  const taken = new Occupied();
  for (const { x, y, radius } of obstacles) taken.add(around(x, y, radius * 0.85));
  const placed: PlacedLabel[] = [];
  for (const label of labels) {
    const spot = spotsOf(label).find((box) => isWithin(box, frame) && taken.isFree(box));
    if (spot === undefined) continue;
    taken.add(spot);
    placed.push({ id: label.id, left: spot.left, top: spot.top, width: label.width, height: label.height });
  }
  return placed;
}

function spotsOf({ x, y, radius, width, height }: Label): readonly Box[] {
  const boxAt = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height });
  const reach = radius + GAP;
  return [
    boxAt(x - width / 2, y + reach),
    boxAt(x + reach + 2, y - height / 2),
    boxAt(x - width / 2, y - reach - height),
    boxAt(x - reach - 2 - width, y - height / 2),
  ];
}

function around(x: number, y: number, radius: number): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

function isWithin({ left, top, right, bottom }: Box, { width, height }: { width: number; height: number }): boolean {
  return left >= 2 && top >= 2 && right <= width - 2 && bottom <= height - 2;
}

/** Boxes by the cells of a coarse grid that they touch, so that one looks only at its surroundings. */
class Occupied {
  private readonly cells = new Map<string, Box[]>();

  add(box: Box): void {
    for (const key of cellsOf(box)) {
      const cell = this.cells.get(key);
      if (cell === undefined) this.cells.set(key, [box]);
      else cell.push(box);
    }
  }

  isFree(box: Box): boolean {
    for (const key of cellsOf(box))
      for (const other of this.cells.get(key) ?? [])
        if (box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom)
          return false;
    return true;
  }
}

function* cellsOf({ left, top, right, bottom }: Box): Generator<string> {
  for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column += 1)
    for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row += 1) yield `${column}:${row}`;
}

/** A name in at most two lines of about equal length, cut where it is longer than two lines hold. */
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
