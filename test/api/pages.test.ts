import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { load } from '../../seed/load.js';
import type { EntityRecord, GraphData, RelationshipRecord } from '../../seed/records.js';
import type { WritableGraph } from '../../src/graph/port.js';
import { normalise } from '../../src/model/text.js';
import { Api } from '../support/api.js';
import { describeEachEngine, openEmpty } from '../support/engines.js';
import { inOrder, PASSAGES, TYPES, randomGraph } from '../support/random-graph.js';

interface Page {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: unknown }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** A list in the API with some arguments, and the items that it should hold according to the data, in any order. */
interface List {
  readonly operation: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly holds: readonly string[];
}

const PAGE = '$first: Int, $after: String, $last: Int, $before: String';
const ARGS = 'first: $first, after: $after, last: $last, before: $before';
const SELECTION = (node: string): string =>
  `totalCount edges { cursor node { ${node} } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;

type Props = Readonly<Record<string, unknown>>;
const includes = (props: Props, list: string, value: string | null): boolean =>
  value === null || (props[list] as readonly string[]).includes(value);
const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });
const some = <T>(...values: readonly T[]): fc.Arbitrary<T[] | null> =>
  optional(fc.uniqueArray(fc.constantFrom(...values), { minLength: 1 }));
const day = optional(fc.constantFrom('2012-12-31', '2013-05-01', '2019-06-15', '2019-11-04', '2025-01-01'));
const KINDS = ['PERSON', 'COUNTRY', 'FRAMEWORK', 'EVENT', 'TOPIC'];
const ids = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id);
const joins = ({ source, target }: RelationshipRecord, id: string): boolean => source === id || target === id;
const touches = ({ source, target, props }: RelationshipRecord, about: readonly string[]): boolean =>
  about.some((id) => [source, target, props['regarding']].includes(id));
const ofKinds = (kinds: readonly string[] | null, kind: string): boolean =>
  kinds === null || kinds.includes(kind.toUpperCase());
/** Whether a date may lie between two days; false for undated items. */
const within = ({ earliest, latest }: Props, from: string | null, to: string | null): boolean =>
  typeof earliest === 'string' &&
  typeof latest === 'string' &&
  (from === null || latest >= from) &&
  (to === null || earliest <= to);
const mayHold = (props: Props, asOf: string | null): boolean =>
  asOf === null || props['earliest'] === undefined || within(props, asOf, asOf);

function entities({ entities: all, relationships }: GraphData): fc.Arbitrary<List> {
  const neighbours = (id: string): Set<string> =>
    new Set(relationships.filter((each) => joins(each, id)).flatMap(({ source, target }) => [source, target]));
  return fc
    .record({
      kinds: some(...KINDS),
      text: optional(fc.constantFrom('e', 'about', 'a "b"', '文', "o'brien", 'İ')),
      source: optional(fc.constantFrom('alpha', 'beta')),
      passage: optional(fc.constantFrom(...PASSAGES)),
      connectedTo: optional(fc.constantFrom(...ids(all))),
      orderBy: optional(
        fc.record({
          field: fc.constantFrom('NAME', 'KIND', 'DATE'),
          direction: fc.constantFrom('ASC', 'DESC'),
        }),
      ),
    })
    .map(({ kinds, orderBy, ...where }) => {
      const { text, source, passage, connectedTo } = where;
      const keeps = ({ id, kind, props }: EntityRecord): boolean =>
        ofKinds(kinds, kind) &&
        (text === null || (props['searchText'] as string).includes(normalise(text))) &&
        includes(props, 'sources', source) &&
        includes(props, 'passages', passage) &&
        (connectedTo === null || (id !== connectedTo && neighbours(connectedTo).has(id)));
      return {
        operation: `query ($kinds: [EntityKind!], $where: EntityFilter, $orderBy: EntityOrder, ${PAGE}) {
          list: entities(kinds: $kinds, where: $where, orderBy: $orderBy, ${ARGS}) { ${SELECTION('id')} } }`,
        variables: { kinds, where, orderBy },
        holds: ids(all.filter(keeps)),
      };
    });
}

function relationships({ entities: all, relationships: claims }: GraphData): fc.Arbitrary<List> {
  const kindOf = new Map(all.map(({ id, kind }) => [id, kind]));
  return fc
    .record({
      types: some(...TYPES),
      kinds: some(...KINDS),
      modality: some('FACT', 'PLAN', 'POSITION'),
      source: optional(fc.constantFrom('alpha', 'beta')),
      about: some(...ids(all)),
      from: day,
      to: day,
    })
    .map(inOrder)
    .map((where) => {
      const { types, kinds, modality, source, about, from, to } = where;
      const keeps = (claim: RelationshipRecord): boolean =>
        (types === null || types.some((type) => type === claim.type)) &&
        [claim.source, claim.target].some((end) => ofKinds(kinds, kindOf.get(end) ?? '')) &&
        (modality === null || modality.includes(claim.props['modality'] as string)) &&
        includes(claim.props, 'sources', source) &&
        (about === null || touches(claim, about)) &&
        ((from === null && to === null) || within(claim.props, from, to));
      return {
        operation: `query ($where: RelationshipFilter, ${PAGE}) {
          list: relationships(where: $where, ${ARGS}) { ${SELECTION('id')} } }`,
        variables: { where },
        holds: ids(claims.filter(keeps)),
      };
    });
}

function relationshipsOf({ entities: all, relationships: claims }: GraphData): fc.Arbitrary<List> {
  const kindOf = new Map(all.map(({ id, kind }) => [id, kind]));
  return fc
    .record({
      id: fc.constantFrom(...ids(all)),
      types: some(...TYPES),
      kinds: some(...KINDS),
      direction: fc.constantFrom('OUT', 'IN', 'BOTH'),
      asOf: day,
    })
    .map((variables) => {
      const { id, types, kinds, direction, asOf } = variables;
      const keeps = ({ type, source, target, props }: RelationshipRecord): boolean =>
        ((direction !== 'IN' && source === id) || (direction !== 'OUT' && target === id)) &&
        (types === null || types.some((each) => each === type)) &&
        ofKinds(kinds, kindOf.get(source === id ? target : source) ?? '') &&
        mayHold(props, asOf);
      return {
        operation: `query ($id: ID!, $types: [RelationshipType!], $kinds: [EntityKind!], $direction: Direction, $asOf: Date, ${PAGE}) {
          node(id: $id) { ... on Entity {
            list: relationships(types: $types, kinds: $kinds, direction: $direction, asOf: $asOf, ${ARGS}) { ${SELECTION('id')} } } } }`,
        variables,
        holds: ids(claims.filter(keeps)),
      };
    });
}

function timeline({ entities: all, relationships: claims }: GraphData): fc.Arbitrary<List> {
  return fc
    .record({ about: some(...ids(all)), from: day, to: day })
    .map(inOrder)
    .map((variables) => {
      const { about, from, to } = variables;
      const near = (claim: RelationshipRecord): boolean => about === null || touches(claim, about);
      const dated = claims.filter((claim) => within(claim.props, from, to) && near(claim));
      const beside = (id: string): boolean =>
        about === null || about.some((x) => x === id || claims.some((claim) => joins(claim, id) && joins(claim, x)));
      const happened = all.filter(({ id, props }) => within(props, from, to) && beside(id));
      return {
        operation: `query ($about: [ID!], $from: Date, $to: Date, ${PAGE}) {
        list: timeline(about: $about, from: $from, to: $to, ${ARGS}) {
          ${SELECTION('entity { id } relationship { id }')} } }`,
        variables,
        holds: ids([...dated, ...happened]),
      };
    });
}

function sources({ sources: all }: GraphData): fc.Arbitrary<List> {
  return fc.constant({
    operation: `query (${PAGE}) { list: sources(${ARGS}) { ${SELECTION('id')} } }`,
    variables: {},
    holds: ids(all),
  });
}

const LISTS = [entities, relationships, relationshipsOf, timeline, sources];

/** The id of an item, or of the subject of a timeline entry. */
function idOf(node: unknown): string {
  const { id, entity, relationship } = node as Partial<
    Record<'entity' | 'relationship', { readonly id: string } | null> & { readonly id: string }
  >;
  return id ?? (entity ?? relationship)?.id ?? '';
}

describeEachEngine('pages of every list', (engine) => {
  let graph: WritableGraph;
  let api: Api;
  beforeAll(async () => {
    graph = await openEmpty(engine);
    api = await Api.start(graph);
  });
  afterAll(async () => {
    await api.stop();
    await graph.close();
  });

  async function page({ operation, variables }: List, args: Readonly<Record<string, unknown>>): Promise<Page> {
    const data = await api.ask<{ list?: Page; node?: { list: Page } }>(operation, { ...variables, ...args });
    const found = data.list ?? data.node?.list;
    if (found === undefined) throw new Error('the list is not in the answer');
    return found;
  }

  /** Reads a list to its end and checks the page information of each page. */
  async function read(list: List, size: number, way: 'forwards' | 'backwards'): Promise<string[]> {
    const found: string[] = [];
    let cursor: string | null = null;
    // Allows one page more than there can be, so that an endless list fails instead of hanging.
    for (let pages = 0; pages <= list.holds.length / size + 1; pages++) {
      const args: Record<string, unknown> =
        way === 'forwards' ? { first: size, after: cursor } : { last: size, before: cursor };
      const { totalCount, edges, pageInfo }: Page = await page(list, args);
      expect(totalCount).toBe(list.holds.length);
      expect(edges.length).toBeLessThanOrEqual(size);
      expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([
        edges[0]?.cursor ?? null,
        edges.at(-1)?.cursor ?? null,
      ]);
      const shown = edges.map(({ node }) => idOf(node));
      if (way === 'forwards') found.push(...shown);
      else found.unshift(...shown);
      const [more, before] =
        way === 'forwards'
          ? [pageInfo.hasNextPage, pageInfo.hasPreviousPage]
          : [pageInfo.hasPreviousPage, pageInfo.hasNextPage];
      expect(before).toBe(pages > 0);
      if (!more) return found;
      expect(shown).toHaveLength(size);
      cursor = way === 'forwards' ? pageInfo.endCursor : pageInfo.startCursor;
    }
    throw new Error(`after as many pages as the list can have there is still another: ${found.join(', ')}`);
  }

  const size = fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: 200 }));

  async function expectEachOnce(list: List, size: number, cut: number): Promise<void> {
    const { operation } = list;
    const forwards = await read(list, size, 'forwards');
    expect({ operation, holds: [...forwards].sort() }).toEqual({ operation, holds: [...list.holds].sort() });
    expect(new Set(forwards).size).toBe(forwards.length);
    expect(await read(list, size, 'backwards')).toEqual(forwards);
    // The page between any two cursors holds the items between them, from either end.
    const { edges } = await page(list, { first: 200 });
    expect(edges.map(({ node }) => idOf(node))).toEqual(forwards);
    const at = edges.length === 0 ? 0 : cut % edges.length;
    const after = edges[at]?.cursor ?? null;
    const before = edges[at + size + 1]?.cursor ?? null;
    const between = forwards.slice(after === null ? 0 : at + 1, before === null ? undefined : at + size + 1);
    for (const amount of [{ first: size }, { last: size }]) {
      const part = (await page(list, { ...amount, after, before })).edges.map(({ node }) => idOf(node));
      expect(part).toEqual('first' in amount ? between.slice(0, size) : between.slice(-size));
    }
  }

  // All lists of one graph, because to load a graph takes Neo4j as long as to answer for some lists.
  test('pages of every list in both directions, of any size and on any graph, hold each item once', async () => {
    await fc.assert(
      fc.asyncProperty(
        randomGraph({ size: 8, claims: 16 }).chain((data) =>
          fc.record({
            data: fc.constant(data),
            cases: fc.tuple(...LISTS.map((listOf) => fc.record({ list: listOf(data), size, cut: fc.nat() }))),
          }),
        ),
        async ({ data, cases }) => {
          await load(graph, data, { prune: true });
          for (const { list, size, cut } of cases) await expectEachOnce(list, size, cut);
        },
      ),
      { numRuns: engine === 'embedded' ? 60 : 8 },
    );
  }, 300_000);

  test('a cursor is valid for one list, order and filter, and is refused elsewhere', async () => {
    const [data] = fc.sample(randomGraph({ size: 8, claims: 16 }), { numRuns: 1, seed: 7 });
    if (data === undefined) throw new Error('no graph');
    await load(graph, data, { prune: true });
    const cursors = async (lists: readonly string[]): Promise<string[]> =>
      Promise.all(
        lists.map(async (list) => {
          const { list: found } = await api.ask<{ list: Page }>(
            `{ list: ${list.replace('%', '')} { ${SELECTION('__typename')} } }`,
          );
          return found.pageInfo.endCursor ?? '';
        }),
      );
    const LISTED = [
      'entities(first: 1 %)',
      'entities(orderBy: { field: KIND }, first: 1 %)',
      'entities(orderBy: { field: NAME, direction: DESC }, first: 1 %)',
      'entities(where: { source: "alpha" }, first: 1 %)',
      'relationships(first: 1 %)',
      'relationships(where: { types: [SUPPORTS, ATTENDED, PART_OF] }, first: 1 %)',
      'timeline(first: 1 %)',
      'sources(first: 1 %)',
    ];
    const given = await cursors(LISTED);
    for (const [index, list] of LISTED.entries()) {
      for (const [other, cursor] of given.entries()) {
        const query = `{ list: ${list.replace('%', `, after: "${cursor}"`)} { totalCount } }`;
        if (index === other) await api.ask(query);
        else
          expect({ query, fault: await api.fault(query) }).toEqual({
            query,
            fault: {
              code: 'BAD_USER_INPUT',
              message: expect.stringMatching(/^after: this cursor belongs to another list.* Start without after\.$/),
            },
          });
      }
    }
    // Naming the default order explicitly gives the same order.
    await api.ask(`{ entities(orderBy: { field: NAME, direction: ASC }, after: "${given[0] ?? ''}") { totalCount } }`);
    const [a, b] = ids(data.entities);
    const { node } = await api.ask<{ node: { list: Page } }>(
      `query ($id: ID!) { node(id: $id) { ... on Entity { list: relationships { ${SELECTION('id')} } } } }`,
      { id: data.relationships[0]?.source },
    );
    const others = [a, b].find((id) => id !== data.relationships[0]?.source);
    expect(
      await api.fault(
        'query ($id: ID!, $after: String) { node(id: $id) { ... on Entity { relationships(after: $after) { totalCount } } } }',
        { id: others, after: node.list.pageInfo.endCursor },
      ),
    ).toMatchObject({ message: expect.stringContaining('another list') });
    for (const cursor of ['', 'x', 'eyJhIjoxfQ', 'A'.repeat(100_000), (given[0] ?? '').slice(0, -4)]) {
      const { code, message } = await api.fault('query ($c: String) { entities(before: $c) { totalCount } }', {
        c: cursor,
      });
      expect(code).toBe('BAD_USER_INPUT');
      expect(message).toMatch(/^before: .* is not a cursor of this API/);
      expect(message.length).toBeLessThan(250);
    }
  });
});
