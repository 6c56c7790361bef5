import { rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from '../seed/load.js';
import { openEmbedded } from '../src/graph/embedded.js';
import type { Bench } from './bench.js';
import { DockerNeo4j } from './docker-neo4j.js';
import { generate } from './generate.js';
import { growthOperations } from './growth-operations.js';
import { markdownTable, putTable } from './made-table.js';
import { compare, spread, timed, timing } from './measure.js';
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
  const measured: Column[] = await growthOn(bench, 'embedded', sizes, files);
  measured.push(...(await growthOnNeo4j(bench, bench.quick ? QUICK_SIZES : NEO4J_SIZES)));
  if (!bench.quick) save(measured);
}

/** One graph of one engine: what each question took, by its words, beside its ratio to the smallest graph. */
interface Column {
  readonly graph: string;
  readonly cells: ReadonlyMap<string, string>;
}

function save(measured: readonly Column[]): void {
  const questions = [...new Set(measured.flatMap(({ cells }) => [...cells.keys()]))];
  putTable(
    'performance.md',
    'npm run bench -- growth',
    '',
    markdownTable([
      ['Question', ...measured.map(({ graph }) => graph)],
      ...questions.map((what) => [what, ...measured.map(({ cells }) => cells.get(what) ?? '–')]),
    ]),
  );
}

async function growthOnNeo4j(bench: Bench, sizes: readonly number[]): Promise<Column[]> {
  const containers: DockerNeo4j[] = [];
  try {
    for (const claims of sizes) containers.push(await imported(bench, claims));
    return await growthOn(
      bench,
      'Neo4j',
      sizes,
      containers.map(({ settings }) => settings),
    );
  } catch (error) {
    if (containers.length > 0) throw error;
    bench.report.note(`No Docker, so the growth of Neo4j is missing: ${String(error)}`);
    return [];
  } finally {
    for (const each of containers) await each.remove();
  }
}

/** A Neo4j with a generated graph, brought in by tables. */
async function imported(bench: Bench, claims: number): Promise<DockerNeo4j> {
  const tables = path.join(bench.folder, `tables-${claims}`);
  const step = (what: string, work: () => Promise<unknown>): Promise<number> =>
    once(bench, what, `Neo4j, ${claims / 1000}k claims`, work);
  let neo4j: DockerNeo4j | undefined;
  try {
    await step('write tables', () => runToEnd(['--import', 'tsx', WRITE_CSV, String(claims), tables]));
    await step('import them and start', async () => (neo4j = await DockerNeo4j.start(tables, NEO4J_MEMORY)));
    if (neo4j === undefined) throw new Error('the import gave no Neo4j');
    const { settings } = neo4j;
    await step('index and count', () => runToEnd([CLI, 'seed', '--imported', tables], settings));
    return neo4j;
  } catch (error) {
    await neo4j?.remove();
    throw error;
  } finally {
    rmSync(tables, { recursive: true, force: true });
  }
}

/** Does what takes long enough to be timed once. @returns how many milliseconds it took */
async function once(bench: Bench, what: string, by: string, work: () => Promise<unknown>): Promise<number> {
  const ms = await timed(work);
  bench.report.add({ part: 'growth', what, by, unit: 'ms', ...spread([ms]) });
  return ms;
}

/** Measures one engine, given how to reach the graph of each size. */
async function growthOn(
  bench: Bench,
  engine: string,
  sizes: readonly number[],
  settings: readonly Settings[],
): Promise<Column[]> {
  const rounds = bench.rounds(15);
  // First, because connections to a server close while this process works.
  const operations = sizes.map((claims) => growthOperations(claims, rounds));
  const names = sizes.map((claims) => `${engine}, ${claims / 1000}k claims`);
  const cells = names.map(() => new Map<string, string>());
  const servers: Served[] = [];
  const ask = async (place: number, index: number, round: number): Promise<void> => {
    const operation = operations[place]?.[index];
    if (operation !== undefined) await askOver(servers[place]?.url ?? '', operation.query, operation.variables(round));
  };
  try {
    for (const each of settings) servers.push(await serve(MAIN, { ...each, ...ROOM }));
    const questions = operations[0] ?? [];
    for (const [place, name] of names.entries()) {
      const ms = await once(bench, 'each question once, after the start', name, async () => {
        for (const index of questions.keys()) await ask(place, index, 0);
      });
      cells[place]?.set('each question once, after the start', inWords(ms));
    }
    for (const [index, { what }] of questions.entries()) {
      const contenders = names.map((name, place) =>
        timing(name, (round) => ask(place, index, round), place === 0 ? undefined : names[0]),
      );
      const rows = await compare({ part: 'growth', what, rounds, warmup: bench.quick ? 0 : 3 }, contenders);
      bench.report.add(...rows);
      for (const [place, { by, median, ratio }] of rows.entries()) {
        cells[place]?.set(what, `${inWords(median)}${ratio === undefined ? '' : ` (${ratio.toFixed(2)})`}`);
        if (ratio === undefined) continue;
        const promise = `${by}: ${what}, at most ${MOST} times`;
        bench.report.limit({ promise, value: ratio.toFixed(2), met: ratio <= MOST });
      }
    }
    for (const [place, server] of servers.entries()) {
      const { resident } = await memoryOf(server);
      const memory = `${resident.map((each) => Math.round(each)).join(', ')} MB`;
      bench.report.note(`${names[place]}: memory of each process: ${memory}`);
      cells[place]?.set('memory of each process', memory);
    }
    return names.map((graph, place) => ({ graph, cells: cells[place] ?? new Map<string, string>() }));
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}

function inWords(ms: number): string {
  return ms < 1_000 ? `${ms.toFixed(1)} ms` : `${(ms / 1000).toFixed(1)} s`;
}
