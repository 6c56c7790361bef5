import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { GraphData } from '../../seed/records.js';
import { ANY_DAY } from '../../src/model/days.js';
import { Loaders } from '../../src/query/loaders.js';
import { findCommunities } from '../../src/questions/communities.js';
import { connect } from '../../src/questions/connect.js';
import { Projection } from '../../src/questions/projection.js';
import { type Centrality, rank } from '../../src/questions/rank.js';
import { openWith } from '../support/engines.js';
import { randomGraph } from '../support/random-graph.js';

async function projected<T>(data: GraphData, use: (projection: Projection) => T): Promise<T> {
  const graph = await openWith('embedded', data);
  try {
    return await use(await Projection.read(new Loaders(graph)));
  } finally {
    await graph.close();
  }
}

const all = { types: null, days: ANY_DAY, avoid: [] };

/** A day, and ranges of days. */
const ranges = fc.constantFrom(
  { from: '2019-06-15', to: '2019-06-15' },
  { from: '2012-01-01', to: '2018-12-31' },
  { from: '2019-02-01', to: '2019-11-04' },
);

/** Distances from a start to everything, by repeatedly scanning all claims. */
function stepsFrom(data: GraphData, start: string): Map<string, number> {
  const steps = new Map([[start, 0]]);
  for (let grown = true; grown;) {
    grown = false;
    for (const { source, target } of data.relationships) {
      for (const [a, b] of [
        [source, target],
        [target, source],
      ] as const) {
        const far = (steps.get(a) ?? Infinity) + 1;
        if (far < (steps.get(b) ?? Infinity)) {
          steps.set(b, far);
          grown = true;
        }
      }
    }
  }
  return steps;
}

/** The size of the smallest connected set that holds all of these, by trying every set. */
function smallestWeb(data: GraphData, terminals: readonly string[]): number {
  const others = data.entities.map(({ id }) => id).filter((id) => !terminals.includes(id));
  let best = Infinity;
  for (let mask = 0; mask < 2 ** others.length; mask++) {
    const chosen = new Set([...terminals, ...others.filter((_, bit) => (mask >> bit) % 2 === 1)]);
    if (chosen.size >= best) continue;
    const inside = data.relationships.filter(({ source, target }) => chosen.has(source) && chosen.has(target));
    const reach = stepsFrom({ ...data, relationships: inside }, terminals[0] ?? '');
    if ([...chosen].every((id) => reach.has(id))) best = chosen.size;
  }
  return best;
}

describe('connect', () => {
  const cases = fc.tuple(randomGraph({ size: 8, claims: 14 }), fc.integer({ min: 2, max: 4 }));

  test('links everything that can be linked, with at most twice the steps of the smallest solution and no loose ends', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ([data, count]) => {
        const ids = data.entities.slice(0, count).map(({ id }) => id);
        const web = await projected(data, (projection) => connect(projection, { ...all, ids, maxLength: 8 }));
        const steps = stepsFrom(data, [...ids].sort()[0] ?? '');
        expect([...web.unconnected].sort()).toEqual(ids.filter((id) => !steps.has(id)).sort());
        const pairs = new Set(web.relationships.map(({ source, target }) => [source, target].sort().join(' ')));
        const groups = new Set(
          ids.map((id) => Math.min(...ids.map((other, index) => (stepsFrom(data, id).has(other) ? index : Infinity)))),
        ).size;
        // The result is a forest: each group has one step fewer than it has entities.
        expect(pairs.size).toBe(web.nodes.length - groups);
        for (const id of web.nodes.filter((each) => !ids.includes(each))) {
          const degree = [...pairs].filter((pair) => pair.split(' ').includes(id)).length;
          expect(degree).toBeGreaterThan(1);
        }
        if (web.unconnected.length === 0)
          expect(web.nodes.length - 1).toBeLessThanOrEqual(2 * (smallestWeb(data, ids) - 1));
      }),
      { numRuns: 60 },
    );
  });

  test('returns every claim of each step, applies its filters, and does not depend on the order of ids', async () => {
    await fc.assert(
      fc.asyncProperty(cases, ranges, async ([data, count], days) => {
        const ids = data.entities.slice(0, count).map(({ id }) => id);
        const query = { ...all, ids, maxLength: 3, types: ['SUPPORTS', 'PART_OF'], days };
        await projected(data, (projection) => {
          const web = connect(projection, query);
          for (const { id, source, target } of web.relationships) {
            const claim = data.relationships.find((each) => each.id === id);
            expect(query.types).toContain(claim?.type);
            const { earliest = '0', latest = '9' } = (claim?.props ?? {}) as { earliest?: string; latest?: string };
            expect(earliest <= days.to && latest >= days.from).toBe(true);
            const between = data.relationships.filter(
              (each) =>
                [each.source, each.target].sort().join() === [source, target].sort().join() &&
                query.types.includes(each.type) &&
                ((each.props['earliest'] as string | undefined) ?? '0') <= days.to &&
                ((each.props['latest'] as string | undefined) ?? '9') >= days.from,
            );
            for (const each of between) expect(web.relationships.map((kept) => kept.id)).toContain(each.id);
          }
          const reversed = connect(projection, { ...query, ids: [...ids].reverse() });
          expect(reversed.relationships).toEqual(web.relationships);
        });
      }),
      { numRuns: 40 },
    );
  });

  test('paths do not pass through avoided entities', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ([data]) => {
        const [a = '', b = '', ...avoid] = data.entities.map(({ id }) => id);
        const web = await projected(data, (projection) =>
          connect(projection, { ...all, ids: [a, b], avoid, maxLength: 8 }),
        );
        expect([...web.nodes].sort()).toEqual([a, b].sort());
      }),
      { numRuns: 20 },
    );
  });
});

describe('measures of the whole graph', () => {
  test.each<Centrality>(['DEGREE', 'BETWEENNESS', 'PAGERANK'])(
    '%s ranks every entity, highest first, ties in order of id',
    async (by) => {
      await fc.assert(
        fc.asyncProperty(randomGraph(), async (data) => {
          const ranks = await projected(data, (projection) => rank(projection, by, null));
          expect(ranks.map(({ id }) => id).sort()).toEqual(data.entities.map(({ id }) => id).sort());
          ranks.forEach(({ id, score, rank: place }, index) => {
            const before = ranks[index - 1];
            expect(place).toBe(1 + ranks.filter((other) => other.score > score).length);
            if (before !== undefined)
              expect(before.score > score || (before.score === score && before.id < id)).toBe(true);
            if (by === 'DEGREE')
              expect(score).toBe(
                data.relationships.filter(({ source, target }) => source === id || target === id).length,
              );
          });
        }),
        { numRuns: 25 },
      );
    },
  );

  test('the middle of a star is the most central by every measure, with the scores of the definitions', async () => {
    const [data] = fc.sample(
      randomGraph({ size: 5, claims: 0 }).filter(({ entities }) => entities.length === 5),
      { numRuns: 1, seed: 5 },
    );
    if (data === undefined) throw new Error('no sample');
    const [middle = '', ...leaves] = data.entities.map(({ id }) => id);
    const star = {
      ...data,
      relationships: leaves.map((leaf) => {
        const id = `claim:${leaf}/PART_OF/${middle}`;
        return {
          id,
          type: 'PART_OF',
          source: leaf,
          target: middle,
          props: { id, modality: 'FACT', passages: ['alpha#1'] },
        };
      }),
    };
    await projected(star, async (projection) => {
      expect((await rank(projection, 'DEGREE', null))[0]).toEqual({ id: middle, rank: 1, score: 4 });
      expect((await rank(projection, 'BETWEENNESS', null))[0]).toEqual({ id: middle, rank: 1, score: 1 });
      expect(
        (await rank(projection, 'BETWEENNESS', null)).slice(1).map(({ rank: place, score }) => [place, score]),
      ).toEqual(leaves.map(() => [2, 0]));
      // PageRank of a star's middle with damping d: (1 + d (n - 1)) / (n (1 + d)).
      expect((await rank(projection, 'PAGERANK', null))[0]?.score).toBeCloseTo((1 + 0.85 * 4) / (5 * 1.85), 4);
    });
  });

  test('communities hold every entity once and are the same in every run', async () => {
    await fc.assert(
      fc.asyncProperty(randomGraph(), async (data) => {
        const [once, again] = [await projected(data, findCommunities), await projected(data, findCommunities)];
        expect(again).toEqual(once);
        expect(once.flatMap(({ members }) => members).sort()).toEqual(data.entities.map(({ id }) => id).sort());
        expect(once.map(({ members }) => members.length)).toEqual(
          once.map(({ members }) => members.length).sort((a, b) => b - a),
        );
      }),
      { numRuns: 20 },
    );
  });
});
