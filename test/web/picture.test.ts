import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { arrangeByForces, arrangeInColumns, seedPosition } from '../../web/src/graph/arrange.js';
import { placeLabels, wrapName } from '../../web/src/graph/place-labels.js';
import { neighbourTowards } from '../../web/src/graph/steer.js';

const node = (id: string) => ({ id, size: 5 });
const graph = fc.integer({ min: 1, max: 30 }).chain((order) =>
  fc.record({
    nodes: fc.constant(Array.from({ length: order }, (_, index) => node(`n${index}`))),
    links: fc.array(
      fc.record({
        source: fc.nat(order - 1).map((index) => `n${index}`),
        target: fc.nat(order - 1).map((index) => `n${index}`),
      }),
      { maxLength: 60 },
    ),
  }),
);

describe('an arrangement by forces', () => {
  test('gives every entity one place, the same each time', () => {
    fc.assert(
      fc.property(graph, ({ nodes, links }) => {
        const once = arrangeByForces(nodes, links, 1.5);
        expect(once.size).toBe(nodes.length);
        for (const { x, y } of once.values()) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
        expect(arrangeByForces(nodes, links, 1.5)).toEqual(once);
      }),
      { numRuns: 15 },
    );
  });

  test('starts from different places for different ids', () => {
    const starts = new Set(['a', 'b', 'person:kim-jong-un', 'event:x'].map((id) => JSON.stringify(seedPosition(id))));
    expect(starts.size).toBe(4);
  });
});

describe('an arrangement in columns', () => {
  test('puts the start to the left, the end to the right, and no two in one place', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 6 }), (widths) => {
        const column = new Map<string, number>();
        widths.forEach((width, index) => {
          for (let place = 0; place < width; place += 1) column.set(`${index}/${place}`, index);
        });
        const at = arrangeInColumns([...column.keys()].map(node), [], column, 1.5);
        expect(new Set([...at.values()].map(({ x, y }) => `${x}/${y}`)).size).toBe(column.size);
        for (const [id, index] of column)
          for (const [other, after] of column)
            if (index < after) expect(at.get(id)?.x).toBeLessThan(at.get(other)?.x ?? -Infinity);
      }),
    );
  });

  test('copes with a column that is empty', () => {
    const at = arrangeInColumns(
      [node('a'), node('b')],
      [],
      new Map([
        ['a', 0],
        ['b', 3],
      ]),
      1.5,
    );
    for (const { x, y } of at.values()) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
  });
});

describe('labels', () => {
  const frame = { width: 600, height: 400 };
  const label = fc.record({
    x: fc.integer({ min: 0, max: 600 }),
    y: fc.integer({ min: 0, max: 400 }),
    radius: fc.integer({ min: 2, max: 20 }),
    width: fc.integer({ min: 10, max: 160 }),
    height: fc.integer({ min: 12, max: 30 }),
  });

  test('never cover one another and never leave the frame', () => {
    fc.assert(
      fc.property(fc.array(label, { maxLength: 80 }), (labels) => {
        const placed = placeLabels(
          labels.map((one, index) => ({ id: String(index), ...one })),
          [],
          frame,
        );
        for (const [index, a] of placed.entries()) {
          expect(a.left >= 0 && a.top >= 0 && a.left + a.width <= 600 && a.top + a.height <= 400).toBe(true);
          for (const b of placed.slice(index + 1))
            expect(
              a.left < b.left + b.width &&
                b.left < a.left + a.width &&
                a.top < b.top + b.height &&
                b.top < a.top + a.height,
            ).toBe(false);
        }
      }),
    );
  });

  test('give way to those named before them', () => {
    const at = { x: 300, y: 200, radius: 5, width: 120, height: 14 };
    const crowd = Array.from({ length: 9 }, (_, index) => ({ id: String(index), ...at }));
    expect(placeLabels(crowd, [], frame).map(({ id }) => id)).toEqual(['0', '1', '2', '3']);
  });

  test.each([
    ['ASEAN', ['ASEAN']],
    ['Regional Comprehensive Economic Partnership', ['Regional Comprehensive', 'Economic Partnership']],
  ])('break %s into lines', (name, lines) => expect(wrapName(name, 24)).toEqual(lines));
});

test('an arrow key leads to what lies that way, straight ahead before aside', () => {
  const others = [
    ['right', { x: 50, y: 5 }],
    ['far right', { x: 200, y: 0 }],
    ['above', { x: 0, y: -40 }],
  ] as const;
  expect(neighbourTowards('right', { x: 0, y: 0 }, others)).toBe('right');
  expect(neighbourTowards('up', { x: 0, y: 0 }, others)).toBe('above');
  expect(neighbourTowards('left', { x: 0, y: 0 }, others)).toBeNull();
});
