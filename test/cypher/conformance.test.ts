import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { load } from '../../seed/load.js';
import type { GraphData, Props } from '../../seed/records.js';
import { withVersion } from '../../seed/to-records.js';
import type { Graph, Params, Row, Value, WritableGraph } from '../../src/graph/port.js';
import { Assembly } from '../../src/query/assembly.js';
import { readBackward } from '../../src/query/backward.js';
import { queryHeader, queryNames, queryText } from '../../src/query/files.js';
import { type Header, parseHeader } from '../../src/query/header.js';
import { seed as checked } from '../support/checked-records.js';
import { describeEachEngine, openEmpty } from '../support/engines.js';
import { randomGraph } from '../support/random-graph.js';
import { ANSWERS } from './answers.js';
import { anyParameters, cases, widest } from './given.js';
import type { Given } from './records.js';

/**
 * Every question, as declared in its file. Load statements write, so they are tested with the loader, and so is what an
 * engine says of its own indexes.
 */
const questions: readonly Header[] = queryNames()
  .filter(
    (name) =>
      !name.startsWith('schema/') && !/^load\/(merge|create|delete|set|take|renew|end|index|finish)-/.test(name),
  )
  .map(queryHeader);

const seed = checked.data;

const TYPE_CHECKS: Readonly<Record<string, (value: Value) => boolean>> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
};

/** Whether a value has the TypeScript type that the header declares for its column. */
function fits(type: string, value: Value): boolean {
  if (type.endsWith(' | null')) return value === null || fits(type.slice(0, -' | null'.length), value);
  if (type.endsWith('[]'))
    return Array.isArray(value) && value.every((item: Value) => fits(type.slice('readonly '.length, -2), item));
  if (type.startsWith('{') || type.startsWith('Readonly<Record'))
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  const check = TYPE_CHECKS[type];
  if (check === undefined) throw new Error(`no check for the type '${type}'`);
  return check(value);
}

function run(graph: Graph, { name }: Header, params: Params): Promise<Row[]> {
  return graph.read(queryText(name, graph.engine, params), params);
}

/** An engine's answer in comparable form: labels may be in any order, and the time of the load differs. */
function comparable(rows: readonly Row[]): Row[] {
  expect(['undefined', 'string']).toEqual(
    expect.arrayContaining([...new Set(rows.map((row) => typeof row['loadedAt']))]),
  );
  return rows.map((row) => {
    const compared: Record<string, Value> = { ...row };
    delete compared['loadedAt'];
    if ('labels' in row) compared['labels'] = [...(row['labels'] as string[])].sort();
    return compared;
  });
}

async function expectAnswer(graph: Graph, header: Header, data: GraphData, params: Params): Promise<Row[]> {
  const answer = ANSWERS[header.name];
  if (answer === undefined) throw new Error(`nothing says what '${header.name}' must answer: add it to answers.ts`);
  const { name } = header;
  const rows = await run(graph, header, params);
  expectSame(comparable(rows), answer(data, params as unknown as Given), { name, params });
  return rows;
}

/** Expects the same rows. Jest takes ten times as long to compare them, so it only shows how they differ. */
function expectSame(rows: readonly Row[], expected: readonly Row[], asked: object): void {
  if (!isSame(rows, expected)) expect({ ...asked, rows }).toEqual({ ...asked, rows: expected });
}

/** Whether two values are the same, down to their members. */
function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [members, others] = [one, other] as [Props, Props];
  const keys = Object.keys(members);
  return (
    keys.length === Object.keys(others).length &&
    keys.every((key) => Object.hasOwn(others, key) && isSame(members[key], others[key]))
  );
}

/** The largest of several random graphs, the same in every run. Two of its records have no evidence. */
function largeRandomGraph(): GraphData {
  const graphs = fc.sample(randomGraph({ size: 30, claims: 90 }), { numRuns: 20, seed: 4112019 });
  const sizeOf = ({ entities, relationships }: GraphData): number => entities.length * relationships.length;
  const [data] = graphs.sort((a, b) => sizeOf(b) - sizeOf(a));
  const [entity, ...entities] = data?.entities ?? [];
  const [claim, ...relationships] = data?.relationships ?? [];
  if (data === undefined || entity === undefined || claim === undefined) throw new Error('a graph without claims');
  const bare = <R extends { readonly props: Props }>(record: R): R => ({
    ...record,
    props: { ...record.props, passages: [], sources: [] },
  });
  return withVersion({
    ...data,
    entities: [bare(entity), ...entities],
    relationships: [bare(claim), ...relationships],
  });
}

/** Sorts rows as a backward page does: the columns of `@backward` are reversed, and the columns before them are not. */
function turnedRound(rows: readonly Row[], { order, backward }: Header): Row[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = JSON.stringify(order.filter((column) => !backward.includes(column)).map((column) => row[column]));
    groups.set(group, groups.get(group) ?? []);
    groups.get(group)?.push(row);
  }
  return [...groups.values()].flatMap((each) => each.reverse());
}

describeEachEngine('every question', (engine) => {
  /**
   * Neo4j takes milliseconds to plan and answer what the embedded engine answers in a fraction of one, so it gets fewer
   * cases.
   */
  const [often, graphs] = engine === 'embedded' ? [8, 12] : [2, 4];
  let graph: WritableGraph;
  beforeAll(async () => {
    graph = await openEmpty(engine);
  });
  afterAll(() => graph.close());

  describe.each([
    ['the seed', seed],
    ['a random graph', largeRandomGraph()],
  ])('over %s', (place, data) => {
    beforeAll(async () => {
      await load(graph, data, { prune: true });
    });

    test.each(questions.map((header) => [header.name, header] as const))(
      '%s returns what its header declares, and what the records say',
      async (_, header) => {
        const given = cases(header, data, place === 'the seed' ? 1 : often);
        const rows: Row[] = [];
        for (const params of given) rows.push(...(await expectAnswer(graph, header, data, params)));
        expect(rows.length).toBeGreaterThan(0);
        // One assertion for all rows, because there are thousands of them.
        const declared = header.columns.map(({ name }) => name).sort();
        const misfits = rows.flatMap((row) => [
          ...(Object.keys(row).sort().join() === declared.join() ? [] : [{ row, declared }]),
          ...header.columns
            .filter(({ name, type }) => !fits(type, row[name] ?? null))
            .map((column) => ({ row, column })),
        ]);
        expect(misfits).toEqual([]);
      },
    );

    test.each(
      questions.filter(({ name }) => name.endsWith('-backward')).map((header) => [header.name, header] as const),
    )('%s returns the same rows from its end as from its start', async (_, backward) => {
      const forward = queryHeader(backward.name.replace(/backward$/, 'forward'));
      expect(forward.columns).toEqual(backward.columns);
      for (const sampled of fc.sample(anyParameters(forward, data), { numRuns: 8, seed: 1977 })) {
        for (const params of [widest(forward, data), { ...sampled, limit: 100_000 }]) {
          const rows = await run(graph, forward, params);
          expectSame(await run(graph, backward, params), turnedRound(rows, backward), { name: backward.name, params });
        }
      }
      const one = { ...widest(forward, data), limit: 1 };
      expect(await run(graph, backward, one)).not.toEqual(await run(graph, forward, one));
    });
  });

  test('over any graph, returns what the records say', async () => {
    await fc.assert(
      fc.asyncProperty(randomGraph(), fc.integer(), async (data, number) => {
        await load(graph, data, { prune: true });
        for (const header of questions) {
          for (const params of [
            widest(header, data),
            ...fc.sample(anyParameters(header, data), { numRuns: 2, seed: number }),
          ])
            await expectAnswer(graph, header, data, params);
        }
      }),
      { numRuns: graphs },
    );
  }, 300_000);
});

/** Some value for each parameter, none of them null. */
function allGiven(header: Header): Params {
  const given: Record<string, Value> = {};
  for (const sampled of fc.sample(anyParameters(header, seed), { numRuns: 50, seed: 2019 }))
    for (const [name, value] of Object.entries(sampled)) if (value !== null) given[name] = value;
  return given;
}

/** Parameters to leave out: none, each one, all but one, all. Each condition has a line of its own, so these suffice. */
function leftOut({ params }: Header): string[][] {
  const optional = params.filter(({ type }) => type.endsWith('| null')).map(({ name }) => name);
  return [[], ...optional.flatMap((each) => [[each], optional.filter((other) => other !== each)]), optional];
}

test('every question declares its order, or returns one row', () => {
  for (const { name, order, columns } of questions) {
    const text = queryText(name, 'embedded');
    if (/ORDER BY/.test(text)) expect({ name, order: order.length }).not.toEqual({ name, order: 0 });
    for (const column of order) expect(columns.map((each) => each.name)).toContain(column);
  }
});

describe('a list that can be read backwards', () => {
  const file = (order: string, inner = 'ORDER BY n.name ASC'): string =>
    `// Names.\n// @returns kind: string\n// @returns name: string\n// @order kind, name\n// @backward name\n` +
    `MATCH (n) WITH n ${inner.startsWith('ORDER') ? `\n${inner}\n` : ''}LIMIT 3 RETURN n.kind AS kind, n.name AS name\n${order}\n`;
  const backward = (text: string): string => readBackward(parseHeader('made/up', text), text);

  test('reverses every ASC and nothing else', () => {
    const text = file('ORDER BY kind, name ASC');
    expect(backward(text)).toBe(text.replace('n.name ASC', 'n.name DESC').replace('kind, name ASC', 'kind, name DESC'));
  });

  test.each([
    [
      'a key without ASC',
      file('ORDER BY kind, name'),
      /made\/up\.cypher: expected 'ORDER BY kind, name ASC' at the end/,
    ],
    [
      'ASC at a key that must not be reversed',
      file('ORDER BY kind ASC, name ASC'),
      /expected 'ORDER BY kind, name ASC'/,
    ],
    ['another order than its header says', file('ORDER BY name ASC, kind'), /expected 'ORDER BY kind, name ASC'/],
    ['no order at all', file('', 'nothing'), /expected 'ORDER BY kind, name ASC' at the end, found ''/],
    [
      'a page cut in an order that is not reversed',
      file('ORDER BY kind, name ASC', 'ORDER BY n.name'),
      /'ORDER BY n\.name' has no ASC to turn round/,
    ],
    ['a DESC in the file', file('ORDER BY kind, name ASC', 'ORDER BY n.kind DESC, n.name ASC'), /may not have DESC/],
    [
      'a column that the rows are not ordered by',
      file('ORDER BY kind, name ASC').replace('@backward name', '@backward age'),
      /@backward names 'age', which @order does not/,
    ],
  ])('is refused with %s', (_, text, message) => {
    expect(() => backward(text)).toThrow(message);
  });
});

describe('a query with conditions for what is given', () => {
  // Neo4j plans each of them for a tenth of a second, and is asked some of them above.
  test('is a statement with each filter by itself, and with all others', async () => {
    const graph = await openEmpty('embedded');
    const texts = new Set<string>();
    for (const header of questions) {
      const given = allGiven(header);
      for (const left of leftOut(header)) {
        const params = { ...given, ...Object.fromEntries(left.map((name) => [name, null])) };
        const text = queryText(header.name, graph.engine, params);
        if (texts.has(text)) continue;
        texts.add(text);
        await graph.read(text, params);
      }
    }
    expect(texts.size).toBeGreaterThan(100);
    await graph.close();
  });

  const file = (where: string): string =>
    `// Names.\n// @param kinds: string[]?\n// @param types: string[]?\n// @param id: string\n// @returns name: string\n` +
    `MATCH (n {id: $id})-[r:__TYPES__]->(m)\n${where}\nRETURN m.name AS name`;
  const assemble = (text: string, params: Params): string =>
    new Assembly(parseHeader('made/up', text), text).for(params).replace(/^\/\/.*\n/gm, '');
  const filtered = file('WHERE n <> m\n  AND m.kind IN $kinds // @if kinds');

  test('has no line for a parameter that is null, and the types in its pattern', () => {
    expect(assemble(filtered, { id: 'a', kinds: null, types: null })).toBe(
      'MATCH (n {id: $id})-[r]->(m)\nWHERE n <> m\nRETURN m.name AS name',
    );
    expect(assemble(filtered, { id: 'a', kinds: ['Person'], types: ['SUPPORTS', 'ATTENDED', 'SUPPORTS'] })).toBe(
      'MATCH (n {id: $id})-[r:ATTENDED|SUPPORTS]->(m)\nWHERE n <> m\n  AND m.kind IN $kinds\nRETURN m.name AS name',
    );
  });

  test('takes nothing into its pattern that cannot be a type', () => {
    const types = ['A]->(m) DETACH DELETE m //', 'a', '`A`', 'A B', ''];
    expect(assemble(filtered, { id: 'a', kinds: null, types })).toContain('-[r:NO_TYPE]->');
    expect(assemble(filtered, { id: 'a', kinds: null, types: [] })).toContain('-[r:NO_TYPE]->');
    expect(assemble(filtered, { id: 'a', kinds: null, types: [...types, 'SUPPORTS'] })).toContain('-[r:SUPPORTS]->');
  });

  test.each([
    ['that begins with WHERE', 'WHERE m.kind IN $kinds // @if kinds'],
    ['of a parameter that is never null', 'WHERE true\n  AND m.id = $id // @if id'],
    ['of a parameter that there is not', 'WHERE true\n  AND m.id = $id // @if nothing'],
  ])('is refused with a condition %s', (_, where) => {
    expect(() => assemble(file(where), {})).toThrow(/made\/up\.cypher: .* must begin with AND/);
  });
});
