import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { packageRoot } from '../../src/config.js';
import { runWell } from './processes.js';

const FIXTURE = path.join(packageRoot, 'test', 'fixtures', 'second-record');

/** A record of another region with its own ontology, in a graph of its own. */
export class SecondRecord {
  private readonly folder = mkdtempSync(path.join(tmpdir(), 'second-record-'));

  /** The settings that point a process of this project at it. */
  readonly settings = {
    PATH: process.env['PATH'] ?? '',
    SEED_DIR: path.join(FIXTURE, 'seed'),
    SOURCES_DIR: path.join(FIXTURE, 'sources'),
    GRAPH_FILE: path.join(this.folder, 'graph.grafeo'),
  };

  /** Loads it by the built program. */
  static async seeded(): Promise<SecondRecord> {
    const record = new SecondRecord();
    await runWell(['seed'], record.settings);
    return record;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
