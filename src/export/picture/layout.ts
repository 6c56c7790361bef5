import { setImmediate as pause } from 'node:timers/promises';
import { type SimulationLinkDatum, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';

/** A rectangle that must not overlap another; `x` and `y` are its centre. */
export interface Box {
  readonly width: number;
  readonly height: number;
  x: number;
  y: number;
}

/** A force that pulls two boxes together. */
export interface Pull {
  readonly source: number;
  readonly target: number;
  /** The ideal gap between the two boxes. */
  readonly gap: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

interface Body extends Box {
  index?: number;
  vx: number;
  vy: number;
}

const TICKS = 400;
/** The ratio of width to height that a picture should have. */
const ASPECT = 1.5;
/** Keeps distant branches from drifting away. */
const GRAVITY = 0.07;
/** Free space around every box. */
const MARGIN = { x: 24, y: 20 };

/**
 * Places boxes so that connected boxes are close and none overlap. d3-force starts from a fixed spiral and has its own
 * random numbers, so the same boxes always end up in the same places.
 * @param ends the boxes that belong at the far left and far right, if there are two
 */
export async function layOut(
  sizes: readonly Size[],
  pulls: readonly Pull[],
  ends: readonly number[] = [],
): Promise<Box[]> {
  const bodies: Body[] = sizes.map(({ width, height }) => ({ width, height, x: NaN, y: NaN, vx: 0, vy: 0 }));
  const degrees = new Map<number, number>();
  for (const { source, target } of pulls)
    for (const end of [source, target]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  const reach = 90 + 60 * Math.sqrt(sizes.length);
  const aside = (index: number): number => (ends.length === 2 ? ([-reach, reach][ends.indexOf(index)] ?? 0) : 0);
  const degree = (index: number): number => degrees.get(index) ?? 0;

  const simulation = forceSimulation(bodies)
    .force('pull', links(pulls, degree))
    .force(
      'charge',
      forceManyBody<Body>()
        .strength((_, index) => -420 - 160 * Math.sqrt(degree(index)))
        .distanceMax(900),
    )
    .force(
      'x',
      forceX<Body>((_, index) => aside(index)).strength((_, index) => (aside(index) === 0 ? GRAVITY : 0.6)),
    )
    .force('y', forceY<Body>(0).strength(GRAVITY * ASPECT * ASPECT))
    .force('collide', (alpha) => {
      // Pushes gently at first, so that boxes can still pass each other.
      if (alpha < 0.4) separate(bodies, 0.5);
    })
    .alphaDecay(1 - 0.001 ** (1 / TICKS))
    .stop();
  // Yields between batches, so that a server can answer other requests while it draws a large picture.
  for (let tick = 0; tick < TICKS; tick += 10) {
    simulation.tick(10);
    await pause();
  }
  return separated(bodies);
}

/** How many times the boxes' own area a picture has. */
const ROOM = 3.5;

/** Places boxes as they are placed elsewhere, at a scale at which they have room, and moves only those that overlap. */
export function layOutAsPlaced(
  sizes: readonly Size[],
  places: readonly { readonly x: number; readonly y: number }[],
): Promise<Box[]> {
  const span = (values: readonly number[]): number => Math.max(1e-9, Math.max(...values) - Math.min(...values));
  const wanted = sizes.reduce((sum, { width, height }) => sum + (width + MARGIN.x) * (height + MARGIN.y), 0) * ROOM;
  const [across, down] = [span(places.map(({ x }) => x)), span(places.map(({ y }) => y))];
  // Places on one line have no area to scale.
  const scale = Math.sqrt(wanted / Math.max(across * down, Math.max(across, down) ** 2 / 10));
  return separated(
    sizes.map(({ width, height }, index) => ({
      width,
      height,
      x: (places[index]?.x ?? 0) * scale,
      y: (places[index]?.y ?? 0) * scale,
    })),
  );
}

async function separated(boxes: Box[]): Promise<Box[]> {
  for (let round = 0; round < 600 && separate(boxes, 1) > 0; round++) if (round % 20 === 19) await pause();
  return boxes.map(({ width, height, x, y }) => ({ width, height, x, y }));
}

function links(pulls: readonly Pull[], degree: (index: number) => number) {
  const data = pulls.map(({ source, target, gap }): SimulationLinkDatum<Body> & { gap: number } => ({
    source,
    target,
    gap,
  }));
  const at = (end: unknown): Body => end as Body;
  return forceLink<Body, (typeof data)[number]>(data)
    .distance(({ source, target, gap }) => gap + (at(source).width + at(target).width) / 3)
    .strength((_, index) => {
      const pull = pulls[index];
      return pull === undefined ? 0 : 1 / Math.min(12, Math.min(degree(pull.source), degree(pull.target)) + 1);
    });
}

/**
 * Pushes overlapping boxes apart, each pair along the shortest way. Boxes that a push has moved past others meet them in
 * the next round.
 * @returns how many pairs overlapped.
 */
function separate(boxes: readonly Box[], strength: number): number {
  let pairs = 0;
  const order = [...boxes].sort((a, b) => a.x - a.width / 2 - (b.x - b.width / 2));
  for (const [index, a] of order.entries()) {
    for (let next = index + 1; next < order.length; next++) {
      const b = order[next];
      if (b === undefined) break;
      // All that come after it begin further to the right.
      if (b.x - b.width / 2 >= a.x + a.width / 2 + MARGIN.x) break;
      const x = (a.width + b.width) / 2 + MARGIN.x - Math.abs(a.x - b.x);
      const y = (a.height + b.height) / 2 + MARGIN.y - Math.abs(a.y - b.y);
      if (x <= 0.01 || y <= 0.01) continue;
      pairs += 1;
      if (x * 0.6 < y) push(a, b, 'x', (x / 2) * strength);
      else push(a, b, 'y', (y / 2) * strength);
    }
  }
  return pairs;
}

function push(a: Box, b: Box, axis: 'x' | 'y', by: number): void {
  const sign = a[axis] <= b[axis] ? 1 : -1;
  a[axis] -= sign * by;
  b[axis] += sign * by;
}
