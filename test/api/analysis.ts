import { expect, test } from '@jest/globals';
import { load } from '../../seed/load.js';
import { withVersion } from '../../seed/to-records.js';
import { earlier as seed } from '../support/checked-records.js';
import { apiSuite } from '../support/seeded.js';

interface Ref {
  readonly id: string;
}
interface Group {
  readonly period: string;
  readonly earliest: string;
  readonly latest: string;
  readonly coarser: boolean;
  readonly count: number;
  readonly entries: readonly {
    readonly text: string;
    readonly when: { readonly edtf: string; readonly earliest: string; readonly latest: string };
  }[];
}

/** The sides, each with those who speak for it by office. */
const JAPAN = [
  'country:japan',
  'person:abe-shinzo',
  'person:ishiba-shigeru',
  'person:kishida-fumio',
  'person:suga-yoshihide',
  'person:takaichi-sanae',
];
const ASEAN = ['organisation:asean', 'person:kao-kim-hourn'];

const whole = new Map<string, unknown>();

/** Runs on each engine, because whole-graph counts must not depend on the engine. */
export const wholeGraph = apiSuite('what is counted over the whole, over the API', (api) => {
  test.each([
    '{ ranking(by: DEGREE, first: 200) { rank score entity { id } } }',
    '{ ranking(by: BETWEENNESS, kinds: [ORGANISATION, COUNTRY]) { rank score entity { id } } }',
    '{ ranking(by: PAGERANK) { rank score entity { id } } }',
    '{ communities { id label size entities { id } } }',
    '{ connect(ids: ["FOIP", "AOIP", "WA Project", "JENESYS", "RCEP"]) { method truncated nodes { id } relationships { id sentence } unconnected { id } } }',
    '{ coverage { unsourced unsourcedIds sources { source { id } entities relationships passages { passage { id } entities relationships } } } }',
  ])('%s has an answer, the same on every engine', async (query) => {
    const answer = await api.ask<Record<string, unknown>>(query);
    expect(JSON.stringify(answer).length).toBeGreaterThan(100);
    expect(answer).toEqual(whole.get(query) ?? answer);
    whole.set(query, answer);
  });
});

export const analysis = apiSuite('questions about the whole, over the API', (api) => {
  test('connect links five entities and explains how', async () => {
    const ids = ['framework:foip', 'framework:aoip', 'initiative:wa-project', 'country:thailand', 'agreement:rcep'];
    const { connect } = await api.ask<{
      connect: {
        method: string;
        nodes: Ref[];
        relationships: { source: Ref; target: Ref; evidence: { quote: string }[] }[];
        unconnected: Ref[];
      };
    }>(
      'query ($ids: [ID!]!) { connect(ids: $ids) { method nodes { id } unconnected { id } relationships { source { id } target { id } evidence { quote } } } }',
      { ids },
    );
    expect(connect.method).toContain('Kou, Markowsky and Berman');
    expect(connect.unconnected).toEqual([]);
    const nodes = connect.nodes.map(({ id }) => id);
    expect(nodes).toEqual(expect.arrayContaining(ids));
    const reached = new Set([ids[0]]);
    for (let size = 0; size !== reached.size;) {
      size = reached.size;
      for (const { source, target } of connect.relationships) {
        if (reached.has(source.id)) reached.add(target.id);
        if (reached.has(target.id)) reached.add(source.id);
      }
    }
    expect([...reached].sort()).toEqual([...nodes].sort());
    expect(connect.relationships.every(({ evidence }) => evidence.length > 0)).toBe(true);
  });

  test('coverage finds nothing unsourced and counts what each passage supports', async () => {
    const { coverage } = await api.ask<{
      coverage: {
        unsourced: number;
        sources: {
          source: Ref;
          relationships: number;
          passages: { passage: Ref; relationships: number; entities: number }[];
        }[];
      };
    }>(
      '{ coverage { unsourced sources { source { id } relationships passages { passage { id } relationships entities } } } }',
    );
    expect(coverage.unsourced).toBe(0);
    for (const { source, relationships, passages } of coverage.sources) {
      expect(relationships).toBe(
        seed.data.relationships.filter(({ props }) => (props['sources'] as string[]).includes(source.id)).length,
      );
      for (const { passage, relationships: supported, entities } of passages) {
        expect(supported).toBe(
          seed.data.relationships.filter(({ props }) => (props['passages'] as string[]).includes(passage.id)).length,
        );
        expect(entities).toBe(
          seed.data.entities.filter(({ props }) => (props['passages'] as string[]).includes(passage.id)).length,
        );
      }
    }
  });

  test('coverage finds records without a source', async () => {
    const [entity, ...entities] = seed.data.entities;
    if (entity === undefined) throw new Error('the seed has no entity');
    const unsourced = { ...entity, props: { ...entity.props, passages: [], evidence: '[]' } };
    await load(api.graph, withVersion({ ...seed.data, entities: [unsourced, ...entities] }), { prune: true });
    const { coverage } = await api.ask<{ coverage: { unsourced: number; unsourcedIds: string[] } }>(
      '{ coverage { unsourced unsourcedIds } }',
    );
    expect(coverage).toEqual({ unsourced: 1, unsourcedIds: [entity.id] });
    expect(await api.ask('{ coverage { unsourced unsourcedIds(first: 0) } }')).toEqual({
      coverage: { unsourced: 1, unsourcedIds: [] },
    });
    await load(api.graph, seed.data, { prune: true });
  });

  test('compareIssuers counts a prime minister as his country and lists every statement once', async () => {
    interface Comparison {
      compareIssuers: {
        speakersA: Ref[];
        speakersB: Ref[];
        both: { type: string; a: Ref[]; b: Ref[] }[];
        onlyA: Ref[];
        onlyB: Ref[];
      };
    }
    const compare = (entity: string, a: string, b: string): Promise<Comparison> =>
      api.ask<Comparison>(
        'query ($entity: ID!, $a: ID!, $b: ID!) { compareIssuers(entity: $entity, a: $a, b: $b) { speakersA { id } speakersB { id } both { type a { id } b { id } } onlyA { id } onlyB { id } } }',
        { entity, a, b },
      );
    for (const entity of [
      'AOIP',
      'Joint Statement of the 22nd ASEAN-Japan Summit on Connectivity',
      'ASEAN-Japan Day',
      'Japan',
      'ASEAN',
    ]) {
      const { compareIssuers } = await compare(entity, 'Japan', 'ASEAN');
      expect(compareIssuers.speakersA.map(({ id }) => id)).toEqual(JAPAN);
      expect(compareIssuers.speakersB.map(({ id }) => id)).toEqual(ASEAN);
      const { entity: found } = await api.ask<{ entity: Ref }>(
        'query ($name: String) { entity(name: $name) { ... on Entity { id } } }',
        { name: entity },
      );
      const said = (speakers: readonly string[]): string[] =>
        seed.data.relationships
          .filter(
            ({ source, target, props }) =>
              [source, target, props['regarding']].includes(found.id) &&
              speakers.includes((props['attributedTo'] as string | undefined) ?? ''),
          )
          .map(({ id }) => id);
      const ids = (refs: readonly Ref[]): string[] => refs.map(({ id }) => id);
      expect([...ids(compareIssuers.onlyA), ...compareIssuers.both.flatMap(({ a }) => ids(a))].sort()).toEqual(
        said(JAPAN),
      );
      expect([...ids(compareIssuers.onlyB), ...compareIssuers.both.flatMap(({ b }) => ids(b))].sort()).toEqual(
        said(ASEAN),
      );
      const back = (await compare(entity, 'ASEAN', 'Japan')).compareIssuers;
      expect(back.onlyA).toEqual(compareIssuers.onlyB);
      expect(back.both.map(({ a, b, type }) => ({ type, a: b, b: a }))).toEqual(
        expect.arrayContaining(compareIssuers.both),
      );
    }
    expect(
      await api.fault('{ compareIssuers(entity: "AOIP", a: "Japan", b: "country:japan") { a { id } } }'),
    ).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test.each(['YEAR', 'MONTH', 'DAY'])(
    'timeline groups by %s cover the whole timeline, and each entry begins in its period or has its own date as a name',
    async (by) => {
      const { timelineGroups } = await api.ask<{ timelineGroups: Group[] }>(
        `{ timelineGroups(by: ${by}) { period earliest latest coarser count entries { text when { edtf earliest latest } } } }`,
      );
      const { timeline } = await api.ask<{ timeline: { totalCount: number } }>('{ timeline { totalCount } }');
      expect(timelineGroups.reduce((sum, { count }) => sum + count, 0)).toBe(timeline.totalCount);
      const length = { YEAR: 4, MONTH: 7, DAY: 10 }[by];
      for (const { period, earliest, latest, coarser, count, entries } of timelineGroups) {
        expect(entries).toHaveLength(count);
        if (!coarser) expect(period).toHaveLength(length ?? 0);
        for (const { when } of entries) {
          if (coarser) expect([when.edtf, when.earliest, when.latest]).toEqual([period, earliest, latest]);
          // An interval may end after the period that it begins in. Any other date lies within the period.
          else expect(when.earliest >= earliest && when.earliest <= latest).toBe(true);
          if (!when.edtf.includes('/')) expect(when.latest <= latest).toBe(true);
        }
      }
      const starts = timelineGroups.map(({ earliest, latest }) => `${earliest}/${latest}`);
      expect(starts).toEqual([...starts].sort());
      expect(new Set(timelineGroups.map(({ period }) => period)).size).toBe(timelineGroups.length);
    },
  );

  test('a time states its precision', async () => {
    const { relationships } = await api.ask<{
      relationships: {
        nodes: { when: { edtf: string; precision: string; approximate: boolean; uncertain: boolean } | null }[];
      };
    }>(
      '{ relationships(where: { from: "0001-01-01", to: "2019-12-31" }, first: 200) { nodes { when { edtf precision approximate uncertain } } } }',
    );
    const seen = new Map(
      relationships.nodes.flatMap(({ when }) => (when === null ? [] : [[when.edtf, when] as const])),
    );
    expect(seen.get('2013')?.precision).toBe('YEAR');
    expect(seen.get('2019-11-04')?.precision).toBe('DAY');
    expect(seen.get('2019-05')?.precision).toBe('MONTH');
    expect(seen.get('1967-08-08/..')?.precision).toBe('INTERVAL');
    for (const [edtf, { approximate, uncertain }] of seen)
      expect([approximate, uncertain]).toEqual([edtf.includes('~'), edtf.includes('?')]);
  });

  test('evidence selects its quote as the Web Annotation model does', async () => {
    const { entity } = await api.ask<{
      entity: {
        evidence: {
          quote: string | null;
          url: string;
          selector: { type: string; exact: string; prefix: string | null; suffix: string | null } | null;
        }[];
      };
    }>(
      '{ entity(name: "North Korea") { ... on Entity { evidence { quote url selector { type exact prefix suffix } } } } }',
    );
    const quoted = entity.evidence.filter(({ quote }) => quote !== null);
    expect(quoted.length).toBeGreaterThan(0);
    for (const { quote, url, selector } of quoted) {
      expect(selector).toMatchObject({ type: 'TextQuoteSelector', exact: quote });
      if (typeof selector?.prefix === 'string')
        expect(url).toContain(`text=${encodeURIComponent(selector.prefix).replaceAll('-', '%2D')}-,`);
    }
  });
});
