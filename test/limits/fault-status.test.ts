import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { validateSeed } from '../../seed/validate.js';
import { readConfig } from '../../src/config.js';
import { FAULTS, Fault, type FaultCode } from '../../src/errors.js';
import type { Graph } from '../../src/graph/port.js';
import { type RunningServer, startServer } from '../../src/http/server.js';
import { queryText } from '../../src/query/files.js';
import { openWith } from '../support/engines.js';
import { SeedFolder } from '../support/seed-fixture.js';

const SECRET = 'bolt://db.example.org:7687 (pool of 100) /srv/graph.grafeo';
const QUERY = '{ entity(name: "ports") { ... on Entity { summary } } permalink { path } }';
const WAYS = ['graphql', 'export', 'permalink', 'mcp', 'resource', 'resources'] as const;

describe('a fault of the server', () => {
  let graph: Graph;
  let server: RunningServer;
  let link: string;
  let fault: Fault | undefined;
  /** The statements that the fault befalls: all, or those of the questions only. */
  let befalls: (statement: string) => boolean;
  beforeAll(async () => {
    const seed = SeedFolder.of();
    graph = await openWith('embedded', validateSeed(seed.dir).data);
    seed.remove();
    const faulty: Graph = {
      ...graph,
      read: (statement, params, options) =>
        fault !== undefined && befalls(statement) ? Promise.reject(fault) : graph.read(statement, params, options),
    };
    const { limits, mcp } = readConfig({});
    server = await startServer(faulty, {
      port: 0,
      host: '127.0.0.1',
      // What it remembers, it answers whatever befalls the engine.
      limits: { ...limits, rowMemoryMb: 0 },
      mcp: { ...mcp, onServer: true },
    });
    const { data } = JSON.parse((await asked('graphql')).text) as { data: { permalink: { path: string } } };
    link = data.permalink.path;
  });
  afterAll(async () => {
    await server.stop();
    await graph.close();
  });

  const post = (path: string, body: unknown): Promise<Response> =>
    fetch(`http://127.0.0.1:${server.port}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
      body: JSON.stringify(body),
    });
  const get = (path: string): Promise<Response> => fetch(`http://127.0.0.1:${server.port}${path}`);
  const mcp = (method: string, params: unknown): Promise<Response> =>
    post('/mcp', { jsonrpc: '2.0', id: 1, method, params });
  const asked = async (way: (typeof WAYS)[number] | 'readyz') => {
    const answer = await {
      graphql: () => post('/graphql', { query: QUERY }),
      export: () => get('/export/cytoscape'),
      permalink: () => get(link),
      mcp: () => mcp('tools/call', { name: 'entity', arguments: { entity: 'ports' } }),
      resource: () => mcp('resources/read', { uri: 'graph://entity/topic%3Aports' }),
      resources: () => mcp('resources/list', {}),
      readyz: () => get('/readyz'),
    }[way]();
    return { status: answer.status, retryAfter: answer.headers.get('retry-after'), text: await answer.text() };
  };

  const always = (): boolean => true;
  const inQuestions = (statement: string): boolean =>
    !['data-version/current' as const, 'entity/names' as const].some(
      (name) => queryText(name, 'embedded') === statement,
    );
  const NOT_NOW: readonly FaultCode[] = [
    'ENGINE_UNAVAILABLE',
    'ENGINE_AUTH',
    'ENGINE_BUSY',
    'NOT_SEEDED',
    'QUERY_TIMEOUT',
    'QUERY_TOO_LARGE',
    'USAGE',
  ];

  test.each(NOT_NOW)('%s is 503 with a time to ask again, whatever was asked and however far it came', async (code) => {
    for (const where of [always, inQuestions]) {
      befalls = where;
      fault = new Fault(code, SECRET);
      const { retryAfter } = fault;
      for (const way of WAYS) {
        const answer = await asked(way);
        expect({ way, ...answer }).toMatchObject({ way, status: 503, retryAfter: String(retryAfter) });
        expect(answer.text).toContain(code);
        // These two may tell of the question, the others tell of the server.
        if (!/^QUERY_/.test(code)) expect(answer.text).not.toMatch(/bolt:|pool|srv|grafeo/);
      }
    }
    befalls = always;
    expect(await asked('readyz')).toMatchObject({
      status: 503,
      retryAfter: String(FAULTS[code as 'USAGE'].retryAfter),
    });
    fault = undefined;
    for (const way of WAYS) expect(await asked(way)).toMatchObject({ status: 200, retryAfter: null });
  });

  test('leaves 200 to an answer that has some of its data', async () => {
    befalls = (statement) => statement === queryText('relationship/by-keys', 'embedded');
    fault = new Fault('QUERY_TIMEOUT', 'too long');
    const query = '{ entities(last: 1) { nodes { id relationships(first: 1) { nodes { sentence } } } } }';
    const answer = await post('/graphql', { query });
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([200, null]);
    expect(await answer.json()).toMatchObject({
      data: { entities: { nodes: [{ id: expect.any(String), relationships: { nodes: [null] } }] } },
      errors: [{ extensions: { code: 'QUERY_TIMEOUT' } }],
    });
    fault = undefined;
  });

  test('says within a second that an engine which never answers is not ready', async () => {
    const silent = await startServer({ ...graph, verify: () => new Promise(() => undefined) }, { port: 0, host: '' });
    const answer = await fetch(`http://127.0.0.1:${silent.port}/readyz`, { signal: AbortSignal.timeout(5_000) });
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '2']);
    expect(await answer.json()).toMatchObject({ status: 'not ready', code: 'ENGINE_UNAVAILABLE' });
    await silent.stop();
  });
});
