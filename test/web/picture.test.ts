import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { arrangeByForces, arrangeInColumns, seedPosition } from '../../web/src/graph/arrange.js';
import { distanceTo, mayPass, pointAlong } from '../../web/src/graph/edge-path.js';
import { placeLabels, wrapName, type Need, type PlacedLabel } from '../../web/src/graph/place-labels.js';
import type { ModelEdge } from '../../web/src/graph/model.js';
import { routed } from '../../web/src/graph/route.js';
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
  test('gives every entity the same position each time', () => {
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
  test('puts the start on the left, the end on the right, and no two entities in one position', () => {
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

  test('handles an empty column', () => {
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

const covers = (a: PlacedLabel, b: PlacedLabel): boolean =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
const overlapping = (placed: readonly PlacedLabel[]): string[] =>
  placed.flatMap((a, index) => placed.slice(index + 1).flatMap((b) => (covers(a, b) ? [`${a.id} and ${b.id}`] : [])));

describe('labels', () => {
  const frame = { width: 600, height: 400 };
  const at = fc.record({ x: fc.integer({ min: 0, max: 600 }), y: fc.integer({ min: 0, max: 400 }) });
  const form = fc.record({ width: fc.integer({ min: 10, max: 160 }), height: fc.integer({ min: 12, max: 30 }) });
  const common = {
    forms: fc.array(form, { minLength: 1, maxLength: 3 }),
    need: fc.constantFrom<Need>('must', 'should', 'may'),
    radius: fc.integer({ min: 2, max: 20 }),
  };
  const label = at.chain(({ x, y }) =>
    fc.oneof(
      fc.record({ x: fc.constant(x), y: fc.constant(y), ...common }),
      fc.record({
        x: fc.constant(x),
        y: fc.constant(y),
        ...common,
        along: fc.array(at, { minLength: 1, maxLength: 4 }),
      }),
    ),
  );

  test('never overlap each other or elements over the picture, and never leave the frame', () => {
    const zoom = { left: 540, top: 280, right: 590, bottom: 390 };
    fc.assert(
      fc.property(fc.array(label, { maxLength: 80 }), fc.array(fc.tuple(at, common.radius)), (labels, nodes) => {
        const obstacles = nodes.map(([place, radius]) => ({ ...place, radius }));
        const named = labels.map((one, index) => ({ id: String(index), ...one }));
        const placed = placeLabels(named, obstacles, frame, [zoom]);
        for (const { left, top, width, height } of placed)
          expect(left >= 0 && top >= 0 && left + width <= 600 && top + height <= 400).toBe(true);
        const control = { id: 'zoom', form: 0, left: zoom.left, top: zoom.top, width: 50, height: 110 };
        expect(overlapping([control, ...placed])).toEqual([]);
      }),
    );
  });

  test('give way to earlier ones', () => {
    const same = { x: 300, y: 200, radius: 5, need: 'may', forms: [{ width: 120, height: 14 }] } as const;
    const crowd = Array.from({ length: 9 }, (_, index) => ({ id: String(index), ...same }));
    const ids = placeLabels(crowd, [], frame).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(3);
    expect(ids).toEqual(crowd.slice(0, ids.length).map(({ id }) => id));
  });

  test('that must be shown are shown in a crowd and in a corner, shortened if that helps', () => {
    const crowd = Array.from({ length: 1_000 }, (_, i) => ({
      x: (i % 40) * 15,
      y: Math.floor(i / 40) * 16,
      radius: 9,
    }));
    const forms = [
      { width: 300, height: 30 },
      { width: 120, height: 15 },
    ];
    for (const [x, y] of [
      [300, 200],
      [1, 1],
      [599, 399],
      [599, 200],
    ] as const) {
      const asked = { id: 'asked', x, y, radius: 12, need: 'must', forms } as const;
      expect(placeLabels([asked], crowd, frame)).toHaveLength(1);
      expect(placeLabels([{ ...asked, need: 'may' }], crowd, frame)).toHaveLength(0);
    }
    const alone = { id: 'alone', x: 300, y: 200, radius: 12, need: 'must', forms } as const;
    expect(placeLabels([alone], [], frame)[0]?.form).toBe(0);
    expect(placeLabels([{ ...alone, x: 80 }], [], { width: 160, height: 400 })[0]?.form).toBe(1);
  });

  test.each([
    ['ASEAN', ['ASEAN']],
    ['Regional Comprehensive Economic Partnership', ['Regional Comprehensive', 'Economic Partnership']],
  ])('break %s into lines', (name, lines) => expect(wrapName(name, 24)).toEqual(lines));
});

test('a label that need not be shown stands nearer to its own entity than to any other', () => {
  const spot = fc.record({
    x: fc.integer({ min: 0, max: 600 }),
    y: fc.integer({ min: 0, max: 400 }),
    radius: fc.integer({ min: 3, max: 20 }),
  });
  fc.assert(
    fc.property(fc.uniqueArray(spot, { maxLength: 60, selector: ({ x, y }) => `${x} ${y}` }), (nodes) => {
      const forms = [
        { width: 90, height: 15 },
        { width: 50, height: 29 },
      ];
      const labels = nodes.map((place, index) => ({ id: String(index), ...place, need: 'may' as const, forms }));
      for (const { id, left, top, width, height } of placeLabels(labels, nodes, { width: 600, height: 400 })) {
        const distances = nodes.map(
          ({ x, y, radius }) =>
            Math.hypot(Math.max(left - x, 0, x - left - width), Math.max(top - y, 0, y - top - height)) - radius,
        );
        expect(distances.indexOf(Math.min(...distances))).toBe(Number(id));
      }
    }),
    { numRuns: 40 },
  );
});

describe('a line', () => {
  test('bends around whoever it does not concern, together with the others of its pair', () => {
    const edge = (id: string, source: string, target: string, bend: number): ModelEdge => ({
      ...{ id, source, target, bend, lit: true, style: 'solid', side: null, bundled: false, label: id },
    });
    const at = (id: string, x: number, y: number) => ({ id, at: { x, y }, radius: 10 });
    const lines = [edge('there', 'a', 'b', 0.05), edge('back', 'b', 'a', 0.05), edge('free', 'a', 'c', 0)];
    const placed = [at('a', 0, 0), at('b', 400, 0), at('c', 0, 300), at('stranger', 200, 0)];
    const [there, back, free] = routed(lines, placed);
    expect(free?.bend).toBe(0);
    for (const [line, from, to] of [
      [there, 0, 400],
      [back, 400, 0],
    ] as const) {
      const path = { from: { x: from, y: 0 }, to: { x: to, y: 0 }, bend: line?.bend ?? 0 };
      expect(distanceTo(path, { x: 200, y: 0 })).toBeGreaterThan(12);
    }
    // Seen from one end, they are as far apart as before.
    expect((there?.bend ?? 0) + (back?.bend ?? 0)).toBeCloseTo(0.1, 6);
  });

  const place = fc.record({ x: fc.integer({ min: 0, max: 900 }), y: fc.integer({ min: 0, max: 600 }) });
  const line = fc.record({ from: place, to: place, bend: fc.double({ min: -0.6, max: 0.6, noNaN: true }) });

  test('is hit along its course, bent or not, and within reach', () => {
    fc.assert(
      fc.property(line, fc.double({ min: 0, max: 1, noNaN: true }), (path, t) => {
        const { x, y } = pointAlong(path, t);
        const length = Math.hypot(path.to.x - path.from.x, path.to.y - path.from.y);
        // Twelve straight pieces approximate a bent line.
        expect(distanceTo(path, { x, y })).toBeLessThanOrEqual(0.003 * length + 1e-6);
        expect(mayPass(path, { x: x + 5, y: y + 5 }, 8)).toBe(true);
      }),
    );
  });

  test('is not hit elsewhere', () => {
    const path = { from: { x: 0, y: 0 }, to: { x: 200, y: 0 }, bend: 0.2 };
    // With y downwards on the screen, a line to the right bends up.
    expect(pointAlong(path, 0.5)).toEqual({ x: 100, y: -20 });
    expect(distanceTo(path, { x: 100, y: 0 })).toBeGreaterThan(19);
    expect(mayPass(path, { x: 100, y: 100 }, 8)).toBe(false);
  });
});

test('an arrow key leads to the entity in that direction, preferring straight ahead', () => {
  const others = [
    ['right', { x: 50, y: 5 }],
    ['far right', { x: 200, y: 0 }],
    ['above', { x: 0, y: -40 }],
  ] as const;
  expect(neighbourTowards('right', { x: 0, y: 0 }, others)).toBe('right');
  expect(neighbourTowards('up', { x: 0, y: 0 }, others)).toBe('above');
  expect(neighbourTowards('left', { x: 0, y: 0 }, others)).toBeNull();
});
