import type { Config } from '../config.js';
import type { Graph } from './port.js';
import { openEmbeddedReader } from './reader.js';

/**
 * Opens the engine the settings name: the only place that chooses.
 * @param access `read` for questions (an embedded file is then read by a process that can be stopped, and shared between readers),
 *   `write` for the seed.
 * @throws Fault ENGINE_*, NOT_SEEDED (embedded, reading, no file yet) or USAGE.
 */
export async function openGraph(config: Config, access: 'read' | 'write'): Promise<Graph> {
  const { graph, queryTimeoutMs: timeoutMs } = config;
  if (graph.engine === 'embedded') {
    if (access === 'read' && graph.file !== undefined) return openEmbeddedReader({ file: graph.file, timeoutMs });
    // The engine is 18 MB of native code: loaded only by the process that runs it.
    const { openEmbedded } = await import('./embedded.js');
    return openEmbedded({ ...(graph.file === undefined ? {} : { file: graph.file }), timeoutMs });
  }
  const { uri, user, password, database } = graph;
  // The driver and its RxJS are 390 files, a fifth of the time to start: loaded only by those who use them.
  const { openNeo4j } = await import('./neo4j.js');
  const neo4j = openNeo4j({ uri, user, password, timeoutMs, ...(database === undefined ? {} : { database }) });
  try {
    await neo4j.verify();
    return neo4j;
  } catch (error) {
    await neo4j.close();
    throw error;
  }
}
