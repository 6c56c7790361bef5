import type { Sight } from './in-sight.js';
import type { Palette } from './palette.js';
import type { Positions } from './arrange.js';
import type { View } from '../state/view.js';
import type { Measures, Scene } from '../scenes/scene.js';

/**
 * What is highlighted of what is shown: the open entity or claim with what touches it, or what lies within the chosen
 * days. Null if nothing is dimmed.
 */
export function highlightedIn(
  { lit }: Pick<Scene, 'lit'>,
  sight: Sight,
  { opened }: Pick<View, 'opened'>,
): Sight | null {
  const near = opened === null ? null : nearTo(opened.id, sight);
  if (near !== null || lit === null) return near;
  return {
    entities: sight.entities.filter(({ id }) => lit.has(id)),
    claims: sight.claims.filter(({ id }) => lit.has(id)),
  };
}

function nearTo(id: string, { entities, claims }: Sight): Sight | null {
  const isThere = entities.some((entity) => entity.id === id);
  const touching = claims.filter((claim) => claim.id === id || claim.source.id === id || claim.target.id === id);
  if (!isThere && touching.length === 0) return null;
  const ids = new Set([id, ...touching.flatMap(({ source, target }) => [source.id, target.id])]);
  return { entities: entities.filter((entity) => ids.has(entity.id)), claims: touching };
}

interface Looks {
  readonly scene: Scene;
  readonly view: Pick<View, 'colour' | 'opened'>;
  readonly title: string;
  readonly measures: Measures;
  /** For white paper, whatever the screen's colours. */
  readonly palette: Palette;
  /** Where the picture has its entities, with y upwards; null for a table. */
  readonly positions: Positions | null;
}

/** A view as `POST /export/<format>` takes it. */
export function viewForExport({ entities, claims }: Sight, looks: Looks) {
  const { scene, view, title, measures, palette, positions } = looks;
  const place = new Map(entities.map(({ id }, index) => [id, index]));
  const drawn = claims.filter(({ source, target }) => place.has(source.id) && place.has(target.id));
  const at = positions === null ? [] : entities.flatMap(({ id }) => positions.get(id) ?? []);
  const community = view.colour === 'community' ? measures.community : null;
  const colourOf = (number: number): string => palette.community[number % palette.community.length] ?? '#5d6673';
  const present = new Set(entities.flatMap(({ id }) => community?.get(id) ?? []));
  const { sides } = scene;
  const focus = [...scene.marked, ...(view.opened?.what === 'entity' ? [view.opened.id] : [])];
  return {
    title,
    focus: [...new Set(focus)].filter((id) => place.has(id)),
    entities: {
      ids: entities.map(({ id }) => id),
      ...(at.length === entities.length ? { x: at.map(({ x }) => rounded(x)), y: at.map(({ y }) => rounded(-y)) } : {}),
      ...(community === null
        ? {}
        : {
            colours: entities.map(({ id, kind }) => {
              const number = community.get(id);
              return number === undefined ? palette.kind(kind).colour : colourOf(number);
            }),
          }),
    },
    claims: {
      ids: drawn.map(({ id }) => id),
      sources: drawn.map(({ source }) => place.get(source.id) ?? 0),
      targets: drawn.map(({ target }) => place.get(target.id) ?? 0),
      ...(sides === null
        ? {}
        : {
            colours: drawn.map(({ id }) => {
              const by = sides.said.get(id)?.by;
              return by === undefined ? null : palette.side[by];
            }),
          }),
    },
    legend: [
      ...(sides === null
        ? []
        : (['a', 'b'] as const).map((side) => ({ colour: palette.side[side], text: `said by ${sides[side]}` }))),
      ...measures.communityNames
        .map((text, number) => ({ colour: colourOf(number), text, number }))
        .filter(({ number }) => present.has(number))
        .slice(0, palette.community.length)
        .map(({ colour, text }) => ({ colour, text })),
    ],
  };
}

function rounded(value: number): number {
  return Number(value.toFixed(2));
}
