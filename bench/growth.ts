import path from 'node:path';
import { load } from '../seed/load.js';
import { openEmbedded } from '../src/graph/embedded.js';
import type { Bench } from './bench.js';
import { generate } from './generate.js';
import { growthOperations } from './growth-operations.js';
import { compare, timing } from './measure.js';
import { type Served, type Settings, MAIN, askOver, memoryOf, serve } from './served.js';

const SIZES = [100_000, 500_000] as const;

/** What a question may cost in a graph of five times the size, compared with the smaller one. */
const MOST = 1.5;

/**
 * Asks the same questions of a graph and of one five times as large, over HTTP, in turn. Their answers have the same size,
 * so they should take the same time. Neo4j's community edition has one database, so there it asks one after the other.
 */
export async function growth(bench: Bench): Promise<void> {
  const sizes = bench.quick ? [1_000, 2_000] : SIZES;
  const files: Settings[] = [];
  for (const claims of sizes) {
    const file = path.join(bench.folder, `growth-${claims}.grafeo`);
    const graph = openEmbedded({ file });
    await load(graph, generate(claims));
    await graph.close();
    files.push({ GRAPH_FILE: file });
  }
  await growthOn(bench, 'embedded', sizes, files);
}

/** Measures one engine, given how to reach the graph of each size. */
export async function growthOn(
  bench: Pick<Bench, 'report' | 'rounds'>,
  engine: string,
  sizes: readonly number[],
  settings: readonly Settings[],
): Promise<void> {
  const rounds = bench.rounds(15);
  // First, because connections to a server close while this process works.
  const operations = sizes.map((claims) => growthOperations(generate(claims), rounds));
  const servers: Served[] = [];
  try {
    for (const each of settings) servers.push(await serve(MAIN, { ...each, REQUEST_TIMEOUT_MS: '300000' }));
    const [smaller = '', larger = ''] = sizes.map((claims) => `${engine}, ${claims / 1000}k claims`);
    for (const [index, { what }] of (operations[0] ?? []).entries()) {
      const run = (place: number) => async (round: number) => {
        const operation = operations[place]?.[index];
        if (operation === undefined) throw new Error(`no operation for ${what}`);
        await askOver(servers[place]?.url ?? '', operation.query, operation.variables(round));
      };
      const contenders = [timing(smaller, run(0)), timing(larger, run(1), smaller)];
      const rows = await compare({ part: 'growth', what, rounds, warmup: 3 }, contenders);
      bench.report.add(...rows);
      const ratio = (rows[1]?.median ?? NaN) / (rows[0]?.median ?? NaN);
      bench.report.limit({
        promise: `${engine}: ${what}, at most ${MOST} times`,
        value: ratio.toFixed(2),
        met: ratio <= MOST,
      });
    }
    for (const server of servers) {
      const { resident } = await memoryOf(server);
      bench.report.note(`${engine}: memory of each process: ${resident.map((each) => Math.round(each)).join(', ')} MB`);
    }
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}
