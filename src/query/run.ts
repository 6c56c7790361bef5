import { Fault } from '../errors.js';
import type { Graph, ReadOptions, Statements, Value } from '../graph/port.js';
import { groupBy } from '../model/group-by.js';
import { checkedText, queryNames, queryText } from './files.js';
import type { Queries } from './queries.generated.js';

export type QueryName = keyof Queries;
export type QueryParams<N extends QueryName> = Queries[N]['params'];
export type QueryRow<N extends QueryName> = Queries[N]['row'];

/** Asks one named question of the graph. Its types come from the header of `cypher/<name>.cypher`. */
export async function ask<N extends QueryName>(
  graph: Pick<Statements, 'engine' | 'read'>,
  name: N,
  params: QueryParams<N>,
  options?: ReadOptions,
): Promise<QueryRow<N>[]> {
  const rows = await graph.read(queryText(name, graph.engine, params), params, options);
  return rows as unknown as QueryRow<N>[];
}

/** Which data a question is about. */
export interface OfVersion {
  readonly version: string;
  /** What had been written through the graph when the version was learnt. */
  readonly writes: number;
}

/**
 * Asks one named question of one version of the data. Of an embedded graph, this process knows when its file was replaced;
 * Neo4j says with each answer which data it held.
 * @throws Fault DATA_CHANGED if the graph holds other data, or other data is being loaded.
 */
export async function askVersion<N extends QueryName>(
  graph: Graph,
  name: N,
  params: QueryParams<N>,
  { version, writes, ...options }: ReadOptions & OfVersion,
): Promise<QueryRow<N>[]> {
  if (graph.engine === 'embedded') {
    const rows = await ask(graph, name, params, options);
    if (graph.writes() !== writes) throw dataChanged();
    return rows;
  }
  const { text, columns } = checkedText(name, params);
  const [answer] = await graph.read(text, params, options);
  if (answer?.['version'] !== version || answer['state'] !== 'COMPLETE') {
    throw dataChanged();
  }
  return (answer['rows'] as readonly (readonly Value[])[]).map((values) => {
    const row: Record<string, Value> = {};
    for (const [index, column] of columns.entries()) row[column] = values[index] ?? null;
    return row;
  }) as unknown as QueryRow<N>[];
}

/** The fault of a question whose answers are of different data. */
export function dataChanged(): Fault {
  return new Fault('DATA_CHANGED', 'The data was replaced while the question was being answered. Ask again.');
}

/** Runs one named write statement of `cypher/load/`. */
export async function change<N extends QueryName>(
  graph: Pick<Statements, 'engine' | 'write'>,
  name: N,
  params: QueryParams<N>,
): Promise<QueryRow<N>[]> {
  const rows = await graph.write(queryText(name, graph.engine), params);
  return rows as unknown as QueryRow<N>[];
}

const LABEL = /^[A-Z][A-Za-z0-9_]*$/;
const PLACE = '__LABEL__';
/** The files whose statements create constraints and indexes, each of its file's name with underscores. */
const SCHEMA = 'schema/';

/**
 * Writes records of any labels or relationship types. Where a statement cannot take them from its rows, it runs once for
 * each, with the label inserted. Only this function puts text into a query.
 * @param rows each with its label, which comes from the checked ontology; anything but a plain identifier is refused.
 */
export async function changeLabelled<
  N extends 'load/merge-entities' | 'load/merge-relationships' | 'load/create-relationships',
>(graph: Statements, name: N, rows: QueryParams<N>['rows']): Promise<void> {
  const text = queryText(name, graph.engine);
  for (const { label } of rows)
    if (!LABEL.test(label)) throw new TypeError(`not a label or relationship type: '${label}'`);
  if (!text.includes(PLACE)) {
    await graph.write(text, { rows });
    return;
  }
  // All are sent before the first is done, because what the caller sends next must come after them.
  const writes = [...groupBy(rows, (row) => row.label)].map(([label, labelled]) =>
    graph.write(text.replaceAll(PLACE, label), { rows: labelled }),
  );
  // Whoever learns that one failed may rely on none being under way.
  await Promise.allSettled(writes);
  await Promise.all(writes);
}

/** The constraints and indexes that a graph lacks. */
export async function missingSchema(graph: Statements): Promise<QueryName[]> {
  const names = new Set((await ask(graph, 'load/index-names', {})).map(({ name }) => name));
  return queryNames().filter(
    (name): name is QueryName => name.startsWith(SCHEMA) && !names.has(name.slice(SCHEMA.length).replaceAll('-', '_')),
  );
}

/** Creates the constraints and indexes that a graph lacks. */
export async function ensureSchema(graph: Statements): Promise<void> {
  for (const name of await missingSchema(graph)) await graph.write(queryText(name, graph.engine));
}
