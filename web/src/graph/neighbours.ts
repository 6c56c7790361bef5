import type { Scene } from '../scenes/scene.js';

export type Neighbours = ReadonlyMap<string, readonly string[]>;

/** The entities that each one has claims with, each once. */
export function neighboursIn(entities: Scene['entities'], claims: Scene['claims']): Neighbours {
  const all = new Map(entities.map(({ id }) => [id, new Set<string>()]));
  for (const { source, target } of claims) {
    if (source.id === target.id) continue;
    all.get(source.id)?.add(target.id);
    all.get(target.id)?.add(source.id);
  }
  return new Map([...all].map(([id, others]) => [id, [...others].filter((other) => all.has(other))]));
}

/** The ids in the order of the mean place of those of their neighbours that have one, so that few lines cross. */
export function meanOfNeighbours(
  ids: readonly string[],
  neighbours: Neighbours,
  places: ReadonlyMap<string, number>,
): readonly string[] {
  const wished = ids.map((id, index) => {
    const known = (neighbours.get(id) ?? []).flatMap((other) => places.get(other) ?? []);
    return { id, index, wish: known.length === 0 ? 0 : known.reduce((sum, place) => sum + place, 0) / known.length };
  });
  return wished.sort((one, other) => one.wish - other.wish || one.index - other.index).map(({ id }) => id);
}
