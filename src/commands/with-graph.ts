import type { Config } from '../config.js';
import { openGraph } from '../graph/open.js';
import type { Graph } from '../graph/port.js';

/** Opens the graph from the settings while a command uses it. */
export async function withGraph<T>(
  config: Config,
  access: 'read' | 'write',
  run: (graph: Graph) => Promise<T>,
): Promise<T> {
  const graph = await openGraph(config, access);
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
