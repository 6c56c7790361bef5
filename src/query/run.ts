import type { Graph, ReadOptions } from '../graph/port.js';
import { queryNames, queryText } from './files.js';
import type { Queries } from './queries.generated.js';

export type QueryName = keyof Queries;
export type QueryParams<N extends QueryName> = Queries[N]['params'];
export type QueryRow<N extends QueryName> = Queries[N]['row'];

/** Asks one named question of the graph. The types come from the header of `cypher/<name>.cypher`. */
export async function ask<N extends QueryName>(
  graph: Graph,
  name: N,
  params: QueryParams<N>,
  options?: ReadOptions,
): Promise<QueryRow<N>[]> {
  const rows = await graph.read(queryText(name, graph.engine), params, options);
  return rows as unknown as QueryRow<N>[];
}

/** Runs one named statement of `cypher/load/` that writes. */
export async function change<N extends QueryName>(
  graph: Graph,
  name: N,
  params: QueryParams<N>,
): Promise<QueryRow<N>[]> {
  const rows = await graph.write(queryText(name, graph.engine), params);
  return rows as unknown as QueryRow<N>[];
}

const LABEL = /^[A-Z][A-Za-z0-9_]*$/;

/**
 * Runs one of the two statements with a label or relationship type in it: the single place where text enters a query.
 * @param label from the checked ontology; anything that is not a plain identifier is refused.
 */
export async function mergeLabelled<N extends 'load/merge-entities' | 'load/merge-relationships'>(
  graph: Graph,
  name: N,
  label: string,
  params: QueryParams<N>,
): Promise<QueryRow<N>[]> {
  if (!LABEL.test(label)) throw new TypeError(`not a label or relationship type: '${label}'`);
  const rows = await graph.write(queryText(name, graph.engine).replaceAll('__LABEL__', label), params);
  return rows as unknown as QueryRow<N>[];
}

/** Creates constraints and indexes that are not there yet. */
export async function ensureSchema(graph: Graph): Promise<void> {
  for (const name of queryNames().filter((each) => each.startsWith('schema/'))) {
    await graph.write(queryText(name, graph.engine));
  }
}
