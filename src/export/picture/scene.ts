import type { EntityRow, RelationshipRow } from '../../query/loaders.js';
import { typeInWords } from '../../model/wording.js';
import { Fault } from '../../errors.js';
import { inReadingOrder } from '../reading-order.js';
import type { SubgraphRecords } from '../records.js';
import { type Box, type Pull, layOut, layOutAsPlaced } from './layout.js';
import { type Weight, widthOf, wrapTo } from './text-width.js';

/** With more entities than this, a picture would be unreadable. */
export const PICTURE_LIMIT = 600;
/** Up to this many claims, each line has a label, and the sentences and quotes appear below the picture. */
const LABELLED_LIMIT = 24;

export interface NodeShape extends Box {
  readonly entity: EntityRow;
  readonly lines: readonly string[];
  readonly size: number;
  readonly weight: Weight;
  readonly focus: boolean;
}

export interface EdgeShape {
  readonly claim: RelationshipRow;
  /** The claim's number and its label; absent if the picture has no room for labels. */
  readonly label?: Box & { readonly text: string };
  /** SVG path data. */
  readonly path: string;
}

export interface Scene {
  readonly nodes: readonly NodeShape[];
  readonly edges: readonly EdgeShape[];
  readonly width: number;
  readonly height: number;
  readonly labelled: boolean;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

export const PADDING = { x: 9, y: 6, mark: 15 };
export const LABEL_SIZE = 11;

/**
 * Lays out everything to be drawn, with the top left corner at 0,0.
 * @param numberOf the number by which the text beside the picture names a claim
 * @throws Fault BAD_USER_INPUT if there are more entities than a picture can show.
 */
export async function composeScene(
  records: SubgraphRecords,
  numberOf: (claim: RelationshipRow, index: number) => number | undefined = (_, index) => index + 1,
): Promise<Scene> {
  const { entities, focus } = records;
  if (entities.length > PICTURE_LIMIT) {
    const message = `A picture of ${entities.length} entities cannot be read; the most is ${PICTURE_LIMIT}. Choose a part of the graph, or another format.`;
    throw new Fault('BAD_USER_INPUT', message);
  }
  const at = new Map(entities.map(({ id }, index) => [id, index]));
  const drawn = inReadingOrder(records).filter(({ source, target }) => at.has(source) && at.has(target));
  const labelled = drawn.length <= LABELLED_LIMIT;
  const texts = entities.map((entity) => textOf(entity, degreeOf(entity.id, drawn), focus.includes(entity.id)));
  const labels = labelled ? drawn.map((claim, index) => labelOf(claim, numberOf(claim, index))) : [];

  const pulls: Pull[] = drawn.flatMap(({ source, target }, index) => {
    const ends = { source: at.get(source) ?? 0, target: at.get(target) ?? 0 };
    if (!labelled) return [{ ...ends, gap: 40 }];
    const middle = entities.length + index;
    return [
      { source: ends.source, target: middle, gap: 14 },
      { source: middle, target: ends.target, gap: 14 },
    ];
  });
  const places = entities.flatMap(({ id }) => records.looks?.places.get(id) ?? []);
  const boxes =
    places.length === entities.length
      ? await layOutAsPlaced(
          [...texts, ...labels],
          [...places, ...labels.map((_, index) => between(drawn[index], at, places))],
        )
      : await layOut([...texts, ...labels], pulls, focus.length === 2 ? focus.flatMap((id) => at.get(id) ?? []) : []);
  const placed = moveToOrigin(boxes);
  const nodes = entities.map((entity, index) => ({ entity, ...need(texts[index]), ...need(placed.boxes[index]) }));
  const lanes = parallelLanes(drawn);
  const edges = drawn.map((claim, index): EdgeShape => {
    const a = need(nodes[at.get(claim.source) ?? 0]);
    const b = need(nodes[at.get(claim.target) ?? 0]);
    if (!labelled) return { claim, path: path(a, b, bend(a, b, need(lanes[index]))) };
    const label = { ...need(labels[index]), ...need(placed.boxes[entities.length + index]) };
    return { claim, label, path: path(a, b, through(a, b, label)) };
  });
  return { nodes, edges, width: placed.width, height: placed.height, labelled };
}

/** The middle of a claim's line. */
function between(claim: RelationshipRow | undefined, at: ReadonlyMap<string, number>, places: readonly Point[]): Point {
  const [a, b] = [places[at.get(claim?.source ?? '') ?? -1], places[at.get(claim?.target ?? '') ?? -1]];
  return { x: ((a?.x ?? 0) + (b?.x ?? 0)) / 2, y: ((a?.y ?? 0) + (b?.y ?? 0)) / 2 };
}

function need<T>(value: T | undefined): T {
  if (value === undefined) throw new TypeError('a shape has no place');
  return value;
}

function degreeOf(id: string, claims: readonly RelationshipRow[]): number {
  return claims.filter(({ source, target }) => source === id || target === id).length;
}

function textOf({ name }: EntityRow, degree: number, focus: boolean) {
  const size = degree >= 25 ? 19 : degree >= 10 ? 15 : focus ? 14 : 12;
  const weight: Weight = degree >= 10 || focus ? 600 : 400;
  const lines = wrapTo(name, size * 12.5, size, weight);
  // Fonts other than Noto Sans have a few wider letters.
  const text = 6 + 1.02 * Math.max(...lines.map((line) => widthOf(line, size, weight)));
  return {
    lines,
    size,
    weight,
    focus,
    width: Math.ceil(text) + 2 * PADDING.x + PADDING.mark,
    height: Math.ceil(lines.length * size * 1.25) + 2 * PADDING.y,
  };
}

function labelOf({ type }: RelationshipRow, number: number | undefined) {
  const text = `${number === undefined ? '' : `${number} `}${typeInWords(type)}`;
  return { text, width: Math.ceil(widthOf(text, LABEL_SIZE)) + 8, height: LABEL_SIZE + 6 };
}

function moveToOrigin(boxes: readonly Box[]) {
  const left = Math.min(...boxes.map(({ x, width }) => x - width / 2), 0);
  const top = Math.min(...boxes.map(({ y, height }) => y - height / 2), 0);
  const moved = boxes.map((box) => ({ ...box, x: round(box.x - left), y: round(box.y - top) }));
  return {
    boxes: moved,
    width: Math.ceil(Math.max(...moved.map(({ x, width }) => x + width / 2), 0)),
    height: Math.ceil(Math.max(...moved.map(({ y, height }) => y + height / 2), 0)),
  };
}

/**
 * For each claim, its lane among the claims between the same two entities, whatever their direction. Lane 0 is the
 * middle.
 */
function parallelLanes(claims: readonly RelationshipRow[]): number[] {
  const together = new Map<string, number[]>();
  for (const [index, { source, target }] of claims.entries()) {
    const key = source < target ? `${source} ${target}` : `${target} ${source}`;
    together.set(key, [...(together.get(key) ?? []), index]);
  }
  const lanes = new Array<number>(claims.length).fill(0);
  for (const group of together.values()) {
    for (const [place, index] of group.entries()) {
      const claim = need(claims[index]);
      const lane = place - (group.length - 1) / 2;
      lanes[index] = claim.source < claim.target ? lane : -lane;
    }
  }
  return lanes;
}

/** The control point of a curve that bends away from the straight line according to its lane. */
function bend(a: Box, b: Box, lane: number): Point {
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const off = lane * 26;
  return {
    x: (a.x + b.x) / 2 - ((b.y - a.y) / length) * off,
    y: (a.y + b.y) / 2 + ((b.x - a.x) / length) * off,
  };
}

/**
 * The control point of a curve whose middle is at a point. It depends on where the curve leaves the boxes, so it is
 * found by iteration.
 */
function through(a: Box, b: Box, point: Point): Point {
  let control: Point = point;
  for (let step = 0; step < 4 && a !== b; step++) {
    const [from, to] = [border(a, control, 1), border(b, control, 3)];
    control = { x: 2 * point.x - (from.x + to.x) / 2, y: 2 * point.y - (from.y + to.y) / 2 };
  }
  return control;
}

/** A curve from the edge of one box to the edge of another. A box's curve to itself is a loop above it. */
function path(a: Box, b: Box, control: Point): string {
  if (a === b) {
    const top = a.y - a.height / 2;
    const out = Math.max(30, top - control.y);
    return `M${pair({ x: a.x - 12, y: top })}C${pair({ x: a.x - 34, y: top - out })} ${pair({ x: a.x + 34, y: top - out })} ${pair({ x: a.x + 12, y: top })}`;
  }
  return `M${pair(border(a, control, 1))}Q${pair(control)} ${pair(border(b, control, 3))}`;
}

/** The point where a line from a box's centre towards another point leaves the box, plus a gap. */
function border(box: Box, to: Point, gap: number): Point {
  const dx = to.x - box.x;
  const dy = to.y - box.y;
  const scale = Math.min(
    dx === 0 ? Infinity : (box.width / 2 + gap) / Math.abs(dx),
    dy === 0 ? Infinity : (box.height / 2 + gap) / Math.abs(dy),
  );
  return Number.isFinite(scale) ? { x: box.x + dx * Math.min(scale, 1), y: box.y + dy * Math.min(scale, 1) } : box;
}

function pair({ x, y }: Point): string {
  return `${round(x)},${round(y)}`;
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
