import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Bench } from './bench.js';
import { compare, spread, timing } from './measure.js';
import { mixed } from './operations.js';
import { CLI, MAIN, type Memory, type Settings, askOver, memoryOf, runToEnd, serve } from './served.js';

const READY_WITHIN_MS = 1500;
const MEMORY_MB = 200;
const QUERIES = 200;
const APOLLO = fileURLToPath(new URL('./peer-apollo.mjs', import.meta.url));

/**
 * Times from `node` to the first 200 of `/readyz` on the embedded engine, and measures the memory of a server that has
 * answered questions.
 */
export async function startup(bench: Bench): Promise<void> {
  const settings = { GRAPH_FILE: path.join(bench.folder, 'startup.grafeo') };
  await runToEnd([CLI, 'seed'], settings);

  const rows = await compare({ part: 'startup', what: 'process to ready', rounds: bench.rounds(11) }, [
    timing('node -e 0', () => runToEnd(['-e', '0'])),
    { name: 'Apollo, one field', run: () => started(APOLLO, {}, 'readyMs'), peer: 'node -e 0' },
    { name: 'this project', run: () => started(MAIN, settings, 'readyMs'), peer: 'Apollo, one field' },
  ]);
  bench.report.add(...rows);
  const processor = { part: 'startup', what: 'processor time until ready', rounds: bench.rounds(5), warmup: 0 };
  bench.report.add(
    ...(await compare(processor, [
      { name: 'Apollo, one field', run: () => started(APOLLO, {}, 'processorMs') },
      { name: 'this project', run: () => started(MAIN, settings, 'processorMs'), peer: 'Apollo, one field' },
    ])),
  );
  const { median = NaN, min = NaN } = rows.find(({ by }) => by === 'this project') ?? {};
  bench.report.limit({
    promise: `startup on the embedded engine under ${READY_WITHIN_MS / 1000} s`,
    value: `median ${(median / 1000).toFixed(2)} s, fastest ${(min / 1000).toFixed(2)} s`,
    met: median < READY_WITHIN_MS,
  });

  const memory = await memoryAfterQueries(MAIN, settings, QUERIES);
  const floor = await memoryAfterQueries(APOLLO, {}, 0);
  const row = { part: 'startup', unit: 'MB' as const };
  bench.report.add(
    { ...row, what: 'memory, nothing asked', by: 'Apollo, one field', ...spread([total(floor)]) },
    {
      ...row,
      what: `memory after ${QUERIES} queries`,
      by: 'this project',
      ...spread([total(memory)]),
      ratio: total(memory) / total(floor),
      peer: 'Apollo, one field',
    },
  );
  bench.report.limit({
    promise: `memory under ${MEMORY_MB} MB after ${QUERIES} mixed queries`,
    value: told(memory),
    met: total(memory) < MEMORY_MB,
  });
}

async function started(program: string, settings: Settings, figure: 'readyMs' | 'processorMs'): Promise<number> {
  const server = await serve(program, settings);
  await server.stop();
  return server[figure] ?? NaN;
}

async function memoryAfterQueries(program: string, settings: Settings, count: number): Promise<Memory> {
  const server = await serve(program, settings);
  try {
    for (const { query, variables } of mixed(count)) await askOver(server.url, query, variables);
    return await memoryOf(server);
  } finally {
    await server.stop();
  }
}

/**
 * The memory of all processes, counting shared memory once; where the system does not report that, the sum of their
 * resident memory.
 */
function total({ resident, whole }: Memory): number {
  return whole ?? resident.reduce((sum, each) => sum + each, 0);
}

function told(memory: Memory): string {
  const each = memory.resident.map((value) => value.toFixed(0)).join(' + ');
  const names = memory.resident.length > 1 ? 'resident in the server and in its reading process' : 'resident';
  return memory.whole === undefined
    ? `${each} MB ${names}`
    : `${total(memory).toFixed(0)} MB in all, what processes share counted once; ${each} MB ${names}`;
}
