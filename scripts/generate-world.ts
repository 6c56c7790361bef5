/**
 * Writes web/src/graph/world.generated.ts: the coasts of Natural Earth's map at 1:110 million and the middle of each
 * country, both in the public domain. The packages that have them are ten times as large, so the page gets this.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import iso from 'iso-3166-1';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { packageRoot } from '../src/config.js';

type Atlas = Topology<{ readonly land: GeometryCollection; readonly countries: GeometryCollection }>;

const atlas = (name: string): Atlas =>
  JSON.parse(readFileSync(createRequire(import.meta.url).resolve(`world-atlas/${name}.json`), 'utf8')) as Atlas;
const polygons = (shape: object): Position[][][] => {
  const { type, coordinates } = shape as Polygon | MultiPolygon;
  return type === 'Polygon' ? [coordinates] : coordinates;
};
const tenths = ([lon = 0, lat = 0]: Position): [number, number] => [Math.round(10 * lon), Math.round(10 * lat)];

function areaOf(ring: Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], place) => {
    const [nextX = 0, nextY = 0] = ring[(place + 1) % ring.length] ?? [];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

/** The centroid of the largest part, because the middle of France with Guiana lies in the Atlantic. */
function middleOf(rings: Position[][]): [number, number] {
  const ring = rings.toSorted((one, other) => Math.abs(areaOf(other)) - Math.abs(areaOf(one)))[0] ?? [];
  const area = areaOf(ring);
  const sum = ring.reduce<readonly [number, number]>(
    ([sumX, sumY], [x = 0, y = 0], place) => {
      const [nextX = 0, nextY = 0] = ring[(place + 1) % ring.length] ?? [];
      const cross = x * nextY - nextX * y;
      return [sumX + (x + nextX) * cross, sumY + (y + nextY) * cross];
    },
    [0, 0],
  );
  return tenths([sum[0] / (6 * area), sum[1] / (6 * area)]);
}

const coarse = atlas('countries-110m');
const land = feature(coarse, coarse.objects.land).features.flatMap(({ geometry }) =>
  polygons(geometry).map(([outer = []]) => outer.flatMap(tenths)),
);
// The coarse map leaves out Singapore and other small countries.
const fine = atlas('countries-50m');
const parts = new Map<string, Position[][]>();
for (const { id, geometry } of feature(fine, fine.objects.countries).features) {
  const code = iso.whereNumeric(String(id))?.alpha2;
  // Some islands have the code of the country that they belong to.
  if (code !== undefined)
    parts.set(code, [...(parts.get(code) ?? []), ...polygons(geometry).map(([outer = []]) => outer)]);
}
const middles = Object.fromEntries(
  [...parts].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([code, rings]) => [code, middleOf(rings)]),
);
writeFileSync(
  path.join(packageRoot, 'web/src/graph/world.generated.ts'),
  `// Generated from Natural Earth's maps (public domain, package world-atlas) by \`npm run generate\`. Do not edit.

/** Coasts: longitude and latitude by turns, in tenths of a degree. */
export const LAND: readonly (readonly number[])[] = ${JSON.stringify(land)};

/** The middle of each country's largest part, by its ISO 3166 code, in tenths of a degree. */
export const MIDDLES: Readonly<Record<string, readonly [lon: number, lat: number]>> = ${JSON.stringify(middles)};
`,
);
