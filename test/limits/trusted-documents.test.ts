import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/port.js';
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
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a server that runs trusted documents only', () => {
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
