import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Graph, ReadOptions } from '../../src/graph/port.js';
import { queryText } from '../../src/query/files.js';
import type { QueryName } from '../../src/query/run.js';
import { Api } from '../support/api.js';
import { seed } from '../support/checked-records.js';
import { describeEachEngine } from '../support/engines.js';
import { RUNAWAY, openServed, withRunaways } from '../support/slow.js';

const QUERY_LIMIT = 3_000;

describeEachEngine('time', (engine) => {
  let graph: Graph;
  let api: Api | undefined;
  beforeAll(async () => {
    graph = await openServed(engine, seed.data, QUERY_LIMIT);
    // Neo4j takes a while to plan a query that it sees for the first time.
    const warming = await Api.start(graph);
    for (let asked = 0; asked < 3; asked++)
      await warming.send('{ statistics { entities } entities(first: 2) { totalCount nodes { degree } } }');
    await warming.stop();
  }, 120_000);
  afterEach(async () => {
    await api?.stop();
    api = undefined;
  });
  afterAll(() => graph.close());

  const serve = async (runaways: readonly QueryName[], requestTimeoutMs: number): Promise<Api> => {
    // The process that an earlier test blocked may still be ending, and its replacement still starting.
    await expectAnswered();
    return (api = await Api.start(withRunaways(graph, runaways), { requestTimeoutMs }));
  };
  const expectAnswered = async (): Promise<void> => {
    // The first query may wait for a process that is being replaced.
    for (let asked = 0; asked < 10; asked++)
      await graph.read('MATCH (n:Entity) RETURN count(n) AS n', {}, { timeoutMs: 20_000 });
  };

  /** Neo4j's open transactions after some time at most. The aborted statement must end well before its own limit. */
  const transactionsAfter = async (ms: number): Promise<unknown> => {
    for (const until = performance.now() + ms; ;) {
      const running = await graph.read(
        "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'MATCH (a:Entity), (b:Entity), (c:Entity)' RETURN currentQuery",
      );
      if (running.length === 0 || performance.now() > until) return running;
      await sleep(50);
    }
  };

  test('a query that exceeds its limit is stopped with an error, and the rest is answered', async () => {
    const server = await serve(['source/all'], 30_000);
    const { data, errors, extensions } = await server.send(
      '{ statistics { entities bySource { entities } } entities(first: 1) { totalCount } }',
    );
    expect(errors).toMatchObject([
      { extensions: { code: 'QUERY_TIMEOUT' }, message: expect.stringMatching(/longer than 3000 ms/) },
    ]);
    const total = seed.data.entities.length;
    expect(data).toEqual({ statistics: { entities: total, bySource: null }, entities: { totalCount: total } });
    expect(extensions).toMatchObject({ cost: { maximum: 50_000 } });
    await expectAnswered();
  });

  test('one failing field does not void its page', async () => {
    const server = await serve(['entity/by-ids'], 30_000);
    const { data, errors } = await server.send(
      '{ entities(first: 2) { totalCount nodes { id summary } edges { cursor node { name } } pageInfo { hasNextPage } } }',
    );
    expect(errors?.length).toBeGreaterThan(0);
    for (const { extensions } of errors ?? []) expect(extensions['code']).toBe('QUERY_TIMEOUT');
    expect(data).toEqual({
      entities: {
        totalCount: seed.data.entities.length,
        nodes: [null, null],
        edges: [
          { cursor: expect.any(String), node: { name: expect.any(String) } },
          { cursor: expect.any(String), node: { name: expect.any(String) } },
        ],
        pageInfo: { hasNextPage: true },
      },
    });
  });

  test('a request has its own limit, which can be shorter than that of its queries', async () => {
    const server = await serve(['source/all', 'entity/by-ids'], 1_500);
    const exported = await fetch(`${server.url}/export/mermaid?around=ASEAN`);
    expect([exported.status, await exported.json()]).toEqual([
      503,
      expect.objectContaining({ code: 'REQUEST_TIMEOUT' }),
    ]);
    const { data, errors } = await server.send('{ statistics { entities bySource { entities } } }');
    expect(errors).toMatchObject([
      {
        extensions: { code: 'REQUEST_TIMEOUT' },
        message: expect.stringMatching(/longer than 1500 ms \(REQUEST_TIMEOUT_MS\)/),
      },
    ]);
    expect(data).toEqual({ statistics: { entities: seed.data.entities.length, bySource: null } });
    await expectAnswered();
  });

  test('if the client disconnects, its queries are cancelled', async () => {
    const aborted: boolean[] = [];
    const asked = { running: false };
    const runaways = withRunaways(graph, ['source/all']);
    const watched: Graph = {
      ...runaways,
      read: async (statement, params, options?: ReadOptions) => {
        asked.running ||= statement.includes(queryText('source/all', graph.engine));
        try {
          return await runaways.read(statement, params, options);
        } catch (error) {
          aborted.push((error as { code: string }).code === 'CANCELLED');
          throw error;
        }
      },
    };
    const server = (api = await Api.start(watched, { requestTimeoutMs: 60_000 }));
    const body = JSON.stringify({ query: '{ statistics { bySource { entities } } }' });
    const leaving = request(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
    });
    leaving.on('error', () => undefined);
    leaving.end(body);
    while (!asked.running) await sleep(20);
    leaving.destroy();
    for (let waited = 0; aborted.length === 0 && waited < 50; waited++) await sleep(20);
    expect(aborted).toEqual([true]);
    if (engine === 'neo4j') expect(await transactionsAfter(QUERY_LIMIT / 2)).toEqual([]);
    await expectAnswered();
  });

  test('runaways sent directly to the graph are stopped, however many there are', async () => {
    const codes = await Promise.all(
      Array.from({ length: 5 }, () =>
        graph.read(RUNAWAY).then(
          () => 'answered',
          (error: unknown) => (error as { code: string }).code,
        ),
      ),
    );
    expect(codes).toEqual(Array.from({ length: 5 }, () => 'QUERY_TIMEOUT'));
    await expectAnswered();
  });
});
