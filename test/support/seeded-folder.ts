import { afterAll, beforeAll } from '@jest/globals';
import path from 'node:path';
import { type Settings, runWell } from './processes.js';
import { SeedFolder } from './seed-fixture.js';

/** A folder with a valid seed that is loaded before the tests of a file, for commands, and removed after them. */
export interface SeededFolder {
  readonly seed: SeedFolder;
  /** What makes commands use it. */
  readonly settings: Settings;
  /** The path of a file in it. */
  readonly inFolder: (name: string) => string;
  /** The settings with a separate graph file. */
  readonly withFile: (name: string) => Settings;
}

export function useSeededFolder(): SeededFolder {
  const seed = SeedFolder.of();
  const inFolder = (name: string): string => path.join(seed.root, name);
  const settings = {
    SEED_DIR: seed.dir,
    SOURCES_DIR: seed.sourcesDir,
    GRAPH_FILE: inFolder('loaded.grafeo'),
    PORT: '0',
  };
  beforeAll(async () => {
    await runWell(['seed'], settings);
  });
  afterAll(() => seed.remove());
  return { seed, settings, inFolder, withFile: (name) => ({ ...settings, GRAPH_FILE: inFolder(name) }) };
}
