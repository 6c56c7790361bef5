import { mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe } from '@jest/globals';
import { load } from '../../seed/load.js';
import type { GraphData } from '../../seed/records.js';
import { openEmbedded } from '../../src/graph/embedded.js';
import { openNeo4j } from '../../src/graph/neo4j.js';
import { ENGINES, type Engine, type WritableGraph } from '../../src/graph/port.js';

/**
 * The Neo4j that global-setup found, or undefined. If there is none, the run prints a clear warning, and under CI it
 * fails.
 */
export const neo4jOptions =
  process.env['TEST_NEO4J_URI'] === undefined
    ? undefined
    : {
        uri: process.env['TEST_NEO4J_URI'],
        user: process.env['TEST_NEO4J_USER'] ?? '',
        password: process.env['TEST_NEO4J_PASSWORD'] ?? '',
      };

/** The engines that tests can run on here. */
const availableEngines: readonly Engine[] = ENGINES.filter(
  (engine) => engine === 'embedded' || neo4jOptions !== undefined,
);

/** Opens an empty graph on an engine. Rows without ORDER BY come in random order if the engine supports it. */
export async function openEmpty(engine: Engine): Promise<WritableGraph> {
  if (engine === 'embedded') return openEmbedded({ shuffleUnordered: true });
  if (neo4jOptions === undefined) throw new Error('no Neo4j to test on');
  const graph = openNeo4j(neo4jOptions);
  await graph.write('MATCH (n) DETACH DELETE n');
  return graph;
}

/** Opens a graph on an engine with exactly this data. */
export async function openWith(engine: Engine, data: GraphData): Promise<WritableGraph> {
  const graph = await openEmpty(engine);
  await load(graph, data, { prune: true });
  return graph;
}

/** Runs the same tests on every engine. On Neo4j, only one test file runs at a time, because all share one server. */
export function describeEachEngine(name: string, tests: (engine: Engine) => void): void {
  for (const engine of ENGINES) {
    const block = availableEngines.includes(engine) ? describe : describe.skip;
    block(`${name} [${engine}]`, () => {
      if (engine === 'neo4j') useNeo4jAlone();
      tests(engine);
    });
  }
}

/** Locks the only Neo4j for the tests of the enclosing `describe`, so that workers take turns. */
export function useNeo4jAlone(): void {
  // Each run's server has a new address, so a lock from a killed run blocks nobody.
  const lock = path.join(tmpdir(), `neo4j-${(neo4jOptions?.uri ?? 'none').replace(/\W+/g, '-')}-${process.ppid}.lock`);
  beforeAll(async () => {
    for (;;) {
      try {
        mkdirSync(lock);
        return;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
        await sleep(50);
      }
    }
  }, 300_000);
  afterAll(() => {
    rmSync(lock, { recursive: true, force: true });
  });
}
