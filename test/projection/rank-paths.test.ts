import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { load } from '../../seed/load.js';
import type { GraphData } from '../../seed/records.js';
import { packageRoot } from '../../src/config.js';
import type { WritableGraph } from '../../src/graph/port.js';
import { ANY_DAY } from '../../src/model/days.js';
import { Loaders } from '../../src/query/loaders.js';
import { Projection } from '../../src/questions/projection.js';
import { rankPaths } from '../../src/questions/rank-paths.js';
import { seed } from '../support/checked-records.js';
import { describeEachEngine, openEmpty } from '../support/engines.js';
import { bruteForcePaths } from '../support/paths.js';
import { TYPES, randomGraph } from '../support/random-graph.js';

const bits = (count: number): number => Math.round(1000 * Math.log2(count));

/** The claims of a path's steps, in every combination. */
function choices(hops: readonly (readonly string[])[]): string[][] {
  return hops.reduce<string[][]>((all, hop) => all.flatMap((some) => hop.map((id) => [...some, id])), [[]]);
}

/** What a path costs by the claims that it counts, in thousandths of a bit. */
function costOf(data: GraphData, nodes: readonly string[], ids: readonly string[]): number {
  const claims = ids.flatMap((id) => data.relationships.filter((each) => each.id === id));
  const degree = (id: string): number =>
    data.relationships.flatMap(({ source, target }) => [source, target]).filter((each) => each === id).length;
  const inner = nodes.slice(1, -1).reduce((sum, id) => sum + 2 * bits(degree(id)), 0);
  const own = claims.reduce((sum, { type, props }) => {
    const ofType = data.relationships.filter((each) => each.type === type).length;
    return sum + bits(ofType) + ({ PLAN: 2000, POSITION: 4000 }[props['modality'] as string] ?? 0);
  }, 0);
  const passages = claims.map(({ props }) => props['passages'] as readonly string[]);
  const shared = passages.filter((some, at) => at > 0 && some.some((each) => passages[at - 1]?.includes(each))).length;
  return inner + own - 3000 * shared;
}

describeEachEngine('paths by how much they say', (engine) => {
  let graph: WritableGraph;
  beforeAll(async () => {
    graph = await openEmpty(engine);
  });
  afterAll(() => graph.close());

  test('on random graphs they are those of an exhaustive search, cheapest first', async () => {
    const some = <T>(values: readonly T[]) => fc.option(fc.subarray([...values], { minLength: 1 }), { nil: null });
    await fc.assert(
      fc.asyncProperty(
        randomGraph({ size: 7, claims: 14 }),
        fc.record({
          maxLength: fc.integer({ min: 1, max: 6 }),
          first: fc.integer({ min: 1, max: 12 }),
          types: some(TYPES),
          modality: some(['FACT', 'PLAN', 'POSITION']),
          evidence: some(['QUOTED', 'ROW', 'CITED']),
          days: fc.constantFrom(ANY_DAY, { from: '2019-02-01', to: '2019-11-04' }),
          without: fc.nat({ max: 2 }),
        }),
        async (data, { without, first, ...filters }) => {
          await load(graph, data, { prune: true });
          const [from = '', to = '', ...others] = data.entities.map(({ id }) => id);
          const query = { from, to, avoid: others.slice(0, without), ...filters };
          const all = bruteForcePaths(data, query).map(({ nodes, hops }) => ({
            nodes,
            hops,
            cost: Math.min(...choices(hops).map((ids) => costOf(data, nodes, ids))),
          }));
          const wanted = all.sort((a, b) => a.cost - b.cost || a.nodes.length - b.nodes.length).slice(0, first);
          const { paths, truncated } = rankPaths(await Projection.read(new Loaders(graph)), { ...query, first });
          expect(paths.map(({ nodes, cost }) => ({ nodes, cost }))).toEqual(
            wanted.map(({ nodes, cost }) => ({ nodes, cost: cost / 1000 })),
          );
          expect(truncated).toBe(all.length > first);
          for (const { nodes, hops, cost } of paths) {
            // The claims that count come first, and the others follow in order of id.
            const counting = hops.map(([claim]) => claim?.id ?? '');
            expect(costOf(data, nodes, counting) / 1000).toBe(cost);
            for (const [, ...others] of hops)
              expect(others.map(({ id }) => id)).toEqual(others.map(({ id }) => id).sort());
            const inPlace = wanted.find((each) => each.nodes.join() === nodes.join());
            expect(hops.map((claims) => claims.map(({ id }) => id).sort())).toEqual(inPlace?.hops);
          }
        },
      ),
      { numRuns: engine === 'embedded' ? 120 : 15 },
    );
  }, 300_000);

  test('of twelve pairs ranked by hand beforehand, the first path is one of the best two for ten', async () => {
    await load(graph, seed.data, { prune: true });
    const projection = await Projection.read(new Loaders(graph));
    const file = path.join(packageRoot, 'test', 'ask', 'questions', 'pairs.yaml');
    const pairs = parse(readFileSync(file, 'utf8')) as { from: string; to: string; best: string[][] }[];
    const good = pairs.filter(({ from, to, best }) => {
      const { paths } = rankPaths(projection, {
        ...{ from, to, maxLength: 4, first: 5, avoid: [] },
        ...{ types: null, modality: null, evidence: null, days: ANY_DAY },
      });
      const hops = paths[0]?.hops.map((claims) => claims.map(({ id }) => id)) ?? [];
      return best.some((ids) => ids.length === hops.length && ids.every((id, step) => hops[step]?.includes(id)));
    });
    expect(pairs).toHaveLength(12);
    expect(good.length).toBeGreaterThanOrEqual(10);
  }, 180_000);
});
