import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DockerNeo4j } from '../docker-neo4j.js';
import { Seeds } from './seeds.js';

/** What the faults of one run share. */
export class Chaos {
  /** Removed at the end. */
  readonly folder = mkdtempSync(path.join(tmpdir(), 'japan-asean-graph-chaos-'));
  readonly seeds = Seeds.make();
  readonly notes: string[] = [];
  private neo4jOfRun: Promise<DockerNeo4j | undefined> | undefined;

  constructor(
    /** Make each fault a few times only. */
    readonly quick: boolean,
  ) {}

  /** How often to make a fault. */
  tries(many: number): number {
    return this.quick ? Math.ceil(many / 5) : many;
  }

  /** A Neo4j that may be paused and killed, or undefined where there is no Docker; the report says so. */
  neo4j(): Promise<DockerNeo4j | undefined> {
    this.neo4jOfRun ??= DockerNeo4j.start().catch((error: unknown) => {
      this.notes.push(`The faults of Neo4j are missing, because they need Docker: ${String(error).split('\n')[0]}`);
      return undefined;
    });
    return this.neo4jOfRun;
  }

  async end(): Promise<void> {
    this.seeds.remove();
    rmSync(this.folder, { recursive: true, force: true });
    await this.neo4jOfRun?.then((neo4j) => neo4j?.remove());
  }
}
