import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { readConfig } from '../../src/config.js';
import type { Graph } from '../../src/graph/port.js';
import { type Answer, Api } from '../support/api.js';
import { seed } from '../support/checked-records.js';
import { openWith } from '../support/engines.js';

const limits = readConfig({}).limits;

/**
 * `{ entity(name: "ASEAN") { ... relationships { nodes { source { relationships { ...`, nested to a number of levels.
 */
function nested(depth: number): string {
  const levels = ['relationships(first: 1)', 'nodes', 'source'];
  const inner = Array.from({ length: depth - 2 }, (_, index) => levels[index % 3]);
  return `{ entity(name: "ASEAN") { ... on Entity { ${inner.map((field) => `${field} {`).join(' ')} __typename ${'}'.repeat(depth - 2)} } } }`;
}

describe('the shape of a request', () => {
  let graph: Graph;
  let api: Api;
  beforeAll(async () => {
    graph = await openWith('embedded', seed.data);
    api = await Api.start(graph);
    // The first operation also reads the names.
    await api.ask('{ __typename }');
  });
  afterAll(async () => {
    await api.stop();
    await graph.close();
  });

  /** The first error of a request that is refused before anything runs. */
  async function refusal(query: string, variables = {}): Promise<Record<string, unknown>> {
    const { statements } = api;
    const before = statements.count;
    const answer = await api.send(query, variables);
    expect(answer.data ?? null).toBeNull();
    // Each operation first asks for the data version.
    expect(statements.count - before).toBeLessThanOrEqual(2);
    const [error] = answer.errors ?? [];
    return { ...error?.extensions, message: error?.message };
  }

  test.each<[string, string, Record<string, unknown>, RegExp]>([
    [
      'a 200-deep query',
      nested(200),
      { code: 'TOO_DEEP', limit: { setting: 'MAX_DEPTH', maximum: 16, requested: 200 } },
      /depth of 200, more than the maximum of 16 \(MAX_DEPTH\).*two steps/,
    ],
    [
      '1,000 aliases',
      `{ ${Array.from({ length: 1000 }, (_, i) => `a${i}: __typename`).join(' ')} }`,
      { code: 'TOO_MANY_ALIASES', limit: { setting: 'MAX_ALIASES', maximum: 100, requested: 1000 } },
      /has 1000 aliases, more than the maximum of 100 \(MAX_ALIASES\).*nodes\(ids:\)/,
    ],
    [
      '1,000 aliases in fragments that are spread twice each',
      `{ ...F0 } ${Array.from({ length: 10 }, (_, i) => `fragment F${i} on Query { a${i}: __typename ...F${i + 1} ...F${i + 1} }`).join(' ')}
       fragment F10 on Query { last: __typename }`,
      { code: 'TOO_MANY_ALIASES', limit: { setting: 'MAX_ALIASES', maximum: 100, requested: 2047 } },
      /has 2047 aliases/,
    ],
    [
      'too many fields of Query',
      `{ ${'statistics { entities } '.repeat(21)} }`,
      { code: 'TOO_MANY_ROOT_FIELDS', limit: { setting: 'MAX_ROOT_FIELDS', maximum: 20, requested: 21 } },
      /has 21 fields of Query, more than the maximum of 20 \(MAX_ROOT_FIELDS\)/,
    ],
    [
      'many directives',
      `{ statistics { ${'entities @include(if: true) '.repeat(60)} } }`,
      { code: 'TOO_MANY_DIRECTIVES', limit: { setting: 'MAX_DIRECTIVES', maximum: 50, requested: 60 } },
      /has 60 directives, more than the maximum of 50 \(MAX_DIRECTIVES\)/,
    ],
    [
      'more words than the parser reads',
      `{ statistics { ${'entities '.repeat(20_000)} } }`,
      { code: 'TOO_MANY_TOKENS', limit: { setting: 'MAX_TOKENS', maximum: 4000 } },
      /more than 4000 tokens.*\(MAX_TOKENS\).*variables/,
    ],
    [
      'lists within lists within lists',
      '{ entities(first: 200) { nodes { relationships(first: 200) { nodes { target { relationships(first: 200) { nodes { id } } } } } } } }',
      { code: 'TOO_COSTLY', limit: { setting: 'MAX_COST', maximum: 50_000, requested: 8_120_401 } },
      /may return 8120401 objects, more than the maximum of 50000 \(MAX_COST\).*smaller pages/,
    ],
    [
      'fragments that expand without end',
      `{ ...F0 } ${Array.from({ length: 20 }, (_, i) => `fragment F${i} on Query { ${`...F${i + 1} `.repeat(2)} }`).join(' ')}
       fragment F20 on Query { __typename }`,
      { code: 'TOO_MANY_ROOT_FIELDS' },
      /MAX_ROOT_FIELDS/,
    ],
    [
      'the same below the root',
      `{ statistics { ...F0 } } ${Array.from({ length: 20 }, (_, i) => `fragment F${i} on Statistics { ${`...F${i + 1} `.repeat(2)} }`).join(' ')}
       fragment F20 on Statistics { entities }`,
      { code: 'TOO_COSTLY', limit: { setting: 'MAX_COST', maximum: 50_000 } },
      /expand to more than 10000 fields/,
    ],
    [
      'fragments in a circle',
      '{ ...A } fragment A on Query { statistics { entities } ...B } fragment B on Query { ...A }',
      { code: 'GRAPHQL_VALIDATION_FAILED' },
      /Cannot spread fragment "A" within itself via "B"/,
    ],
    [
      'an introspection bomb',
      '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }',
      { code: 'GRAPHQL_VALIDATION_FAILED' },
      /Maximum introspection depth exceeded/,
    ],
    [
      'many introspections',
      `{ ${Array.from({ length: 20 }, (_, i) => `a${i}: __schema { types { name fields { name args { name } } } }`).join(' ')}
         shared(ids: ["FOIP", "AOIP"]) { entity { relationships(first: 200) { nodes { evidence { url } source { id } target { id } } } } } }`,
      { code: 'TOO_MANY_ROOT_FIELDS' },
      /MAX_ROOT_FIELDS/,
    ],
  ])('%s is refused, with the limit, the value met and what to do', async (_, query, extensions, message) => {
    expect(await refusal(query)).toMatchObject({ ...extensions, message: expect.stringMatching(message) });
  });

  test('a request of the allowed depth is answered', async () => {
    expect((await api.send(nested(limits.maxDepth))).errors).toBeUndefined();
    expect(await refusal(nested(limits.maxDepth + 1))).toMatchObject({ code: 'TOO_DEEP' });
  });

  test('an amount out of range is refused by its name, whatever its cost', async () => {
    const fault = (query: string) => api.fault(query);
    const out = async (query: string, message: RegExp): Promise<void> =>
      expect(await fault(query)).toEqual({ code: 'BAD_USER_INPUT', message: expect.stringMatching(message) });
    await out('{ paths(from: "FOIP", to: "AOIP", maxLength: 1000) { __typename } }', /maxLength: 1000 .* 1 to 8/);
    await out('{ entities(first: 1000000000) { nodes { id } } }', /first: 1000000000 .* 0 to 200/);
    await out('{ neighbourhood(id: "FOIP", limit: 2147483647) { nodes { id } } }', /limit: 2147483647 .* 1 to 2000/);
  });

  test('variables count with their values, and wrong ones are named', async () => {
    const query =
      'query ($n: Int, $deep: Boolean!) { entities(first: $n) { nodes { relationships(first: $n) @include(if: $deep) { nodes { id } } } } }';
    const cost = async (variables: object): Promise<unknown> =>
      (await api.send(query, { ...variables })).extensions?.['cost'];
    expect(await cost({ n: 10, deep: true })).toEqual({ requested: 1 + 10 * (1 + 1 + 10), maximum: limits.maxCost });
    expect(await cost({ n: 10, deep: false })).toEqual({ requested: 1 + 10, maximum: limits.maxCost });
    expect(await refusal(query, { n: 'ten', deep: true })).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await cost({ n: 5, deep: false })).toEqual({ requested: 1 + 5, maximum: limits.maxCost });
    expect(await cost({ n: 10, deep: false })).toEqual({ requested: 1 + 10, maximum: limits.maxCost });
    const ofOne = 'query ($id: ID!) { node(id: $id) { id } }';
    for (const id of ['FOIP', 'AOIP', 'nobody'])
      expect((await api.send(ofOne, { id })).extensions?.['cost']).toEqual({ requested: 1, maximum: limits.maxCost });
    for (const wrong of [{}, { id: null }, { id: {} }])
      expect(await refusal(ofOne, wrong)).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test('every answer states its cost, including refusals and answers with errors', async () => {
    const cost = ({ extensions }: Answer): unknown => extensions?.['cost'];
    const maximum = limits.maxCost;
    expect(cost(await api.send('{ statistics { entities } }'))).toEqual({ requested: 1, maximum });
    expect(cost(await api.send('{ entities(first: 1, last: 1) { nodes { id } } }'))).toEqual({ requested: 2, maximum });
    expect(cost(await api.send('{ nothing }'))).toEqual({ requested: null, maximum });
    expect(cost(await api.send('{'))).toEqual({ requested: null, maximum });
    expect(cost(await api.send('query A { statistics { entities } } query B { statistics { entities } }'))).toEqual({
      requested: null,
      maximum,
    });
    const dear =
      '{ entities(first: 200) { nodes { relationships(first: 200) { nodes { source { id } target { id } } } } } }';
    expect(cost(await api.send(dear))).toEqual({ requested: 1 + 200 * (2 + 200 * 3), maximum });
  });

  test("GraphiQL's introspection and the explorer's richest questions pass", async () => {
    const full = getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true, specifiedByUrl: true });
    expect((await api.send(full)).errors).toBeUndefined();
    const rich = await api.send(
      `{ neighbourhood(id: "Japan", depth: 2, limit: 2000) {
           truncated nodes { id kind name nameJa degree summary }
           relationships { id type sentence modality source { id } target { id } when { edtf } attributedTo { id }
             evidence { quote url passage { id locator source { id title } } } } } }`,
    );
    expect(rich.errors).toBeUndefined();
  });

  test('introspection costs about as much as it returns', async () => {
    const objects = (value: unknown): number =>
      Array.isArray(value)
        ? value.reduce((sum: number, each) => sum + objects(each), 0)
        : value !== null && typeof value === 'object'
          ? Object.values(value).reduce((sum: number, each) => sum + objects(each), 1)
          : 0;
    for (const query of [
      '{ __schema { types { name } } }',
      '{ __schema { types { name fields { name args { name } } } } }',
      '{ __schema { directives { name args { name type { kind ofType { name } } } } } }',
      getIntrospectionQuery(),
    ]) {
      const { data, extensions } = await api.send(query);
      const { requested } = extensions?.['cost'] as { requested: number };
      const returned = objects(data) - 1;
      expect(requested / returned).toBeGreaterThan(0.6);
      expect(requested / returned).toBeLessThan(1.5);
    }
    const types = '__schema { types { fields { args { type { ofType { ofType { name } } } } } } }';
    const many = `{ ${Array.from({ length: 20 }, (_, i) => `a${i}: ${types} b${i}: ${types}`).join(' ')} }`;
    const unbounded = await Api.start(graph, { maxRootFields: 100 });
    try {
      expect(await unbounded.fault(many)).toMatchObject({ code: 'TOO_COSTLY' });
    } finally {
      await unbounded.stop();
    }
  });

  test('each setting takes effect', async () => {
    const strict = await Api.start(graph, {
      maxDepth: 2,
      maxCost: 5,
      maxAliases: 0,
      maxRootFields: 1,
      maxDirectives: 0,
      maxTokens: 30,
    });
    const code = async (query: string): Promise<string> => (await strict.fault(query)).code;
    try {
      expect(await code('{ entities { nodes { id } } }')).toBe('TOO_DEEP');
      expect(await code('{ entities(first: 5) { pageInfo { endCursor } nodes { id } } }')).toBe('TOO_DEEP');
      expect(await code('{ a: __typename }')).toBe('TOO_MANY_ALIASES');
      expect(await code('{ __typename statistics { entities } }')).toBe('TOO_MANY_ROOT_FIELDS');
      expect(await code('{ __typename @skip(if: false) }')).toBe('TOO_MANY_DIRECTIVES');
      expect(await code(`{ ${'__typename '.repeat(40)} }`)).toBe('TOO_MANY_TOKENS');
      expect(await code('{ shared(ids: ["FOIP", "AOIP"]) { __typename } }')).toBe('TOO_COSTLY');
      const exported = await fetch(`${strict.url}/export/mermaid?around=ASEAN`);
      expect([exported.status, await exported.json()]).toEqual([400, expect.objectContaining({ code: 'TOO_COSTLY' })]);
      expect((await strict.send('{ statistics { entities } }')).errors).toBeUndefined();
    } finally {
      await strict.stop();
    }
  });
});
