import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from '@modelcontextprotocol/sdk/client/index.js';
import fc from 'fast-check';
import { load } from '../../seed/load.js';
import { Fault } from '../../src/errors.js';
import type { Graph } from '../../src/graph/port.js';
import { queryText } from '../../src/query/files.js';
import type { QueryName } from '../../src/query/run.js';
import { type Draft, fit } from '../../src/mcp/fit.js';
import { earlier as seed } from '../support/checked-records.js';
import { openWith } from '../support/engines.js';
import { type Answer, call, clientOf, expectCited, failure, toldIn } from '../support/mcp.js';
import { TYPES, randomGraph } from '../support/random-graph.js';

const SMALLEST = 8000;
let graph: Graph;
/** Clients of servers with different size limits. */
const clients = new Map<number, Client>();
beforeAll(async () => {
  graph = await openWith('embedded', seed.data);
  for (const cap of [SMALLEST, 12_345, 20_000]) clients.set(cap, await clientOf(graph, { maxCharacters: cap }));
});
afterAll(async () => {
  for (const client of clients.values()) await client.close();
  await graph.close();
});

const ids = seed.data.entities.map(({ id }) => id);
const claims = seed.data.relationships.map(({ id }) => id);
const passages = [...new Set(seed.data.relationships.flatMap(({ props }) => props['passages'] as string[]))];
const id = fc.constantFrom(...ids);
const set = fc.uniqueArray(id, { minLength: 2, maxLength: 5 });
const first = fc.option(fc.integer({ min: 0, max: 200 }), { nil: undefined });
const offset = fc.option(fc.nat({ max: 40 }), { nil: undefined });
const text = fc.oneof(fc.string(), fc.string({ minLength: 5000, maxLength: 6000 })).filter((each) => each !== '');
const name = fc.oneof({ weight: 5, arbitrary: id }, { weight: 1, arbitrary: text });

/** Arguments for every tool that an agent might give, sensible or not. */
const questions: Readonly<Record<string, fc.Arbitrary<Readonly<Record<string, unknown>>>>> = {
  ask: fc.record({
    text: fc.oneof(
      text,
      id.map((each) => `what happened about ${each}`),
    ),
  }),
  search: fc.record({ text, first, offset }),
  entity: fc.record({ entity: name, first }),
  relationships: fc.record({ about: fc.option(fc.array(id, { maxLength: 3 }), { nil: undefined }), first }),
  paths: fc.record({
    from: id,
    to: name,
    maxLength: fc.integer({ min: 1, max: 8 }),
    first: fc.integer({ min: 1, max: 50 }),
    offset,
  }),
  connect: fc.record({ ids: set, maxLength: fc.integer({ min: 1, max: 8 }), offset }),
  shared: fc.record({ ids: set, offset }),
  neighbourhood: fc.record({
    id: name,
    depth: fc.integer({ min: 0, max: 4 }),
    limit: fc.integer({ min: 1, max: 2000 }),
    offset,
  }),
  entities: fc.record({ kinds: fc.option(fc.constant(['TOPIC', 'COUNTRY']), { nil: undefined }), first }),
  timeline_groups: fc.record({
    by: fc.constantFrom('YEAR', 'MONTH', 'DAY'),
    about: fc.option(fc.array(id, { maxLength: 3 }), { nil: undefined }),
    offset,
  }),
  plans: fc.record({
    about: fc.option(fc.array(name, { maxLength: 3 }), { nil: undefined }),
    status: fc.option(fc.constant(['FULFILLED', 'NOTHING_FOUND']), { nil: undefined }),
    first,
  }),
  timeline: fc.record({ about: fc.option(fc.array(id, { maxLength: 3 }), { nil: undefined }), first }),
  compare_issuers: fc.record({ entity: id, a: fc.constant('Japan'), b: fc.constantFrom('ASEAN', 'Thailand'), offset }),
  ranking: fc.record({ by: fc.constantFrom('DEGREE', 'PAGERANK', 'BETWEENNESS'), first, offset }),
  communities: fc.record({ offset }),
  sources: fc.record({ first }),
  passage: fc.record({
    id: fc.oneof(fc.constantFrom(...passages), fc.constantFrom(...seed.data.sources.map((each) => each.id)), text),
    offset,
  }),
  cite: fc.record({
    ids: fc.array(fc.oneof(fc.constantFrom(...claims), id, text), { minLength: 1, maxLength: 200 }),
    style: fc.constantFrom('FOOTNOTE', 'BIBTEX', 'CSL_JSON'),
    offset,
  }),
  statistics: fc.record({ offset }),
  coverage: fc.record({ offset }),
};

function expectWithin({ text: written, structured }: Answer, cap: number): void {
  expect(written.length).toBeLessThanOrEqual(cap);
  expect(JSON.stringify(structured).length).toBeLessThanOrEqual(cap);
  const { rest } = structured;
  expect(written.includes('\nNOT ALL: ')).toBe(rest !== null);
  if (rest !== null) {
    expect(written).toContain(rest.how);
    if (rest.leftOut > 0) expect(written).toContain(`${rest.leftOut} more were found`);
  }
}

describe('the size of an answer', () => {
  test.each(Object.keys(questions))(
    'of %s stays within the limit, and the answer says what it leaves out',
    async (tool) => {
      await fc.assert(
        fc.asyncProperty(
          questions[tool] ?? fc.constant({}),
          fc.constantFrom(...clients),
          async (args, [cap, client]) => {
            const result = await client.callTool({ name: tool, arguments: { ...args } });
            if (result.isError === true) {
              // Invalid arguments, such as two names for one entity, give an error, which must be short as well.
              const said = JSON.stringify(result);
              expect(said).toMatch(/BAD_USER_INPUT|Input validation error/);
              expect(said.length).toBeLessThanOrEqual(SMALLEST);
              return;
            }
            const answer = await call(client, tool, args);
            expectWithin(answer, cap);
            expectCited(answer, seed.data);
            // If there is anything to show, at least one item fits.
            if (answer.structured.rest !== null)
              expect(answer.structured.rest.how).not.toContain('The first item alone');
          },
        ),
        { numRuns: 25 },
      );
    },
  );

  test('every tool is tested here', async () => {
    const client = await clientOf(graph);
    expect(Object.keys(questions).sort()).toEqual((await client.listTools()).tools.map((each) => each.name).sort());
    await client.close();
  });

  test('any draft can be cut to any size, between items', () => {
    const item = fc
      .record({
        list: fc.constantFrom('a', 'b'),
        length: fc.nat({ max: 3000 }),
        heading: fc.option(fc.string({ maxLength: 50 }), { nil: undefined }),
      })
      .map(({ list, length, heading }) => ({
        list,
        data: 'x'.repeat(length),
        text: 'y'.repeat(length),
        ...(heading === undefined ? {} : { heading }),
      }));
    fc.assert(
      fc.property(
        fc.array(item, { maxLength: 60 }),
        text,
        fc.integer({ min: 5000, max: 30_000 }),
        fc.nat({ max: 70 }),
        (items, message, cap, skip) => {
          const draft: Draft = { outcome: 'answered', message, items: () => items };
          const { text: written, structured } = fit(draft, { cap, offset: skip, dataVersion: 'v', lists: ['a', 'b'] });
          expectWithin({ text: written, structured: structured as Answer['structured'] }, cap);
          const kept = (structured['a'] as unknown[]).length + (structured['b'] as unknown[]).length;
          const leftOut = (structured['rest'] as { leftOut: number } | null)?.leftOut ?? 0;
          expect(kept + leftOut).toBe(Math.max(0, items.length - skip));
        },
      ),
    );
  });
});

describe('reading on', () => {
  /** Reads everything a tool has to say by following the instructions in each answer. */
  async function readAll(
    client: Client,
    tool: string,
    args: Readonly<Record<string, unknown>>,
    list: string,
  ): Promise<{ id: string }[]> {
    const found: { id: string }[] = [];
    for (let next: Record<string, unknown> | undefined = {}, turns = 0; next !== undefined && turns < 100; turns++) {
      const { structured } = await call(client, tool, { ...args, ...next });
      found.push(...(structured[list] as { id: string }[]));
      const { after, offset: skip } = structured.rest ?? {};
      next = after !== undefined ? { after } : skip !== undefined ? { offset: skip } : undefined;
    }
    return found;
  }

  test.each<[string, Record<string, unknown>, string, string[], number?]>([
    ['relationships', { first: 200 }, 'relationships', claims],
    ['relationships', { first: 7 }, 'relationships', claims],
    // Every answer searches the whole neighbourhood again, so the small answers are about a small one.
    ['neighbourhood', { id: 'Japan', depth: 4, limit: 40 }, 'relationships', []],
    ['neighbourhood', { id: 'Japan', depth: 4, limit: 2000 }, 'relationships', [], 30_000],
    ['communities', {}, 'members', ids],
    ['sources', { first: 1 }, 'sources', seed.data.sources.map((each) => each.id)],
  ])(
    '%s %j gives everything once',
    async (tool, args, list, all, maxCharacters = SMALLEST) => {
      const client = await clientOf(graph, { maxCharacters });
      const found = (await readAll(client, tool, args, list)).map((each) => each.id);
      expect(new Set(found).size).toBe(found.length);
      if (all.length > 0) expect([...found].sort()).toEqual([...all].sort());
      await client.close();
    },
    240_000,
  );
});

test('on random graphs with hostile names, every answer is within its size and cited', async () => {
  const own = await openWith('embedded', seed.data);
  const client = await clientOf(own, { maxCharacters: SMALLEST });
  await fc.assert(
    fc.asyncProperty(randomGraph({ size: 8, claims: 60 }), fc.nat(), async (data, pick) => {
      await load(own, data, { prune: true });
      const nodes = data.entities.map((each) => each.id);
      const [from = '', to = ''] = [nodes[pick % nodes.length], nodes[(pick + 1) % nodes.length]];
      for (const [tool, args] of [
        ['paths', { from, to, maxLength: 8, first: 50 }],
        ['paths', { from, to, types: [TYPES[0]] }],
        ['neighbourhood', { id: from, depth: 4 }],
        ['relationships', {}],
        ['timeline', {}],
        ['passage', { id: 'alpha#1' }],
      ] as const) {
        const answer = await call(client, tool, args);
        expectWithin(answer, SMALLEST);
        expect(answer.structured.rest?.how ?? '').not.toContain('The first item alone');
        for (const { evidence } of toldIn(answer.structured)) {
          expect(evidence.length).toBeGreaterThan(0);
          for (const { quote, text = `“${quote ?? ''}”`, passage } of evidence)
            expect(answer.text).toContain(`  ${text} [${passage}] `);
        }
      }
    }),
    { numRuns: 15 },
  );
  await client.close();
  await own.close();
}, 360_000);

describe('faults', () => {
  /** The graph with this function in place of its queries. */
  const failing = (
    read: Graph['read'],
    but: readonly QueryName[] = ['data-version/current', 'entity/names'],
  ): Graph => ({
    engine: graph.engine,
    location: graph.location,
    read: (statement, params, options) =>
      but.some((name) => queryText(name, graph.engine, params) === statement)
        ? graph.read(statement, params, options)
        : read(statement, params, options),
    write: (statement, params) => graph.write(statement, params),
    writes: () => graph.writes(),
    verify: () => graph.verify(),
    close: () => Promise.resolve(),
  });

  test.each([
    [
      'a fault of ours',
      new Fault('QUERY_TIMEOUT', 'A graph query took longer than its limit.'),
      /^QUERY_TIMEOUT: A graph query took longer than its limit\.$/,
    ],
    [
      'a fault that tells where the engine is',
      new Fault('ENGINE_UNAVAILABLE', 'The engine at secret cannot be reached.'),
      /^ENGINE_UNAVAILABLE: The graph engine does not respond\. Try again later\.$/,
    ],
    [
      'a fault that is for the log',
      new Fault('QUERY_FAILED', 'MATCH (secret) failed'),
      /^QUERY_FAILED: Internal error\. See the server log for details\.$/,
    ],
    ['a defect', new TypeError('secret is undefined'), /^INTERNAL: Internal error\. See the server log for details\.$/],
  ])("%s has the API's message", async (_, fault, message) => {
    const client = await clientOf(failing(() => Promise.reject(fault)));
    const said = await failure(client, 'statistics', {});
    expect(said).toMatch(message);
    expect(said).not.toContain('secret');
    await client.close();
  });

  test.each<[string, QueryName[]]>([
    ['in a query', ['data-version/current', 'entity/names']],
    ['before the first query', ['data-version/current']],
  ])('an operation that takes too long %s is stopped', async (_, but) => {
    const client = await clientOf(failing(slow, but), { requestTimeoutMs: 50 });
    expect(await failure(client, 'statistics', {})).toMatch(/^REQUEST_TIMEOUT: .*50 ms/);
    await client.close();
  });

  test('a call that the client cancels is cancelled in the graph', async () => {
    const controller = new AbortController();
    const stopped: boolean[] = [];
    const client = await clientOf(
      failing(async (statement, params, options) => {
        // The client leaves while its query is running.
        controller.abort();
        return slow(statement, params, options).finally(() => stopped.push(options?.signal?.aborted ?? false));
      }),
    );
    // Its record is read for it alone; what everyone shares is read to its end, for whoever comes next.
    const asked = client.callTool({ name: 'entity', arguments: { entity: 'framework:foip' } }, undefined, {
      signal: controller.signal,
    });
    await expect(asked).rejects.toThrow();
    while (stopped.length === 0) await sleep(10);
    expect(stopped).not.toContain(false);
    await client.close();
  });

  /** Never answers, but stops when aborted. */
  const slow: Graph['read'] = (_, __, options) =>
    new Promise((_resolve, reject) => {
      options?.signal?.addEventListener('abort', () =>
        reject(options.signal?.reason instanceof Fault ? options.signal.reason : new Fault('CANCELLED', 'cancelled')),
      );
    });
});
