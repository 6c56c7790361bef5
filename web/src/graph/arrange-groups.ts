import { forceLink, forceSimulation, forceX, forceY } from 'd3-force';
import type { Link, Point, Positions, Sized } from './arrange.js';
import { type Bundle, bundlesOf, groupOfEach } from './bundles.js';
import { type Body, collide } from './collide.js';

/** The area of a group in the picture. */
export interface Disc extends Point {
  readonly radius: number;
}

export interface Grouped {
  readonly positions: Positions;
  /** In the order of the groups. */
  readonly discs: readonly Disc[];
}

/** Room around each member, so that the names of the largest fit between them. */
const AROUND_NODE = 8;
/** Room between the outermost members and the edge of their disc. */
const RIM = 6;
/** Room at the top of each disc for its name. */
const NAME = 36;
const BETWEEN = 26;
const ROUNDS = { members: 45, groups: 90 } as const;
/** How fast the forces within a group cool, so that they come to rest in that number of rounds. */
const COOLING = 1 - Math.pow(0.001, 1 / ROUNDS.members);
/** Starting turns of the groups, of which the one that fills the frame best is kept. */
const TURNS = 5;
const PULLS = [2, 3.5, 6] as const;

/**
 * Gives each group a disc of its own, with room for its members, and places groups with many links between them side
 * by side. The same graph always gets the same positions, because d3-force starts from a fixed spiral and has its own
 * random numbers.
 */
export function arrangeInGroups(
  nodes: readonly Sized[],
  links: readonly Link[],
  groups: readonly (readonly string[])[],
  aspect: number,
): Grouped {
  const size = new Map(nodes.map((node) => [node.id, node.size]));
  const groupOf = groupOfEach(groups);
  const inner = groups.map((): Link[] => []);
  for (const { source, target } of links) {
    const group = groupOf.get(source);
    if (group !== undefined && group === groupOf.get(target) && source !== target)
      inner[group]?.push({ source, target });
  }
  const clusters = groups.map((members, group) =>
    cluster(
      members.map((id) => ({ id, size: size.get(id) ?? 4 })),
      inner[group] ?? [],
    ),
  );
  const discs = pack(
    clusters.map(({ radius }) => radius),
    bundlesOf(links, groupOf),
    aspect,
  );
  const positions = new Map<string, Point>();
  clusters.forEach(({ places }, group) => {
    const { x: left, y: up } = discs[group] ?? { x: 0, y: 0 };
    // The members stand below the name.
    for (const [id, { x, y }] of places) positions.set(id, { x: left + x, y: up + y - NAME / 2 });
  });
  return { positions, discs };
}

/** Places the members of one group around 0, most connected ones in the middle. */
function cluster(
  members: readonly Sized[],
  links: readonly Link[],
): { readonly places: ReadonlyMap<string, Point>; readonly radius: number } {
  const bodies = members.map(({ id, size }): Body & { id: string } => ({ id, reach: 0.8 * size + AROUND_NODE }));
  const known = new Map<string, { source: string; target: string }>();
  for (const { source, target } of links) known.set([source, target].sort().join(' '), { source, target });
  forceSimulation(bodies)
    .force('collide', collide())
    .force(
      'link',
      forceLink<Body & { id: string }, { source: string; target: string }>([...known.values()])
        .id(({ id }) => id)
        .distance(30),
    )
    .force('x', forceX(0).strength(0.11))
    .force('y', forceY(0).strength(0.11))
    .alphaDecay(COOLING)
    .stop()
    .tick(ROUNDS.members);
  const middle = (axis: 'x' | 'y'): number => {
    const ends = bodies.map((body) => body[axis] ?? 0);
    return (Math.max(...ends) + Math.min(...ends)) / 2;
  };
  const [cx, cy] = [middle('x'), middle('y')];
  const places = new Map(bodies.map(({ id, x = 0, y = 0 }) => [id, { x: x - cx, y: y - cy }]));
  const reach = Math.max(...bodies.map(({ x = 0, y = 0, reach: own }) => Math.hypot(x - cx, y - cy) + own));
  return { places, radius: reach + RIM + NAME / 2 };
}

/** Places discs side by side in a frame of that shape. */
function pack(radii: readonly number[], ties: readonly Bundle[], aspect: number): readonly Disc[] {
  const most = Math.max(1, ...ties.map(({ claims }) => claims));
  let best: readonly Disc[] = [];
  let least = Infinity;
  for (const pull of PULLS)
    for (let turn = 0; turn < TURNS; turn += 1) {
      const bodies = radii.map((radius, place): Body => {
        const [angle, far] = [(turn / TURNS) * 2 * Math.PI + place * 2.4, 60 * Math.sqrt(place + 0.5)];
        return { reach: radius + BETWEEN / 2, x: far * Math.cos(angle) * aspect, y: far * Math.sin(angle) };
      });
      forceSimulation(bodies)
        .force('collide', collide())
        .force(
          'link',
          forceLink<Body, { source: number; target: number; claims: number }>(
            ties.map(({ from, to, claims }) => ({ source: from, target: to, claims })),
          )
            .distance(0)
            .strength(({ claims }) => (0.06 * claims) / most),
        )
        .force('x', forceX(0).strength(0.07 / (aspect >= 1 ? pull : 1)))
        .force('y', forceY(0).strength(0.07 / (aspect >= 1 ? 1 : pull)))
        .stop()
        .tick(ROUNDS.groups);
      const discs = bodies.map(({ x = 0, y = 0 }, place) => ({ x, y, radius: radii[place] ?? 0 }));
      const { width, height } = boundsOf(apart(discs));
      const cost = Math.max(width / aspect, height);
      if (cost < least) [best, least] = [discs, cost];
    }
  return apart(best);
}

/** Spreads discs just far enough that none overlap, where the forces left some a little too close. */
function apart(discs: readonly Disc[]): readonly Disc[] {
  let factor = 1;
  discs.forEach((one, place) => {
    for (const other of discs.slice(place + 1)) {
      const distance = Math.hypot(one.x - other.x, one.y - other.y);
      if (distance > 0) factor = Math.max(factor, (one.radius + other.radius + BETWEEN / 2) / distance);
    }
  });
  return discs.map(({ x, y, radius }) => ({ x: x * factor, y: y * factor, radius }));
}

/** The box around discs. */
export function boundsOf(discs: readonly Disc[]): {
  readonly x: [number, number];
  readonly y: [number, number];
  readonly width: number;
  readonly height: number;
} {
  const span = (axis: 'x' | 'y'): [number, number] => [
    Math.min(...discs.map((disc) => disc[axis] - disc.radius)),
    Math.max(...discs.map((disc) => disc[axis] + disc.radius)),
  ];
  const [x, y] = [span('x'), span('y')];
  return { x, y, width: x[1] - x[0], height: y[1] - y[0] };
}
