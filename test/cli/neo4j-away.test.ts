import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openNeo4j } from '../../src/graph/neo4j.js';
import { Breakable } from '../support/breakable.js';
import { neo4jOptions, useNeo4jAlone } from '../support/engines.js';
import { type GraphqlAnswer, type Serving, askApi, expectFault, run, runWell, serve } from '../support/processes.js';
import { SeedFolder } from '../support/seed-fixture.js';

/** Shorter than the limit of a request, at which it would end anyway. */
const PATIENCE_MS = 15_000;

(neo4jOptions === undefined ? describe.skip : describe)('a Neo4j that goes away under a running server', () => {
  useNeo4jAlone();
  const { uri, user, password } = neo4jOptions ?? { uri: '', user: '', password: '' };
  let neo4j: Breakable | undefined;
  let server: Serving | undefined;
  let seed: SeedFolder | undefined;
  let link = '';
  beforeAll(async () => {
    seed = SeedFolder.of();
    neo4j = await Breakable.before(uri);
    await runWell(['seed', '--prune'], settings());
    // What the server remembers, it answers without Neo4j.
    server = await serve({ ...settings(), MCP: 'on', ROW_MEMORY_MB: '0' });
    const { body } = await askApi(server.url, '{ permalink { path } }');
    link = (body.data as { permalink: { path: string } }).permalink.path;
  }, 180_000);
  afterAll(async () => {
    server?.child.kill('SIGKILL');
    neo4j?.thaw();
    await neo4j?.break();
    seed?.remove();
  });

  const running = (): { neo4j: Breakable; server: Serving } => {
    if (neo4j === undefined || server === undefined) throw new Error('not started');
    return { neo4j, server };
  };
  const settings = (): Record<string, string> => ({
    SEED_DIR: seed?.dir ?? '',
    NEO4J_URI: neo4j?.uri ?? '',
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
  });
  const ready = async (): Promise<readonly [number, unknown]> => {
    const answer = await fetch(`${running().server.url}/readyz`, { signal: AbortSignal.timeout(5_000) });
    return [answer.status, await answer.json()];
  };
  const READY = [200, expect.objectContaining({ status: 'ready', engine: 'neo4j' })];
  const AWAY = [503, expect.objectContaining({ status: 'not ready', code: 'ENGINE_UNAVAILABLE' })];
  const PORTS = { data: { entity: { name: 'ports', summary: expect.any(String) } }, errors: undefined };
  const name = '{ entity(id: "topic:ports") { ... on Entity { name summary } } }';
  const answered = async (): Promise<Pick<GraphqlAnswer, 'data' | 'errors'>> => {
    const { data, errors } = (await askApi(running().server.url, name)).body;
    return { data, errors };
  };
  /** Asks in one of the ways that the server has. */
  const asked = async (
    way: 'graphql' | 'export' | 'permalink' | 'mcp',
  ): Promise<{ readonly status: number; readonly retryAfter: string | null; readonly text: string }> => {
    const json = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };
    const tool = { name: 'entity', arguments: { entity: 'ports' } };
    const post = (body: unknown): RequestInit => ({ method: 'POST', headers: json, body: JSON.stringify(body) });
    const [path, request]: [string, RequestInit] = {
      graphql: ['/graphql', post({ query: name })] as [string, RequestInit],
      export: ['/export/cytoscape', {}] as [string, RequestInit],
      permalink: [link, {}] as [string, RequestInit],
      mcp: ['/mcp', post({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: tool })] as [string, RequestInit],
    }[way];
    const url = running().server.url + path;
    const answer = await fetch(url, { ...request, signal: AbortSignal.timeout(PATIENCE_MS) });
    return { status: answer.status, retryAfter: answer.headers.get('retry-after'), text: await answer.text() };
  };
  const WAYS = ['graphql', 'export', 'permalink', 'mcp'] as const;
  /** Every way to ask says that the engine is away, and to ask again, and nothing of where the engine is. */
  const expectAway = async (): Promise<void> => {
    for (const each of await Promise.all(WAYS.map(asked))) {
      expect(each).toMatchObject({ status: 503, retryAfter: expect.stringMatching(/^\d+$/) });
      expect(each.text).toContain('ENGINE_UNAVAILABLE');
      expect(each.text).toContain('does not respond');
      expect(each.text).not.toMatch(/127\.0\.0\.1|bolt:|pool/i);
    }
  };
  /** A probe gives up within a second, which a busy machine may need for a true answer. */
  /** A probe gives up within a second, which a true answer may take longer than on a busy machine. */
  const isReady = async (): Promise<void> => {
    let last = await ready();
    for (let tries = 0; last[0] !== 200 && tries < 100; tries += 1) {
      await sleep(100);
      last = await ready();
    }
    expect(last).toEqual(READY);
    expect(await answered()).toEqual(PORTS);
  };

  test('gives ENGINE_UNAVAILABLE, and the server keeps running', async () => {
    await isReady();
    for (const way of WAYS) expect(await asked(way)).toMatchObject({ status: 200, retryAfter: null });

    await running().neo4j.break();
    await expectAway();
    expect(await ready()).toEqual(AWAY);
    expect((await askApi(running().server.url, name)).body.errors?.[0]?.extensions).toEqual({
      code: 'ENGINE_UNAVAILABLE',
    });
    expect((await fetch(`${running().server.url}/healthz`)).status).toBe(200);
  }, 120_000);

  test('is used again when it is back', async () => {
    await running().neo4j.mend();
    await isReady();
  }, 120_000);

  test('is away as well when it accepts connections and says nothing', async () => {
    running().neo4j.freeze();
    // For a tenth of a second the version of the data counts as known, and what was read of it is still answered.
    await sleep(200);
    const waiting = expectAway();
    expect(await ready()).toEqual(AWAY);
    await waiting;
    expect(await ready()).toEqual(AWAY);
    running().neo4j.thaw();
    await isReady();
  }, 120_000);

  test('does not lose an answer whose connection breaks half-way', async () => {
    // A connection's greeting is some 300 bytes, so the answers break at different places.
    for (const bytes of [10, 150, 400, 450, 700]) {
      await running().neo4j.break();
      running().neo4j.dropAfter(bytes);
      await running().neo4j.mend();
      const { data, errors } = await answered();
      if (data === null || data === undefined) expect(errors?.[0]?.extensions?.['code']).toBe('ENGINE_UNAVAILABLE');
      else expect({ data, errors }).toEqual(PORTS);
    }
    await running().neo4j.break();
    running().neo4j.dropAfter(Infinity);
    await running().neo4j.mend();
    await isReady();
  }, 120_000);

  test('is no rejected query when it is lost in the middle of an answer', async () => {
    const graph = openNeo4j({ uri: running().neo4j.uri, user, password, connectionTimeoutMs: 2_000 });
    const rows = 'UNWIND range(1, 2000) AS i RETURN i, "a text of some length" AS text';
    try {
      for (const bytes of [1, 10, 150, 400, 5_000, 20_000]) {
        running().neo4j.dropAfter(bytes);
        await expect(graph.read(rows)).rejects.toMatchObject({ code: 'ENGINE_UNAVAILABLE' });
      }
      running().neo4j.dropAfter(Infinity);
      expect(await graph.read(rows)).toHaveLength(2000);
    } finally {
      await graph.close();
    }
  }, 120_000);

  test('ends a command with the reason', async () => {
    running().neo4j.freeze();
    expectFault(await run('cli', ['ask', 'who announced ports'], settings()), 5, 'does not respond');
    running().neo4j.thaw();
  }, 60_000);

  test('does not prevent a clean shutdown', async () => {
    await running().neo4j.break();
    expect(await running().server.stop()).toMatchObject({ status: 0, signal: null });
  }, 60_000);
});
