import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { seedPosition } from '../../web/src/graph/arrange.js';
import { arrangeMany } from '../../web/src/graph/arrange-many.js';
import { coarsened, merged } from '../../web/src/graph/coarsen.js';
import { densityOf, shade } from '../../web/src/graph/density.js';

/** A graph as arrays: this many nodes with some links. */
const columns = fc.integer({ min: 1, max: 220 }).chain((order) =>
  fc.array(fc.tuple(fc.nat(order - 1), fc.nat(order - 1)), { maxLength: 400 }).map((pairs) => {
    const start = new Float32Array(2 * order);
    for (let node = 0; node < order; node += 1) {
      const { x, y } = seedPosition(`n${node}`);
      start.set([x, y], 2 * node);
    }
    return { start, from: Uint32Array.from(pairs, ([from]) => from), to: Uint32Array.from(pairs, ([, to]) => to) };
  }),
);

describe('an arrangement of many entities', () => {
  test('gives every entity the same position each time, with and without links', () => {
    fc.assert(
      fc.property(columns, (graph) => {
        const places = arrangeMany({ ...graph, aspect: 1.5 });
        expect(places).toHaveLength(graph.start.length);
        expect(places.every(Number.isFinite)).toBe(true);
        expect(arrangeMany({ ...graph, aspect: 1.5 })).toEqual(places);
      }),
      { numRuns: 4 },
    );
  });

  test('separates groups that have more links within than across', () => {
    const [groups, size] = [4, 100];
    const pairs = Array.from({ length: groups * size * 4 }, (_, index) => {
      const node = index % (groups * size);
      const group = node - (node % size);
      const step = [1, 7, 23, 41][Math.floor(index / (groups * size))] ?? 0;
      return [node, index % 10 === 0 ? (index * 7) % (groups * size) : group + ((node + step) % size)] as const;
    });
    const start = Float32Array.from({ length: 2 * groups * size }, (_, index) => ((index * index * 37) % 211) - 105);
    const places = arrangeMany({
      start,
      from: Uint32Array.from(pairs, ([from]) => from),
      to: Uint32Array.from(pairs, ([, to]) => to),
      aspect: 1,
    });
    const middles = Array.from({ length: groups }, (_, group) => {
      const own = Array.from({ length: size }, (__, node) => 2 * (group * size + node));
      const mean = (axis: 0 | 1): number => own.reduce((sum, at) => sum + (places[at + axis] ?? 0), 0) / size;
      const [x, y] = [mean(0), mean(1)];
      const spread = own.map((at) => Math.hypot((places[at] ?? 0) - x, (places[at + 1] ?? 0) - y));
      return { x, y, spread: spread.reduce((sum, far) => sum + far, 0) / size };
    });
    for (const one of middles)
      for (const other of middles)
        if (one !== other)
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(Math.max(one.spread, other.spread));
  });

  test('reduces a graph to a smaller one that represents all of it', () => {
    fc.assert(
      fc.property(columns, ({ start, from, to }) => {
        const mass = new Float32Array(start.length / 2).fill(1);
        const { graph, part } = coarsened({ mass, ...merged(from, to, new Float32Array(from.length).fill(1)) });
        expect(graph.mass.reduce((sum, each) => sum + each, 0)).toBe(mass.length);
        for (const own of part) expect(own).toBeLessThan(graph.mass.length);
        if (mass.length > 1) expect(graph.mass.length).toBeLessThan(mass.length);
        const across = from.filter((source, link) => part[source] !== part[to[link] ?? 0]);
        expect(graph.weight.reduce((sum, each) => sum + each, 0)).toBe(across.length);
      }),
      { numRuns: 50 },
    );
  });
});

describe('lines as a texture', () => {
  const frame = { width: 60, height: 40 };
  const view = { scaleX: 1, scaleY: 1, left: 0, top: 0 };
  const line = (...points: readonly number[]) => ({
    points: Float32Array.from(points),
    ends: Uint32Array.from([0, 1]),
    view,
  });

  test('cover one pixel for each step of their longer side, in any direction', () => {
    const inside = fc.tuple(fc.integer({ min: 1, max: 58 }), fc.integer({ min: 1, max: 38 }));
    fc.assert(
      fc.property(inside, inside, ([x0, y0], [x1, y1]) => {
        const density = densityOf(line(x0, y0, x1, y1), frame);
        const sum = density.reduce((all, each) => all + each, 0);
        expect(sum).toBeCloseTo(1 + Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0)), 2);
        expect(density[y0 * frame.width + x0]).toBeCloseTo(1, 3);
        expect(density[y1 * frame.width + x1]).toBeCloseTo(1, 3);
      }),
    );
  });

  test('are cut at the edge of the frame', () => {
    const far = fc.integer({ min: -5_000, max: 5_000 });
    fc.assert(
      fc.property(far, far, far, far, (x0, y0, x1, y1) => {
        const density = densityOf(line(x0, y0, x1, y1), frame);
        expect(density.every((each) => each >= 0 && each <= 1.001)).toBe(true);
        expect(density).toHaveLength(frame.width * frame.height);
      }),
    );
  });

  test('are darker the more there are, and a single line is visible', () => {
    const alpha = (lines: Float32Array, place: number): number => shade(lines, [9, 9, 9])[4 * place + 3] ?? 0;
    const some = Float32Array.from([0, 1, 5, 40, 400]);
    const seen = [...some.keys()].map((place) => alpha(some, place));
    expect(seen[0]).toBe(0);
    expect([...seen].sort((a, b) => a - b)).toEqual(seen);
    expect(alpha(Float32Array.from([1, 0]), 0)).toBeGreaterThan(60);
  });
});
