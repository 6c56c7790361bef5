import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { EFFECTS, type Dated, dayOfEffect, earliestDay, inOrder, statusOf } from '../../src/model/plan.js';
import { OPEN_END } from '../../src/model/when.js';
import { planInWords } from '../../src/model/wording-plan.js';

const followUp = (effect: Dated['effect'], on: string, id = 'claim:x'): Dated => ({ effect, on, claim: { id } });
const SEARCHED = [{ on: '2021-06-01' }];

describe('what became of a plan', () => {
  const history = [
    followUp('CHANGES', '2020-03-24', 'claim:b'),
    followUp('STARTS', '2020-01-10', 'claim:a'),
    followUp('FULFILS', '2021-08-08', 'claim:c'),
  ];

  test.each([
    ['before anything is known', '2020-01-09', 'OPEN'],
    ['on the day of the first follow-up', '2020-01-10', 'STARTED'],
    ['between two follow-ups', '2020-06-01', 'CHANGED'],
    ['on the day before the last', '2021-08-07', 'CHANGED'],
    ['on the day of the last', '2021-08-08', 'FULFILLED'],
    ['with all that is known', null, 'FULFILLED'],
  ] as const)('%s', (_, asOf, status) => {
    expect(statusOf(history, [], asOf)).toBe(status);
  });

  test('is nothing found only once someone has searched, and never where a follow-up is known', () => {
    expect(statusOf([], SEARCHED, '2021-05-31')).toBe('OPEN');
    expect(statusOf([], SEARCHED, '2021-06-01')).toBe('NOTHING_FOUND');
    expect(statusOf([], SEARCHED, null)).toBe('NOTHING_FOUND');
    expect(statusOf([followUp('ABANDONS', '2020-01-01')], SEARCHED, null)).toBe('ABANDONED');
  });

  test('of one day, the effect that goes furthest decides', () => {
    const day = EFFECTS.map((effect) => followUp(effect, '2020-01-01'));
    expect(statusOf(day, [], null)).toBe('FULFILLED');
    expect(statusOf(day.slice(0, 3), [], null)).toBe('ABANDONED');
    expect(statusOf(day.slice(0, 2), [], null)).toBe('CHANGED');
  });

  const day = fc.constantFrom('2019-12-31', '2020-01-01', '2020-01-02', '2021-07-01', '2022-02-28');
  const anyFollowUp = fc.record({
    effect: fc.constantFrom(...EFFECTS),
    on: day,
    claim: fc.record({ id: fc.constantFrom('claim:a', 'claim:b', 'claim:c') }),
  });
  const known = fc.tuple(fc.array(anyFollowUp, { maxLength: 6 }), fc.array(fc.record({ on: day }), { maxLength: 2 }));

  test('depends only on what is dated by the day, in whatever order it comes', () => {
    fc.assert(
      fc.property(known, known, day, fc.integer(), ([followUps, searched], [later, laterSearched], asOf, turn) => {
        const status = statusOf(followUps, searched, asOf);
        const after = later.filter(({ on }) => on > asOf);
        const searchedAfter = laterSearched.filter(({ on }) => on > asOf);
        expect(statusOf([...after, ...followUps], [...searchedAfter, ...searched], asOf)).toBe(status);
        const at = followUps.length === 0 ? 0 : Math.abs(turn) % followUps.length;
        expect(statusOf([...followUps.slice(at), ...followUps.slice(0, at)], searched, asOf)).toBe(status);
        const by = followUps.filter(({ on }) => on <= asOf);
        expect(inOrder(followUps, asOf)).toHaveLength(by.length);
        expect(['OPEN', 'NOTHING_FOUND'].includes(status)).toBe(by.length === 0);
      }),
    );
  });
});

describe('the day by which a claim has its effect', () => {
  const fact = { modality: 'FACT', latest: '2020-02-07', begunBy: '2020-01-26', sourceDay: '2020-03-01' };
  test.each([
    ['the last day of its own time', fact, '2020-02-07'],
    ['the day of its source, where its own time is less exact', { ...fact, latest: '2020-12-31' }, '2020-03-01'],
    ['the day by which it began, where it goes on', { ...fact, latest: OPEN_END }, '2020-01-26'],
    ['the day of its source, where it has no time', { ...fact, latest: null, begunBy: null }, '2020-03-01'],
    ['its own, where the source is undated', { ...fact, sourceDay: null }, '2020-02-07'],
    [
      'that of its source, where it is a plan for later',
      { ...fact, modality: 'PLAN', latest: '2021-12-31' },
      '2020-03-01',
    ],
    ['none, where neither is dated', { ...fact, latest: null, begunBy: null, sourceDay: null }, null],
  ] as const)('is %s', (_, claim, on) => {
    expect(dayOfEffect(claim)).toBe(on);
  });

  test('is of the earliest of several sources', () => {
    expect(earliestDay(['2020-02', null, '2019'])).toBe('2019-12-31');
    expect(earliestDay([null, '2019-11/..'])).toBeNull();
  });
});

test('one sentence says who planned what, when, and what became of it', () => {
  const plan = {
    sentence: 'Japan trains officials',
    speaker: 'Abe Shinzo',
    madeOn: '2019-11-04',
    madeAt: ['22nd ASEAN-Japan Summit'],
    due: '2020-01',
    status: 'FULFILLED',
    last: { sentence: 'JICA trained officials', edtf: '2020-02', on: '2020-02-29' },
    search: null,
    asOf: null,
  } as const;
  expect(planInWords(plan)).toBe(
    'Japan trains officials: planned by Abe Shinzo on 4 November 2019 (22nd ASEAN-Japan Summit), due January 2020; fulfilled by 29 February 2020 (JICA trained officials, February 2020).',
  );
  const search = { on: '2026-11-26', where: 'press releases of JICA' };
  const open = { ...plan, madeAt: [], due: '../2020', status: 'NOTHING_FOUND', last: null, search } as const;
  expect(planInWords(open)).toBe(
    'Japan trains officials: planned by Abe Shinzo on 4 November 2019, until 2020; a search on 26 November 2026 found nothing of what became of it (press releases of JICA).',
  );
  expect(planInWords({ ...open, speaker: null, due: null, status: 'OPEN', search: null, asOf: '2020-01-01' })).toBe(
    'Japan trains officials: planned according to a source of 4 November 2019; as of 1 January 2020, nothing in the data says what became of it.',
  );
});
