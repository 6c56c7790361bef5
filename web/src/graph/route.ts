import type { Point, Positions, Sized } from './arrange.js';
import { distanceTo, mayPass } from './edge-path.js';
import type { ModelEdge } from './model.js';

interface Placed {
  readonly id: string;
  /** On the screen, with y downwards. */
  readonly at: Point;
  readonly radius: number;
}

/** How far a line may be bent aside, as a share of its length, the least first. */
const ASIDE = [0, 0.08, -0.08, 0.16, -0.16, 0.25, -0.25, 0.35, -0.35, 0.5, -0.5];
/** The room that a line leaves around an entity, in pixels. */
const ROOM = 3;
/** Beyond this many pairs of lines and entities to compare, the picture is too dense for it to be seen. */
const MOST = 300_000;

/**
 * Bends lines aside that would run behind entities they have nothing to do with. All lines between the same two entities
 * are bent together, so that they stay apart. Where every way meets somebody, the one that meets fewest is taken.
 */
export function routed(edges: readonly ModelEdge[], placed: readonly Placed[]): readonly ModelEdge[] {
  if (edges.length * placed.length > MOST) return edges;
  const places = new Map(placed.map((each) => [each.id, each]));
  const pairs = new Map<string, ModelEdge[]>();
  for (const edge of edges) {
    const key = [edge.source, edge.target].sort().join(' ');
    const known = pairs.get(key);
    if (known === undefined) pairs.set(key, [edge]);
    else known.push(edge);
  }
  const bends = new Map<string, number>();
  for (const together of pairs.values()) {
    const [first] = together;
    const [from, to] = [places.get(first?.source ?? ''), places.get(first?.target ?? '')];
    if (first === undefined || from === undefined || to === undefined || from === to) continue;
    const strangers = placed.filter((each) => each !== from && each !== to);
    const met = (aside: number): number =>
      strangers.filter(({ at, radius }) =>
        together.some((edge) => {
          const path = { from: from.at, to: to.at, bend: bendOf(edge, first, aside) };
          return mayPass(path, at, radius + ROOM) && distanceTo(path, at) < radius + ROOM;
        }),
      ).length;
    let best = 0;
    let fewest = Infinity;
    for (const aside of ASIDE) {
      const number = met(aside);
      if (number < fewest) [best, fewest] = [aside, number];
      if (number === 0) break;
    }
    for (const edge of together) bends.set(edge.id, edge.bend + (edge.source === first.source ? best : -best));
  }
  return edges.map((edge) => ({ ...edge, bend: bends.get(edge.id) ?? edge.bend }));
}

interface Box {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

/** Where entities stand on a screen that shows everything. */
export function placedIn(
  { width, height }: Readonly<Record<'width' | 'height', number>>,
  padding: number,
  { x: [left, right], y: [low, high] }: Box,
  positions: Positions,
  nodes: readonly Sized[],
  scale: number,
): readonly Placed[] {
  const zoom = Math.min((width - 2 * padding) / (right - left || 1), (height - 2 * padding) / (high - low || 1));
  return nodes.flatMap(({ id, size }) => {
    const at = positions.get(id);
    return at === undefined ? [] : [{ id, at: { x: at.x * zoom, y: -at.y * zoom }, radius: size * scale }];
  });
}

/** The bend of a line among those of its pair, as seen from the source of the first. */
function bendOf(edge: ModelEdge, first: ModelEdge, aside: number): number {
  return (edge.source === first.source ? edge.bend : -edge.bend) + aside;
}
