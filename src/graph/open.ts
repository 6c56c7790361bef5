import type { Config } from '../config.js';
import { openEmbedded } from './embedded.js';
import { openNeo4j } from './neo4j.js';
import type { Graph } from './port.js';

/**
 * Opens the engine the settings name: the only place that chooses.
 * @param access `read` for questions (an embedded file is then shared between readers), `write` for the seed.
 * @throws Fault ENGINE_*, NOT_SEEDED (embedded, reading, no file yet) or USAGE.
 */
export async function openGraph(config: Config, access: 'read' | 'write'): Promise<Graph> {
  const { graph, queryTimeoutMs: timeoutMs } = config;
  if (graph.engine === 'embedded') {
    return openEmbedded({
      ...(graph.file === undefined ? {} : { file: graph.file }),
      readOnly: access === 'read',
      timeoutMs,
    });
  }
  const { uri, user, password, database } = graph;
  const neo4j = openNeo4j({ uri, user, password, timeoutMs, ...(database === undefined ? {} : { database }) });
  try {
    await neo4j.verify();
    return neo4j;
  } catch (error) {
    await neo4j.close();
    throw error;
  }
}
