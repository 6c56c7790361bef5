import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseWhen } from '../../src/model/when.js';
import { axisFor } from '../../web/src/state/bins.js';

describe('the bars of the time axis', () => {
  const dated = (earliest: string, latest: string) => ({ when: { earliest, latest } });
  const entries = [
    dated('1967-08-08', '9999-12-31'),
    dated('2019-10-01', '2019-10-31'),
    dated('0001-01-01', '2019-11-02'),
  ];

  test('are years at first, and months once a year is chosen', () => {
    const { bins: years } = axisFor(entries, null);
    expect(years[0]?.name).toBe('1967');
    expect(years.at(-1)?.name).toBe('2019');
    expect(years.at(-1)?.count).toBe(2);
    const { bins: months } = axisFor(entries, { from: '2019-01-01', to: '2019-12-31' });
    expect(months.map(({ name, count }) => ({ name, count })).filter(({ count }) => count > 0)).toEqual([
      { name: 'October 2019', count: 1 },
      { name: 'November 2019', count: 1 },
    ]);
  });

  test('are empty if nothing has a date', () => expect(axisFor([], null).bins).toEqual([]));

  test.each([
    ['2019', null, 1],
    ['2019-10', 'October 2019', 0],
    ['2019-10-31', 'October 2019', 0],
    ['2019-10~', 'October 2019', 0],
    ['[2019-01-01..2019-11-04]', null, 1],
    ['2019/2019-11-02', 'November 2019', 0],
    ['2019-05/2020', 'May 2019', 0],
    ['2018/2020', null, 0],
    ['2019-03-05/..', 'March 2019', 0],
    ['../2019', null, 1],
  ])('have %s in %s, because it counts only where it is known to begin or end', (edtf, month, unplaced) => {
    const when = parseWhen(edtf);
    if (when === undefined) throw new Error(`${edtf} is no date.`);
    const axis = axisFor([{ when }], { from: '2019-01-01', to: '2019-12-31' });
    expect(axis.bins.filter(({ count }) => count > 0).map(({ name }) => name)).toEqual(month === null ? [] : [month]);
    expect(axis.unplaced).toBe(unplaced);
  });

  test('have labels on any axis, at most eight, and of years that are easy to count in', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 2100 }), fc.integer({ min: 0, max: 600 }), (first, length) => {
        const { bins } = axisFor([dated(`${first}-03-01`, `${first + length}-03-01`)], null);
        const ticks = bins.filter(({ tick }) => tick !== '');
        expect(ticks.length).toBeLessThanOrEqual(9);
        if (length > 1) expect(ticks.length).toBeGreaterThan(0);
        for (const { from, to, tick } of ticks) expect(tick >= from.slice(0, 4) && tick <= to.slice(0, 4)).toBe(true);
        const steps = new Set(ticks.slice(1).map(({ tick }, place) => Number(tick) - Number(ticks[place]?.tick)));
        expect(steps.size).toBeLessThanOrEqual(1);
      }),
    );
  });
});
