import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { packageRoot } from '../../src/config.js';
import type { Graph } from '../../src/graph/port.js';
import { type Answer, Api } from '../support/api.js';
import { seed } from '../support/checked-records.js';
import { openWith } from '../support/engines.js';

const QUERY = '{ statistics { engine } }';
const JSON_TYPE = 'application/json';
const GRAPHQL_TYPE = 'application/graphql-response+json';

describe('GraphQL over HTTP', () => {
  let graph: Graph;
  let api: Api;
  beforeAll(async () => {
    graph = await openWith('embedded', seed.data);
    api = await Api.start(graph);
  });
  afterAll(async () => {
    await api.stop();
    await graph.close();
  });

  const post = (body: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${api.url}/graphql`, { method: 'POST', headers: { 'content-type': JSON_TYPE, ...headers }, body });
  const get = (query: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${api.url}/graphql?query=${encodeURIComponent(query)}`, { headers });

  test('the 61 audits of the specification find no error, and every warning is explained in the docs', async () => {
    const explained = readFileSync(path.join(packageRoot, 'docs', 'api-conventions.md'), 'utf8');
    const results = await Promise.all(serverAudits({ url: `${api.url}/graphql` }).map((audit) => audit.fn()));
    expect(results).toHaveLength(61);
    const found = (status: string) =>
      results.flatMap((each) => (each.status === status ? [`${each.id} ${each.name}`] : []));
    expect(found('error')).toEqual([]);
    expect(found('notice')).toEqual([]);
    for (const warning of found('warn')) expect(explained).toContain(warning.slice(0, 4));
  });

  test('an answer comes in the requested media type', async () => {
    for (const [accept, type] of [
      [GRAPHQL_TYPE, GRAPHQL_TYPE],
      [`${GRAPHQL_TYPE}, ${JSON_TYPE};q=0.5`, GRAPHQL_TYPE],
      [JSON_TYPE, JSON_TYPE],
      ['*/*', JSON_TYPE],
    ] as const) {
      const answers = [await post(JSON.stringify({ query: QUERY }), { accept }), await get(QUERY, { accept })];
      for (const answer of answers) {
        expect([answer.status, answer.headers.get('content-type')]).toEqual([200, `${type}; charset=utf-8`]);
        expect(await answer.json()).toMatchObject({ data: { statistics: { engine: 'embedded' } } });
      }
    }
    expect((await post(JSON.stringify({ query: QUERY }), { accept: 'text/html' })).status).toBe(406);
    expect((await post(QUERY, { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await fetch(`${api.url}/graphql`, { method: 'PUT' })).status).toBe(405);
  });

  test('any page may read the answers, because there are no cookies and nothing to change', async () => {
    const preflight = await fetch(`${api.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://example.org',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    expect(preflight.status).toBe(204);
    expect(Object.fromEntries(preflight.headers)).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, POST, OPTIONS',
      'access-control-allow-headers': expect.stringContaining('content-type'),
    });
    // Without this header, browsers do not send cookies and do not let a page read answers to requests with cookies.
    expect(preflight.headers.get('access-control-allow-credentials')).toBeNull();
    for (const answer of [await post(JSON.stringify({ query: QUERY })), await get(QUERY), await get('{ nothing }')])
      expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    const { data } = (await (
      await get('{ __schema { mutationType { name } subscriptionType { name } } }')
    ).json()) as Answer;
    expect(data).toEqual({ __schema: { mutationType: null, subscriptionType: null } });
  });

  test('anything but a request for one operation is refused in the requested media type', async () => {
    const large = JSON.stringify({ query: QUERY, variables: { text: 'x'.repeat(10_000_000) } });
    const before = process.memoryUsage.rss();
    for (let sent = 0; sent < 5; sent++) {
      const answer = await post(large, { accept: GRAPHQL_TYPE });
      expect([answer.status, answer.headers.get('content-type')]).toEqual([413, `${GRAPHQL_TYPE}; charset=utf-8`]);
      const { errors } = (await answer.json()) as Answer;
      expect(errors).toEqual([
        {
          message: expect.stringMatching(
            /body has 10000\d+ bytes, but the maximum is 262144 \(MAX_BODY_BYTES\)\. Send less/,
          ),
          extensions: {
            code: 'BODY_TOO_LARGE',
            limit: { setting: 'MAX_BODY_BYTES', maximum: 262144, requested: expect.any(Number) },
          },
        },
      ]);
    }
    // The client runs in this process, too, and holds each body several times. The server holds none.
    expect(process.memoryUsage.rss() - before).toBeLessThan(300_000_000);

    const operations = Array.from({ length: 100 }, () => ({ query: QUERY }));
    const batch = await post(JSON.stringify(operations));
    expect([batch.status, batch.headers.get('content-type')]).toEqual([400, `${JSON_TYPE}; charset=utf-8`]);
    expect(((await batch.json()) as Answer).errors).toMatchObject([
      {
        message: expect.stringMatching(/list of 100 operations\. A request takes one operation, as an object/),
        extensions: { code: 'BATCH_REFUSED' },
      },
    ]);
    const single = (await (await post(JSON.stringify([{ query: QUERY }]))).json()) as Answer;
    expect(single.errors).toEqual([
      {
        message: expect.stringMatching(/^The body is a list of one operation\./),
        extensions: { code: 'BATCH_REFUSED' },
      },
    ]);
    const long = (await (await post(JSON.stringify({ query: `{ ${'__typename '.repeat(5000)} }` }))).json()) as Answer;
    expect(long.errors?.[0]?.extensions).toEqual({
      code: 'TOO_MANY_TOKENS',
      limit: { setting: 'MAX_TOKENS', maximum: 4000 },
    });

    const broken = await post('{"query": ');
    expect([broken.status, ((await broken.json()) as Answer).errors?.[0]?.extensions]).toEqual([
      400,
      { code: 'BAD_REQUEST' },
    ]);
    expect((await get('x'.repeat(100_000))).status).toBe(431);
    const refused = await get('{ nothing }', { accept: GRAPHQL_TYPE });
    expect([refused.status, ((await refused.json()) as Answer).errors?.[0]?.extensions['code']]).toEqual([
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ]);
  });

  test('query texts sent by clients are not stored', async () => {
    const hash = { extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } };
    const { errors } = (await (await post(JSON.stringify(hash))).json()) as Answer;
    expect(errors?.[0]?.extensions['code']).toBe('PERSISTED_QUERY_NOT_SUPPORTED');
  });
});
