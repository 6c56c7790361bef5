import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { load } from '../../seed/load.js';
import { earlier as seed } from '../support/checked-records.js';
import { edtf, fitByBruteForce, isoDay, periodByBruteForce } from '../support/edtf.js';
import { apiSuite } from '../support/seeded.js';
import { smallGraph } from '../support/small-graph.js';

interface Entry {
  readonly fit: string;
  readonly text: string;
  readonly when: { readonly edtf: string };
  readonly entity: { readonly id: string } | null;
  readonly relationship: { readonly id: string; readonly modality: string } | null;
}
interface Timeline {
  readonly timeline: { readonly totalCount: number; readonly nodes: readonly Entry[] };
}
interface Groups {
  readonly timelineGroups: readonly {
    readonly period: string;
    readonly coarser: boolean;
    readonly entries: readonly Entry[];
  }[];
}

const ENTRY = 'fit text when { edtf } entity { id } relationship { id modality }';
const TIMELINE = `query ($from: Date, $to: Date, $fit: [TimelineFit!], $modality: [Modality!]) {
  timeline(from: $from, to: $to, fit: $fit, modality: $modality, first: 200) { totalCount nodes { ${ENTRY} } } }`;
const FITS = ['WITHIN', 'ONGOING', 'POSSIBLE'];

/** Alternates dates on claims and on entities, because separate queries read them. */
const datedGraph = (dates: readonly string[]) =>
  smallGraph(
    [
      { id: 'country:a' },
      { id: 'country:b' },
      ...dates.map((when, index) => ({ id: `event:e${index}`, when: index % 2 === 0 ? undefined : when })),
    ],
    dates.flatMap((when, index) =>
      index % 2 === 0
        ? [{ source: 'country:a', type: 'SUPPORTS', target: 'country:b', key: `k${index}`, when, modality: 'PLAN' }]
        : [],
    ),
  );

export const timeline = apiSuite('how what is dated lies to the days asked for', (api) => {
  const runs = { numRuns: 40 };

  test('the timeline distinguishes what happened, what was ongoing and what may have happened', async () => {
    const range = { from: '2019-10-01', to: '2019-11-30' };
    const { timeline } = await api.ask<Timeline>(TIMELINE, range);
    const fits = new Map(timeline.nodes.map(({ text, fit, when }) => [`${text} ${when.edtf}`, fit]));
    const fitOf = (words: RegExp): string[] => [
      ...new Set([...fits].filter(([text]) => words.test(text)).map(([, fit]) => fit)),
    ];
    expect(fitOf(/1967-08-08\/\.\.$/)).toEqual(['ONGOING']);
    expect(fitOf(/\.\.\/2020$/)).toEqual(['POSSIBLE']);
    expect(fitOf(/\[2019-01-01\.\.2019-11-04\]$/)).toEqual(['POSSIBLE']);
    expect(fitOf(/2019-11-04$/)).toEqual(['WITHIN']);
    expect(fitOf(/2019\/2019-11-02$/)).toEqual(['ONGOING']);
    for (const fit of FITS) {
      const { timeline: kept } = await api.ask<Timeline>(TIMELINE, { ...range, fit: [fit] });
      expect(kept.nodes).toEqual(timeline.nodes.filter((entry) => entry.fit === fit));
      expect(kept.totalCount).toBe(kept.nodes.length);
      expect(kept.nodes.length).toBeGreaterThan(0);
    }
    const { timeline: whole } = await api.ask<Timeline>(TIMELINE);
    expect(new Set(whole.nodes.map(({ fit }) => fit))).toEqual(new Set(['WITHIN']));
  });

  test('a modality keeps claims with that modality and leaves entities out', async () => {
    const range = { from: '2020-01-01', to: '2020-12-31' };
    const { timeline: all } = await api.ask<Timeline>(TIMELINE, range);
    const { timeline: plans } = await api.ask<Timeline>(TIMELINE, { ...range, modality: ['PLAN'] });
    expect(plans.nodes).toEqual(all.nodes.filter(({ relationship }) => relationship?.modality === 'PLAN'));
    expect(plans.totalCount).toBe(plans.nodes.length);
    expect(plans.nodes.length).toBeGreaterThan(0);
  });

  test('for all dates and ranges, the fit and its filter match a check of every day', async () => {
    const range = fc.tuple(isoDay, isoDay, fc.constantFrom('both', 'both', 'from', 'to')).map(([a, b, ends]) => ({
      from: ends === 'to' ? null : a < b ? a : b,
      to: ends === 'from' ? null : a < b ? b : a,
    }));
    await fc.assert(
      fc.asyncProperty(
        fc.array(edtf, { minLength: 1, maxLength: 12 }),
        fc.array(range, { minLength: 3, maxLength: 3 }),
        fc.subarray(FITS, { minLength: 1 }),
        async (dates, ranges, fit) => {
          await load(api.graph, datedGraph(dates), { prune: true });
          for (const days of ranges) {
            const { timeline } = await api.ask<Timeline>(TIMELINE, days);
            for (const { when, fit: found } of timeline.nodes)
              expect({ ...when, ...days, fit: found }).toEqual({
                ...when,
                ...days,
                fit: fitByBruteForce(when.edtf, days.from, days.to),
              });
            const { timeline: kept } = await api.ask<Timeline>(TIMELINE, { ...days, fit });
            expect(kept.nodes).toEqual(timeline.nodes.filter((entry) => fit.includes(entry.fit)));
            expect(kept.totalCount).toBe(kept.nodes.length);
          }
        },
      ),
      runs,
    );
    await load(api.graph, seed.data, { prune: true });
  }, 180_000);

  test.each([
    ['YEAR', 4],
    ['MONTH', 7],
    ['DAY', 10],
  ] as const)(
    'for all dates, groups by %s are named after the period in which dates begin, or after the date itself',
    async (by, digits) => {
      await fc.assert(
        fc.asyncProperty(fc.array(edtf, { minLength: 1, maxLength: 20 }), async (dates) => {
          await load(api.graph, datedGraph(dates), { prune: true });
          const { timelineGroups } = await api.ask<Groups>(
            `query ($by: Period!) { timelineGroups(by: $by) { period coarser entries { ${ENTRY} } } }`,
            { by },
          );
          const found = timelineGroups.flatMap(({ period, entries }) => entries.map(({ when }) => [when.edtf, period]));
          expect(found.sort()).toEqual(dates.map((date) => [date, periodByBruteForce(date, digits)]).sort());
          for (const { period, coarser } of timelineGroups)
            expect({ period, coarser }).toEqual({
              period,
              coarser: !/^[\d-]+$/.test(period) || period.length < digits,
            });
          expect(new Set(timelineGroups.map(({ period }) => period)).size).toBe(timelineGroups.length);
        }),
        runs,
      );
      await load(api.graph, seed.data, { prune: true });
    },
    120_000,
  );

  test('groups by year show the accessions, and the fit filters each group', async () => {
    const { timelineGroups } = await api.ask<Groups>(
      `{ timelineGroups(by: YEAR) { period coarser entries { ${ENTRY} } } }`,
    );
    const periods = timelineGroups.map(({ period }) => period);
    const earthquake = '[2010-11-04..2011-11-04]';
    expect(periods).toEqual(expect.arrayContaining(['1967', '1984', '1995', '1997', '1999', earthquake, '../2020']));
    const { timelineGroups: kept } = await api.ask<Groups>(
      `{ timelineGroups(by: MONTH, from: "2019-10-01", to: "2019-11-30", fit: [WITHIN]) { period coarser entries { ${ENTRY} } } }`,
    );
    expect(kept.map(({ period }) => period)).toEqual(expect.arrayContaining(['2019-11']));
    for (const { period } of kept) expect(period).toMatch(/^2019-1[01]$/);
  });

  test.each([
    '{ timeline(from: "2019-12-01", to: "2019-11-30") { totalCount } }',
    '{ timelineGroups(by: YEAR, from: "2019-12-01", to: "2019-11-30") { period } }',
    '{ relationships(where: { from: "2019-12-01", to: "2019-11-30" }) { totalCount } }',
    '{ paths(from: "FOIP", to: "AOIP", during: { from: "2019-12-01", to: "2019-11-30" }) { __typename } }',
    '{ entities(where: { connectedTo: "ASEAN", connectedDuring: { from: "2019-12-01", to: "2019-11-30" } }) { totalCount } }',
  ])('%s, the wrong way round, is refused with both days and the way out', async (query) => {
    expect(await api.fault(query)).toEqual({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(/from: 2019-12-01 is later than .*to: 2019-11-30.*Give the earlier day as from/),
    });
    expect((await api.send(query.replace('2019-12-01', '2019-11-30'))).errors).toBeUndefined();
  });
});
