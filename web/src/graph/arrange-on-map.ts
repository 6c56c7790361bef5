import { forceCollide, forceSimulation, forceX, forceY } from 'd3-force';
import type { Scene } from '../scenes/scene.js';
import { countInWords } from '../state/wording.js';
import { sizedOf, type Point } from './arrange.js';
import type { Laid } from './guides.js';
import { LAND, MIDDLES } from './world.generated.js';

/** The map is cut where few live: in the Atlantic, so that the Pacific is whole. */
const WEST = -30;
const [SOUTH, NORTH] = [-58, 80];
/** Degrees around the outermost entity, and the least that is shown. */
const MARGIN = 8;
const LEAST = 45;
const WIDTH = { wide: 1_500, tall: 1_000 } as const;
const ASPECT = { wide: 1.5, tall: 0.72 } as const;
/** The most of the frame's height that the map takes. */
const SHARE = 0.66;
const GAP = 70;
const ROUNDS = 80;

/** Something else that is said to be in a place stands near its middle. */
const LOCATED_IN = 'LOCATED_IN';

interface Bounds {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

/** Arranges countries, and what lies in them, on a map. What has no place stands below it. */
export function arrangeOnMap(
  { entities, claims }: Pick<Scene, 'entities' | 'claims'>,
  /** The ISO 3166 codes of the entities that have one. */
  codes: ReadonlyMap<string, string>,
  tall: boolean,
): Laid {
  const there = new Map(entities.map((entity) => [entity.id, entity]));
  const own = new Map<string, Point>();
  const byName = codesByName();
  for (const { id, kind, name } of entities) {
    const [lon, lat] = MIDDLES[codes.get(id) ?? byName.get(kind === 'COUNTRY' ? name : '') ?? ''] ?? [];
    if (lon !== undefined && lat !== undefined) own.set(id, { x: eastOf(lon / 10), y: lat / 10 });
  }
  const anchors = new Map(own);
  for (const { type, source, target } of claims) {
    const at = type === LOCATED_IN && there.has(source.id) ? own.get(target.id) : undefined;
    if (at !== undefined && !anchors.has(source.id)) anchors.set(source.id, at);
  }
  const form = tall ? 'tall' : 'wide';
  const bounds = boundsOf([...anchors.values()], ASPECT[form] / SHARE);
  const unit = WIDTH[form] / (bounds.east - bounds.west);
  const at = ({ x, y }: Point): Point => ({ x: (x - bounds.west) * unit, y: (y - bounds.south) * unit });
  const positions = spread(
    [...anchors].map(([id, place]) => {
      const entity = there.get(id);
      return { id, at: at(place), reach: entity === undefined ? 4 : 4 + sizedOf(entity).size };
    }),
  );
  const apart = entities.filter(({ id }) => !anchors.has(id));
  // In lines, like words: the best connected first, so that those in a line are about as large.
  let [x, y, tallest] = [0, -GAP, 0];
  for (const entity of apart.toSorted((one, other) => other.degree - one.degree)) {
    const width = 2.4 * sizedOf(entity).size + 8;
    if (x + width > WIDTH[form]) [x, y, tallest] = [0, y - tallest, 0];
    tallest = Math.max(tallest, width);
    positions.set(entity.id, { x: x + width / 2, y: y - tallest / 2 });
    x += width;
  }
  const corners = [at({ x: bounds.west, y: bounds.south }), at({ x: bounds.east, y: bounds.south })];
  return {
    positions,
    guides: {
      areas: LAND.flatMap((ring) => landIn(ring, bounds)).map((ring) => ring.map(at)),
      lines: [corners],
      names: apart.length === 0 ? [] : [{ text: 'no place on the map', at: { x: WIDTH[form] / 2, y: -GAP / 2 } }],
    },
    note:
      `${countInWords(anchors.size, 'entity', 'entities')} on the map (Natural Earth)` +
      (anchors.size > own.size ? ', what lies in a country near its middle' : '') +
      (apart.length === 0 ? '' : `; ${apart.length} without a place below it, whose lines show while one is selected`),
    apart: new Set(apart.map(({ id }) => id)),
  };
}

/** The ISO 3166 codes of countries by their usual English names, for a record that does not say them. */
function codesByName(): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames('en', { type: 'region' });
  return new Map(Object.keys(MIDDLES).map((code) => [names.of(code) ?? code, code]));
}

/** Degrees east of where the map is cut. */
function eastOf(lon: number): number {
  return (lon - WEST + 720) % 360;
}

/** Bounds around places, at least as wide as the aspect wants. */
function boundsOf(places: readonly Point[], aspect: number): Bounds {
  if (places.length === 0) return { west: 0, east: 360, south: SOUTH, north: NORTH };
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
  const range = (
    values: readonly number[],
    span: number,
    [least, most]: readonly [number, number],
  ): [number, number] => {
    const [low, high] = [Math.min(...values) - MARGIN, Math.max(...values) + MARGIN];
    const more = Math.max(0, span - (high - low)) / 2;
    return [Math.max(least, low - more), Math.min(most, high + more)];
  };
  const [south, north] = range(ys, LEAST / aspect, [SOUTH, NORTH]);
  const [west, east] = range(xs, Math.max(LEAST, (north - south) * aspect), [0, 360]);
  return { west, east, south, north };
}

/** The parts of a coast within bounds, wherever the map is cut. */
function landIn(ring: readonly number[], { west, east, south, north }: Bounds): readonly (readonly Point[])[] {
  const points: Point[] = [];
  for (let place = 0; place + 1 < ring.length; place += 2) {
    const [lon, lat] = [(ring[place] ?? 0) / 10, (ring[place + 1] ?? 0) / 10];
    const before = points.at(-1)?.x;
    // A coast goes on where the map is cut.
    const x = eastOf(lon);
    points.push({ x: before === undefined ? x : x + 360 * Math.round((before - x) / 360), y: lat });
  }
  return [-360, 0, 360]
    .map((turn) => {
      const turned = points.map(({ x, y }) => ({ x: x + turn, y }));
      const beyondWest = cut(turned, ({ x }) => x - west);
      const beyondEast = cut(beyondWest, ({ x }) => east - x);
      return cut(
        cut(beyondEast, ({ y }) => y - south),
        ({ y }) => north - y,
      );
    })
    .filter((part) => part.length > 2);
}

/** The part of an area on the side of a border where `within` is positive. */
function cut(area: readonly Point[], within: (point: Point) => number): readonly Point[] {
  return area.flatMap((to, place) => {
    const from = area.at(place - 1) ?? to;
    const [before, now] = [within(from), within(to)];
    const share = before / (before - now);
    const crossing =
      before >= 0 === now >= 0 ? [] : [{ x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) }];
    return now >= 0 ? [...crossing, to] : crossing;
  });
}

/** Moves entities apart, no further from their places than needed. */
function spread(
  all: readonly { readonly id: string; readonly at: Point; readonly reach: number }[],
): Map<string, Point> {
  const bodies = all.map(({ id, at, reach }) => ({ id, at, reach, x: at.x, y: at.y }));
  type Body = (typeof bodies)[number];
  forceSimulation(bodies)
    .force('x', forceX<Body>(({ at }) => at.x).strength(0.3))
    .force('y', forceY<Body>(({ at }) => at.y).strength(0.3))
    .force('collide', forceCollide<Body>(({ reach }) => reach).iterations(2))
    .stop()
    .tick(ROUNDS);
  return new Map(bodies.map(({ id, x, y }) => [id, { x, y }]));
}
