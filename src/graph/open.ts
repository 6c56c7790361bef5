import type { Config } from '../config.js';
import type { Graph, WritableGraph } from './port.js';
import { openEmbeddedReader } from './reader.js';

/**
 * Opens the engine that the settings name. Only this function chooses an engine.
 * @param access `read` for questions: a separate process, which can be stopped, then reads an embedded file, and
 * several readers can share it. `write` for the seed.
 * @throws Fault ENGINE_*, NOT_SEEDED (embedded, reading, no file yet) or USAGE.
 */
export function openGraph(config: Config, access: 'write'): Promise<WritableGraph>;
export function openGraph(config: Config, access: 'read' | 'write'): Promise<Graph>;
export async function openGraph(config: Config, access: 'read' | 'write'): Promise<Graph> {
  const { graph, queryTimeoutMs: timeoutMs } = config;
  if (graph.engine === 'embedded') {
    if (access === 'read' && graph.file !== undefined) {
      const { file, readers: processes, readerMemoryMb: memoryMb } = graph;
      return openEmbeddedReader({ file, timeoutMs, processes, ...(memoryMb === undefined ? {} : { memoryMb }) });
    }
    // The engine is 18 MB of native code, so only the process that runs it loads it.
    if (graph.file !== undefined) return (await import('./embedded-file.js')).openEmbeddedFile(graph.file);
    return (await import('./embedded.js')).openEmbedded({ timeoutMs });
  }
  const { uri, user, password, database } = graph;
  // The driver and RxJS are 390 files and a fifth of the start-up time, so they load only for Neo4j.
  const [{ openNeo4j }, { Breaker }] = await Promise.all([import('./neo4j.js'), import('./breaker.js')]);
  const open = (connectionTimeoutMs?: number): WritableGraph =>
    openNeo4j({
      ...{ uri, user, password, timeoutMs, access },
      ...(database === undefined ? {} : { database }),
      ...(connectionTimeoutMs === undefined ? {} : { connectionTimeoutMs }),
    });
  // A load keeps the engine busy, and should rather wait than stop half-way.
  return Breaker.open(
    open,
    access === 'read'
      ? { timeoutMs, suspectAfterMs: 1_000, probeMs: 2_000 }
      : { suspectAfterMs: 10_000, probeMs: 10_000 },
  );
}
