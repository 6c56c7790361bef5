import type { Config } from '../config.js';
import { openGraph } from '../graph/open.js';
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
  const graph = (await openGraph(config, access)) as WritableGraph;
  try {
    return await run(graph);
  } finally {
    await graph.close();
  }
}

/** Writes a line to standard output. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
