import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { earlier } from '../support/checked-records.js';
import { call, expectCited } from '../support/mcp.js';
import { type Running, expectFault, run, serve, start } from '../support/processes.js';
import { useSeedFile } from '../support/seed-file.js';

const settings = { GRAPH_FILE: useSeedFile('earlier-file').file };

async function clientAt(url: string): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' });
  const transport = new StreamableHTTPClientTransport(new URL(url));
  // The SDK's own types conflict under exactOptionalPropertyTypes.
  await client.connect(transport);
  return client;
}

const LIST = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' });

/** A POST with headers that fetch does not allow. */
function post(
  url: string,
  headers: Readonly<Record<string, string>> = {},
  body = LIST,
): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream', ...headers },
    });
    sent.once('error', reject).once('response', (response) => {
      let text = '';
      response
        .setEncoding('utf8')
        .on('data', (chunk: string) => (text += chunk))
        .once('end', () => resolve({ status: response.statusCode ?? 0, body: text }));
    });
    sent.end(body);
  });
}

describe('mcp --http', () => {
  let server: Running;
  let url: string;
  beforeAll(async () => {
    server = start('cli', ['mcp', '--http', '--port', '0'], settings);
    url = /http:\S+\/mcp/.exec(await server.said(/\/mcp\n/))?.[0] ?? '';
  });
  afterAll(async () => {
    server.child.kill('SIGTERM');
    await server.ended;
  });

  test('listens on this machine only', () => {
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/mcp$/);
  });

  test('the SDK’s client lists and calls tools, without a session', async () => {
    const client = await clientAt(url);
    const { tools } = await client.listTools();
    expect(tools.length).toBeGreaterThan(10);
    const answer = await call(client, 'entity', { entity: 'WA Project' });
    expect(expectCited(answer, earlier.data)).toBeGreaterThan(1);
    expect((client.transport as StreamableHTTPClientTransport).sessionId).toBeUndefined();
    await client.close();
  });

  test('simultaneous clients each get their own answers', async () => {
    const names = ['FOIP', 'AOIP', 'WA Project', 'ASEAN', 'Japan', 'RCEP', 'Vientiane Vision', 'United Nations'];
    const answers = await Promise.all(
      names.map(async (entity) => {
        const client = await clientAt(url);
        const { structured } = await call(client, 'entity', { entity, first: 1 });
        await client.close();
        return structured['entity'] as { name: string; aliases: string[] };
      }),
    );
    answers.forEach(({ name, aliases }, index) => expect([name, ...aliases]).toContain(names[index]));
  });

  test.each([
    ['another host, as DNS rebinding would name it', { host: 'evil.example' }],
    ['another host that begins like this one', { host: 'localhost.evil.example' }],
    ['a page of another site', { origin: 'https://evil.example' }],
    ['a page without an origin of its own', { origin: 'null' }],
    ['an origin that is none', { origin: 'localhost' }],
  ])('%s is refused', async (_, headers) => {
    const { status, body } = await post(url, headers);
    expect(status).toBe(403);
    expect(JSON.parse(body)).toMatchObject({ jsonrpc: '2.0', error: { message: expect.any(String) } });
    expect(body).not.toContain('tools');
  });

  test.each([{}, { origin: 'http://localhost:6274' }, { host: 'localhost:1234' }, { origin: 'http://127.0.0.1' }])(
    'requests from this machine are answered: %j',
    async (headers) => {
      expect((await post(url, headers)).status).toBe(200);
    },
  );

  test('anything but the protocol is refused with a reason', async () => {
    expect((await post(url, {}, 'no JSON')).status).toBe(400);
    expect((await post(url, {}, JSON.stringify({ text: 'x'.repeat(2_000_000) }))).status).toBe(413);
    expect((await post(url, { 'content-type': 'text/plain' })).status).toBe(415);
    const get = await fetch(url, { headers: { accept: 'text/event-stream' } });
    expect([get.status, get.headers.get('allow')]).toEqual([405, 'POST']);
    expect((await fetch(url, { method: 'DELETE' })).status).toBe(405);
    expect((await fetch(new URL('/elsewhere', url))).status).toBe(404);
  });

  test('a port in use is reported', async () => {
    const { port } = new URL(url);
    expectFault(await run('cli', ['mcp', '--port', port], settings), 2, `127.0.0.1:${port}`);
  });

  test('SIGTERM ends it cleanly', async () => {
    server.child.kill('SIGTERM');
    const { status, signal } = await server.ended;
    expect([status, signal]).toEqual([0, null]);
  });
});

test('the running server offers /mcp if the setting says so', async () => {
  const server = await serve({ ...settings, MCP: 'on', MCP_ALLOWED_HOSTS: 'graph.example, 127.0.0.1' });
  try {
    const client = await clientAt(`${server.url}/mcp`);
    expect((await call(client, 'statistics')).structured.outcome).toBe('answered');
    await client.close();
    expect((await post(`${server.url}/mcp`, { host: 'graph.example' })).status).toBe(200);
    expect((await post(`${server.url}/mcp`, { host: 'localhost' })).status).toBe(403);
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  } finally {
    expect((await server.stop()).status).toBe(0);
  }
  const without = await serve(settings);
  expect((await post(`${without.url}/mcp`)).status).toBe(404);
  await without.stop();
});
