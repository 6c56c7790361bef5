import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { load } from '../../seed/load.js';
import type { GraphData } from '../../seed/records.js';
import { openEmbedded } from '../../src/graph/embedded.js';
import { openNeo4j } from '../../src/graph/neo4j.js';
import type { Engine, Graph } from '../../src/graph/port.js';
import { openEmbeddedReader } from '../../src/graph/reader.js';
import { queryText } from '../../src/query/files.js';
import type { QueryName } from '../../src/query/run.js';
import { neo4jOptions, openWith } from './engines.js';

/** Endless work on any graph with a few nodes: combinations of five, none of which match. */
export const RUNAWAY =
  'MATCH (a:Entity), (b:Entity), (c:Entity), (d:Entity), (e:Entity), (f:Entity) ' +
  "WHERE a.id + b.id + c.id + d.id + e.id + f.id = 'none' RETURN count(*) AS n";

/**
 * A graph served as `npm start` does (an embedded one from a file, by its reading process), with a time limit for each
 * query.
 */
export async function openServed(engine: Engine, data: GraphData, timeoutMs: number): Promise<Graph> {
  if (engine === 'neo4j') {
    await (await openWith(engine, data)).close();
    if (neo4jOptions === undefined) throw new Error('no Neo4j to test on');
    return openNeo4j({ ...neo4jOptions, timeoutMs });
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'jag-served-'));
  const file = path.join(folder, 'graph.grafeo');
  const writer = openEmbedded({ file });
  await load(writer, data, { prune: true });
  await writer.close();
  const graph = await openEmbeddedReader({ file, timeoutMs });
  return {
    engine,
    location: graph.location,
    read: (statement, params, options) => graph.read(statement, params, options),
    write: (statement, params) => graph.write(statement, params),
    writes: () => graph.writes(),
    verify: () => graph.verify(),
    async close() {
      await graph.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The same graph, but some queries run {@link RUNAWAY} instead and never end. */
export function withRunaways(graph: Graph, names: readonly QueryName[]): Graph {
  const texts = new Set(names.map((name) => queryText(name, graph.engine)));
  return {
    engine: graph.engine,
    location: graph.location,
    read: (statement, params, options) =>
      texts.has(statement) ? graph.read(RUNAWAY, {}, options) : graph.read(statement, params, options),
    write: (statement, params) => graph.write(statement, params),
    writes: () => graph.writes(),
    verify: () => graph.verify(),
    close: () => graph.close(),
  };
}
