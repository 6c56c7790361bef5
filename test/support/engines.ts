import { mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe } from '@jest/globals';
import { load } from '../../seed/load.js';
import type { GraphData } from '../../seed/records.js';
import { openEmbedded } from '../../src/graph/embedded.js';
import { openNeo4j } from '../../src/graph/neo4j.js';
import { ENGINES, type Engine, type Graph } from '../../src/graph/port.js';

/** The Neo4j that global-setup found, or undefined; the run has said so loudly, and under CI it has failed. */
export const neo4jOptions =
  process.env['TEST_NEO4J_URI'] === undefined
    ? undefined
    : {
        uri: process.env['TEST_NEO4J_URI'],
        user: process.env['TEST_NEO4J_USER'] ?? '',
        password: process.env['TEST_NEO4J_PASSWORD'] ?? '',
      };

/** Engines that tests can run on here. */
const availableEngines: readonly Engine[] = ENGINES.filter(
  (engine) => engine === 'embedded' || neo4jOptions !== undefined,
);

/** An empty graph on an engine. Rows without ORDER BY come in random order where the engine can do that. */
export async function openEmpty(engine: Engine): Promise<Graph> {
  if (engine === 'embedded') return openEmbedded({ shuffleUnordered: true });
  if (neo4jOptions === undefined) throw new Error('no Neo4j to test on');
  const graph = openNeo4j(neo4jOptions);
  await graph.write('MATCH (n) DETACH DELETE n');
  return graph;
}

/** A graph on an engine that holds exactly this data. */
export async function openWith(engine: Engine, data: GraphData): Promise<Graph> {
  const graph = await openEmpty(engine);
  await load(graph, data, { prune: true });
  return graph;
}

/** The same tests on every engine; on Neo4j one test file at a time, for there is one server for all. */
export function describeEachEngine(name: string, tests: (engine: Engine) => void): void {
  for (const engine of ENGINES) {
    const block = availableEngines.includes(engine) ? describe : describe.skip;
    block(`${name} [${engine}]`, () => {
      if (engine === 'neo4j') useNeo4jAlone();
      tests(engine);
    });
  }
}

/** Holds the one Neo4j for the tests of the enclosing `describe`: workers take turns. */
export function useNeo4jAlone(): void {
  // The server's address is new for every run, so a lock that a killed run left behind is nobody's.
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
