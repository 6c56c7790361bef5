import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { Agent, fetch } from 'undici';
import { CLI, MAIN, type Served, memoryOf, runToEnd, serve } from '../served.js';
import type { Chaos } from './chaos.js';
import type { Row } from './row.js';

/** What one sort of request came to under a load. */
export interface LoadRow extends Row {
  readonly answered: number;
  readonly refused: number;
  /** The refusals by fault code, where the row counts them. */
  readonly refusedBy?: Readonly<Record<string, number>>;
  /** Of the answers with 200. */
  readonly medianMs: number;
  /** The longest time that a request took. */
  readonly worstMs: number;
  /** The most resident memory of the server and of its reading process, in megabytes. */
  readonly residentMb: readonly number[];
}

/** Longest time that an answer may take: the request's own limit (20 s), and time to send it. */
const HUNG_MS = 40_000;

interface Question {
  readonly what: string;
  readonly path: string;
  readonly body?: unknown;
}

const graphql = (what: string, query: string, variables: object = {}): Question => ({
  what,
  path: '/graphql',
  body: { query, variables },
});

/** Questions that take the server long, of every sort: large answers, searches, measures, files, pictures and a tool. */
export function costly(hub: string, other: string): readonly Question[] {
  return [
    graphql(
      'a wide neighbourhood',
      'query Wide($id: ID!) { neighbourhood(id: $id, depth: 4, limit: 2000) { nodes { name summary } relationships { sentence evidence { quote url } } } }',
      { id: hub },
    ),
    graphql(
      'paths by rank',
      'query Paths($a: ID!, $b: ID!) { paths(from: $a, to: $b, maxLength: 8, first: 50, rankBy: INFORMATIVE) { ... on Paths { paths { explanation } } } }',
      { a: hub, b: other },
    ),
    graphql('page rank', 'query Rank { ranking(by: PAGERANK, first: 200) { entity { name } score } }'),
    graphql('betweenness', 'query Between { ranking(by: BETWEENNESS, first: 200) { entity { name } score } }'),
    graphql('communities', 'query Groups { communities(first: 100) { size entities(first: 100) { name } } }'),
    graphql(
      'the outline',
      'query Outline { outline(first: 10000) { entities { ids names } relationships { ids types } } }',
    ),
    graphql(
      'claims with all beside them',
      'query Claims { relationships(first: 200) { nodes { sentence source { name degree } target { name degree } evidence { quote url passage { relationships(first: 20) { sentence } } } } } }',
    ),
    graphql('a question in words', 'query Ask($text: String!) { ask(text: $text) { __typename } }', {
      text: 'how does the partnership on maritime security lead to quality infrastructure',
    }),
    graphql('introspection', 'query Types { __schema { types { name fields { name type { name } args { name } } } } }'),
    ...['graphml', 'turtle', 'cytoscape', 'csv', 'jsonld'].map((format) => ({
      what: `a large part as ${format}`,
      path: `/export/${format}?around=${encodeURIComponent(hub)}&depth=4&limit=2000`,
    })),
    ...['svg', 'png', 'html'].map((format) => ({
      what: `a picture as ${format}`,
      path: `/export/${format}?around=${encodeURIComponent(hub)}&depth=3&limit=400`,
    })),
    {
      what: 'a tool for agents',
      path: '/mcp',
      body: {
        jsonrpc: '2.0',
        id: 1,
        method: 'tools/call',
        params: { name: 'neighbourhood', arguments: { id: hub, depth: 3 } },
      },
    },
  ];
}

/**
 * Loads a server of the built-in record with mixed costly questions over many connections at once, and asks cheap ones
 * and probes beside them.
 */
export async function overload(chaos: Chaos): Promise<Row[]> {
  const settings = { GRAPH_FILE: path.join(chaos.folder, 'overload.grafeo') };
  await runToEnd([CLI, 'seed'], settings);
  const rows: Row[] = [];
  for (const count of chaos.quick ? [50] : [50, 200, 600]) {
    // A fresh server each time, so that memory is that of one load.
    const server = await serve(MAIN, { ...settings, MCP: 'on' });
    try {
      for (const row of await load(server, count, chaos.quick ? 5 : 20)) {
        const { what, tries, wrong, hung, lost, refused, medianMs, worstMs, residentMb } = row;
        // Whoever is refused asks again, so there is no time after which all is right.
        rows.push({ what, tries, wrong, hung, lost, worstMs: null });
        chaos.notes.push(
          `${what}: ${refused} refused, median ${medianMs} ms, worst ${worstMs} ms; ${residentMb.join(', ')} MB`,
        );
      }
    } finally {
      await server.stop();
    }
  }
  return rows;
}

/** Puts load on a server, and returns a row each for the load, a question by id, and the probes. */
export async function load(
  server: Pick<Served, 'url' | 'pid'>,
  connections: number,
  seconds: number,
): Promise<LoadRow[]> {
  const [hub = '', other = ''] = await hubsOf(server.url);
  const questions = costly(hub, other);
  const crowd = new Tally(server.url, connections);
  const beside = besides(server.url, hub, seconds);
  const until = performance.now() + seconds * 1000;
  let resident: number[] = [];
  let watching = true;
  const watch = async (): Promise<void> => {
    while (watching) {
      const now = (await memoryOf(server)).resident;
      resident = Array.from({ length: Math.max(now.length, resident.length) }, (_, at) =>
        Math.round(Math.max(now[at] ?? 0, resident[at] ?? 0)),
      );
      await sleep(250);
    }
  };
  const watched = watch();
  await Promise.all(
    Array.from({ length: connections }, async (_, at) => {
      for (let turn = 0; performance.now() < until; turn += 1)
        await sleep(await crowd.ask(questions[(at + turn) % questions.length] as Question));
    }),
  );
  watching = false;
  await watched;
  const { cheap, alive, ready } = await beside;
  return [
    { ...crowd.row(`${connections} connections of costly questions`), residentMb: resident },
    { ...cheap, what: `${connections} connections: a question by id beside them`, residentMb: resident },
    { ...alive, what: `${connections} connections: /healthz beside them`, residentMb: resident },
    { ...ready, what: `${connections} connections: /readyz beside them`, residentMb: resident },
  ];
}

type Beside = Omit<LoadRow, 'residentMb' | 'what'>;
type Besides = Readonly<Record<'cheap' | 'alive' | 'ready', Beside>>;

/**
 * Asks by id, and probes, from a thread of its own: the thread that makes the load is as busy as the server, and would
 * take its own waits for the server's.
 */
async function besides(url: string, id: string, seconds: number): Promise<Besides> {
  const thread = new Worker(BESIDE, { eval: true, workerData: { url, id, seconds, hungMs: HUNG_MS } });
  const [counted] = (await once(thread, 'message')) as [Besides];
  await thread.terminate();
  return counted;
}

const BESIDE = `
const { parentPort, workerData: { url, id, seconds, hungMs } } = require('node:worker_threads');
const until = performance.now() + seconds * 1000;
const loop = async (requestOf, isRight) => {
  const counted = { tries: 0, answered: 0, refused: 0, wrong: 0, hung: 0, lost: 0 };
  const times = [];
  let worst = 0;
  while (performance.now() < until) {
    counted.tries += 1;
    const start = performance.now();
    try {
      const response = await fetch(...requestOf(counted.tries));
      const text = await response.text();
      if (response.status === 503 && response.headers.has('retry-after')) counted.refused += 1;
      else if (response.status === 200 && isRight(text)) { counted.answered += 1; times.push(performance.now() - start); }
      else counted.wrong += 1;
    } catch {
      if (performance.now() - start >= hungMs) counted.hung += 1;
      else counted.lost += 1;
    }
    worst = Math.max(worst, performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  times.sort((a, b) => a - b);
  return { ...counted, medianMs: Math.round(times[times.length >> 1] ?? 0), worstMs: Math.round(worst) };
};
const signal = () => AbortSignal.timeout(hungMs);
const byId = { query: 'query ById($id: ID!) { node(id: $id) { id ... on Entity { name } } }', variables: { id } };
const asked = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(byId) };
Promise.all([
  loop(() => [url + '/graphql', { ...asked, signal: signal() }], (text) => text.includes(JSON.stringify(id))),
  loop(() => [url + '/healthz', { signal: signal() }], (text) => text.includes('ok')),
  loop(() => [url + '/readyz', { signal: signal() }], (text) => text.includes('ready')),
]).then(([cheap, alive, ready]) => parentPort.postMessage({ cheap, alive, ready }));
`;

/** Counts how requests end. */
class Tally {
  private readonly agent: Agent;
  private readonly times: number[] = [];
  private tries = 0;
  private readonly refused = new Map<string, number>();
  private hung = 0;
  private lost = 0;
  private worst = 0;
  private readonly wrong = new Map<string, number>();

  constructor(
    private readonly url: string,
    connections: number,
  ) {
    this.agent = new Agent({ connections, pipelining: 1, headersTimeout: HUNG_MS, bodyTimeout: HUNG_MS });
  }

  /** @returns how long to wait before the next request, in milliseconds. */
  async ask({ what, path, body }: Question): Promise<number> {
    this.tries += 1;
    const start = performance.now();
    try {
      const response = await fetch(this.url + path, {
        dispatcher: this.agent,
        signal: AbortSignal.timeout(HUNG_MS),
        ...(body === undefined
          ? {}
          : {
              method: 'POST',
              headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
              body: JSON.stringify(body),
            }),
      });
      const text = await response.text();
      const took = performance.now() - start;
      this.worst = Math.max(this.worst, took);
      const retry = response.headers.get('retry-after');
      if (response.status === 503 && retry !== null) {
        const code = /"code":"(\w+)"/.exec(text)?.[1] ?? 'no code';
        this.refused.set(code, (this.refused.get(code) ?? 0) + 1);
        // Less patient than it is told to be, as some clients are.
        return Math.min(Number(retry) * 1000, 500);
      }
      if (response.status !== 200 || isFaulty(text)) this.note(`${what}: ${response.status} ${text.slice(0, 200)}`);
      else this.times.push(took);
      return 0;
    } catch (error) {
      this.worst = Math.max(this.worst, performance.now() - start);
      if (performance.now() - start >= HUNG_MS) this.hung += 1;
      else {
        this.lost += 1;
        this.note(`${what}: ${String((error as Error).cause ?? error)}`, false);
      }
      return 100;
    }
  }

  private note(what: string, counted = true): void {
    if (!counted) process.stderr.write(`${what}\n`);
    else this.wrong.set(what, (this.wrong.get(what) ?? 0) + 1);
  }

  row(what: string): Omit<LoadRow, 'residentMb'> {
    for (const [text, times] of this.wrong) process.stderr.write(`wrong, ${times} times: ${text}\n`);
    const sorted = this.times.sort((a, b) => a - b);
    return {
      what,
      tries: this.tries,
      answered: sorted.length,
      refused: sumOf(this.refused),
      refusedBy: Object.fromEntries(this.refused),
      wrong: sumOf(this.wrong),
      hung: this.hung,
      lost: this.lost,
      medianMs: Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0),
      worstMs: Math.round(this.worst),
    };
  }
}

function sumOf(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, each) => sum + each, 0);
}

/** Whether a GraphQL or MCP answer with status 200 has an error. */
function isFaulty(text: string): boolean {
  return (
    /^\{"errors":|^\{"data":null|"isError":true/.test(text) || /\],?"errors":\[\{"message"/.test(text.slice(-4000))
  );
}

/** The two entities with most claims. */
export async function hubsOf(url: string): Promise<string[]> {
  const query = '{ ranking(by: DEGREE, first: 2) { entity { id } } }';
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data } = (await response.json()) as { data: { ranking: readonly { entity: { id: string } }[] } };
  return data.ranking.map(({ entity }) => entity.id);
}
