import type { Scene } from '../scenes/scene.js';
import { countInWords } from '../state/wording.js';
import type { Point } from './arrange.js';
import type { Laid } from './guides.js';
import { meanOfNeighbours, neighboursIn, type Neighbours } from './neighbours.js';

/** The distance between two circles, and the room that an entity has on one. */
const BETWEEN = 110;
const ROOM = 62;
/** Points of a circle's outline. */
const CORNERS = 72;

/** Arranges entities in rings around one: each by the steps that lead from there to it. */
export function arrangeInRings(
  { entities, claims }: Pick<Scene, 'entities' | 'claims'>,
  around: string,
  tall: boolean,
): Laid {
  const neighbours = neighboursIn(entities, claims);
  const rings = ringsAround(around, neighbours);
  const reached = new Set(rings.flat());
  const apart = entities.filter(({ id }) => !reached.has(id)).map(({ id }) => id);
  const all = apart.length === 0 ? rings : [...rings, apart];
  // A frame is not square, so circles are stretched.
  const [wide, high] = tall ? [0.85, 1.15] : [1.2, 0.84];
  const at = (radius: number, angle: number): Point => ({
    x: wide * radius * Math.sin(angle),
    y: high * radius * Math.cos(angle),
  });
  const positions = new Map<string, Point>([[around, { x: 0, y: 0 }]]);
  const angles = new Map<string, number>();
  const outlines: { readonly radius: number; readonly text: string }[] = [];
  let radius = 0;
  all.slice(1).forEach((ids, place) => {
    const isApart = ids === apart;
    const ordered = meanOfNeighbours(ids, neighbours, angles);
    // As many circles as give each entity room, each with its share of them.
    const circles: { readonly radius: number; taken: number }[] = [];
    let room = 0;
    do {
      const last = circles.at(-1)?.radius;
      const next = last === undefined ? radius + BETWEEN : last + ROOM;
      circles.push({ radius: next, taken: 0 });
      room += next;
    } while ((2 * Math.PI * room) / ROOM < ordered.length);
    ordered.forEach((id, index) => {
      const angle = (2 * Math.PI * (index + 0.5)) / ordered.length;
      angles.set(id, angle);
      const lack = (circle: (typeof circles)[number]): number => (circle.radius / room) * (index + 1) - circle.taken;
      const circle = circles.reduce((best, each) => (lack(each) > lack(best) ? each : best));
      circle.taken += 1;
      positions.set(id, at(circle.radius, angle));
    });
    radius = circles.at(-1)?.radius ?? radius;
    outlines.push({
      radius: radius + BETWEEN / 2,
      text: isApart ? 'no connection here' : countInWords(place + 1, 'step'),
    });
  });
  const name = entities.find(({ id }) => id === around)?.name ?? around;
  return {
    positions,
    guides: {
      areas: [],
      lines: outlines.map((outline) =>
        Array.from({ length: CORNERS + 1 }, (_, corner) => at(outline.radius, (2 * Math.PI * corner) / CORNERS)),
      ),
      names: outlines.map((outline) => ({ text: outline.text, at: at(outline.radius, 0) })),
    },
    note: `By their steps from ${name}${apart.length === 0 ? '' : `; ${countInWords(apart.length, 'entity', 'entities')} without a connection in this picture`}`,
  };
}

function ringsAround(start: string, neighbours: Neighbours): readonly (readonly string[])[] {
  const seen = new Set([start]);
  const rings: string[][] = [[start]];
  for (let ring = rings[0] ?? []; ring.length > 0;) {
    const next: string[] = [];
    for (const id of ring)
      for (const other of neighbours.get(id) ?? [])
        if (!seen.has(other)) {
          seen.add(other);
          next.push(other);
        }
    if (next.length > 0) rings.push(next);
    ring = next;
  }
  return rings;
}
