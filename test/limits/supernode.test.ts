import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/port.js';
import { Loaders } from '../../src/query/loaders.js';
import { RowMemory } from '../../src/query/row-memory.js';
import { Spending } from '../../src/query/spending.js';
import { Api } from '../support/api.js';
import { keptBytes } from '../support/memory.js';
import { openServed } from '../support/slow.js';
import { FAR, HUB, NEAR, supernode } from '../support/supernode.js';

const SPOKES = 10_000;
const QUERY_LIMIT = 15_000;

describe(`an entity with ${SPOKES} relationships`, () => {
  const data = supernode(SPOKES);
  const hubClaims = data.relationships.filter(({ source }) => source === HUB).map(({ id }) => id);
  let graph: Graph;
  let api: Api;
  let before: number;
  beforeAll(async () => {
    graph = await openServed('embedded', data, QUERY_LIMIT);
    api = await Api.start(graph, { requestTimeoutMs: 60_000 });
    // Loads all names once, as the first question after a start does.
    await api.ask('{ search(text: "hub") { score } }');
    before = keptBytes();
  }, 600_000);
  afterAll(async () => {
    await api.stop();
    await graph.close();
  });

  test('states its number of relationships', async () => {
    const answer = await api.ask(
      'query ($id: ID!) { entity(id: $id) { ... on Entity { degree relationships(first: 0) { totalCount } } } }',
      {
        id: HUB,
      },
    );
    expect(answer).toEqual({ entity: { degree: SPOKES, relationships: { totalCount: SPOKES } } });
  });

  test('counts each relationship once against the limit of rows, though a page brings its record along', async () => {
    // A request that may return nothing may still read 10,000 rows.
    const most = 6_000;
    for (const memory of [undefined, new RowMemory(64e6)]) {
      const loaders = new Loaders(graph, { memory }, new Spending(0));
      const at = { types: null, kinds: null, direction: 'OUT' } as const;
      const page = {
        direction: 'forward',
        size: most,
        limit: most,
        after: undefined,
        before: undefined,
        list: '',
      } as const;
      const keys = await loaders.relationshipsOf(at, page).load(HUB);
      expect(await loaders.relationships(keys)).toHaveLength(most);
      expect(await loaders.relationships(keys)).toHaveLength(most);
    }
  });

  test('is paged through forwards and backwards, every relationship once', async () => {
    interface Claims {
      readonly entity: {
        readonly relationships: {
          readonly nodes: readonly { readonly id: string }[];
          readonly pageInfo: Readonly<Record<'startCursor' | 'endCursor', string>> &
            Readonly<Record<'hasNextPage' | 'hasPreviousPage', boolean>>;
        };
      };
    }
    const page = async (args: object): Promise<Claims['entity']['relationships']> => {
      const query = `query ($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {
        entity(id: $id) { ... on Entity { relationships(first: $first, after: $after, last: $last, before: $before) {
          nodes { id sentence target { name degree } evidence { quote url } }
          pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } } } }`;
      return (await api.ask<Claims>(query, { id: HUB, ...args })).entity.relationships;
    };
    const forwards: string[] = [];
    // Reads the first and last pages but not the forty between, because every page takes the same path.
    let next = await page({ first: 200 });
    for (let read = 0; read < 3; read++) {
      forwards.push(...next.nodes.map(({ id }) => id));
      expect(next.pageInfo.hasNextPage).toBe(true);
      next = await page({ first: 200, after: next.pageInfo.endCursor });
    }
    expect(forwards).toEqual(hubClaims.slice(0, 600));
    const backwards: string[] = [];
    let previous = await page({ last: 200 });
    for (let read = 0; read < 3; read++) {
      backwards.unshift(...previous.nodes.map(({ id }) => id));
      expect(previous.pageInfo.hasPreviousPage).toBe(true);
      previous = await page({ last: 200, before: previous.pageInfo.startCursor });
    }
    expect(backwards).toEqual(hubClaims.slice(-600));
  });

  test('lets paths pass through, as in a small graph', async () => {
    const found = await api.ask(
      `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, maxLength: 8, first: 50) {
         ... on Paths { truncated paths { length nodes { id } explanation hops { relationships { id } } } } } }`,
      { from: NEAR, to: FAR },
    );
    expect(found).toMatchObject({
      paths: { truncated: false, paths: [{ length: 3 }, { length: 4 }] },
    });
    const none = await api.ask(
      'query ($from: ID!, $to: ID!, $avoid: [ID!]) { paths(from: $from, to: $to, maxLength: 8, avoid: $avoid) { ... on NoPath { message } } }',
      {
        from: NEAR,
        to: FAR,
        avoid: [HUB],
      },
    );
    expect(none).toEqual({ paths: { message: expect.stringContaining('No path of up to 8') } });
  });

  test('fills a neighbourhood to its limit, and says that there is more', async () => {
    for (const [id, depth, limit] of [
      [HUB, 1, 200],
      [HUB, 4, 2000],
      [NEAR, 2, 2000],
    ] as const) {
      const { neighbourhood } = await api.ask<{
        neighbourhood: { nodes: unknown[]; relationships: unknown[]; truncated: boolean };
      }>(
        `query ($id: ID!, $depth: Int, $limit: Int) { neighbourhood(id: $id, depth: $depth, limit: $limit) {
           truncated nodes { id name degree } relationships { id sentence } } }`,
        { id, depth, limit },
      );
      expect(neighbourhood.truncated).toBe(true);
      expect(neighbourhood.nodes).toHaveLength(limit);
      expect(neighbourhood.relationships.length).toBeGreaterThanOrEqual(limit - 1);
    }
  });

  test('is shared by two of its neighbours, works in filters, and connects others', async () => {
    const answer = await api.ask<Record<string, { totalCount?: number }>>(
      `query ($ids: [ID!]!, $hub: ID!) {
         shared(ids: $ids) { entity { id } }
         relationships(where: { about: [$hub] }, first: 200) { totalCount nodes { sentence } }
         entities(where: { connectedTo: $hub }, first: 200) { totalCount nodes { name } }
         connect(ids: $ids) { nodes { id } }
       }`,
      { ids: [NEAR, 'topic:spoke-05000'], hub: HUB },
    );
    expect(answer).toMatchObject({
      shared: [{ entity: { id: HUB } }],
      relationships: { totalCount: SPOKES },
      entities: { totalCount: SPOKES },
      connect: { nodes: expect.arrayContaining([{ id: HUB }]) },
    });
  });

  test('leaves memory bounded', () => {
    // The whole graph in memory for `connect` (11,000 claims, about 10 MB), and the last pages of answers.
    expect(keptBytes() - before).toBeLessThan(100_000_000);
  });
});
