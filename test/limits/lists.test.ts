import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Evidenced, readEvidence } from '../../src/model/evidence.js';
import type { Graph } from '../../src/graph/port.js';
import { type Answer, Api } from '../support/api.js';
import { seed } from '../support/checked-records.js';
import { openWith } from '../support/engines.js';
import { keptBytes } from '../support/memory.js';
import { TWIN, twinHubs } from '../support/hubs.js';
import { clientOf, failure } from '../support/mcp.js';
import { entityEvidence } from '../support/stored-evidence.js';
import { openServed } from '../support/slow.js';
import { HUB } from '../support/supernode.js';

/** More than any list may return, and more than a whole answer may hold. */
const SPOKES = 6_000;
const QUERY_LIMIT = 15_000;

describe(`two entities with ${SPOKES} neighbours in common`, () => {
  let graph: Graph;
  let api: Api;
  let before: number;
  beforeAll(async () => {
    graph = await openServed('embedded', twinHubs(SPOKES), QUERY_LIMIT);
    api = await Api.start(graph, { requestTimeoutMs: 60_000 });
    await api.ask('{ search(text: "hub") { score } }');
    before = keptBytes();
  }, 600_000);
  afterAll(async () => {
    await api.stop();
    await graph.close();
  });

  const CLAIM = 'id sentence source { id } target { id } evidence { quote passage { id } }';
  const SHARED = `query ($ids: [ID!]!, $first: Int) { shared(ids: $ids, first: $first) {
    entity { id name } relationships { ${CLAIM} } } }`;

  /** An answer and its size, which must be within its stated cost if the query says how much it wants. */
  async function asked(query: string, variables: Readonly<Record<string, unknown>> = {}) {
    const answer = await api.send(query, variables);
    const { requested } = answer.extensions?.['cost'] as { requested: number };
    const objects = objectsIn(answer.data);
    expect(objects).toBeLessThanOrEqual(Math.max(requested, /first/.test(query) ? 0 : 5_000));
    return { ...answer, objects, bytes: JSON.stringify(answer).length };
  }

  test('share as many as requested, and the answer says that there are more', async () => {
    for (const [variables, shown] of [
      [{}, 100],
      [{ first: 7 }, 7],
    ] as const) {
      const { data, errors, extensions, bytes } = await asked(SHARED, { ids: [HUB, TWIN], ...variables });
      expect(errors).toBeUndefined();
      const { shared } = data as { shared: { entity: { id: string }; relationships: unknown[] }[] };
      expect(shared.map(({ entity }) => entity.id)).toEqual(
        Array.from({ length: shown }, (_, index) => `topic:spoke-${String(index + 1).padStart(5, '0')}`),
      );
      for (const { relationships } of shared) expect(relationships).toHaveLength(2);
      expect(extensions?.['truncated']).toEqual([{ path: ['shared'], shown }]);
      expect(bytes).toBeLessThan(200_000);
    }
    expect(await api.fault(SHARED, { ids: [HUB, TWIN], first: 201 })).toEqual({
      code: 'BAD_USER_INPUT',
      message: 'first: 201 is out of range; it may be 0 to 200.',
    });
  });

  test.each([
    ['a passage', '{ node(id: "bulk#1") { ... on Passage { relationships { id } entities { id } } } }', 200],
    ['communities', '{ communities { size entities { id } } }', 100],
    [
      'what two sides say',
      `{ compareIssuers(entity: "${HUB}", a: "${HUB}", b: "${TWIN}") { truncated onlyA { id } onlyB { id } } }`,
      200,
    ],
    [
      'a field of a kind',
      `{ nodes(ids: ["${HUB}", "${TWIN}"]) { ... on Organisation { initiatives { id } fields { id } } } }`,
      2,
    ],
    ['coverage', '{ coverage { sources { passages { passage { id } } } } }', 3],
  ])('%s returns what was requested, within its cost', async (_, query, least) => {
    const { errors, objects } = await asked(query);
    expect(errors).toBeUndefined();
    expect(objects).toBeGreaterThanOrEqual(least);
    expect(objects).toBeLessThan(10_000);
  });

  test('the list of what a passage supports is cut, gives its total, and is extended on request', async () => {
    const { data, extensions } = await asked(
      '{ node(id: "bulk#1") { ... on Passage { relationships(first: 3) { id } entities(first: 2) { id } } } }',
    );
    const { node } = data as { node: Readonly<Record<string, unknown[]>> };
    expect([node['relationships']?.length, node['entities']?.length]).toEqual([3, 2]);
    expect(extensions?.['truncated']).toEqual(
      expect.arrayContaining([
        { path: ['node', 'relationships'], shown: 3, found: 2 * SPOKES + SPOKES / 10 + 1 },
        { path: ['node', 'entities'], shown: 2, found: SPOKES + 3 },
      ]),
    );
  });

  test('an answer without a cut list has no note', async () => {
    expect((await asked('{ entities(first: 5) { nodes { id } } }')).extensions?.['truncated']).toBeUndefined();
  });

  test('leave memory bounded', () => {
    expect(keptBytes() - before).toBeLessThan(100_000_000);
  });
});

/** The number of objects in an answer, as the cost counts them: without edges and page information. */
function objectsIn(value: unknown, key = ''): number {
  if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + objectsIn(each, key), 0);
  if (typeof value !== 'object' || value === null) return 0;
  const own = key === '' || key === 'edges' || key === 'pageInfo' ? 0 : 1;
  return Object.entries(value).reduce((sum, [name, each]) => sum + objectsIn(each, name), own);
}

describe('an answer that exceeds its estimated cost', () => {
  const maximum = 1_000;
  let graph: Graph;
  let api: Api;
  beforeAll(async () => {
    // Each claim has the same quote forty times, which no argument limits.
    const swollen = seed.data.relationships.map((record) => {
      const [first] = readEvidence(record.props as unknown as Evidenced);
      if (first === undefined) throw new Error(`${record.id} has no evidence`);
      const many = entityEvidence(Array.from({ length: 40 }, () => first));
      return { ...record, props: { ...record.props, ...many } };
    });
    graph = await openWith('embedded', { ...seed.data, relationships: swollen });
    api = await Api.start(graph, { maxCost: maximum });
  });
  afterAll(async () => {
    await api.stop();
    await graph.close();
  });

  const QUERY = '{ relationships(first: 100) { nodes { id evidence { quote } } } }';

  test('is stopped at the maximum, with only a message that says what to do', async () => {
    const response = await fetch(`${api.url}/graphql?query=${encodeURIComponent(QUERY)}`);
    expect(response.status).toBe(400);
    const answer = (await response.json()) as Answer;
    expect(answer).toEqual({
      errors: [
        {
          message: expect.stringMatching(
            /^The answer has more than 1000 objects \(MAX_COST\), so it was stopped\. Ask for smaller pages/,
          ),
          extensions: { code: 'TOO_COSTLY', limit: { setting: 'MAX_COST', maximum } },
        },
      ],
      extensions: { cost: { requested: 1 + 100 * 3, maximum } },
    });
  });

  test('sends no more queries to the graph', async () => {
    const deep = '{ relationships(first: 20) { nodes { evidence { passage { source { passages { id } } } } } } }';
    await api.send(deep);
    const before = api.statements.count;
    expect((await api.fault(deep)).code).toBe('TOO_COSTLY');
    // Reads the data version, the page and its claims, and stops while reading the page's evidence.
    expect(api.statements.count - before).toBeLessThanOrEqual(4);
  });

  test('is answered if it stays within the maximum, whatever the estimate', async () => {
    const { data, errors } = await api.send('{ relationships(first: 20) { nodes { evidence { quote } } } }');
    expect(errors).toBeUndefined();
    expect(objectsIn(data)).toBe(1 + 20 * 41);
  });

  test('gives agents the same message', async () => {
    const client = await clientOf(graph, { maxCost: 100 });
    expect(await failure(client, 'relationships', { first: 50 })).toMatch(/^TOO_COSTLY: The answer has more than 100/);
    await client.close();
  });
});
