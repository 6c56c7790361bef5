import { describe, expect, test } from '@jest/globals';
import { arrangeByTime } from '../../web/src/graph/arrange-by-time.js';
import { arrangeInRings } from '../../web/src/graph/arrange-in-rings.js';
import { arrangeOnMap } from '../../web/src/graph/arrange-on-map.js';
import type { Laid } from '../../web/src/graph/guides.js';
import type { ClaimShape, EntityBrief } from '../../web/src/scenes/scene.js';

const entity = (id: string, kind: EntityBrief['kind'] = 'TOPIC'): EntityBrief => ({
  id,
  kind,
  name: id,
  nameJa: null,
  degree: 1,
});
const claim = (source: string, target: string, year?: string, type = 'SUPPORTS'): ClaimShape => ({
  id: `${source} ${target}`,
  type,
  modality: 'FACT',
  source: { id: source },
  target: { id: target },
  ...(year === undefined
    ? {}
    : { when: { edtf: year, text: year, earliest: `${year}-01-01`, latest: `${year}-12-31` } }),
});
const at = ({ positions }: Laid, id: string) => positions.get(id) ?? { x: NaN, y: NaN };

describe('layouts', () => {
  const entities = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => entity(id));
  const claims = [claim('a', 'b', '1990'), claim('b', 'c', '2001'), claim('c', 'd', '2019'), claim('d', 'e')];

  test('by time go from the first year on, and then to what has no date', () => {
    const wide = arrangeByTime({ entities, claims, days: null }, false);
    const order = ['a', 'c', 'd', 'e'].map((id) => at(wide, id).x);
    expect(order).toEqual(order.toSorted((one, other) => one - other));
    expect(wide.guides.names.map(({ text }) => text)).toEqual(['1990', '2001', '2019', 'no date']);
    expect(wide.note).toBe('By the first year of their claims; 2 entities without a date');
    const tall = arrangeByTime({ entities, claims, days: null }, true);
    expect(at(tall, 'a').y).toBeGreaterThan(at(tall, 'd').y);
    const days = new Map([['d e', { earliest: '1950-01-01', latest: '1950-12-31' }]]);
    expect(at(arrangeByTime({ entities, claims, days }, false), 'e').x).toBeLessThan(at(wide, 'a').x + 1_500);
    expect(arrangeByTime({ entities, claims, days }, false).guides.names[0]?.text).toBe('1950');
  });

  test('in rings have each entity as far out as it has steps from the middle', () => {
    const laid = arrangeInRings({ entities, claims }, 'b', false);
    expect(at(laid, 'b')).toEqual({ x: 0, y: 0 });
    // Circles are stretched to the frame's shape.
    const far = (id: string): number => Math.hypot(at(laid, id).x / 1.2, at(laid, id).y / 0.84);
    expect(far('a')).toBeCloseTo(far('c'));
    for (const [near, next] of [
      ['c', 'd'],
      ['d', 'e'],
      ['e', 'f'],
    ] as const)
      expect(far(near)).toBeLessThan(far(next) - 50);
    expect(laid.note).toBe('By their steps from b; 1 entity without a connection in this picture');
  });

  test('on a map have countries by code or name, what lies in them beside them, and the rest below', () => {
    const placed = [
      entity('japan', 'COUNTRY'),
      entity('Singapore', 'COUNTRY'),
      entity('United States', 'COUNTRY'),
      entity('Australia', 'COUNTRY'),
      entity('tokyo', 'PLACE'),
      entity('Atlantis', 'COUNTRY'),
      entity('trade'),
    ];
    const laid = arrangeOnMap(
      { entities: placed, claims: [claim('tokyo', 'japan', undefined, 'LOCATED_IN')] },
      new Map([['japan', 'JP']]),
      false,
    );
    const [japan, singapore, states] = [at(laid, 'japan'), at(laid, 'Singapore'), at(laid, 'United States')];
    expect(singapore.x).toBeLessThan(japan.x);
    expect(japan.x).toBeLessThan(states.x);
    expect(at(laid, 'Australia').y).toBeLessThan(singapore.y);
    expect(singapore.y).toBeLessThan(japan.y);
    expect(Math.hypot(at(laid, 'tokyo').x - japan.x, at(laid, 'tokyo').y - japan.y)).toBeLessThan(40);
    for (const id of ['Atlantis', 'trade']) expect(at(laid, id).y).toBeLessThan(0);
    expect([...(laid.apart ?? [])].toSorted()).toEqual(['Atlantis', 'trade']);
    expect(laid.note).toMatch(/^5 entities on the map .*; 2 without a place below it/);
    for (const area of laid.guides.areas) for (const { x } of area) expect(x >= -0.1 && x <= 1_500.1).toBe(true);
  });

  test('have a place for each entity, also of a record without countries, dates or claims', () => {
    for (const all of [entities, []])
      for (const laid of [
        arrangeByTime({ entities: all, claims: [], days: null }, true),
        arrangeInRings({ entities: all, claims: [] }, 'a', true),
        arrangeOnMap({ entities: all, claims: [] }, new Map(), true),
      ])
        for (const { id } of all) expect(Number.isFinite(at(laid, id).x + at(laid, id).y)).toBe(true);
  });
});
