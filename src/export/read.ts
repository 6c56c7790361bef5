import { byRarerEnd } from '../model/ids.js';
import { inOrderOfId } from '../questions/in-order-of-id.js';
import type { SubgraphIds } from '../questions/neighbourhood.js';
import type { EntityRow, Loaders, RelationshipRow } from '../query/loaders.js';
import { type SubgraphRecords, byId } from './records.js';

/** The only part of the loaders that reading needs. */
type Asking = Pick<Loaders, 'ask'>;

/** The description of the records. */
export type About = Pick<
  SubgraphRecords,
  'title' | 'slug' | 'focus' | 'dataVersion' | 'vocabulary' | 'paths' | 'plans' | 'plansAsOf' | 'looks' | 'story'
>;

const BATCH = 1000;

/**
 * Reads everything in the graph.
 * @param count is told how many objects there are, before their records are read; it throws if they are too many
 */
export async function readWholeGraph(
  loaders: Asking,
  about: About,
  count: (objects: number) => void = () => undefined,
): Promise<SubgraphRecords> {
  const ids: string[] = [];
  for await (const rows of inOrderOfId((part) => loaders.ask('entity/names', part)))
    for (const { id } of rows) ids.push(id);
  const relationships = await inBatches(ids, (starts) => loaders.ask('catalogue/claims', { ids: starts }));
  count(ids.length + relationships.length);
  const part = { nodes: ids, relationships: relationships.map(({ id, source, target }) => ({ id, source, target })) };
  return { ...(await readRecords(loaders, part, true)), ...about, whole: true };
}

/** Reads the records of a part of the graph, with the passages and sources of its evidence. */
export async function readSubgraph(
  loaders: Asking,
  part: Pick<SubgraphIds, 'nodes' | 'relationships'>,
  about: About,
): Promise<SubgraphRecords> {
  return { ...(await readRecords(loaders, part, false)), ...about, whole: false };
}

async function readRecords(
  loaders: Asking,
  part: Pick<SubgraphIds, 'nodes' | 'relationships'>,
  whole: boolean,
): Promise<Omit<SubgraphRecords, keyof About | 'whole'>> {
  const [entities, relationships] = await Promise.all([
    inBatches(part.nodes, (ids) => loaders.ask('entity/by-ids', { ids })),
    inBatches(part.relationships, (keys) => loaders.ask('relationship/by-keys', byRarerEnd(keys))),
  ]);
  const sourceIds = whole ? (await loaders.ask('source/all', {})).map(({ id }) => id) : undefined;
  const passageIds =
    sourceIds === undefined
      ? [...new Set([...entities, ...relationships].flatMap(({ passages }) => passages))]
      : (await loaders.ask('source/passages', { ids: sourceIds })).map(({ passage }) => passage);
  const passages = await inBatches(passageIds, (ids) => loaders.ask('passage/by-ids', { ids }));
  const sources = await inBatches(sourceIds ?? [...new Set(passages.map(({ source }) => source))], (ids) =>
    loaders.ask('source/by-ids', { ids }),
  );
  return {
    entities: [...entities].sort(byId),
    relationships: [...relationships].sort(byId),
    passages: [...passages].sort((a, b) => byId({ id: a.source }, { id: b.source }) || a.position - b.position),
    sources: [...sources].sort(byId),
    speakers: await speakersOf(loaders, entities, relationships),
  };
}

async function speakersOf(
  loaders: Asking,
  entities: readonly EntityRow[],
  claims: readonly RelationshipRow[],
): Promise<SubgraphRecords['speakers']> {
  const known = new Map(entities.map((entity) => [entity.id, entity]));
  const ids = [
    ...new Set(claims.flatMap(({ attributedTo, attributedToMany }) => attributedTo ?? attributedToMany ?? [])),
  ];
  const missing = ids.filter((id) => !known.has(id));
  for (const entity of await inBatches(missing, (batch) => loaders.ask('entity/by-ids', { ids: batch })))
    known.set(entity.id, entity);
  return ids.map((id) => ({ id, name: known.get(id)?.name ?? id })).sort(byId);
}

async function inBatches<T, R>(items: readonly T[], run: (batch: T[]) => Promise<readonly R[]>): Promise<R[]> {
  const results: R[] = [];
  for (let start = 0; start < items.length; start += BATCH)
    results.push(...(await run(items.slice(start, start + BATCH))));
  return results;
}
