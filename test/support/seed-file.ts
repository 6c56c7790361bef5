import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import { runWide } from './run-wide.js';

/**
 * A folder with a graph file, for processes that use it as GRAPH_FILE: of the project's own data, or of the record of the
 * first sources. It is removed after the enclosing block.
 */
export function useSeedFile(name: 'seed-file' | 'earlier-file' = 'seed-file'): {
  readonly folder: string;
  readonly file: string;
} {
  const folder = mkdtempSync(path.join(tmpdir(), 'jag-file-'));
  const file = path.join(folder, 'graph.grafeo');
  beforeAll(async () => {
    copyFileSync(await runWide(name), file);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return { folder, file };
}
