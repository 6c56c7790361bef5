import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { load } from '../../bench/chaos/overload.js';
import { type Serving, serve } from '../support/processes.js';
import { useSeedFile } from '../support/seed-file.js';

const graph = useSeedFile();
const JSON_TYPE = { 'content-type': 'application/json' };

/** Receives the traces of the server. */
const spans: { name: string; traceId: string }[] = [];
const collector = createServer((req, res) => {
  void text(req).then((body) => {
    const { resourceSpans } = JSON.parse(body) as { resourceSpans: { scopeSpans: { spans: typeof spans }[] }[] };
    spans.push(...resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)));
    res.end('{}');
  });
});

let server: Serving;
beforeAll(async () => {
  collector.listen(0, '127.0.0.1');
  await once(collector, 'listening');
  server = await serve({
    GRAPH_FILE: graph.file,
    MCP: 'on',
    SLOW_QUESTION_MS: '1',
    OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: `http://127.0.0.1:${(collector.address() as AddressInfo).port}/v1/traces`,
    OTEL_BSP_SCHEDULE_DELAY: '200',
  });
});
afterAll(async () => {
  await server.stop();
  collector.close();
});

const ask = (query: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { ...JSON_TYPE, ...headers },
    body: JSON.stringify({ query }),
  });
const metric = async (pattern: RegExp): Promise<number> =>
  Number(pattern.exec(await (await fetch(`${server.url}/metrics`)).text())?.[1]);
/** The process that answers costly questions, a child of the server. */
const costlyPid = (): number | undefined =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .find((pid) => {
      try {
        const [state, parent] = readFileSync(`/proc/${pid}/stat`, 'utf8')
          .replace(/^.*\) /s, '')
          .split(' ');
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
        return state !== 'Z' && Number(parent) === server.child.pid && command.includes('costly.js');
      } catch {
        return false; // the process has ended
      }
    });

const COSTLY = '{ neighbourhood(id: "ASEAN", depth: 3, limit: 1000) { nodes { id } relationships { sentence } } }';

test('a costly operation is answered by another process, in the same form, faults included', async () => {
  const quick = (await (await ask('{ neighbourhood(id: "ASEAN", depth: 1, limit: 10) { nodes { id } } }')).json()) as {
    data: { neighbourhood: { nodes: { id: string }[] } };
  };
  expect(costlyPid()).toBeUndefined();
  const response = await ask(COSTLY);
  const { data, extensions } = (await response.json()) as typeof quick & { extensions: { cost: unknown } };
  expect(costlyPid()).toBeDefined();
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(extensions.cost).toMatchObject({ maximum: 50_000 });
  const ids = data.neighbourhood.nodes.map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(100);
  for (const { id } of quick.data.neighbourhood.nodes) expect(ids).toContain(id);
  const unknown = await ask(COSTLY.replace('ASEAN', 'Atlantis'));
  expect([unknown.status, await unknown.json()]).toMatchObject([
    200,
    { errors: [{ extensions: { code: 'ENTITY_NOT_FOUND' } }] },
  ]);
  const file = await fetch(`${server.url}/export/graphml?around=Atlantis`);
  expect([file.status, await file.json()]).toMatchObject([404, { code: 'ENTITY_NOT_FOUND' }]);
});

test('agents send each message in a request of its own', async () => {
  const message = { jsonrpc: '2.0', id: 1, method: 'tools/list' };
  const post = (body: unknown): Promise<Response> =>
    fetch(`${server.url}/mcp`, {
      method: 'POST',
      headers: { ...JSON_TYPE, accept: 'application/json, text/event-stream' },
      body: JSON.stringify(body),
    });
  expect((await post(message)).status).toBe(200);
  const batch = await post([message, message]);
  expect([batch.status, await batch.json()]).toEqual([
    400,
    {
      jsonrpc: '2.0',
      error: {
        code: -32600,
        message: 'The body is a list of 2 messages. Send each message in a request of its own.',
        data: { code: 'BATCH_REFUSED' },
      },
      id: null,
    },
  ]);
});

test('under load every request is answered or told when to ask again, and look-ups and probes still work', async () => {
  const [crowd, cheap, alive, ready] = await load({ url: server.url, pid: server.child.pid ?? 0 }, 100, 3);
  for (const row of [crowd, cheap, alive, ready]) expect(row).toMatchObject({ wrong: 0, hung: 0, lost: 0 });
  expect(crowd?.answered).toBeGreaterThan(0);
  expect(crowd?.refused).toBeGreaterThan(0);
  expect(cheap).toMatchObject({ refused: 0, answered: cheap?.tries });
  // /readyz may say 503 where the engine does not answer it within a second, which a busy machine can cause.
  expect(alive).toMatchObject({ refused: 0, answered: alive?.tries });
  // The server, the process for costly work, and a reading process of each.
  expect(crowd?.residentMb.length).toBeGreaterThanOrEqual(4);
  expect(Math.max(...(crowd?.residentMb ?? []))).toBeLessThan(1_000);
  // On a busy machine a request that runs may also use up its time, which is a fault of the request and no refusal.
  const { OVERLOADED, REQUEST_TIMEOUT = 0, ...others } = crowd?.refusedBy ?? {};
  expect([OVERLOADED, others]).toEqual([(crowd?.refused ?? 0) - REQUEST_TIMEOUT, {}]);
  expect(await metric(/^refusals_total\{code="OVERLOADED"\} (\d+)$/m)).toBe(OVERLOADED);
  expect(await metric(/^requests_in_flight\{lane="costly"\} (\d+)$/m)).toBeLessThanOrEqual(2);
});

test('when the process for costly work ends, another takes its place', async () => {
  const before = costlyPid();
  // Signals to 0 would reach this process and all that it started.
  if (before === undefined) throw new Error('no process does costly work');
  process.kill(before, 'SIGKILL');
  const file = await fetch(`${server.url}/export/mermaid?around=ASEAN`);
  expect([file.status, (await file.text()).slice(0, 3)]).toEqual([200, expect.stringMatching(/^\S+/)]);
  expect(costlyPid()).not.toBe(before);
  expect(await metric(/^costly_restarts_total (\d+)$/m)).toBe(1);
});

test('requests are counted by the name of their operation, and made-up names take no memory', async () => {
  for (let made = 0; made < 70; made += 1) await (await ask(`query Made${made} { __typename }`)).text();
  const exposed = await (await fetch(`${server.url}/metrics`)).text();
  expect(exposed).toMatch(/^http_requests_total\{route="graphql",operation="Made0",status="200"\} 1$/m);
  expect(exposed).toMatch(/^http_requests_total\{route="graphql",operation="other",status="200"\} [1-9]/m);
  const names = new Set(
    Array.from(exposed.matchAll(/^http_requests_total\{.*operation="(\w+)"/gm), ([, name]) => name),
  );
  expect(names.size).toBeLessThanOrEqual(51);
  expect(exposed).toMatch(/^http_request_seconds_bucket\{le="0.1",route="graphql",operation="Made0",status="200"\} /m);
  // Both processes tell of themselves, and each metric is described once, as the format demands.
  expect(exposed).toMatch(/^process_resident_memory_bytes\{process="costly"\} /m);
  const described = Array.from(exposed.matchAll(/^# TYPE (\S+)/gm), ([, name]) => name);
  expect(described).toHaveLength(new Set(described).size);
  // Whoever asks makes known which data is served, not only probes.
  const { dataVersion } = (await (await fetch(`${server.url}/readyz`)).json()) as { readonly dataVersion: string };
  expect(exposed).toContain(`\ndata_version_info{version="${dataVersion}"} 1\n`);
  expect(await metric(/^cache_hits_total\{cache="documents"\} (\d+)$/m)).toBeGreaterThan(0);
  expect(await metric(/^data_age_seconds (\d+)$/m)).toBeGreaterThanOrEqual(0);
  const rows = async (): Promise<[hits: number, misses: number]> => [
    await metric(/^cache_hits_total\{cache="rows"\} (\d+)$/m),
    await metric(/^cache_misses_total\{cache="rows"\} (\d+)$/m),
  ];
  const asked: [number, number][] = [await rows()];
  for (let time = 0; time < 2; time += 1) {
    await ask('{ node(id: "abc-2023-09-13") { ... on Source { title } } }');
    asked.push(await rows());
  }
  const [[hits, misses] = [NaN, NaN]] = asked;
  expect(asked).toEqual([
    [hits, misses],
    [hits, misses + 1],
    [hits + 1, misses + 1],
  ]);
});

test('a request has an id, which is in its answer, in the log, and in a trace', async () => {
  const traceId = '0123456789abcdef0123456789abcdef';
  const sane = await ask('query Traced { node(id: "mofa-2019-11-04") { ... on Source { title } } }', {
    'x-request-id': 'from-a-proxy.1',
    traceparent: `00-${traceId}-0123456789abcdef-01`,
  });
  expect([sane.status, sane.headers.get('x-request-id')]).toEqual([200, 'from-a-proxy.1']);
  const said = await server.said(/"requestId":"from-a-proxy\.1"/);
  const line = said.split('\n').find((each) => each.includes('"requestId":"from-a-proxy.1"')) ?? '';
  expect(JSON.parse(line)).toMatchObject({
    ...{ level: 'info', message: 'request', method: 'POST', route: 'graphql', operation: 'Traced' },
    ...{ hash: expect.stringMatching(/^[0-9a-f]{64}$/), cost: 1, lane: 'quick', status: 200 },
  });
  await server.said(/"message":"slow question"/);
  for (const insane of ['a b', 'x'.repeat(65), '{"level":"error"}']) {
    const given = (await ask('{ __typename }', { 'x-request-id': insane })).headers.get('x-request-id');
    expect(given).toMatch(/^[0-9a-f]{8}-[0-9a-f-]{27}$/);
  }
  const ofTrace = (): string[] => spans.flatMap((span) => (span.traceId === traceId ? [span.name] : []));
  for (let waited = 0; ofTrace().length < 3 && waited < 100; waited += 1)
    await new Promise((done) => setTimeout(done, 50));
  expect(ofTrace()).toEqual(expect.arrayContaining(['POST /graphql', 'operation Traced', 'statement']));
});
