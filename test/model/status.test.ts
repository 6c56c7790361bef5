import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { EVENTS, type PartyEvent, STAGES, partyStageOn, stageOn } from '../../src/model/status.js';
import { boundsOf, parseWhen } from '../../src/model/when.js';

/** An event of a party at a time, told by a source that knows nothing later than a day. */
function event(what: PartyEvent['event'], party: string, edtf: string, known = '2024-01-31'): PartyEvent {
  const when = parseWhen(edtf);
  if (when === undefined) throw new Error(`not EDTF: ${edtf}`);
  return { event: what, party, earliest: when.earliest, latest: when.latest, ...boundsOf(when, known) };
}

const TREATY = [
  event('signature', 'japan', '2008-03-28'),
  event('signature', 'thailand', '2008-04-11'),
  event('ratification', 'japan', '2008-10-22'),
  event('force', 'japan', '2008-12-01/..'),
  event('force', 'thailand', '2009-06-01/2019-05-31'),
];

describe('the status of an agreement', () => {
  test.each([
    ['2008-03-27', null, true],
    ['2008-03-28', 'SIGNED', true],
    ['2008-11-30', 'SIGNED', true],
    ['2008-12-01', 'IN_FORCE', true],
    ['2024-01-31', 'IN_FORCE', true],
    // No source knows what came after its own day.
    ['2024-02-01', 'IN_FORCE', false],
  ])('on %s is %s (certain: %s)', (day, stage, certain) => {
    expect(stageOn(TREATY, day, false)).toEqual({ stage, certain });
  });

  test('is proposed where a source speaks of it and nobody has signed', () => {
    expect(stageOn(TREATY, '2008-03-27', true)).toEqual({ stage: 'PROPOSED', certain: true });
  });

  test.each([
    ['2009-05-31', 'SIGNED'],
    ['2009-06-01', 'IN_FORCE'],
    ['2019-05-31', 'IN_FORCE'],
    ['2019-06-01', 'ENDED'],
  ])('for one party on %s is %s, whatever it is for the others', (day, stage) => {
    const own = TREATY.filter(({ party }) => party === 'thailand');
    expect(partyStageOn(own, day)).toEqual({ stage, certain: true });
  });

  test('ends when it ends for the last party, and a party may be bound again', () => {
    const ended = [...TREATY, event('end', 'japan', '2015-06-30')];
    expect(stageOn(ended, '2019-05-31', true).stage).toBe('IN_FORCE');
    expect(stageOn(ended, '2019-06-01', true)).toEqual({ stage: 'ENDED', certain: true });
    expect(stageOn([...ended, event('force', 'japan', '2020-01-01/..')], '2020-01-01', true).stage).toBe('IN_FORCE');
  });

  test('a date that is too coarse leaves the earlier stage, and says that it is not certain', () => {
    const signed = [event('signature', 'japan', '2019-05')];
    expect(stageOn(signed, '2019-04-30', false)).toEqual({ stage: null, certain: true });
    expect(stageOn(signed, '2019-05-13', false)).toEqual({ stage: 'PROPOSED', certain: false });
    expect(stageOn(signed, '2019-05-31', false)).toEqual({ stage: 'SIGNED', certain: true });
  });

  const days = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2025-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const events = fc.array(
    fc
      .record({
        what: fc.constantFrom(...EVENTS),
        party: fc.constantFrom('a', 'b', 'c'),
        from: days,
        to: days,
        form: fc.constantFrom('day', 'month', 'since', 'span'),
      })
      .map(({ what, party, from, to, form }) => {
        const [first = from, last = to] = [from, to].sort();
        const edtf = {
          day: first,
          month: first.slice(0, 7),
          since: `${first}/..`,
          span: first === last ? first : `${first}/${last}`,
        }[form];
        return event(what, party, edtf);
      }),
    { maxLength: 8 },
  );

  test('depends only on what may have happened by the day', () => {
    fc.assert(
      fc.property(events, days, (all, day) => {
        const byThen = all.filter(({ earliest }) => earliest <= day);
        expect(stageOn(all, day, false)).toEqual(stageOn(byThen, day, false));
      }),
    );
  });

  const rank = (stage: (typeof STAGES)[number] | null): number => (stage === null ? -1 : STAGES.indexOf(stage));
  /** Nothing that ends. */
  const endless = events.map((all) =>
    all.map((each) => ({
      ...each,
      event: each.event === 'end' ? ('force' as const) : each.event,
      latest: '9999-12-31',
    })),
  );

  test('never goes back with more evidence, or later, while nothing ends', () => {
    fc.assert(
      fc.property(endless, endless, days, days, (some, more, one, other) => {
        const [day = one, later = other] = [one, other].sort();
        const before = rank(stageOn(some, day, false).stage);
        expect(rank(stageOn([...some, ...more], day, false).stage)).toBeGreaterThanOrEqual(before);
        expect(rank(stageOn(some, later, false).stage)).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  test('is certain only where every choice of days within the dates gives it', () => {
    fc.assert(
      fc.property(fc.array(days, { minLength: 1, maxLength: 4 }), days, (signed, day) => {
        const months = signed.map((each, index) => event('signature', `p${index}`, each.slice(0, 7)));
        const exact = signed.map((each, index) => event('signature', `p${index}`, each));
        const { stage, certain } = stageOn(months, day, true);
        if (certain) expect(stageOn(exact, day, true).stage).toBe(stage);
      }),
    );
  });
});
