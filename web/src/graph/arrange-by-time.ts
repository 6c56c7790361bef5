import type { Days, Scene } from '../scenes/scene.js';
import { countInWords } from '../state/wording.js';
import type { Point } from './arrange.js';
import { meanOfNeighbours, neighboursIn } from './neighbours.js';
import type { Laid } from './guides.js';

const MOST_COLUMNS = 8;
const UNDATED = 'no date';
/** The length of the axis of time and the room across it. */
const SIZE = { wide: { along: 1_500, across: 960 }, tall: { along: 1_000, across: 720 } } as const;
/** The most room that an entity has across the axis. */
const ROOMY = 130;

interface Column {
  readonly name: string;
  readonly ids: readonly string[];
}

/**
 * Arranges entities in layers by the first year of their claims, from left to right, or from top to bottom in a tall
 * frame. Within a layer, they stand near their neighbours in earlier layers.
 */
export function arrangeByTime(
  { entities, claims, days }: Pick<Scene, 'entities' | 'claims' | 'days'>,
  tall: boolean,
): Laid {
  const first = new Map<string, number>();
  for (const { id, source, target, when } of claims) {
    const year = yearOf(when ?? days?.get(id));
    if (year === null) continue;
    for (const end of [source, target]) first.set(end.id, Math.min(year, first.get(end.id) ?? year));
  }
  const columns = columnsOf(
    entities.map(({ id }) => id),
    first,
  );
  const { along, across } = tall ? SIZE.tall : SIZE.wide;
  const place = (far: number, aside: number): Point =>
    tall ? { x: aside, y: along / 2 - far } : { x: far - along / 2, y: -aside };
  const neighbours = neighboursIn(entities, claims);
  const asides = new Map<string, number>();
  const positions = new Map<string, Point>();
  const least = entities.length / 20;
  const shares = columns.map(({ ids }) => Math.max(ids.length, least));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const borders: number[] = [0];
  columns.forEach(({ ids }, column) => {
    const from = borders[column] ?? 0;
    const width = (along * (shares[column] ?? 0)) / whole;
    borders.push(from + width);
    const abreast = Math.max(1, Math.round(Math.sqrt((ids.length * width) / across)));
    const rows = Math.ceil(ids.length / abreast);
    const step = Math.min(ROOMY, across / rows);
    const ordered = meanOfNeighbours(ids, neighbours, asides);
    ordered.forEach((id, index) => {
      const [row, beside] = [Math.floor(index / abreast), index % abreast];
      // Every second row is shifted, so that names have room and lines do not run through entities.
      const shift = (row % 2 === 0 ? -0.12 : 0.12) + (beside + 0.5);
      const aside = (row - (rows - 1) / 2) * step;
      asides.set(id, aside);
      positions.set(id, place(from + (shift * width) / abreast, aside));
    });
  });
  const undated = columns.find(({ name }) => name === UNDATED)?.ids.length ?? 0;
  return {
    positions,
    guides: {
      areas: [],
      lines: borders.slice(1, -1).map((far) => [place(far, -across / 2 - 40), place(far, across / 2 + 40)]),
      names: columns.map(({ name }, column) => ({
        text: name,
        at: place(((borders[column] ?? 0) + (borders[column + 1] ?? 0)) / 2, -across / 2),
        edge: tall ? 'left' : 'top',
      })),
    },
    note: `By the first year of their claims${undated === 0 ? '' : `; ${countInWords(undated, 'entity', 'entities')} without a date`}`,
  };
}

/** The year in which something began, or was over where only that is known. */
function yearOf(when: Days | null | undefined): number | null {
  if (when === null || when === undefined) return null;
  const day = when.earliest.startsWith('0001') ? when.latest : when.earliest;
  return day.startsWith('9999') ? null : Number(day.slice(0, 4));
}

/** Years in a row are one column until it has its share of the entities. */
function columnsOf(ids: readonly string[], first: ReadonlyMap<string, number>): readonly Column[] {
  const byYear = new Map<number, string[]>();
  for (const id of ids) {
    const year = first.get(id);
    if (year !== undefined) byYear.set(year, [...(byYear.get(year) ?? []), id]);
  }
  const years = [...byYear].sort(([one], [other]) => one - other);
  const share = first.size / MOST_COLUMNS;
  const columns: { from: number; to: number; ids: string[] }[] = [];
  for (const [year, members] of years) {
    const last = columns.at(-1);
    if (last !== undefined && (last.ids.length + members.length / 2 <= share || columns.length >= MOST_COLUMNS)) {
      last.to = year;
      last.ids.push(...members);
    } else columns.push({ from: year, to: year, ids: [...members] });
  }
  const undated = ids.filter((id) => !first.has(id));
  return [
    ...columns.map(({ from, to, ids: members }) => ({ name: from === to ? `${from}` : `${from}–${to}`, ids: members })),
    ...(undated.length === 0 ? [] : [{ name: UNDATED, ids: undated }]),
  ];
}
