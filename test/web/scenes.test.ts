import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Modality } from '../../web/src/api/operations.generated.js';
import { arrangeByForces, boxAround } from '../../web/src/graph/arrange.js';
import { GROUNDS } from '../../web/src/graph/palette.js';
import { claimColumns, entityColumns } from '../../web/src/scenes/columns.js';
import { pairsAround } from '../../web/src/scenes/examples.js';
import { blankScene, type ClaimWithEnds, type EntityBrief, type Scene } from '../../web/src/scenes/scene.js';
import { columnsOfSides, sidesFrom, sidesOf, withSides } from '../../web/src/scenes/sides.js';
import { mended } from '../../web/src/scenes/strays.js';
import { axisOf, barOf } from '../../web/src/state/span-bar.js';
import { BLANK, withEntity, type Question } from '../../web/src/state/view.js';

const entity = (id: string, kind = 'TOPIC', degree = 1): EntityBrief => ({
  id,
  kind,
  name: id.toUpperCase(),
  nameJa: null,
  degree,
});
const claim = (id: string, source: string, target: string, modality: Modality = 'FACT'): ClaimWithEnds => ({
  id,
  type: 'SUPPORTS',
  sentence: `${source} supports ${target}`,
  inverse: `${target} is supported by ${source}`,
  modality,
  source: entity(source),
  target: entity(target),
  regarding: null,
  manner: modality.toLowerCase(),
  saidBy: 'narrated by the source',
  supersededText: null,
  when: null,
});

describe('two sides', () => {
  const comparison = {
    entity: entity('x'),
    a: entity('a'),
    b: entity('b'),
    speakersA: [],
    speakersB: [],
    truncated: false,
    both: [{ match: 'SAME' as const, type: 'SUPPORTS' as const, a: [claim('1', 'x', 'm')], b: [claim('2', 'x', 'm')] }],
    onlyA: [claim('3', 'a', 'x')],
    onlyB: [claim('4', 'b', 'x')],
  };
  const claims = [claim('1', 'x', 'm'), claim('2', 'x', 'm'), ...comparison.onlyA, ...comparison.onlyB];
  const sides = sidesOf(comparison);

  test('are left and right of what both speak about', () => {
    expect(Object.fromEntries(columnsOfSides(comparison, sides, claims))).toEqual({ x: 1, m: 1, a: 0, b: 2 });
    expect(sides.said.get('2')).toEqual({ by: 'b', group: 'both' });
    expect(sides.said.get('4')).toEqual({ by: 'b', group: 'b' });
  });

  test("are named in the tables' group columns", () => {
    const scene: Scene = {
      ...blankScene(BLANK.compare, ''),
      claims,
      sides,
      story: { tells: 'comparison', comparison },
    };
    const measures = { community: new Map([['x', 0]]), communityNames: ['Xs'], score: new Map([['x', 0.123456]]) };
    expect(claims.map((each) => claimColumns(scene)[0]?.of(each))).toEqual(['both', 'both', 'only A', 'only B']);
    const columns = entityColumns(scene, { colour: 'community', size: 'pagerank' }, measures);
    expect(columns.map(({ title }) => title)).toEqual(['Community', 'PageRank', 'Group']);
    expect(['x', 'm', 'b'].map((id) => columns.map(({ of }) => of(entity(id))))).toEqual([
      ['Xs', '0.123', 'both'],
      ['', '', 'both'],
      ['', '', 'only B'],
    ]);
    expect(entityColumns(blankScene(BLANK.overview, ''), { colour: 'kind', size: 'degree' }, measures)).toEqual([]);
  });

  test('default to the usual two, and are never the same', () => {
    const usual = [entity('japan'), entity('asean'), entity('thailand')];
    const ends = ({ a, b }: { readonly a: string | null; readonly b: string | null }) => [a, b];
    const { compare } = BLANK;
    expect(ends(withSides(compare, usual))).toEqual(['japan', 'asean']);
    expect(ends(withSides({ ...compare, b: 'japan' }, usual))).toEqual(['asean', 'japan']);
    expect(ends(withSides({ ...compare, a: 'asean' }, usual))).toEqual(['asean', 'japan']);
    expect(ends(withSides({ ...compare, a: 'thailand', b: 'asean' }, usual))).toEqual(['thailand', 'asean']);
    expect(ends(withSides(compare, []))).toEqual([null, null]);
    const speakers = [{ issuer: null }, { issuer: entity('who') }, { issuer: entity('asean') }];
    expect(
      sidesFrom({
        vocabulary: { record: { sides: [entity('asean')] } },
        statistics: { byIssuer: speakers },
      }).map(({ id }) => id),
    ).toEqual(['asean', 'who']);
  });

  test.each(Object.entries(GROUNDS))('have colours that are readable as text in %s', (_, palette) => {
    for (const color of Object.values(palette.side)) {
      expect(contrast(color, palette.ground)).toBeGreaterThanOrEqual(4.5);
      // The panel's background.
      expect(contrast(color, palette === GROUNDS.light ? '#ffffff' : '#1c1e25')).toBeGreaterThanOrEqual(4.5);
    }
  });
});

describe('a mistake in a link', () => {
  test('is corrected wherever the question contains it', () => {
    const put = (question: Question): Question => withEntity(question, 'wrong', 'right');
    expect(put({ ...BLANK.around, id: 'wrong', also: ['right', 'else'] })).toMatchObject({
      id: 'right',
      also: ['else'],
    });
    expect(put({ ...BLANK.path, from: 'wrong', to: 'else' })).toMatchObject({ from: 'right', to: 'else' });
    expect(put({ ...BLANK.compare, entity: 'else', b: 'wrong' })).toMatchObject({
      entity: 'else',
      a: null,
      b: 'right',
    });
    expect(put({ ...BLANK.connect, ids: ['right', 'wrong', 'else'] })).toMatchObject({ ids: ['right', 'else'] });
    expect(put(BLANK.time)).toEqual(BLANK.time);
  });

  test('has as many corrections as its ends have suggestions', () => {
    const stray = (text: string, ...instead: string[]) => ({
      text,
      why: 'unknown' as const,
      instead: instead.map((id) => entity(id)),
    });
    expect(mended('claim:a/T/b', [stray('a', 'a1', 'a2'), stray('b', 'b1')])).toEqual([
      'claim:a1/T/b1',
      'claim:a2/T/b1',
    ]);
    expect(mended('claim:a/T/b', [stray('a')])).toEqual([]);
  });
});

test('example pairs are connected through the centre and not directly', () => {
  const name = fc.constantFrom(...Array.from('abcdefgh'));
  fc.assert(
    fc.property(fc.array(fc.tuple(name, name), { maxLength: 24 }), (ties) => {
      const claims = ties.map(([from, to], index) => claim(String(index), from, to));
      const all = Array.from('abcdefgh').map((id) => entity(id));
      const tied = (one: string, other: string): boolean =>
        ties.some(([from, to]) => (from === one && to === other) || (from === other && to === one));
      for (const [one, other] of pairsAround('a', all, claims)) {
        expect(tied('a', one.id) && tied('a', other.id)).toBe(true);
        expect(tied(one.id, other.id)).toBe(false);
      }
    }),
  );
});

describe('a date as a bar', () => {
  const dated = (edtf: string, earliest: string, latest: string) => ({ edtf, earliest, latest });
  const axis = { from: '2010-01-01', to: '2019-12-31' };

  test('without an end runs to the end of the axis and beyond, and is marked as open', () => {
    const open = barOf(dated('2013/..', '2013-01-01', '9999-12-31'), axis);
    expect(open).toMatchObject({ openStart: false, openEnd: true, loose: false });
    expect(open.left + open.width).toBe(100);
    const closed = barOf(dated('2013/2019', '2013-01-01', '2019-12-31'), axis);
    expect(closed.openEnd).toBe(false);
    expect(closed.left).toBe(open.left);
    expect(closed.left + closed.width).toBeLessThan(100);
    expect(barOf(dated('../2012', '0001-01-01', '2012-12-31'), axis)).toMatchObject({ left: 0, openStart: true });
  });

  test('that means one day of a year is not drawn as if it lasted', () => {
    expect(barOf(dated('2013', '2013-01-01', '2013-12-31'), axis).loose).toBe(true);
    expect(barOf(dated('2013-05-01', '2013-05-01', '2013-05-01'), axis).loose).toBe(false);
  });

  test('always stays on its axis', () => {
    const day = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.array(fc.tuple(day, day), { minLength: 1 }), (spans) => {
        const dates = spans.map(([one, other]) => dated('', one < other ? one : other, one < other ? other : one));
        const whole = axisOf(dates);
        if (whole === null) throw new Error('There are dates, so there is an axis.');
        for (const date of dates) {
          const { left, width } = barOf(date, whole);
          expect(left >= 0 && width > 0 && left + width <= 100.001).toBe(true);
        }
      }),
    );
    expect(axisOf([dated('../..', '0001-01-01', '9999-12-31')])).toBeNull();
  });
});

test('the subject of a picture is in the middle, and the rest around it', () => {
  const nodes = Array.from('abcdefghij').map((id) => ({ id, size: 5 }));
  const links = Array.from('bcdefg')
    .map((target) => ({ source: 'a', target }))
    .concat([{ source: 'b', target: 'j' }]);
  const at = arrangeByForces(nodes, links, 1.5, 'a');
  expect(at.get('a')).toEqual({ x: 0, y: 0 });
  const box = boxAround('a', at);
  expect(box?.x[0]).toBeCloseTo(-(box?.x[1] ?? 0));
  for (const { x, y } of at.values())
    expect(Math.abs(x) <= (box?.x[1] ?? 0) && Math.abs(y) <= (box?.y[1] ?? 0)).toBe(true);
  expect(boxAround('nobody', at)).toBeNull();
});

/** The WCAG 2 formula. */
function contrast(one: string, other: string): number {
  const light = (color: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [high = 0, low = 0] = [light(one), light(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}
