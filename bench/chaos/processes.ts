import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Chaos } from './chaos.js';
import { Clients } from './clients.js';
import type { Row } from './row.js';
import { QUESTIONS } from './seeds.js';

/** Kills the process that reads the embedded file, and the server itself, while clients ask. */
export async function processes(chaos: Chaos): Promise<Row[]> {
  const settings = { GRAPH_FILE: path.join(chaos.folder, 'processes.grafeo') };
  const expected = await chaos.seeds.expected(settings, [0]);
  return [await killReader(chaos, settings, expected), await killServer(chaos, settings, expected)];
}

type Given = [Chaos, Record<string, string>, Awaited<ReturnType<Chaos['seeds']['expected']>>];

async function killReader(...[chaos, settings, expected]: Given): Promise<Row> {
  const server = await chaos.seeds.serve(settings);
  const clients = new Clients(() => server.url, QUESTIONS, expected);
  let [tries, worstMs] = [0, 0];
  try {
    await clients.untilRight();
    for (; tries < chaos.tries(50); tries++) {
      const readers = childrenOf(server.pid);
      const reader = readers[tries % readers.length];
      if (reader === undefined) throw new Error('the server has no reading process');
      process.kill(reader, 'SIGKILL');
      worstMs = Math.max(worstMs, await clients.untilRight());
      await sleep(100);
    }
    const { wrong, hung, cut } = await ended(chaos, clients);
    return { what: 'The process that reads the graph file is killed', tries, wrong, hung, lost: cut, worstMs };
  } finally {
    await clients.stop();
    await server.stop();
  }
}

async function killServer(...[chaos, settings, expected]: Given): Promise<Row> {
  let server = await chaos.seeds.serve(settings);
  const clients = new Clients(() => server.url, QUESTIONS, expected);
  let [tries, worstMs] = [0, 0];
  try {
    await clients.untilRight();
    for (; tries < chaos.tries(20); tries++) {
      const began = performance.now();
      process.kill(server.pid, 'SIGKILL');
      server = await chaos.seeds.serve(settings);
      await clients.untilRight();
      worstMs = Math.max(worstMs, performance.now() - began);
      await sleep(100);
    }
    const { wrong, hung } = await ended(chaos, clients);
    // Its connections end with it. Nothing may be missing afterwards, which would be a wrong answer.
    return { what: 'The server is killed and started again', tries, wrong, hung, lost: 0, worstMs };
  } finally {
    await clients.stop();
    await server.stop();
  }
}

/** Stops the clients, and keeps their first wrong answers for the reader of the report. */
async function ended(chaos: Chaos, clients: Clients): Promise<Clients['counts']> {
  const counts = await clients.stop();
  chaos.notes.push(...clients.examples.map((example) => `A wrong answer: ${example}`));
  return counts;
}

/** The processes that a process has started, as Linux lists them. */
function childrenOf(pid: number): number[] {
  const text = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
  return text === '' ? [] : text.split(' ').map(Number);
}
