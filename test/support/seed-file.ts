import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import { load } from '../../seed/load.js';
import { openEmbedded } from '../../src/graph/embedded.js';
import { seed } from './api.js';

/** A folder with the project's own data in a graph file, for processes that are given it as GRAPH_FILE; gone after the enclosing block. */
export function useSeedFile(): { readonly folder: string; readonly file: string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'jag-file-'));
  const file = path.join(folder, 'graph.grafeo');
  beforeAll(async () => {
    const writer = openEmbedded({ file });
    await load(writer, seed.data);
    await writer.close();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return { folder, file };
}
