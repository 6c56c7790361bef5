import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readConfig } from '../../src/config.js';
import type { Graph } from '../../src/graph/port.js';
import { startServer } from '../../src/http/server.js';
import { TrustedDocuments } from '../../src/http/trusted-documents.js';
import { type Answer, Api } from '../support/api.js';
import { seed } from '../support/checked-records.js';
import { openWith } from '../support/engines.js';

const TEXT = `# How large the graph is.
query Size { statistics { entities relationships } }
`;
const OTHER = 'query Engine($yes: Boolean!) { statistics { engine @include(if: $yes) } }';
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const folder = mkdtempSync(path.join(tmpdir(), 'jag-trusted-'));
writeFileSync(path.join(folder, 'size.graphql'), TEXT);
writeFileSync(path.join(folder, 'engine.graphql'), OTHER);
writeFileSync(
  path.join(folder, 'paths.txt'),
  '# What may be taken along.\n/export/mermaid\n/export/dot?depth=1&around=framework:foip\n/export/csv?around=framework:foip\n',
);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let graph: Graph;
let api: Api;
beforeAll(async () => {
  graph = await openWith('embedded', seed.data);
  api = await Api.start(graph, { trustedDocuments: folder });
});
afterAll(async () => {
  await api.stop();
  await graph.close();
});

describe('a server that runs trusted documents only', () => {
  const post = async (body: object): Promise<Answer> => {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${api.url}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) });
    return (await answer.json()) as Answer;
  };
  const get = async (parameters: Record<string, string>): Promise<Answer> =>
    (await (await fetch(`${api.url}/graphql?${new URLSearchParams(parameters).toString()}`)).json()) as Answer;
  const persisted = { persistedQuery: { version: 1, sha256Hash: sha256(OTHER) } };
  const size = { statistics: { entities: seed.data.entities.length, relationships: seed.data.relationships.length } };
  const engine = { statistics: { engine: 'embedded' } };

  test('runs them by id, and by text with any white space', async () => {
    expect((await post({ query: TEXT })).data).toEqual(size);
    expect((await post({ query: 'query Size{statistics{entities,relationships}}' })).data).toEqual(size);
    expect((await post({ documentId: `sha256:${sha256(TEXT)}` })).data).toEqual(size);
    expect((await post({ documentId: 'size.graphql' })).data).toEqual(size);
    expect((await post({ extensions: persisted, variables: { yes: true } })).data).toEqual(engine);
    expect((await get({ query: TEXT })).data).toEqual(size);
    expect((await get({ documentId: sha256(TEXT) })).data).toEqual(size);
    const variables = JSON.stringify({ yes: true });
    expect((await get({ extensions: JSON.stringify(persisted), variables })).data).toEqual(engine);
  });

  test('refuses everything else, and says what it runs', async () => {
    const untrusted = [
      { query: '{ statistics { engine } }' },
      { query: '{ __schema { types { name } } }' },
      { query: `${TEXT} query More { statistics { engine } }` },
      { documentId: sha256('{ statistics { engine } }') },
      // If the id and the text do not match, the id decides.
      {
        query: '{ statistics { loadedAt } }',
        extensions: { persistedQuery: { version: 1, sha256Hash: 'b'.repeat(64) } },
      },
      { query: '{' },
      {},
    ];
    for (const body of untrusted) {
      const { errors, data } = await post(body);
      expect(data).toBeUndefined();
      expect(errors).toMatchObject([
        {
          message: expect.stringMatching(/is not one of the 2 that this server runs/),
          extensions: { code: 'OPERATION_NOT_TRUSTED' },
        },
      ]);
    }
    expect((await get({ query: '{ statistics { engine } }' })).errors?.[0]?.extensions['code']).toBe(
      'OPERATION_NOT_TRUSTED',
    );
    const both = await post({ query: '{ statistics { loadedAt } }', documentId: sha256(TEXT) });
    expect(both.data).toEqual(size);
  });

  test('says so in GraphiQL', async () => {
    const page = await (await fetch(`${api.url}/graphiql`)).text();
    expect(page).toContain('This server runs only the 2 operations of its operator');
    expect(page).toContain('Engine, Size');
  });
});

describe('exports of such a server', () => {
  test.each([
    ['mermaid?around=FOIP', 200],
    ['mermaid?around=AOIP&inline=1', 200],
    ['dot?around=framework:foip&depth=1', 200],
    ['dot?depth=1&around=framework%3Afoip&inline=1', 200],
    ['dot?around=framework:foip&depth=2', 400],
    ['csv?around=framework:foip&raw=1&bom=1', 200],
    ['csv?raw=1', 400],
    ['dot', 400],
    ['%64ot', 400],
    ['dot/?around=FOIP', 400],
    ['graphml', 400],
    ['png?around=FOIP', 400],
    ['docx', 400],
  ])('%s is answered with %i', async (place, status) => {
    const answer = await fetch(`${api.url}/export/${place}`);
    expect(answer.status).toBe(status);
    const text = await answer.text();
    if (status === 400) expect(JSON.parse(text)).toMatchObject({ code: 'OPERATION_NOT_TRUSTED' });
    else expect(text).not.toContain('OPERATION_NOT_TRUSTED');
  });

  test.each([
    ['mermaid', 200],
    ['dot?around=framework:foip&depth=1', 400],
    ['graphml', 400],
  ])('a view as %s is answered with %i', async (place, status) => {
    const view = {
      ...{ title: 'Two frameworks', focus: [], legend: [] },
      entities: { ids: ['framework:foip', 'framework:aoip'] },
      claims: { ids: [], sources: [], targets: [] },
    };
    const answer = await fetch(`${api.url}/export/${place}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(view),
    });
    expect([answer.status, await answer.text()]).toEqual([
      status,
      expect.stringContaining(status === 200 ? 'flowchart' : 'OPERATION_NOT_TRUSTED'),
    ]);
  });
});

test('agents are served only if that is listed', async () => {
  const settings = readConfig({ TRUSTED_DOCUMENTS: folder, MCP: 'on' });
  const options = { ...settings, port: 0, host: '127.0.0.1' };
  await expect(startServer(graph, options)).rejects.toMatchObject({
    code: 'USAGE',
    message: expect.stringContaining('does not list /mcp'),
  });
  const listed = path.join(folder, 'with-agents.json');
  writeFileSync(listed, JSON.stringify({ size: TEXT, agents: '/mcp' }));
  const server = await startServer(graph, {
    ...options,
    limits: { ...settings.limits, trustedDocuments: listed },
  });
  const answer = await fetch(`${server.url}/mcp`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' }),
  });
  expect(await answer.json()).toMatchObject({ result: { tools: expect.any(Array) } });
  await server.stop();
});

describe('trusted documents', () => {
  test('come from a manifest as well', () => {
    const simple = path.join(folder, 'simple.json');
    writeFileSync(simple, JSON.stringify({ size: TEXT }));
    expect(TrustedDocuments.read(simple).find({ id: 'size' })).toBe(TEXT);
    const apollo = path.join(folder, 'apollo.json');
    const operations = [{ id: sha256(OTHER), name: 'Engine', type: 'query', body: OTHER }];
    writeFileSync(apollo, JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations }));
    expect(TrustedDocuments.read(apollo).find({ id: sha256(OTHER) })).toBe(OTHER);
  });

  test.each([
    ['nothing.json', undefined],
    ['empty.json', '{}'],
    ['broken.json', '{'],
    ['numbers.json', '{ "a": 1 }'],
    ['unparsed.json', '{ "a": "query {" }'],
    ['place.json', '{ "a": "query A { statistics { engine } }", "b": "/graphiql" }'],
  ])('that cannot be read keep the server from starting: %s', async (name, text) => {
    const file = path.join(folder, name);
    if (text !== undefined) writeFileSync(file, text);
    const fault = { code: 'USAGE', message: expect.stringMatching(/TRUSTED_DOCUMENTS is '.*Give a folder/) };
    let thrown: unknown;
    try {
      TrustedDocuments.read(file);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject(fault);
  });
});
