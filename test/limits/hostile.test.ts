import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/port.js';
import { type Answer, Api } from '../support/api.js';
import { earlier as seed } from '../support/checked-records.js';
import { describeEachEngine, openWith } from '../support/engines.js';
import { keptBytes } from '../support/memory.js';

/** Names that have broken other programs. The graph has none of them, and each must be searched literally. */
const NAMES: readonly string[] = [
  "'; DROP TABLE entities; --",
  "' OR 1=1 //",
  "x'}) DETACH DELETE n //",
  '`}) MATCH (n) DETACH DELETE n //',
  '$ids',
  '${7*7}{{7*7}}',
  '.*',
  '(a+)+$',
  '[[:alpha:]]',
  '\\',
  '\\u0000',
  '\u0000',
  'Ja\u0000pan',
  '\uFFFE\uFFFF',
  '\uD800',
  '\u202Enapaj',
  'J̷̢̛a̸p̶a̵n̴'.repeat(10),
  '👩‍👩‍👧‍👦'.repeat(20),
  '日本'.repeat(100),
  'ﷺ'.repeat(27),
  '%00%0a',
  '../../etc/passwd',
  '<script>alert(1)</script>',
  'null',
  '__proto__',
  'constructor',
  ' '.repeat(400),
  '',
  'a '.repeat(249),
  'zz'.repeat(250),
];

describeEachEngine('hostile inputs', (engine) => {
  let graph: Graph;
  let api: Api;
  let before: number;
  beforeAll(async () => {
    graph = await openWith(engine, seed.data);
    api = await Api.start(graph);
    await api.send('{ search(text: "Japan") { score } }');
    before = keptBytes();
  });
  afterAll(async () => {
    await api.stop();
    await graph.close();
  });

  const unharmed = async (): Promise<void> => {
    const { entities, relationships } = seed.data;
    expect(await api.ask('{ statistics { entities relationships } }')).toEqual({
      statistics: { entities: entities.length, relationships: relationships.length },
    });
  };
  const codes = ({ errors }: Answer): unknown[] => (errors ?? []).map(({ extensions }) => extensions['code']);

  test.each(NAMES.map((name) => [JSON.stringify(name).slice(0, 40), name] as const))(
    'the name %s is searched literally',
    async (_, name) => {
      const answer = await api.send(
        `query ($id: ID!, $name: String!, $held: ID!) {
           entity(name: $name) { __typename ... on NotFound { message suggestions { id } } }
           byId: entity(id: $id) { __typename }
           node(id: $id) { id }
           nodes(ids: [$id, $id]) { id }
           search(text: $name) { score matched }
           entities(where: { text: $name, source: $held }) { totalCount nodes { name } }
           relationships(where: { text: $name, source: $held }) { totalCount nodes { sentence } }
           paths(from: $id, to: "Japan") { __typename }
         }`,
        { id: name, name, held: seed.data.sources[0]?.id },
      );
      expect(answer.errors).toBeUndefined();
      const data = answer.data as Record<string, unknown>;
      expect(data).toMatchObject({
        entity: { __typename: 'NotFound', message: expect.stringContaining('No entity has the id, name or alias') },
        byId: { __typename: 'NotFound' },
        node: null,
        nodes: [null, null],
        paths: { __typename: 'NotFound' },
      });
      // Text search compares normalised text, so white space becomes empty and matches everything.
      if (name.trim() !== '' && name !== 'a '.repeat(249)) {
        expect(data).toMatchObject({
          entities: { totalCount: 0, nodes: [] },
          relationships: { totalCount: 0, nodes: [] },
        });
      }
      // An unknown source or passage is an error, which differs from one that supports nothing.
      for (const list of ['entities', 'relationships']) {
        for (const argument of ['source', 'passage']) {
          const { data: none, errors } = await api.send(
            `query ($id: ID!) { ${list}(where: { ${argument}: $id }) { totalCount } }`,
            { id: name },
          );
          expect(none ?? null).toBeNull();
          expect(errors).toEqual([
            expect.objectContaining({
              message: expect.stringContaining(`${argument}: No ${argument} has the id '${name}'`),
              extensions: { code: 'BAD_USER_INPUT', argument, suggestions: expect.any(Array) },
            }),
          ]);
        }
      }
      // An argument that must name an entity gives an error that names the argument.
      const about = await api.send('query ($id: ID!) { timeline(about: [$id]) { totalCount } }', { id: name });
      expect(codes(about)).toEqual(['ENTITY_NOT_FOUND']);
    },
  );

  test('arbitrary ids in any form of a global id match nothing', async () => {
    const ids = [
      'claim:a/B/c',
      "claim:country:japan/X'Y/organisation:asean",
      'claim:country:japan/SUPPORTS/organisation:asean/\u0000',
      'claim:////',
      'country:',
      ':',
      '#',
      "mofa-2019-11-04#' OR true",
      'mofa-2019-11-04#',
      `country:${'x'.repeat(10_000)}`,
      `claim:${'x'.repeat(5_000)}/SUPPORTS/${'y'.repeat(5_000)}`,
    ];
    expect(await api.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).toEqual({
      nodes: ids.map(() => null),
    });
  });

  test('texts and lists that are too long are refused with their argument, length and maximum', async () => {
    const long = 'x'.repeat(10_000);
    const many = Array.from({ length: 5_000 }, (_, index) => `country:c${index}`);
    const cases: [string, Record<string, unknown>, RegExp][] = [
      [
        'query ($v: String!) { entity(name: $v) { __typename } }',
        { v: long },
        /name of an entity has 10000 characters; .* at most 500/,
      ],
      ['query ($v: ID!) { neighbourhood(id: $v) { truncated } }', { v: long }, /has 10000 characters; .* at most 500/],
      ['query ($v: String!) { search(text: $v) { score } }', { v: long }, /text has 10000 characters; .* at most 500/],
      [
        'query ($v: String!) { entities(where: { text: $v }) { totalCount } }',
        { v: long },
        /text has 10000 characters/,
      ],
      [
        'query ($v: String!) { relationships(where: { text: $v }) { totalCount } }',
        { v: long },
        /text has 10000 characters/,
      ],
      ['query ($v: [ID!]!) { nodes(ids: $v) { id } }', { v: many }, /ids has 5000 entries; .* at most 200/],
      ['query ($v: [ID!]!) { shared(ids: $v) { entity { id } } }', { v: many }, /ids has 5000 entries; .* at most 20/],
      [
        'query ($v: [ID!]!) { timeline(about: $v) { totalCount } }',
        { v: many },
        /about has 5000 entries; .* at most 200/,
      ],
      [
        'query ($v: [ID!]!) { paths(from: "FOIP", to: "AOIP", avoid: $v) { __typename } }',
        { v: many },
        /avoid has 5000 entries/,
      ],
    ];
    for (const [query, variables, message] of cases) {
      const { errors } = await api.send(query, variables);
      expect({ query, errors }).toMatchObject({
        errors: [{ message: expect.stringMatching(message), extensions: { code: 'BAD_USER_INPUT' } }],
      });
    }
  });

  test('values of the wrong kind, and cursors that were tampered with, are refused', async () => {
    const cursor = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    const cases: [string, string][] = [
      ['{ relationships(where: { from: "2019-13-45" }) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
      ['{ relationships(where: { from: "0000-00-00T00:00:00Z" }) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
      ['{ entities(first: 1e3) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
      ['{ entities(first: 99999999999) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
      ['{ entities(first: -2147483648) { totalCount } }', 'BAD_USER_INPUT'],
      ['{ entities(after: "") { totalCount } }', 'BAD_USER_INPUT'],
      [`{ entities(after: "${cursor([1, 2])}") { totalCount } }`, 'BAD_USER_INPUT'],
      [`{ entities(after: "${cursor(['a', 'b', 'c'])}") { totalCount } }`, 'BAD_USER_INPUT'],
      [`{ entities(after: "${cursor({ key: 'a' })}") { totalCount } }`, 'BAD_USER_INPUT'],
      ['mutation { delete }', 'GRAPHQL_VALIDATION_FAILED'],
      ['subscription { changes }', 'GRAPHQL_VALIDATION_FAILED'],
      ['\u0000', 'GRAPHQL_PARSE_FAILED'],
      ['{ '.repeat(1_000), 'GRAPHQL_PARSE_FAILED'],
    ];
    for (const [query, code] of cases)
      expect({ query, codes: codes(await api.send(query)).slice(0, 1) }).toEqual({ query, codes: [code] });
    // A cursor without its list's mark gives an error. A cursor past every key in the alphabet gives an empty page.
    const { entities } = await api.ask<{ entities: { pageInfo: { endCursor: string } } }>(
      '{ entities(first: 1) { pageInfo { endCursor } } }',
    );
    const [mark] = JSON.parse(Buffer.from(entities.pageInfo.endCursor, 'base64url').toString()) as string[];
    for (const forged of [cursor(["\u{10FFFF}'`", '\u0000']), cursor(['', "\u{10FFFF}'`", '\u0000'])])
      expect(await api.fault(`{ entities(after: "${forged}") { totalCount } }`)).toMatchObject({
        code: 'BAD_USER_INPUT',
      });
    const nowhere = cursor([mark, "\u{10FFFF}'`", '\u0000']);
    expect(await api.ask(`{ entities(after: "${nowhere}") { nodes { id } } }`)).toEqual({ entities: { nodes: [] } });
  });

  test('many simultaneous copies of a question are all answered', async () => {
    const asked = await Promise.all(
      Array.from({ length: 100 }, () =>
        api.send('{ neighbourhood(id: "Japan", depth: 2) { nodes { id degree } relationships { id } } }'),
      ),
    );
    for (const { data, errors } of asked) {
      expect(errors).toBeUndefined();
      expect(data).toEqual(asked[0]?.data);
    }
  });

  test('afterwards the graph is unchanged and the memory bounded', async () => {
    await unharmed();
    // Only the schema, the names and Apollo's cache of parsed documents (at most 30 MB) are kept between requests.
    expect(keptBytes() - before).toBeLessThan(100_000_000);
  });
});
