import { afterAll, beforeAll } from '@jest/globals';
import { openEmbedded } from '../../src/graph/embedded.js';
import type { Graph } from '../../src/graph/port.js';
import { Asker } from './ask.js';
import { useSeedFile } from './seed-file.js';

/** Asks questions about the project's own data. It is there until the end of the enclosing block. */
export function useSeedAsker(): Asker {
  const { file } = useSeedFile();
  const asker = new Asker();
  let graph: Graph;
  beforeAll(() => {
    graph = openEmbedded({ file, readOnly: true });
    asker.of(graph);
  });
  afterAll(() => graph.close());
  return asker;
}
