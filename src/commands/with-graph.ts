import type { Config } from '../config.js';
import { Fault, messageOf } from '../errors.js';
import { openGraph } from '../graph/open.js';
import { setAside } from '../graph/set-aside.js';
import type { Graph, WritableGraph } from '../graph/port.js';
import type { ContextFactory } from '../questions/context.js';
import { openVocabulary } from './open-vocabulary.js';

/** Opens the record from the settings, its vocabulary and then its graph, while a command asks of it. */
export async function withRecord<T>(config: Config, run: (contexts: ContextFactory) => Promise<T>): Promise<T> {
  const vocabulary = await openVocabulary(config);
  const questions = await import('../questions/context.js');
  return withGraph(config, 'read', (graph) => run(new questions.ContextFactory(graph, vocabulary)));
}

/** Opens the graph from the settings while a command uses it. */
export async function withGraph<T>(
  config: Config,
  access: 'write',
  run: (graph: WritableGraph) => Promise<T>,
): Promise<T>;
export async function withGraph<T>(config: Config, access: 'read', run: (graph: Graph) => Promise<T>): Promise<T>;
export async function withGraph<T>(
  config: Config,
  access: 'read' | 'write',
  run: (graph: WritableGraph) => Promise<T>,
): Promise<T> {
  // A graph that is open for reading goes to work that only reads.
  const graph = (await openGraph(config, access).catch((error: unknown) => {
    if (access === 'read') throw error;
    return openAnew(config, error);
  })) as WritableGraph;
  let result: T;
  try {
    result = await run(graph);
  } catch (error) {
    // What ended the command matters more than what its end brings about.
    await graph.close().catch(() => undefined);
    throw error;
  }
  // An embedded graph is on disk only once it is closed.
  await graph.close();
  return result;
}

/** Sets a damaged graph aside and opens an empty one, because everything in it comes from the data. */
function openAnew(config: Config, error: unknown): Promise<Graph> {
  const file = config.graph.engine === 'embedded' ? config.graph.file : undefined;
  if (file === undefined || !(error instanceof Fault) || error.code !== 'GRAPH_DAMAGED') throw error;
  const why = messageOf(error.cause).split('\n')[0] ?? '';
  process.stderr.write(`Warning: the graph file ${file} is damaged (${why}).\n`);
  process.stderr.write(`It is now ${setAside(file)}, and the graph is made anew. Remove it if you do not need it.\n`);
  return openGraph(config, 'write');
}

/** Writes a line to standard output. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
