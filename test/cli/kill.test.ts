import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { GraphData } from '../../seed/records.js';
import { validateSeed } from '../../seed/validate.js';
import { currentData } from '../../src/questions/context.js';
import { openEmbedded } from '../../src/graph/embedded.js';
import { openNeo4j } from '../../src/graph/neo4j.js';
import type { Graph } from '../../src/graph/port.js';
import { neo4jOptions, useNeo4jAlone } from '../support/engines.js';
import { type Settings, expectFault, run, runWell, serve, start } from '../support/processes.js';
import { type SeedFolder, largeSeed } from '../support/seed-fixture.js';
import { expectHolds } from '../support/stored.js';

/** Two data sets that differ in every topic. The second has fewer topics. Each takes several batches. */
let seeds: readonly SeedFolder[];
let data: readonly GraphData[];
beforeAll(() => {
  seeds = [largeSeed(1600), largeSeed(1200, 'Another summary.')];
  data = seeds.map(({ dir }) => validateSeed(dir).data);
});
afterAll(() => {
  for (const seed of seeds) seed.remove();
});

/** When to kill a process: after this many lines of progress, and then this many milliseconds. */
interface Moment {
  readonly lines: number;
  readonly milliseconds: number;
}
const moment = fc.record({ lines: fc.integer({ min: 1, max: 8 }), milliseconds: fc.nat(20) });

function seedFolder(which: number): string {
  const seed = seeds[which];
  if (seed === undefined) throw new Error(`no seed ${which}`);
  return seed.dir;
}

function dataOf(which: number): GraphData {
  const one = data[which];
  if (one === undefined) throw new Error(`no data ${which}`);
  return one;
}

/** Starts a load and kills it at the given moment. @returns whether the load was still running. */
async function killedLoad({ lines, milliseconds }: Moment, settings: Settings): Promise<boolean> {
  const load = start('cli', ['seed', '--prune'], settings);
  const reached = load.said(new RegExp(`(Loading: [^]*){${lines}}`)).then(() => delay(milliseconds));
  await Promise.race([reached, load.ended]).catch(() => undefined);
  load.child.kill('SIGKILL');
  return (await load.ended).signal === 'SIGKILL';
}

/**
 * Checks that a graph left behind by a killed load is one of these data sets as a whole, or else is not served. @returns
 * whether it was refused.
 */
async function expectRefused(open: () => Graph, settings: Settings, ...whole: readonly GraphData[]): Promise<boolean> {
  const graph = open();
  try {
    const served = await currentData(graph).catch(() => undefined);
    if (served !== undefined) {
      const data = whole.find(({ version }) => version === served.version);
      if (data === undefined) throw new Error(`it serves ${served.version}, which none of the loads has`);
      await expectHolds(graph, data);
      return false;
    }
  } finally {
    await graph.close();
  }
  const refusals = [
    run('main', [], { ...settings, PORT: '0' }),
    run('cli', ['export', '--format', 'cytoscape'], settings),
  ];
  for (const refusal of await Promise.all(refusals))
    expectFault(refusal, 10, 'in progress or was interrupted', 'npm run seed');
  return true;
}

async function holds(open: () => Graph, loaded: GraphData): Promise<void> {
  const graph = open();
  try {
    await expectHolds(graph, loaded);
  } finally {
    await graph.close();
  }
}

describe('a load that is killed, on the embedded engine', () => {
  const settings = (file: string, which: number): Settings => ({
    GRAPH_FILE: path.join(seeds[0]?.root ?? '', file),
    SEED_DIR: seedFolder(which),
  });
  const openFile = (file: string) => (): Graph =>
    openEmbedded({ file: path.join(seeds[0]?.root ?? '', file), readOnly: true });

  test('leaves a graph that is not served, and the next load completes it', async () => {
    let files = 0;
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(moment, async (when) => {
        const file = `killed-${(files += 1)}.grafeo`;
        await killedLoad(when, settings(file, 0));
        if (await expectRefused(openFile(file), settings(file, 0), dataOf(0))) refused += 1;
        await runWell(['seed'], settings(file, 0));
        await holds(openFile(file), dataOf(0));
      }),
      // The first moment is certain to be in the middle of the load. Others may come after its end.
      { numRuns: 3, endOnFailure: true, examples: [[{ lines: 2, milliseconds: 0 }]] },
    );
    expect(refused).toBeGreaterThan(0);
  }, 120_000);

  test('over other data leaves that as it was, or the new data as a whole', async () => {
    const file = 'again.grafeo';
    await runWell(['seed'], settings(file, 0));
    for (const [index, when] of [{ lines: 2, milliseconds: 0 }, ...fc.sample(moment, 1)].entries()) {
      await killedLoad(when, settings(file, 1 - index));
      expect(await expectRefused(openFile(file), settings(file, 1 - index), dataOf(0), dataOf(1))).toBe(false);
    }
    await runWell(['seed', '--prune'], settings(file, 1));
    await holds(openFile(file), dataOf(1));
  }, 120_000);
});

(neo4jOptions === undefined ? describe.skip : describe)('a load that is killed or meets another, on Neo4j', () => {
  useNeo4jAlone();
  const { uri, user, password } = neo4jOptions ?? { uri: '', user: '', password: '' };
  const settings = (which: number): Settings => ({
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    SEED_DIR: seedFolder(which),
  });
  const open = (): Graph => openNeo4j({ uri, user, password });

  test('leaves no graph to serve at first, and later the old data or the new, and the next load completes it', async () => {
    const graph = open();
    await graph.write('MATCH (n) DETACH DELETE n');
    await graph.close();
    // The first moment is certain to be in the middle of the load. Later ones may come after its end.
    const first = { lines: 2, milliseconds: 0 };
    const later = [first, ...fc.sample(moment, 2)];
    await killedLoad(first, settings(0));
    expect(await expectRefused(open, settings(0))).toBe(true);
    await runWell(['seed'], settings(0));
    await holds(open, dataOf(0));

    const server = await serve(settings(0));
    try {
      expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
      for (const when of later) {
        await killedLoad(when, settings(1));
        // A complete graph is served throughout: the old data, or the new once it is all there.
        const ready = await fetch(`${server.url}/readyz`);
        expect(ready.status).toBe(200);
        const versions = [dataOf(0), dataOf(1)].map(({ version }) => version);
        const { dataVersion } = (await ready.json()) as { dataVersion: string };
        expect(versions).toContain(dataVersion);
        await holds(open, dataOf(versions.indexOf(dataVersion)));
      }
      await runWell(['seed', '--prune'], settings(1));
      await holds(open, dataOf(1));
      const ready = await fetch(`${server.url}/readyz`);
      expect(await ready.json()).toMatchObject({ status: 'ready', dataVersion: dataOf(1).version });
    } finally {
      expect((await server.stop()).status).toBe(0);
    }
  }, 180_000);

  test('two loads of different data at once leave the one or the other as a whole', async () => {
    for (const emptied of [true, false, false]) {
      const graph = open();
      if (emptied) await graph.write('MATCH (n) DETACH DELETE n');
      const loads = await Promise.all([0, 1].map((which) => run('cli', ['seed', '--prune'], settings(which))));
      expect(loads.map(({ status }) => status)).toEqual([0, 0]);
      const { version } = await currentData(graph);
      await expectHolds(graph, version === dataOf(0).version ? dataOf(0) : dataOf(1));
      await graph.close();
    }
  }, 180_000);
});
