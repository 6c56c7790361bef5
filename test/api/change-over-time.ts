import { describe, expect, test } from '@jest/globals';
import { Api } from '../support/api.js';
import { apiSuite } from '../support/seeded.js';

interface Named {
  readonly name: string;
}
interface Part {
  readonly party: Named;
  readonly status: string;
  readonly certain: boolean;
  readonly signed: { readonly edtf: string } | null;
  readonly ratified: { readonly edtf: string } | null;
  readonly inForceFrom: { readonly edtf: string } | null;
  readonly until: { readonly edtf: string } | null;
  readonly claims: readonly { readonly id: string }[];
}
interface Found {
  readonly stage: string;
  readonly certain: boolean;
  readonly asOf: string;
  readonly text: string;
  readonly claims: readonly {
    readonly evidence: readonly { readonly row: readonly { column: string; value: string }[] }[];
  }[];
  readonly force: readonly Part[];
}

export const changeOverTime = apiSuite('change over time over the API', (api) => {
  const statusOf = async (name: string, asOf?: string): Promise<Found | null> => {
    const { entity } = await api.ask<{ entity: { status: Found | null } }>(
      `query ($name: String!, $asOf: Date) { entity(name: $name) { ... on Entity { status(asOf: $asOf) { stage certain asOf text
         claims { evidence { row { column value } } }
         force { party { name } status certain signed { edtf } ratified { edtf } inForceFrom { edtf } until { edtf } claims { id } } } } } }`,
      { name, asOf },
    );
    return entity.status;
  };

  describe('the status of an agreement', () => {
    test.each([
      ['AJCEP', '2008-03-25', null, null],
      ['AJCEP', '2008-03-26', 'SIGNED', 'signed by 1 party on 26 March 2008'],
      ['AJCEP', '2008-11-30', 'SIGNED', 'signed by 11 parties on 30 November 2008'],
      ['AJCEP', '2008-12-01', 'IN_FORCE', 'in force for 4 parties on 1 December 2008'],
      ['AJCEP', '2019-11-04', 'IN_FORCE', 'in force for 10 parties on 4 November 2019'],
      ['AJCEP', '2031-01-01', 'IN_FORCE', 'in force for 10 parties on 1 January 2031, as far as the sources can tell'],
      ['JTEPA', '2007-10-31', 'SIGNED', 'signed by 2 parties on 31 October 2007'],
      ['JTEPA', '2007-11-01', 'IN_FORCE', 'in force for 2 parties on 1 November 2007'],
      ['RCEP', '2019-11-03', null, null],
      ['RCEP', '2019-11-04', 'PROPOSED', 'proposed on 4 November 2019'],
    ])('of %s on %s', async (name, asOf, stage, text) => {
      const status = await statusOf(name, asOf);
      expect([status?.stage ?? null, status?.text ?? null]).toEqual([stage, text]);
    });

    test('is of the last day that its sources know, where no day is asked for', async () => {
      expect(await statusOf('AJCEP')).toMatchObject({ asOf: '2024-01-31', stage: 'IN_FORCE', certain: true });
    });

    test('by party gives its days and the rows of the table they are from', async () => {
      const status = await statusOf('AJCEP', '2009-05-31');
      const force = new Map(status?.force.map((part) => [part.party.name, part]));
      expect(force.get('Thailand')).toMatchObject({
        status: 'SIGNED',
        signed: { edtf: '2008-04-11' },
        ratified: { edtf: '2009-05-26' },
        inForceFrom: null,
      });
      expect(force.get('Viet Nam')).toMatchObject({
        status: 'IN_FORCE',
        ratified: { edtf: '2008-10-23' },
        inForceFrom: { edtf: '2008-12-01' },
        until: null,
      });
      // The table has no day of force for Indonesia.
      expect(
        (await statusOf('AJCEP', '2019-11-04'))?.force.find(({ party }) => party.name === 'Indonesia'),
      ).toMatchObject({
        status: 'SIGNED',
        inForceFrom: null,
      });
      const cells = status?.claims.flatMap(({ evidence }) => evidence.flatMap(({ row }) => row));
      expect(cells).toContainEqual({ column: 'StateForce', value: '01.12.2008' });
    });

    test('is null for a kind that has none', async () => {
      expect(await statusOf('Japan', '2019-11-04')).toBeNull();
    });

    test('of several agreements takes no more statements than of one', async () => {
      // Nothing is remembered, so that each operation reads all that it needs.
      const forgetful = await Api.start(api.graph, { rowMemoryMb: 0 });
      const count = async (ids: readonly string[]): Promise<number> => {
        const before = forgetful.statements.count;
        await forgetful.ask(
          'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Entity { status { stage force { party { name } } } } } }',
          { ids },
        );
        return forgetful.statements.count - before;
      };
      // The first operation also reads the version of the data and the names.
      await count(['agreement:ajcep']);
      const one = await count(['agreement:ajcep']);
      expect(one).toBeGreaterThan(0);
      expect(await count(['agreement:ajcep', 'agreement:japan-thailand-epa'])).toBeLessThanOrEqual(one);
      await forgetful.stop();
    });
  });

  describe('offices', () => {
    const holdersOn = async (asOf: string): Promise<string[]> => {
      const { entity } = await api.ask<{ entity: { officeHolders: Named[] } }>(
        `query ($asOf: Date) { entity(name: "Japan") { ... on Country { officeHolders(asOf: $asOf) { name } } } }`,
        { asOf },
      );
      return entity.officeHolders.map(({ name }) => name).sort();
    };

    test.each([
      ['2012-12-25', []],
      ['2012-12-26', ['Abe Shinzo']],
      ['2020-05-01', ['Abe Shinzo']],
      ['2020-09-16', ['Abe Shinzo', 'Suga Yoshihide']],
      ['2021-10-05', ['Kishida Fumio']],
      ['2024-10-02', ['Ishiba Shigeru']],
      ['2026-01-01', ['Takaichi Sanae']],
    ])('on %s are held by %j', async (asOf, names) => {
      const emperor = (await holdersOn('1950-01-01')).filter((name) => name.includes('Emperor'));
      expect((await holdersOn(asOf)).filter((name) => !emperor.includes(name))).toEqual(names);
    });

    test.each([
      ['2024-10-01', 'ONGOING'],
      ['2025-09-20', 'POSSIBLE'],
      ['2026-01-01', null],
    ])('a term whose end is not known to the day fits %s as %s', async (asOf, fit) => {
      const { node } = await api.ask<{ node: { fit: string | null } }>(
        `query ($asOf: Date) { node(id: "claim:person:ishiba-shigeru/PRIME_MINISTER_OF/country:japan/since-2024-10-01") { ... on Relationship { fit(asOf: $asOf) } } }`,
        { asOf },
      );
      expect(node.fit).toBe(fit);
    });
  });

  describe('a day through other questions', () => {
    const FORCE = 'types: [IN_FORCE_FOR], about: ["AJCEP"]';

    test('a list of claims keeps those that may hold, and undated ones', async () => {
      const { on, range, dated, all } = await api.ask<
        Record<'on' | 'range' | 'dated' | 'all', { totalCount: number; nodes: { when: unknown }[] }>
      >(`{ on: relationships(where: { ${FORCE}, asOf: "2009-05-31" }) { totalCount nodes { when { edtf } } }
           range: relationships(where: { asOf: "1960-01-01" }, first: 200) { totalCount nodes { when { edtf } } }
           dated: relationships(where: { to: "1960-01-01" }) { totalCount nodes { when { edtf } } }
           all: relationships(first: 200) { totalCount nodes { when { edtf } } } }`);
      expect(on.totalCount).toBe(7);
      expect(dated.nodes.every(({ when }) => when !== null)).toBe(true);
      expect(range.nodes.filter(({ when }) => when !== null)).toHaveLength(dated.totalCount);
      expect(range.totalCount).toBeGreaterThan(dated.totalCount);
      expect(range.totalCount).toBeLessThan(all.totalCount);
    });

    test('two ways to give the days are refused together', async () => {
      const { code, message } = await api.fault(
        '{ relationships(where: { asOf: "2019-11-04", from: "2019-01-01" }) { totalCount } }',
      );
      expect(code).toBe('BAD_USER_INPUT');
      expect(message).toContain('Give only one of the two');
    });

    test('measures and the outline follow only what may hold then', async () => {
      const scores = await api.ask<Record<'then' | 'now', { score: number; entity: { id: string } }[]>>(
        `{ then: ranking(by: DEGREE, kinds: [AGREEMENT], asOf: "2008-03-01", first: 20) { score entity { id } }
           now: ranking(by: DEGREE, kinds: [AGREEMENT], first: 20) { score entity { id } } }`,
      );
      const of = (list: 'then' | 'now'): number =>
        scores[list].find(({ entity }) => entity.id === 'agreement:ajcep')?.score ?? -1;
      expect(of('now') - of('then')).toBe(31);
      const { then, now, groups } = await api.ask<{
        then: { totalRelationships: number };
        now: { totalRelationships: number };
        groups: { size: number }[];
      }>(
        '{ then: outline(asOf: "1960-01-01") { totalRelationships } now: outline { totalRelationships } groups: communities(asOf: "1960-01-01") { size } }',
      );
      expect(then.totalRelationships).toBeLessThan(now.totalRelationships);
      expect(Math.max(...groups.map(({ size }) => size))).toBeGreaterThan(0);
    });

    test('entities by their connection on a day', async () => {
      const { before, after } = await api.ask<Record<'before' | 'after', { nodes: { id: string }[] }>>(
        `{ before: entities(kinds: [AGREEMENT], where: { connectedTo: "Thailand", connectedAsOf: "2007-01-01" }) { nodes { id } }
           after: entities(kinds: [AGREEMENT], where: { connectedTo: "Thailand", connectedAsOf: "2007-04-03" }) { nodes { id } } }`,
      );
      expect(before.nodes).toEqual([]);
      expect(after.nodes).toEqual([{ id: 'agreement:japan-thailand-epa' }]);
    });
  });

  describe('names', () => {
    test.each([
      ['ประเทศไทย', 'country:thailand'],
      ['ສປປລາວ', 'country:laos'],
      ['Kâmpŭchéa', 'country:cambodia'],
      ['Kampuchea', 'country:cambodia'],
      ['Việt Nam', 'country:viet-nam'],
      ['မြန်မာ', 'country:myanmar'],
      ['ベトナム', 'country:viet-nam'],
      ['新加坡', 'country:singapore'],
      ['சிங்கப்பூர்', 'country:singapore'],
      ['مليسيا', 'country:malaysia'],
      ['조선', 'country:north-korea'],
      ['Republic of Indonesia', 'country:indonesia'],
    ])('%s stands for %s', async (name, id) => {
      const { entity } = await api.ask<{ entity: { id?: string } }>(
        'query ($name: String) { entity(name: $name) { ... on Entity { id } } }',
        { name },
      );
      expect(entity.id).toBe(id);
    });

    test('a part of a name without spaces is found', async () => {
      const { search } = await api.ask<{ search: { matched: string; entity: { id: string } }[] }>(
        '{ search(text: "ไทย") { matched entity { id } } }',
      );
      expect(search[0]).toEqual({ matched: 'ประเทศไทย', entity: { id: 'country:thailand' } });
    });

    test('have their language, script, form and row', async () => {
      const { entity } = await api.ask<{ entity: { names: unknown[]; malay: unknown[]; ja: unknown[] } }>(
        `{ entity(name: "Malaysia") { ... on Entity { names(lang: "ms-Arab") { text language script form when { edtf } evidence { strength row { column value part } } }
             malay: names(lang: "ms") { text } ja: names(lang: "ja", asOf: "1960-01-01") { text } } } }`,
      );
      expect(entity.names).toEqual([
        {
          ...{ text: 'مليسيا', language: 'ms-Arab', script: 'Arab', form: 'LOCAL', when: null },
          evidence: [{ strength: 'ROW', row: [{ column: 'native', value: 'مليسيا', part: true }] }],
        },
      ]);
      expect(entity.malay).toEqual([{ text: 'Malaysia' }, { text: 'مليسيا' }]);
      expect(entity.ja).toEqual([{ text: 'マレーシア' }]);
    });

    test('nameJa is among the names in Japanese, of every entity that has one', async () => {
      const { entities } = await api.ask<{
        entities: { nodes: { id: string; nameJa: string | null; names: { text: string }[] }[] };
      }>('{ entities(first: 200) { nodes { id nameJa names(lang: "ja") { text } } } }');
      const named = entities.nodes.filter(({ nameJa }) => nameJa !== null);
      expect(named.length).toBeGreaterThan(20);
      for (const { nameJa, names } of named) expect(names).toContainEqual({ text: nameJa });
    });
  });
});
