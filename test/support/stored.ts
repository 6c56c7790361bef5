import { expect } from '@jest/globals';
import type { GraphData } from '../../seed/records.js';
import type { Graph, Row, Statements, WritableGraph } from '../../src/graph/port.js';
import { ask } from '../../src/query/run.js';

/** Everything in a graph except the time of its load, sorted by id. */
export interface Stored {
  readonly entities: readonly unknown[];
  readonly relationships: readonly unknown[];
  readonly passages: readonly unknown[];
  readonly sources: readonly unknown[];
  readonly version: readonly unknown[];
  readonly totals: Row | undefined;
}

export async function stored(graph: Graph): Promise<Stored> {
  const inOrder = <R extends { readonly id: string }>(rows: readonly R[]): R[] =>
    [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
  const ids = (await ask(graph, 'load/entity-ids', {})).map(({ id }) => id);
  const entities = await ask(graph, 'load/entities', { ids });
  const [nodes] = await graph.read('MATCH (n) RETURN count(n) AS nodes');
  const [edges] = await graph.read('MATCH ()-[r]->() RETURN count(r) AS edges');
  return {
    entities: inOrder(entities.map((row) => ({ ...row, labels: [...row.labels].sort() }))),
    relationships: inOrder(await ask(graph, 'load/relationships', { ids })),
    passages: inOrder(await ask(graph, 'load/passages', {})),
    sources: inOrder(await ask(graph, 'load/sources', {})),
    version: (await ask(graph, 'data-version/current', {})).map(({ version, state }) => ({ version, state })),
    totals: { ...nodes, ...edges },
  };
}

/** What a graph should contain after a load of this data and nothing else. */
function storedAs({ entities, relationships, passages, sources, version }: GraphData): Stored {
  const inOrder = <R extends { readonly id: string }>(rows: readonly R[]): R[] =>
    [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    entities: inOrder(entities.map(({ id, kind, props }) => ({ id, labels: ['Entity', kind].sort(), props }))),
    relationships: inOrder(relationships),
    passages: inOrder(passages),
    sources: inOrder(sources),
    version: [{ version, state: 'COMPLETE' }],
    totals: {
      nodes: entities.length + passages.length + sources.length + 1,
      edges: relationships.length + passages.length,
    },
  };
}

export async function expectHolds(graph: Graph, data: GraphData): Promise<void> {
  expect(await stored(graph)).toEqual(storedAs(data));
}

/**
 * A graph that counts its writes and fails at the one after `limit`: before it is done, or (`late`) after. What fails in
 * a transaction takes back the whole transaction.
 */
export function failingAfter(graph: WritableGraph, limit: number, late = false): WritableGraph & { writes(): number } {
  let writes = 0;
  const counted = (to: Statements): Statements['write'] => {
    return async (statement, params) => {
      writes += 1;
      if (writes <= limit) return to.write(statement, params);
      if (late) await to.write(statement, params);
      throw new Error('cut off');
    };
  };
  return {
    ...graph,
    write: counted(graph),
    transaction: (work) => graph.transaction((within) => work({ ...within, write: counted(within) })),
    writes: () => writes,
  };
}
