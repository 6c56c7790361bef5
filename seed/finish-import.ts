import { Fault } from '../src/errors.js';
import type { WritableGraph } from '../src/graph/port.js';
import { ask, change, ensureSchema } from '../src/query/run.js';
import { takeLease } from './lease.js';
import type { ImportManifest } from './neo4j-csv.js';

/** How many records one statement finishes. */
const BATCH = 20_000;

/**
 * Completes a Neo4j that `neo4j-admin database import` has filled from our tables: constraints and indexes, lists without
 * items, and, once the records are counted, the version, without which nothing is served.
 * @throws Fault LOAD_MISMATCH when the graph holds other numbers of records than the tables.
 */
export async function finishImport(graph: WritableGraph, manifest: ImportManifest): Promise<void> {
  await ensureSchema(graph);
  const { version, ...expected } = manifest;
  const loadedAt = new Date().toISOString();
  const lease = await takeLease(graph, { version, loadedAt });
  try {
    for (const name of ['load/finish-nodes', 'load/finish-relationships'] as const) {
      let finished = BATCH;
      while (finished === BATCH)
        await lease.fenced(async (within) => {
          finished = (await change(within, name, { limit: BATCH }))[0]?.finished ?? 0;
        });
    }
    const [counts] = await ask(graph, 'load/counts', {}, { timeoutMs: 600_000 });
    const wrong = (Object.keys(expected) as (keyof typeof expected)[]).filter((key) => counts?.[key] !== expected[key]);
    if (wrong.length > 0) {
      const differences = wrong.map((key) => `${counts?.[key] ?? 0} ${key} instead of ${expected[key]}`);
      throw new Fault(
        'LOAD_MISMATCH',
        `The graph (${graph.location}) does not hold what the tables hold: ${differences.join(', ')}. Import the tables again into an empty database.`,
      );
    }
    await lease.fenced((within) => change(within, 'load/set-data-version', { version, state: 'COMPLETE', loadedAt }));
  } finally {
    await lease.end();
  }
}
