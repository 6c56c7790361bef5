import type { Graph, Params, Row } from '../../../src/graph/port.js';
import { queryNames, queryText } from '../../../src/query/files.js';
import { type QueryName, type QueryParams, changeLabelled } from '../../../src/query/run.js';

/** The names of the questions, by their text as it reaches Neo4j. */
const names = new Map(queryNames().map((name) => [queryText(name, 'neo4j'), name as QueryName]));

/**
 * Runs on the embedded engine what was meant for Neo4j: the same question in its own words, with its parameters in
 * place of the one map in which they came.
 */
export async function runPortably(graph: Graph, sent: string, { p, ...others }: Params): Promise<readonly Row[]> {
  const text = sent.replace(/\$p\.(\w+)/g, '$$$1');
  const params = { ...others, ...(p as Params | undefined) };
  const name = names.get(text);
  if (name === 'load/merge-entities' || name === 'load/merge-relationships' || name === 'load/create-relationships') {
    await changeLabelled(graph, name, params['rows'] as QueryParams<typeof name>['rows']);
    return [];
  }
  return graph.write(name === undefined ? text : queryText(name, 'embedded'), params);
}
