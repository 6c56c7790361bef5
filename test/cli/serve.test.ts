import { once } from 'node:events';
import { connect } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Serving, type Settings, askApi, runWell, serve } from '../support/processes.js';
import { SeedFolder } from '../support/seed-fixture.js';

let seed: SeedFolder;
let settings: Settings;
beforeAll(async () => {
  seed = SeedFolder.of();
  settings = { SEED_DIR: seed.dir, GRAPH_FILE: path.join(seed.root, 'graph.grafeo') };
  await runWell(['seed'], settings);
});
afterAll(() => seed.remove());

describe('the server', () => {
  let server: Serving;
  beforeAll(async () => {
    server = await serve(settings);
  });
  afterAll(() => server.stop());
  const get = (place: string, init?: RequestInit): Promise<Response> => fetch(server.url + place, init);
  const postJson = (body: string): Promise<Response> =>
    get('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body });

  test('says that it is ready, where, and with which data', async () => {
    const said = await server.said('is ready');
    expect(said).toContain(`http://localhost:${new URL(server.url).port}/graphiql`);
    expect(said).toMatch(/minimal is ready \(embedded, data [0-9a-f]{16}\)/);
  });

  test('/healthz: the process is running', async () => {
    const answer = await get('/healthz');
    expect([answer.status, await answer.json()]).toEqual([200, { status: 'ok' }]);
  });

  test('/readyz: the engine answers and holds data', async () => {
    const answer = await get('/readyz');
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({
      status: 'ready',
      engine: 'embedded',
      dataVersion: expect.stringMatching(/^[0-9a-f]{16}$/),
      loadedAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T/),
    });
  });

  test('/graphql answers', async () => {
    const { status, body } = await askApi(server.url, '{ entity(id: "topic:ports") { ... on Entity { name } } }');
    expect([status, body.data, body.errors]).toEqual([200, { entity: { name: 'ports' } }, undefined]);
  });

  test('/graphiql is a page that needs no network', async () => {
    const answer = await get('/graphiql');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('text/html');
    // The page has several megabytes, so a failure must not print all of it.
    const page = (await answer.text()).trim();
    expect(page.slice(0, 15).toLowerCase()).toBe('<!doctype html>');
    // Scripts and styles are inline, and text inside them is not markup.
    const markup = page.replace(/(<(script|style)\b[^>]*>)[^]*?<\/\2>/gi, '$1');
    const found = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([each]) => each);
    expect(found(markup, /(src|href|srcset|action|data)\s*=\s*["']?\s*(https?:)?\/\/[^\s>]{0,80}/gi)).toEqual([]);
    expect(found(page, /(@import\s+(url\()?|url\()["']?(https?:)?\/\/.{0,80}/gi)).toEqual([]);
    expect(found(markup, /<script\b/gi).length).toBeGreaterThan(0);
  });

  test('/metrics counts what the graph was asked', async () => {
    const asked = async (): Promise<number> => {
      const answer = await get('/metrics');
      expect(answer.headers.get('content-type')).toContain('text/plain');
      const text = await answer.text();
      expect(text).toMatch(/^process_cpu_seconds_total /m);
      return Number(/^graph_query_seconds_count\{[^}]*engine="embedded"[^}]*\} (\d+)/m.exec(text)?.[1]);
    };
    const before = await asked();
    await askApi(server.url, '{ entity(id: "topic:ports") { ... on Entity { name } } }');
    expect(await asked()).toBeGreaterThan(before);
  });

  test.each(['/nowhere', '/graphql/nowhere/else', '/healthz/x', '/%00', '/..%2f..%2fpackage.json'])(
    '%s gives a 404 in JSON',
    async (place) => {
      const answer = await get(place);
      expect([404, 400]).toContain(answer.status);
      expect(answer.headers.get('content-type')).toContain('application/json');
      expect(await answer.text()).not.toMatch(/\bat .*\.js|node_modules/);
    },
  );

  test('an unknown export format is refused with a list of the known ones', async () => {
    const answer = await get('/export/docx');
    expect(answer.status).toBe(404);
    expect(await answer.text()).toMatch(/'docx'.*cytoscape/);
  });

  test.each([
    ['{ "query": ', 400],
    ['not JSON', 400],
    ['{ "query": "{ statistics { dataVersion } }" } x', 400],
    ['[]', 400],
    ['"text"', 400],
    ['{}', 400],
    ['{ "query": 4 }', 400],
    [JSON.stringify({ query: `{ statistics { dataVersion } } #${'x'.repeat(1_100_000)}` }), 413],
  ])('a body that is wrong is the client’s fault, clearly: %.30s', async (body, status) => {
    const answer = await postJson(body);
    const text = await answer.text();
    expect([answer.status, text]).toEqual([status, expect.not.stringMatching(/\bat .*\.js|node_modules|Internal/)]);
    expect(text.length).toBeGreaterThan(20);
  });

  test('a malformed body gets a JSON error that says what is wrong', async () => {
    const answer = await postJson('{ "query": ');
    expect(await answer.json()).toEqual({
      errors: [{ message: expect.stringMatching(/JSON/), extensions: { code: 'BAD_REQUEST' } }],
    });
  });
});

/** Tries to connect: returns 'connected' or the error's code. */
function connectTo(port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('error', (error: NodeJS.ErrnoException) => resolve(error.code));
    socket.once('connect', () => {
      socket.destroy();
      resolve('connected');
    });
  });
}

describe('shutdown', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)('%s ends an idle server cleanly', async (signal) => {
    const server = await serve(settings);
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    server.child.kill(signal);
    expect(await server.ended).toMatchObject({ status: 0, signal: null });
  });

  test('during a request, the server answers it, accepts no other, and ends cleanly', async () => {
    const server = await serve(settings);
    const port = Number(new URL(server.url).port);
    const body = JSON.stringify({ query: '{ entity(id: "topic:ports") { ... on Entity { name } } }' });
    const client = connect(port, '127.0.0.1');
    let answer = '';
    client.setEncoding('utf8').on('data', (chunk: string) => (answer += chunk));
    const closed = once(client, 'close');
    // Sends the headers and half the body, so that the request is pending and waits for this client. `Expect` makes the
    // server confirm that.
    client.write(
      'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n' +
        `Expect: 100-continue\r\nContent-Length: ${body.length}\r\n\r\n`,
    );
    await once(client, 'data');
    expect(answer).toMatch(/^HTTP\/1.1 100 /);
    client.write(body.slice(0, 20));

    server.child.kill('SIGTERM');
    await server.said('"stopping"');
    while ((await connectTo(port)) === 'connected');
    client.write(body.slice(20));
    await closed;
    expect(answer).toMatch(/HTTP\/1.1 200 OK/);
    expect(answer).toMatch(/\r\n\r\n\{"data":\{"entity":\{"name":"ports"\}\}(,"extensions":.*)?\}\s*$/);
    expect(await server.ended).toMatchObject({
      status: 0,
      signal: null,
      stderr: expect.not.stringContaining('"error"'),
    });
  });

  test('leaves the graph free for the next load', async () => {
    const server = await serve(settings);
    await server.stop();
    const { stdout } = await runWell(['seed', '--prune'], settings);
    expect(stdout).toContain('Up to date: embedded');
  });
});
