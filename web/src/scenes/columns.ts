import type { Measures } from './scene.js';
import type { View } from '../state/view.js';
import type { ClaimShape, EntityBrief, Group, PathStory, Scene, Sides } from './scene.js';

/** A table column that the view adds to the standard ones. */
export interface Column<T> {
  readonly title: string;
  /** The cell's text; empty if there is nothing to show. */
  readonly of: (item: T) => string;
  readonly numeric: boolean;
}

const SCORE_TITLE = { degree: '', betweenness: 'Betweenness', pagerank: 'PageRank' } as const;

/** What the picture shows about entities by colour, size and position, as columns. */
export function entityColumns(
  { story, sides, claims }: Scene,
  { colour, size }: Pick<View, 'colour' | 'size'>,
  { community, communityNames, score }: Measures,
): readonly Column<EntityBrief>[] {
  const columns: Column<EntityBrief>[] = [];
  if (colour === 'community' && community !== null)
    columns.push(text('Community', ({ id }) => communityNames[community.get(id) ?? -1] ?? ''));
  if (size !== 'degree' && score !== null)
    columns.push({ title: SCORE_TITLE[size], of: ({ id }) => sayScore(score.get(id)), numeric: true });
  if (story.tells === 'paths') columns.push(onPaths(story.paths, ({ nodes }) => nodes.map(({ id }) => id)));
  if (sides !== null) {
    const groups = groupsOfEntities(sides, claims);
    columns.push(text('Group', ({ id }) => sayGroup(sides, groups.get(id))));
  }
  return columns;
}

export function claimColumns({ story, sides }: Scene): readonly Column<ClaimShape>[] {
  const columns: Column<ClaimShape>[] = [];
  if (story.tells === 'paths')
    columns.push(onPaths(story.paths, ({ hops }) => hops.flatMap(({ claims }) => claims.map(({ id }) => id))));
  if (sides !== null) columns.push(text('Group', ({ id }) => sayGroup(sides, sides.said.get(id)?.group)));
  return columns;
}

function text<T>(title: string, of: (item: T) => string): Column<T> {
  return { title, of, numeric: false };
}

function onPaths<T extends { readonly id: string }>(
  paths: readonly PathStory[],
  idsOf: (path: PathStory) => readonly string[],
): Column<T> {
  const numbers = new Map<string, Set<number>>();
  paths.forEach((path, index) => {
    for (const id of idsOf(path)) numbers.set(id, (numbers.get(id) ?? new Set()).add(index + 1));
  });
  return text('On path', ({ id }) => [...(numbers.get(id) ?? [])].join(', '));
}

/** An entity belongs to each side whose claims touch it. */
function groupsOfEntities({ said }: Sides, claims: readonly ClaimShape[]): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  for (const { id, source, target } of claims) {
    const by = said.get(id)?.by;
    if (by === undefined) continue;
    for (const end of [source.id, target.id]) groups.set(end, (groups.get(end) ?? by) === by ? by : 'both');
  }
  return groups;
}

function sayGroup({ a, b }: Sides, group: Group | undefined): string {
  return group === undefined ? '' : group === 'both' ? 'both' : `only ${group === 'a' ? a : b}`;
}

/** Scores are fractions, most of them small. */
function sayScore(score: number | undefined): string {
  return score === undefined ? '' : score.toLocaleString('en', { maximumSignificantDigits: 3 });
}
