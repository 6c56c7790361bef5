import { rmSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { load } from '../seed/load.js';
import { openEmbedded } from '../src/graph/embedded.js';
import type { Bench } from './bench.js';
import { DockerNeo4j } from './docker-neo4j.js';
import { generate } from './generate.js';
import { growthOperations } from './growth-operations.js';
import { compare, spread, timing } from './measure.js';
import { CLI, type Served, type Settings, MAIN, askOver, memoryOf, runToEnd, serve } from './served.js';

const WRITE_CSV = fileURLToPath(new URL('./write-csv.ts', import.meta.url));

const EMBEDDED_SIZES = [100_000, 500_000];
const NEO4J_SIZES = [100_000, 500_000, 5_000_000];
const QUICK_SIZES = [1_000, 2_000];

/** What a question may cost in a larger graph, compared with the smallest. */
const MOST = 1.5;

/** What a server of millions of claims needs: time for its first answers, and memory. */
const ROOM = { REQUEST_TIMEOUT_MS: '300000', NODE_OPTIONS: '--max-old-space-size=12000' };

const NEO4J_MEMORY = { heapMb: 1024, pageCacheMb: 2048 };

/**
 * Asks the same questions of graphs of growing size, over HTTP, in turn. Their answers have the same size, so they should
 * take the same time. Neo4j's community edition has one database, so each graph has a container of its own, where there is
 * Docker, filled by an import.
 */
export async function growth(bench: Bench): Promise<void> {
  const sizes = bench.quick ? QUICK_SIZES : EMBEDDED_SIZES;
  const files: Settings[] = [];
  for (const claims of sizes) {
    const file = path.join(bench.folder, `growth-${claims}.grafeo`);
    const graph = openEmbedded({ file });
    const data = generate(claims);
    await once(bench, `load ${data.entities.length} entities, ${claims} claims`, 'embedded', () => load(graph, data));
    await graph.close();
    files.push({ GRAPH_FILE: file });
  }
  await growthOn(bench, 'embedded', sizes, files);
  await growthOnNeo4j(bench, bench.quick ? QUICK_SIZES : NEO4J_SIZES);
}

async function growthOnNeo4j(bench: Bench, sizes: readonly number[]): Promise<void> {
  const containers: DockerNeo4j[] = [];
  try {
    for (const claims of sizes) containers.push(await imported(bench, claims));
    await growthOn(
      bench,
      'Neo4j',
      sizes,
      containers.map(({ settings }) => settings),
    );
  } catch (error) {
    if (containers.length > 0) throw error;
    bench.report.note(`No Docker, so the growth of Neo4j is missing: ${String(error)}`);
  } finally {
    for (const each of containers) await each.remove();
  }
}

/** A Neo4j with a generated graph, brought in by tables. */
async function imported(bench: Bench, claims: number): Promise<DockerNeo4j> {
  const tables = path.join(bench.folder, `tables-${claims}`);
  const step = <T>(what: string, work: () => Promise<T>): Promise<T> =>
    once(bench, `${what}, ${claims} claims`, 'Neo4j', work);
  await step('write tables', () => runToEnd(['--import', 'tsx', WRITE_CSV, String(claims), tables]));
  const neo4j = await step('import them and start', () => DockerNeo4j.start(tables, NEO4J_MEMORY));
  try {
    await step('index and count', () => runToEnd([CLI, 'seed', '--imported', tables], neo4j.settings));
    return neo4j;
  } catch (error) {
    await neo4j.remove();
    throw error;
  } finally {
    rmSync(tables, { recursive: true, force: true });
  }
}

async function once<T>(bench: Bench, what: string, by: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const made = await work();
  bench.report.add({ part: 'growth', what, by, unit: 'ms', ...spread([performance.now() - start]) });
  return made;
}

/** Measures one engine, given how to reach the graph of each size. */
async function growthOn(
  bench: Bench,
  engine: string,
  sizes: readonly number[],
  settings: readonly Settings[],
): Promise<void> {
  const rounds = bench.rounds(15);
  // First, because connections to a server close while this process works.
  const operations = sizes.map((claims) => growthOperations(claims, rounds));
  const servers: Served[] = [];
  try {
    for (const each of settings) servers.push(await serve(MAIN, { ...each, ...ROOM }));
    const names = sizes.map((claims) => `${engine}, ${claims / 1000}k claims`);
    for (const [place, claims] of sizes.entries())
      await once(bench, `answer each question once after the start, ${claims} claims`, engine, async () => {
        for (const { query, variables } of operations[place] ?? [])
          await askOver(servers[place]?.url ?? '', query, variables(0));
      });
    for (const [index, { what }] of (operations[0] ?? []).entries()) {
      const contenders = names.map((name, place) =>
        timing(
          name,
          async (round) => {
            const operation = operations[place]?.[index];
            if (operation === undefined) throw new Error(`no operation for ${what}`);
            await askOver(servers[place]?.url ?? '', operation.query, operation.variables(round));
          },
          place === 0 ? undefined : names[0],
        ),
      );
      for (const row of await compare({ part: 'growth', what, rounds, warmup: bench.quick ? 0 : 3 }, contenders)) {
        bench.report.add(row);
        if (row.ratio === undefined) continue;
        const promise = `${row.by}: ${what}, at most ${MOST} times`;
        bench.report.limit({ promise, value: row.ratio.toFixed(2), met: row.ratio <= MOST });
      }
    }
    for (const [place, server] of servers.entries()) {
      const { resident } = await memoryOf(server);
      bench.report.note(
        `${names[place]}: memory of each process: ${resident.map((each) => Math.round(each)).join(', ')} MB`,
      );
    }
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}
