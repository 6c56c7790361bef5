import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openNeo4j } from '../src/graph/neo4j.js';
import type { Graph, WritableGraph } from '../src/graph/port.js';
import { packageRoot } from '../src/config.js';
import { type Neo4jServer, findNeo4j } from '../test/support/neo4j.js';
import { Report } from './report.js';

/** State that the parts of a run share. */
export class Bench {
  readonly report: Report;
  /** The folder for graph files, removed at the end. */
  readonly folder = mkdtempSync(path.join(tmpdir(), 'japan-asean-graph-bench-'));
  private server: Promise<Neo4jServer | undefined> | undefined;

  constructor(
    /** Run each part once, on a small scale. */
    readonly quick: boolean,
  ) {
    this.report = new Report(quick);
    if (!existsSync(path.join(packageRoot, 'dist', 'src', 'main.js')))
      throw new Error('dist/ is not there; run: npm run build');
  }

  /** The number of rounds of a case: all of them normally, one when the run only has to show that the bench works. */
  rounds(many: number): number {
    return this.quick ? 1 : many;
  }

  /**
   * The Neo4j to compare with, started on first use. Where there is none, it reports that once and returns undefined.
   */
  neo4j(): Promise<Neo4jServer | undefined> {
    this.server ??= findNeo4j().then((found) => {
      if ('none' in found) {
        this.report.note(`No Neo4j, so its rows are missing: ${found.none.replaceAll('\n', '; ')}`);
        return undefined;
      }
      this.report.note(`Neo4j: ${found.how}`);
      return found;
    });
    return this.server;
  }

  /** An empty Neo4j, or undefined. */
  async emptyNeo4j(): Promise<WritableGraph | undefined> {
    const server = await this.neo4j();
    if (server === undefined) return undefined;
    const { uri, user, password, database } = server;
    const graph = openNeo4j({ uri, user, password, ...(database === undefined ? {} : { database }) });
    await empty(graph);
    return graph;
  }

  async end(): Promise<void> {
    rmSync(this.folder, { recursive: true, force: true });
    await this.server?.then((server) => server?.stop());
  }
}

/** Deletes in batches, because a single transaction would need the whole graph in memory. */
export async function empty(graph: Graph): Promise<void> {
  for (;;) {
    const [row] = await graph.write('MATCH (n) WITH n LIMIT 5000 DETACH DELETE n RETURN count(n) AS gone');
    if (Number(row?.['gone'] ?? 0) === 0) return;
  }
}
