/** Lists over the whole graph, compared with what the records say, page by page from either end. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { load } from '../../seed/load.js';
import type { GraphData } from '../../seed/records.js';
import type { WritableGraph } from '../../src/graph/port.js';
import { STRENGTHS } from '../../src/model/evidence.js';
import { normalise } from '../../src/model/text.js';
import { narrowingTypes } from '../../src/model/vocabulary.js';
import type { Connection, PageArgs } from '../../src/query/paging.js';
import { type Context, ContextFactory } from '../../src/questions/context.js';
import { type EntitiesQuestion, entitiesPage } from '../../src/questions/entities.js';
import { relationshipsPage } from '../../src/questions/relationships.js';
import { saidAbout } from '../../src/questions/said-about.js';
import { countsByIssuer, countsByPassage, countsBySource, withoutEvidence } from '../../src/questions/statistics.js';
import { timeline } from '../../src/questions/timeline.js';
import { datedClaims, datedEntities, evidenceBy, keptClaims, keptEntities } from '../cypher/lists.js';
import { ends, givesWay, keeps, list, named, ordered, stepsFrom, text } from '../cypher/records.js';
import { describeEachEngine, openEmpty } from '../support/engines.js';
import { randomGraph } from '../support/random-graph.js';

/** More items than any list here has. */
const MOST = 1000;

/** Every item of a list, read in pages of a size from its start or from its end. */
async function readThrough<N>(
  ask: (args: PageArgs) => Promise<Connection<N>>,
  size: number,
  backward: boolean,
): Promise<{ readonly items: N[]; readonly total: number }> {
  const items: N[] = [];
  for (let cursor: string | null = null; ;) {
    const page = await ask(backward ? { last: size, before: cursor } : { first: size, after: cursor });
    items[backward ? 'unshift' : 'push'](...page.nodes);
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
    if (items.length > MOST) throw new Error('the pages of the list do not end');
    if (!(backward ? hasPreviousPage : hasNextPage)) return { items, total: await page.totalCount() };
    cursor = backward ? startCursor : endCursor;
  }
}

/** Some of these filters, at most three, and null for the others. */
function some<T extends object>(filters: { [K in keyof T]: fc.Arbitrary<NonNullable<T[K]>> }): fc.Arbitrary<T> {
  const names = Object.keys(filters) as (keyof T)[];
  return fc
    .subarray(names, { maxLength: 3 })
    .chain((given) =>
      fc.record(
        Object.fromEntries(
          names.map((name) => [name, given.includes(name) ? filters[name] : fc.constant(null)]),
        ) as unknown as { [K in keyof T]: fc.Arbitrary<T[K]> },
      ),
    ) as fc.Arbitrary<T>;
}

const few = <T>(values: readonly T[]): fc.Arbitrary<T[]> =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 });
const paging = fc.record({ size: fc.constantFrom(2, 7, 50), backward: fc.boolean() });

/** Values that the records have, and some that they do not. */
function valuesOf({ entities, relationships, passages, sources }: GraphData) {
  const days = [...entities, ...relationships].flatMap(({ props }) =>
    ['earliest', 'latest', 'notBefore', 'onUntil'].flatMap((name) => text(props, name) ?? []),
  );
  const ids = fc.constantFrom(...entities.map(({ id }) => id));
  const words = [...entities, ...relationships].flatMap(({ props }) => {
    const all = text(props, 'searchText') ?? '';
    return [all.slice(0, 5), all.slice(2, 4), all.slice(-7)].filter((part) => normalise(part) === part && part !== '');
  });
  return {
    ids,
    few: few(entities.map(({ id }) => id)),
    kinds: few(['Person', 'Country', 'Framework', 'Event', 'Topic']),
    types: few(['SUPPORTS', 'ATTENDED', 'PART_OF']),
    modality: few(['FACT', 'PLAN', 'POSITION']),
    evidence: few([...STRENGTHS]),
    source: fc.constantFrom(...sources.map(({ id }) => id)),
    passage: fc.constantFrom(...passages.map(({ id }) => id)),
    text: fc.constantFrom('supports', "'", '文化', 'zzz', 'person', ...words),
    day: fc.constantFrom('2018-06-15', ...days),
  };
}

/** The days between two, in order. */
const inOrder = <T extends { from: string | null; to: string | null }>({ from, to, ...rest }: T) =>
  from !== null && to !== null && from > to ? { ...rest, from: to, to: from } : { ...rest, from, to };

const capitals = (kinds: readonly string[] | null) => kinds?.map((kind) => kind.toUpperCase()) ?? null;

type Check = (context: Context, data: GraphData) => fc.Arbitrary<() => Promise<void>>;

const relationships: Check = (context, data) => {
  const of = valuesOf(data);
  return fc
    .tuple(
      some<Parameters<typeof keptClaims>[1]>({
        types: of.types,
        kinds: of.kinds,
        modality: of.modality,
        certainty: few(['STATED', 'IMPLIED']),
        evidence: of.evidence,
        attributedTo: of.few,
        manyOf: of.few,
        speakers: of.few,
        narrated: fc.constant(false),
        superseded: fc.boolean(),
        source: of.source,
        passage: of.passage,
        about: of.few,
        from: of.day,
        to: of.day,
        withUndated: fc.boolean(),
        text: of.text,
      }),
      paging,
    )
    .map(([given, { size, backward }]) => async () => {
      const { from, to, ...filter } = inOrder(given);
      const { kinds, manyOf, withUndated, ...rest } = filter;
      const attributedTo = manyOf ?? filter.attributedTo;
      const days = withUndated && (from ?? to) !== null ? { during: { from, to } } : { from, to };
      const where = { ...rest, ...days, attributedTo, ofManyMembers: manyOf !== null, kinds: capitals(kinds) };
      const { items, total } = await readThrough((args) => relationshipsPage(context, where, args), size, backward);
      const expected = keptClaims(data, { ...filter, attributedTo, from, to, withUndated });
      expect({ where, total, items }).toEqual({
        where,
        total: expected.length,
        items: ordered(expected.map(ends), 'id'),
      });
    });
};

const entities: Check = (context, data) => {
  const of = valuesOf(data);
  return fc
    .tuple(
      some<Parameters<typeof keptEntities>[1]>({
        kinds: of.kinds,
        text: of.text,
        source: of.source,
        passage: of.passage,
        connectedTo: of.ids,
        from: of.day,
        to: of.day,
      }),
      fc.constantFrom('NAME' as const, 'KIND' as const, 'DATE' as const),
      fc.constantFrom('ASC' as const, 'DESC' as const),
      paging,
    )
    .map(([given, field, direction, { size, backward }]) => async () => {
      const { from, to, kinds, ...rest } = inOrder(given);
      const during = rest.connectedTo !== null && (from ?? to) !== null ? { from, to } : null;
      const asked: EntitiesQuestion = {
        kinds: capitals(kinds),
        orderBy: { field, direction },
        where: { ...rest, connectedDuring: during },
      };
      const { items, total } = await readThrough((args) => entitiesPage(context, asked, args), size, backward);
      const key = (record: GraphData['entities'][number]): string => {
        const name = text(record.props, 'sortName') ?? '';
        if (field === 'KIND') return `${record.kind} ${name}`;
        return field === 'NAME' ? name : (text(record.props, 'earliest') ?? (direction === 'ASC' ? '~' : ''));
      };
      const days = during ?? { from: null, to: null };
      const kept = ordered(
        keptEntities(data, { ...rest, kinds, ...days }).map((record) => ({ id: record.id, key: key(record) })),
        'key',
        'id',
      ).map(({ id }) => id);
      const expected = direction === 'ASC' ? kept : kept.reverse();
      expect({ asked, total, items }).toEqual({ asked, total: expected.length, items: expected });
    });
};

const timelines: Check = (context, data) => {
  const of = valuesOf(data);
  return fc
    .tuple(
      some<Parameters<typeof datedClaims>[1]>({
        about: of.few,
        modality: of.modality,
        fit: few(['WITHIN', 'ONGOING', 'POSSIBLE']),
        from: of.day,
        to: of.day,
      }),
      paging,
    )
    .map(([sampled, { size, backward }]) => async () => {
      const given = inOrder(sampled);
      const { items, total } = await readThrough((args) => timeline(context, { ...given, ...args }), size, backward);
      const expected = ordered([...datedClaims(data, given), ...datedEntities(data, given)], 'key', 'id').map(
        ({ id, fit }) => ({ id, fit }),
      );
      const found = items.map(({ entity, relationship, fit }) => ({ id: entity ?? relationship.id, fit }));
      expect({ given, total, found }).toEqual({ given, total: expected.length, found: expected });
    });
};

const said: Check = (context, data) => {
  const of = valuesOf(data);
  return fc
    .record({ by: of.ids, about: of.ids, evidence: fc.option(few(STRENGTHS)), first: fc.constantFrom(1, 2, 50) })
    .map(({ by, about, evidence, first }) => async () => {
      const narrowing = narrowingTypes(context.vocabulary);
      const near = stepsFrom(data, about)
        .filter(
          ({ claim, direction }) =>
            direction === 'IN' &&
            narrowing.includes(claim.type) &&
            keeps(evidence, text(claim.props, 'strength')) &&
            givesWay(claim.props, false),
        )
        .map(({ other }) => other)
        .filter((id) => id !== by);
      const headed = new Set(
        data.passages.filter(({ props }) => list(props, 'headedBy').includes(about)).map(({ id }) => id),
      );
      const expected = ordered(
        data.relationships.flatMap((claim) => {
          const { source, target, props } = claim;
          const speakers = [text(props, 'attributedTo'), text(props, 'attributedToMany')];
          if (!speakers.includes(by) || !keeps(evidence, text(props, 'strength'))) return [];
          const [passages, things] = [named(props, headed), [source, target, text(props, 'regarding')]];
          if (things.includes(about)) return [{ reason: 'DIRECT', passages: [], key: ends(claim), id: claim.id }];
          if (passages.length > 0) return [{ reason: 'HEADING', passages, key: ends(claim), id: claim.id }];
          if (!keeps(near, ...things)) return [];
          return [{ reason: 'STEP', passages: [], key: ends(claim), id: claim.id }];
        }),
        'reason',
        'id',
      );
      const { claims, truncated } = await saidAbout(context, { by, about, evidence }, first);
      expect({ claims, truncated }).toMatchObject({
        claims: expected.slice(0, first).map(({ reason, passages, key }) => ({ reason, passages, key })),
        truncated: expected.length > first,
      });
    });
};

const QUESTIONS = { relationships, entities, timeline: timelines, 'said about': said };

describeEachEngine('lists over the whole graph', (engine) => {
  const [graphs, questions] = engine === 'embedded' ? [15, 30] : [3, 15];
  let graph: WritableGraph;
  beforeAll(async () => {
    graph = await openEmpty(engine);
  });
  afterAll(() => graph.close());

  test('are what the records say, whatever the filters, the order, and the size of a page', async () => {
    await fc.assert(
      fc.asyncProperty(randomGraph({ size: 12, claims: 40 }), fc.integer(), async (data, seed) => {
        await load(graph, data, { prune: true });
        const context = await new ContextFactory(graph).create();
        for (const check of Object.values(QUESTIONS))
          for (const run of fc.sample(check(context, data), { numRuns: questions, seed })) await run();
        await expectCounts(context, data);
      }),
      { numRuns: graphs },
    );
  }, 300_000);

  // Long enough for several of the parts that lists and texts are divided into.
  test('are what the records say where they are long', async () => {
    const graphs = fc.sample(randomGraph({ size: 40, claims: 400 }), { numRuns: 6, seed: 20191104 });
    const [data] = graphs.sort((a, b) => b.relationships.length - a.relationships.length);
    if (data === undefined || data.relationships.length < 200) throw new Error('no long list');
    await load(graph, data, { prune: true });
    const context = await new ContextFactory(graph).create();
    for (const check of Object.values(QUESTIONS))
      for (const run of fc.sample(check(context, data), { numRuns: 150, seed: 1967 })) await run();
    await expectCounts(context, data);
  }, 300_000);
});

/** Expects what is counted of the whole graph to be what the records say. */
async function expectCounts(context: Context, data: GraphData): Promise<void> {
  const catalogue = await context.catalogue();
  const counted = (values: readonly string[]) =>
    [...new Set(values)].sort().map((value) => ({ value, count: values.filter((other) => other === value).length }));
  expect(catalogue.entities.kind.counts()).toEqual(counted(data.entities.map(({ kind }) => kind)));
  expect(catalogue.claims.columns.type.counts()).toEqual(counted(data.relationships.map(({ type }) => type)));
  const speakers = data.relationships.map(({ props }) =>
    JSON.stringify([text(props, 'attributedTo'), text(props, 'attributedToMany')]),
  );
  const byIssuer = countsByIssuer(catalogue);
  expect(
    byIssuer
      .map(({ issuer, manyOf, count }) => ({ value: JSON.stringify([issuer, manyOf]), count }))
      .sort((a, b) => (a.value < b.value ? -1 : 1)),
  ).toEqual(counted(speakers).sort((a, b) => (a.value < b.value ? -1 : 1)));
  expect(byIssuer.map(({ count }) => count)).toEqual(byIssuer.map(({ count }) => count).sort((a, b) => b - a));
  const [sources, passages] = [data.sources.map(({ id }) => id), data.passages.map(({ id }) => id)];
  expect(countsBySource(catalogue, sources)).toEqual(
    sources.map((source) => ({ source, ...evidenceBy(data, 'sources')(source) })),
  );
  expect(countsByPassage(catalogue, passages)).toEqual(
    passages.map((passage) => ({ passage, ...evidenceBy(data, 'passages')(passage) })),
  );
  expect(withoutEvidence(catalogue)).toEqual(
    [...data.entities, ...data.relationships]
      .filter(({ props }) => list(props, 'passages').length === 0)
      .map(({ id }) => id)
      .sort(),
  );
}
