import type { Force, SimulationNodeDatum } from 'd3-force';

export interface Body extends SimulationNodeDatum {
  readonly reach: number;
}

/** The times that each step looks for overlaps. */
const ITERATIONS = 2;

/**
 * Keeps bodies from overlapping. This is d3's `forceCollide(({ reach }) => reach).iterations(2)` to the last bit, with
 * its quadtree in arrays: building one object for each quadrant and visit takes most of the time of a first picture's
 * arrangement.
 */
export function collide(): Force<Body, undefined> {
  let bodies: readonly Body[] = [];
  let random = (): number => 0.5;
  let tree = new Tree([]);
  const force = (): void => {
    tree.read(bodies);
    for (let iteration = 0; iteration < ITERATIONS; iteration += 1) tree.separate(random);
    tree.write(bodies);
  };
  return Object.assign(force, {
    initialize: (nodes: readonly Body[], generator: () => number): void => {
      bodies = nodes;
      random = generator;
      tree = new Tree(nodes.map(({ reach }) => reach));
    },
  });
}

/** What a quadrant holds: nothing, a body (its index and -1 downwards), or four quadrants (the number of theirs). */
const EMPTY = 0;
const ofBody = (body: number): number => -1 - body;

class Tree {
  private readonly reach: Float64Array;
  private readonly x: Float64Array;
  private readonly y: Float64Array;
  private readonly vx: Float64Array;
  private readonly vy: Float64Array;
  /** Where the bodies are about to be, at the time of building the tree. */
  private readonly nextX: Float64Array;
  private readonly nextY: Float64Array;
  /** Four quadrants of each number, of which the first four are not in use. */
  private readonly quadrants: number[] = [];
  /** The largest reach in the quadrants of each number. */
  private readonly widest: number[] = [];
  private root = EMPTY;
  private left = 0;
  private top = 0;
  private side = 1;
  /** The body whose overlaps are looked for. */
  private body = 0;
  private bodyX = 0;
  private bodyY = 0;

  constructor(reaches: readonly number[]) {
    this.reach = Float64Array.from(reaches);
    const column = (): Float64Array => new Float64Array(reaches.length);
    [this.x, this.y, this.vx, this.vy] = [column(), column(), column(), column()];
    [this.nextX, this.nextY] = [column(), column()];
  }

  read(bodies: readonly Body[]): void {
    bodies.forEach(({ x = 0, y = 0, vx = 0, vy = 0 }, body) => {
      this.x[body] = x;
      this.y[body] = y;
      this.vx[body] = vx;
      this.vy[body] = vy;
    });
  }

  write(bodies: readonly Body[]): void {
    bodies.forEach((each, body) => {
      each.vx = at(this.vx, body);
      each.vy = at(this.vy, body);
    });
  }

  separate(random: () => number): void {
    this.build();
    for (let body = 0; body < this.reach.length; body += 1) {
      this.body = body;
      this.bodyX = at(this.x, body) + at(this.vx, body);
      this.bodyY = at(this.y, body) + at(this.vy, body);
      this.visit(this.root, this.left, this.top, this.left + this.side, this.top + this.side, random);
    }
  }

  private build(): void {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let body = 0; body < this.reach.length; body += 1) {
      const x = (this.nextX[body] = at(this.x, body) + at(this.vx, body));
      const y = (this.nextY[body] = at(this.y, body) + at(this.vy, body));
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    }
    this.left = Math.floor(left);
    this.top = Math.floor(top);
    this.side = 1;
    while (right >= this.left + this.side || bottom >= this.top + this.side) this.side *= 2;
    this.root = EMPTY;
    this.quadrants.length = 4;
    for (let body = 0; body < this.reach.length; body += 1) this.add(body);
    this.widen(this.root);
  }

  private add(body: number): void {
    const { quadrants } = this;
    const x = at(this.nextX, body);
    const y = at(this.nextY, body);
    if (Number.isNaN(x) || Number.isNaN(y)) return;
    let [x0, y0, x1, y1] = [this.left, this.top, this.left + this.side, this.top + this.side];
    /** Where the present quadrant is kept; -1 for the root. */
    let place = -1;
    let present = this.root;
    while (present > EMPTY) {
      const xm = (x0 + x1) / 2;
      const ym = (y0 + y1) / 2;
      if (x >= xm) x0 = xm;
      else x1 = xm;
      if (y >= ym) y0 = ym;
      else y1 = ym;
      place = 4 * present + (y >= ym ? 2 : 0) + (x >= xm ? 1 : 0);
      present = quadrants[place] ?? EMPTY;
    }
    const other = -1 - present;
    // Of bodies in the same place, the last one is found.
    if (present === EMPTY || (x === at(this.nextX, other) && y === at(this.nextY, other))) {
      this.put(place, ofBody(body));
      return;
    }
    for (;;) {
      const number = quadrants.length / 4;
      quadrants.push(EMPTY, EMPTY, EMPTY, EMPTY);
      this.put(place, number);
      const xm = (x0 + x1) / 2;
      const ym = (y0 + y1) / 2;
      if (x >= xm) x0 = xm;
      else x1 = xm;
      if (y >= ym) y0 = ym;
      else y1 = ym;
      place = 4 * number + (y >= ym ? 2 : 0) + (x >= xm ? 1 : 0);
      const aside = 4 * number + (at(this.nextY, other) >= ym ? 2 : 0) + (at(this.nextX, other) >= xm ? 1 : 0);
      if (aside === place) continue;
      quadrants[aside] = present;
      quadrants[place] = ofBody(body);
      return;
    }
  }

  private put(place: number, value: number): void {
    if (place < 0) this.root = value;
    else this.quadrants[place] = value;
  }

  /** Notes the largest reach in a quadrant and all in it. */
  private widen(quadrant: number): number {
    if (quadrant === EMPTY) return 0;
    if (quadrant < EMPTY) return at(this.reach, -1 - quadrant);
    let widest = 0;
    for (let part = 0; part < 4; part += 1) {
      const reach = this.widen(this.quadrants[4 * quadrant + part] ?? EMPTY);
      if (reach > widest) widest = reach;
    }
    this.widest[quadrant] = widest;
    return widest;
  }

  private visit(quadrant: number, x0: number, y0: number, x1: number, y1: number, random: () => number): void {
    if (quadrant === EMPTY) return;
    if (quadrant < EMPTY) {
      if (-1 - quadrant > this.body) this.push(-1 - quadrant, random);
      return;
    }
    const reach = at(this.reach, this.body) + (this.widest[quadrant] ?? 0);
    const { bodyX: x, bodyY: y, quadrants } = this;
    if (x0 > x + reach || x1 < x - reach || y0 > y + reach || y1 < y - reach) return;
    const xm = (x0 + x1) / 2;
    const ym = (y0 + y1) / 2;
    this.visit(quadrants[4 * quadrant] ?? EMPTY, x0, y0, xm, ym, random);
    this.visit(quadrants[4 * quadrant + 1] ?? EMPTY, xm, y0, x1, ym, random);
    this.visit(quadrants[4 * quadrant + 2] ?? EMPTY, x0, ym, xm, y1, random);
    this.visit(quadrants[4 * quadrant + 3] ?? EMPTY, xm, ym, x1, y1, random);
  }

  /** Moves the body and another apart if they overlap, the smaller one further. */
  private push(other: number, random: () => number): void {
    const { body } = this;
    const own = at(this.reach, body);
    const others = at(this.reach, other);
    let x = this.bodyX - at(this.x, other) - at(this.vx, other);
    let y = this.bodyY - at(this.y, other) - at(this.vy, other);
    let squared = x * x + y * y;
    // Also not if one of them is nowhere, where no comparison holds.
    if (!(squared < (own + others) * (own + others))) return;
    if (x === 0) {
      x = (random() - 0.5) * 1e-6;
      squared += x * x;
    }
    if (y === 0) {
      y = (random() - 0.5) * 1e-6;
      squared += y * y;
    }
    const distance = Math.sqrt(squared);
    const strength = (own + others - distance) / distance;
    x *= strength;
    y *= strength;
    const share = (others * others) / (own * own + others * others);
    this.vx[body] = at(this.vx, body) + x * share;
    this.vy[body] = at(this.vy, body) + y * share;
    this.vx[other] = at(this.vx, other) - x * (1 - share);
    this.vy[other] = at(this.vy, other) - y * (1 - share);
  }
}

function at(column: Float64Array, index: number): number {
  return column[index] ?? 0;
}
