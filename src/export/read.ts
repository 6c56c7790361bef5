import { claimsOf } from '../questions/claims.js';
import { byRarerEnd } from '../model/ids.js';
import type { SubgraphIds } from '../questions/neighbourhood.js';
import type { EntityRow, RelationshipRow } from '../query/loaders.js';
import type { QueryName, QueryParams, QueryRow } from '../query/run.js';
import { type SubgraphRecords, byId } from './records.js';

/** Asks one named question; {@link Loaders.ask} is one. */
export type Ask = <N extends QueryName>(name: N, params: QueryParams<N>) => Promise<QueryRow<N>[]>;

/** What the records are said to be. */
export type About = Pick<SubgraphRecords, 'title' | 'slug' | 'focus' | 'dataVersion' | 'paths'>;

const BATCH = 1000;

/** Everything the graph holds. */
export async function readWholeGraph(ask: Ask, about: About): Promise<SubgraphRecords> {
  const ids = (await ask('entity/names', {})).map(({ id }) => id);
  const part = { nodes: ids, relationships: await claimsOf(ask) };
  return { ...(await readRecords(ask, part, true)), ...about, whole: true };
}

/** The records of a part of the graph, with the passages and sources of its evidence. */
export async function readSubgraph(
  ask: Ask,
  part: Pick<SubgraphIds, 'nodes' | 'relationships'>,
  about: About,
): Promise<SubgraphRecords> {
  return { ...(await readRecords(ask, part, false)), ...about, whole: false };
}

async function readRecords(
  ask: Ask,
  part: Pick<SubgraphIds, 'nodes' | 'relationships'>,
  whole: boolean,
): Promise<Omit<SubgraphRecords, keyof About | 'whole'>> {
  const [entities, relationships] = await Promise.all([
    inBatches(part.nodes, (ids) => ask('entity/by-ids', { ids })),
    inBatches(part.relationships, (keys) => ask('relationship/by-keys', { keys: byRarerEnd(keys) })),
  ]);
  const sourceIds = whole ? (await ask('source/all', {})).map(({ id }) => id) : undefined;
  const passageIds =
    sourceIds === undefined
      ? [...new Set([...entities, ...relationships].flatMap(({ passages }) => passages))]
      : (await ask('source/passages', { ids: sourceIds })).map(({ passage }) => passage);
  const passages = await inBatches(passageIds, (ids) => ask('passage/by-ids', { ids }));
  const sources = await inBatches(sourceIds ?? [...new Set(passages.map(({ source }) => source))], (ids) =>
    ask('source/by-ids', { ids }),
  );
  return {
    entities: [...entities].sort(byId),
    relationships: [...relationships].sort(byId),
    passages: [...passages].sort((a, b) => byId({ id: a.source }, { id: b.source }) || a.position - b.position),
    sources: [...sources].sort(byId),
    speakers: await speakersOf(ask, entities, relationships),
  };
}

async function speakersOf(
  ask: Ask,
  entities: readonly EntityRow[],
  claims: readonly RelationshipRow[],
): Promise<SubgraphRecords['speakers']> {
  const known = new Map(entities.map((entity) => [entity.id, entity]));
  const ids = [...new Set(claims.flatMap(({ attributedTo }) => (attributedTo === null ? [] : [attributedTo])))];
  const missing = ids.filter((id) => !known.has(id));
  for (const entity of await inBatches(missing, (batch) => ask('entity/by-ids', { ids: batch })))
    known.set(entity.id, entity);
  return ids.map((id) => ({ id, name: known.get(id)?.name ?? id })).sort(byId);
}

async function inBatches<T, R>(items: readonly T[], run: (batch: T[]) => Promise<R[]>): Promise<R[]> {
  const results: R[] = [];
  for (let start = 0; start < items.length; start += BATCH)
    results.push(...(await run(items.slice(start, start + BATCH))));
  return results;
}
