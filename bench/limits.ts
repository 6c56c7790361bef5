import path from 'node:path';
import { load } from '../seed/load.js';
import { openEmbedded } from '../src/graph/embedded.js';
import { openEmbeddedReader } from '../src/graph/reader.js';
import { TWIN, twinHubs } from '../test/support/hubs.js';
import { FAR, HUB, NEAR } from '../test/support/supernode.js';
import type { Bench } from './bench.js';
import { compare, timing } from './measure.js';
import { MAIN, type Served, askOver, serve } from './served.js';

const SPOKES = 10_000;
const ANSWERED_WITHIN_MS = 2_000;
const LOOP_FREE_WITHIN_MS = 1_000;
const QUERY_LIMIT_MS = 1_000;
const FREED_WITHIN_MS = 500;

/** A query that would run for hours in constant memory: five-fold combinations, none of which matches. */
const RUNAWAY =
  'MATCH (a:Entity), (b:Entity), (c:Entity), (d:Entity), (e:Entity) ' +
  "WHERE a.id + b.id + c.id + d.id + e.id = 'none' RETURN count(*) AS n";

const QUESTIONS: Readonly<Record<string, readonly [query: string, variables: Readonly<Record<string, unknown>>]>> = {
  'the last page of its claims': [
    'query ($id: ID!) { entity(id: $id) { ... on Entity { degree relationships(last: 200) { totalCount nodes { sentence target { name degree } evidence { quote url } } } } } }',
    { id: HUB },
  ],
  'a path through it': [
    'query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, maxLength: 8, first: 50) { ... on Paths { paths { explanation } } } }',
    { from: NEAR, to: FAR },
  ],
  'what lies around it': [
    'query ($id: ID!) { neighbourhood(id: $id, depth: 4, limit: 2000) { nodes { name degree } relationships { sentence } } }',
    { id: HUB },
  ],
  'what it shares with its twin': [
    'query ($ids: [ID!]!) { shared(ids: $ids, first: 200) { entity { name } relationships { sentence } } }',
    { ids: [HUB, TWIN] },
  ],
  'a sentence of words that stand for much': [
    'query ($text: String!) { ask(text: $text) { __typename } }',
    { text: `who investment chair ${'member part field host support announcement '.repeat(3)}the thing` },
  ],
};

/** Times what `npm test` checks for correctness: an entity with 10,000 claims, and a query without end. */
export async function limits(bench: Bench): Promise<void> {
  const file = path.join(bench.folder, 'limits.grafeo');
  const graph = openEmbedded({ file });
  await load(graph, twinHubs(SPOKES));
  await graph.close();
  await hub(bench, await serve(MAIN, { GRAPH_FILE: file }));
  await runaway(bench, file);
}

async function hub(bench: Bench, server: Served): Promise<void> {
  let slowest = 0;
  try {
    for (const [what, [query, variables]] of Object.entries(QUESTIONS)) {
      const rows = await compare(
        { part: 'limits', what: `an entity with ${SPOKES} claims: ${what}`, rounds: bench.rounds(5) },
        [timing('this project', () => askOver(server.url, query, variables))],
      );
      bench.report.add(...rows);
      slowest = Math.max(slowest, ...rows.map(({ median }) => median));
    }
    const metrics = await (await fetch(`${server.url}/metrics`)).text();
    const lag = Number(/^nodejs_eventloop_lag_p99_seconds (\S+)/m.exec(metrics)?.[1]) * 1000;
    bench.report.limit({
      promise: `meanwhile, the event loop is free within ${LOOP_FREE_WITHIN_MS} ms in 99 of 100 cases`,
      value: `${lag.toFixed(0)} ms`,
      met: lag < LOOP_FREE_WITHIN_MS,
    });
  } finally {
    await server.stop();
  }
  bench.report.limit({
    promise: `questions about an entity with ${SPOKES} claims are answered within ${ANSWERED_WITHIN_MS} ms`,
    value: `slowest median ${slowest.toFixed(0)} ms`,
    met: slowest < ANSWERED_WITHIN_MS,
  });
}

async function runaway(bench: Bench, file: string): Promise<void> {
  const reader = await openEmbeddedReader({ file, timeoutMs: QUERY_LIMIT_MS });
  try {
    const rows = await compare(
      { part: 'limits', what: `a query without end, given ${QUERY_LIMIT_MS} ms`, rounds: bench.rounds(5), warmup: 0 },
      [timing('this project', () => reader.read(RUNAWAY).catch(() => undefined))],
    );
    bench.report.add(...rows);
    const over = Math.max(...rows.map(({ max }) => max)) - QUERY_LIMIT_MS;
    bench.report.limit({
      promise: `the caller of an endless query is released within ${FREED_WITHIN_MS} ms of its limit`,
      value: `${over.toFixed(0)} ms over it`,
      met: over < FREED_WITHIN_MS,
    });
  } finally {
    await reader.close();
  }
}
