import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { OPEN_END, OPEN_START, boundsOf, lastKnownDay, parseWhen } from '../../src/model/when.js';

/** Any day from 1000 to 9999 as YYYY-MM-DD. */
const isoDay = fc
  .date({ min: new Date('1000-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('the days that a date can mean', () => {
  test.each([
    ['2019-11-04', '2019-11-04', '2019-11-04'],
    ['2019-06', '2019-06-01', '2019-06-30'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2019-02', '2019-02-01', '2019-02-28'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2013', '2013-01-01', '2013-12-31'],
    ['2019?', '2019-01-01', '2019-12-31'],
    ['2019-11~', '2019-11-01', '2019-11-30'],
    ['2019-11/..', '2019-11-01', OPEN_END],
    ['../2019-11', OPEN_START, '2019-11-30'],
    ['2019-11-04/2019-11-05', '2019-11-04', '2019-11-05'],
    ['2018/2019-02', '2018-01-01', '2019-02-28'],
    ['1967-08-08/..', '1967-08-08', OPEN_END],
    ['[2019-01-01..2019-11-04]', '2019-01-01', '2019-11-04'],
  ])('%s runs from %s to %s', (edtf, earliest, latest) => {
    expect(parseWhen(edtf)).toEqual({ edtf, earliest, latest });
  });

  test.each([
    '',
    ' ',
    'soon',
    '2019-13',
    '2019-00',
    '2019-02-29',
    '2019-02-30',
    '2019-04-31',
    '1900-02-29',
    '2019-11-32',
    '2019-1-4',
    '19-11-04',
    '04-11-2019',
    '2019/11/04',
    '2019-11-04T10:00:00Z',
    '2019-11-04 ',
    '2019-11/',
    '/2019-11',
    '2019-11-05/2019-11-04',
    '../..',
    '[2018,2019]',
    '[2019-11-04..2019-01-01]',
    '[2019-01-01..2019-02-29]',
    '[..2019-11-04]',
    '[2019-01-01..2019-11-04]/..',
    '{2018,2019}',
    'next year',
    '2019-11-04/2019-02-30',
    '-0006',
    '-0006/2019',
    '0000',
    'Y17000',
  ])("'%s' is refused", (text) => {
    expect(parseWhen(text)).toBeUndefined();
  });
});

describe('the days that are certain of a date', () => {
  test.each([
    ['2019-11-04', '2019-11-04', '2019-11-04', '2019-11-04', '2019-11-04'],
    ['2019', '2019-01-01', '2019-12-31', '2019-12-31', '2019-01-01'],
    ['2019?', OPEN_START, OPEN_END, OPEN_END, OPEN_START],
    ['1984-01/..', '1984-01-01', OPEN_END, '1984-01-31', OPEN_END],
    ['../2020', OPEN_START, '2020-12-31', '2020-12-31', '2020-01-01'],
    ['2019/2019-11-02', '2019-01-01', '2019-11-02', '2019-11-02', '2019-11-02'],
    ['2018/2019-02', '2018-01-01', '2019-02-28', '2018-12-31', '2019-02-01'],
    ['2018?/2019', OPEN_START, '2019-12-31', '2019-12-31', '2019-01-01'],
    ['[2019-01-01..2019-11-04]', '2019-01-01', '2019-11-04', '2019-11-04', '2019-01-01'],
    ['2018/2019~', '2018-01-01', OPEN_END, '2018-12-31', '2018-01-01'],
  ])('%s', (text, notBefore, notAfter, begunBy, onUntil) => {
    const when = parseWhen(text);
    expect(when && boundsOf(when)).toEqual({ notBefore, notAfter, begunBy, onUntil });
  });
});

test('nothing is certain after the last day that a source can know', () => {
  const open = parseWhen('1967-08-08/..');
  expect(open && boundsOf(open, '2019-11-04').onUntil).toBe('2019-11-04');
  const over = parseWhen('2019/2019-11-02');
  expect(over && boundsOf(over, '2019-11-04')).toEqual(over && boundsOf(over));
  expect(lastKnownDay([])).toBeUndefined();
  expect(lastKnownDay([{ date: null, retrieved: '2018-05-01' }])).toBe('2018-05-01');
  const dated = { date: '2019-11', retrieved: '2026-11-24' };
  expect(lastKnownDay([dated, { date: null, retrieved: '2018-05-01' }])).toBe('2019-11-30');
});

describe('for all dates', () => {
  test('a day means itself', () => {
    fc.assert(fc.property(isoDay, (day) => expect(parseWhen(day)).toEqual({ edtf: day, earliest: day, latest: day })));
  });

  test('a day past the end of its month is refused', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 9999 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (year, month, day) => {
          const exists = day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
          const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          expect(parseWhen(text) !== undefined).toBe(exists);
        },
      ),
    );
  });

  test('an interval runs from the first day of its start to the last day of its end, and is refused if reversed', () => {
    const part = isoDay.chain((day) => fc.constantFrom(day, day.slice(0, 7), day.slice(0, 4)));
    fc.assert(
      fc.property(part, part, (start, end) => {
        const [from, to] = [parseWhen(start), parseWhen(end)];
        const interval = parseWhen(`${start}/${end}`);
        if (from === undefined || to === undefined) throw new Error('a part is no date');
        if (from.latest < to.earliest)
          expect(interval).toEqual({ edtf: `${start}/${end}`, earliest: from.earliest, latest: to.latest });
        if (from.earliest > to.latest) expect(interval).toBeUndefined();
      }),
    );
  });

  test('an open end is later than every day, and an open start is earlier', () => {
    fc.assert(
      fc.property(isoDay, (day) => {
        expect(parseWhen(`${day}/..`)).toEqual({ edtf: `${day}/..`, earliest: day, latest: OPEN_END });
        expect(parseWhen(`../${day}`)).toEqual({ edtf: `../${day}`, earliest: OPEN_START, latest: day });
        expect(OPEN_START < day && day <= OPEN_END).toBe(true);
      }),
    );
  });

  test('every accepted date has valid days in order', () => {
    const digits = fc.string({ unit: fc.constantFrom(...Array.from('0123456789-/.?~XTZ')), maxLength: 21 });
    fc.assert(
      fc.property(fc.oneof(digits, fc.string()), (text) => {
        const when = parseWhen(text);
        if (when === undefined) return;
        expect(when.earliest <= when.latest).toBe(true);
        for (const day of [when.earliest, when.latest]) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }),
      { numRuns: 2000 },
    );
  });
});
