import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { load } from '../../seed/load.js';
import { earlier as seed } from '../support/checked-records.js';
import { apiSuite } from '../support/seeded.js';
import { type SmallClaim, smallGraph } from '../support/small-graph.js';

interface Claim {
  readonly id: string;
  readonly type: string;
  readonly source: { readonly id: string };
  readonly target: { readonly id: string };
}
interface Comparison {
  readonly compareIssuers: {
    readonly both: readonly {
      readonly type: string;
      readonly match: string;
      readonly a: readonly Claim[];
      readonly b: readonly Claim[];
    }[];
    readonly onlyA: readonly Claim[];
    readonly onlyB: readonly Claim[];
    readonly truncated: boolean;
  };
}

const CLAIM = 'id type source { id } target { id }';
const COMPARE = `query ($entity: ID!, $a: ID!, $b: ID!, $asOf: Date, $during: DateRange) {
  compareIssuers(entity: $entity, a: $a, b: $b, asOf: $asOf, during: $during) {
    both { type match a { ${CLAIM} } b { ${CLAIM} } } onlyA { ${CLAIM} } onlyB { ${CLAIM} } truncated } }`;

const [JAPAN, ASEAN, ABE, X] = ['country:japan', 'organisation:asean', 'person:abe', 'statement:x'] as const;
const ENTITIES = [JAPAN, ASEAN, ABE, X, 'topic:other'] as const;
const OFFICE: SmallClaim = { source: ABE, type: 'PRIME_MINISTER_OF', target: JAPAN };
const SIDE_A: readonly string[] = [JAPAN, ABE];
const ask = { entity: X, a: JAPAN, b: ASEAN };

const graphOf = (claims: readonly SmallClaim[]) =>
  smallGraph(
    ENTITIES.map((id) => ({ id })),
    [OFFICE, ...claims],
  );

export const compareIssuers = apiSuite('what two sides say of one thing', (api) => {
  const compare = async (variables: Readonly<Record<string, unknown>> = ask): Promise<Comparison['compareIssuers']> =>
    (await api.ask<Comparison>(COMPARE, variables)).compareIssuers;

  test('identical statements come before what each side says of itself', async () => {
    const issued = (source: string, attributedTo: string, key: string): SmallClaim => {
      return { source, type: 'ISSUED', target: X, attributedTo, key };
    };
    await load(api.graph, graphOf([issued(JAPAN, JAPAN, '1'), issued(ASEAN, JAPAN, '2'), issued(ASEAN, ASEAN, '3')]), {
      prune: true,
    });
    const both = await compare();
    expect(both.both.map(({ match, a, b }) => [match, a.map(({ id }) => id), b.map(({ id }) => id)])).toEqual([
      ['SAME', [`claim:${ASEAN}/ISSUED/${X}/2`], [`claim:${ASEAN}/ISSUED/${X}/3`]],
    ]);
    expect(both.onlyA.map(({ id }) => id)).toEqual([`claim:${JAPAN}/ISSUED/${X}/1`]);
    expect(both.onlyB).toEqual([]);

    await load(api.graph, graphOf([issued(ABE, ABE, '1'), issued(ASEAN, ASEAN, '3')]), { prune: true });
    const itself = await compare();
    expect(itself.both.map(({ match, a, b }) => [match, a.length, b.length])).toEqual([['ITSELF', 1, 1]]);
    await load(api.graph, seed.data, { prune: true });
  });

  test('each claim is listed once, and paired claims say the same or are about the sides themselves', async () => {
    const claims = fc.uniqueArray(
      fc
        .record({
          type: fc.constantFrom('ISSUED', 'SUPPORTS'),
          other: fc.constantFrom<string>(JAPAN, ASEAN, ABE, 'topic:other'),
          outward: fc.boolean(),
          attributedTo: fc.constantFrom<string | undefined>(JAPAN, ABE, ASEAN, 'topic:other', undefined),
          key: fc.constantFrom('1', '2', '3', '4'),
          when: fc.constantFrom(undefined, '2018', '2019-11-04', '2019/..'),
        })
        .map(({ other, outward, ...rest }) => ({
          ...rest,
          source: outward ? X : other,
          target: outward ? other : X,
        })),
      { maxLength: 24, selector: ({ source, type, target, key }) => [source, type, target, key].join(' ') },
    );
    const times = fc.constantFrom<Readonly<Record<string, unknown>>>(
      {},
      { asOf: '2018-06-15' },
      { during: { from: '2019-06-01' } },
    );
    await fc.assert(
      fc.asyncProperty(claims, times, async (list, time) => {
        const data = graphOf(list);
        await load(api.graph, data, { prune: true });
        const { both, onlyA, onlyB, truncated } = await compare({ ...ask, ...time });
        const ids = (each: readonly Claim[]): string[] => each.map(({ id }) => id);
        const [from, to] =
          'asOf' in time ? ['2018-06-15', '2018-06-15'] : 'during' in time ? ['2019-06-01', '9'] : ['', '9'];
        const said = (speakers: readonly string[]): string[] =>
          data.relationships
            .filter(({ props }) => speakers.includes((props['attributedTo'] as string | undefined) ?? ''))
            .filter(({ props }) => {
              const { earliest = '', latest = '9' } = props as { earliest?: string; latest?: string };
              return latest >= from && earliest <= to;
            })
            .map(({ id }) => id)
            .sort();
        expect([...ids(onlyA), ...both.flatMap(({ a }) => ids(a))].sort()).toEqual(said(SIDE_A));
        expect([...ids(onlyB), ...both.flatMap(({ b }) => ids(b))].sort()).toEqual(said([ASEAN]));
        expect(truncated).toBe(false);
        const ends = ({ type, source, target }: Claim): string => [type, source.id, target.id].join(' ');
        const selfReferring = (claim: Claim, speakers: readonly string[]): string => {
          const [end, other] = claim.source.id === X ? ['target', claim.target.id] : ['source', claim.source.id];
          return speakers.includes(other) ? `${claim.type} ${end}` : `not of itself: ${claim.id}`;
        };
        for (const { match, type, a, b } of both) {
          const alike =
            match === 'SAME'
              ? [...a, ...b].map(ends)
              : [...a.map((each) => selfReferring(each, SIDE_A)), ...b.map((each) => selfReferring(each, [ASEAN]))];
          expect(new Set(alike).size).toBe(1);
          expect(alike[0]?.startsWith(`${type} `)).toBe(true);
          expect([a.length > 0, b.length > 0]).toEqual([true, true]);
        }
        // Nothing that both sides say is listed as said by only one.
        const left = new Set(onlyA.map(ends));
        for (const claim of onlyB) expect(left).not.toContain(ends(claim));
      }),
      { numRuns: 60 },
    );
    await load(api.graph, seed.data, { prune: true });
  }, 120_000);

  test('sides that share a speaker are refused in either order', async () => {
    for (const [a, b] of [
      ['Japan', 'Abe Shinzo'],
      ['Abe Shinzo', 'Japan'],
    ]) {
      expect(await api.fault(COMPARE, { entity: 'AOIP', a, b })).toEqual({
        code: 'BAD_USER_INPUT',
        message: expect.stringMatching(/overlap: what 'person:abe-shinzo' says would count for both/),
      });
    }
  });

  test('the answer says so if a side makes more claims than are compared', async () => {
    const many = Array.from({ length: 1001 }, (_, index) => {
      return { source: ASEAN, type: 'SUPPORTS', target: X, key: `k${index}`, attributedTo: ASEAN };
    });
    await load(api.graph, graphOf(many), { prune: true });
    const cut = await api.ask<Comparison>(
      '{ compareIssuers(entity: "statement:x", a: "country:japan", b: "organisation:asean", first: 1000) { onlyB { id } truncated } }',
    );
    expect([cut.compareIssuers.truncated, cut.compareIssuers.onlyB.length]).toEqual([true, 1000]);
    await load(api.graph, graphOf(many.slice(1)), { prune: true });
    const whole = await api.ask<Comparison>(
      '{ compareIssuers(entity: "statement:x", a: "country:japan", b: "organisation:asean", first: 1000) { onlyB { id } truncated } }',
    );
    expect([whole.compareIssuers.truncated, whole.compareIssuers.onlyB.length]).toEqual([false, 1000]);
    await load(api.graph, seed.data, { prune: true });
  }, 60_000);

  test('a range of days removes claims before they are counted', async () => {
    const dated = ['2013', '2014', '2019-06', '2019-11-04'].map((when, index) => {
      return { source: ASEAN, type: 'SUPPORTS', target: X, key: `k${index}`, attributedTo: ASEAN, when };
    });
    await load(api.graph, graphOf(dated), { prune: true });
    const in2019 = 'during: { from: "2019-01-01", to: "2019-12-31" }';
    const asked = (first: number): string =>
      `{ compareIssuers(entity: "statement:x", a: "country:japan", b: "organisation:asean", ${in2019}, first: ${first}) { onlyB { id } truncated } }`;
    const id = (key: string): { id: string } => ({ id: `claim:${ASEAN}/SUPPORTS/${X}/${key}` });
    expect(await api.ask(asked(2))).toEqual({ compareIssuers: { onlyB: [id('k2'), id('k3')], truncated: false } });
    expect(await api.ask(asked(1))).toEqual({ compareIssuers: { onlyB: [id('k2')], truncated: true } });
    await load(api.graph, seed.data, { prune: true });
  });
});
