import pagerankModule from 'graphology-metrics/centrality/pagerank.js';
import MiniSearch from 'minisearch';
import type { GraphData } from '../seed/records.js';
import type { Graph } from '../src/graph/port.js';
import { Loaders } from '../src/query/loaders.js';
import { findCommunities } from '../src/questions/communities.js';
import { Projection } from '../src/questions/projection.js';
import { rank } from '../src/questions/rank.js';
import { ask } from '../src/query/run.js';
import { NameIndex } from '../src/questions/name-index.js';
import type { Bench } from './bench.js';
import { sample } from './generate.js';
import { compare, spread, timed, timing } from './measure.js';

// This is a CommonJS module: at run time it is the function that its types call `default`.
const pagerank = pagerankModule as unknown as typeof pagerankModule.default;

/** Above this size betweenness takes minutes, because it grows with entities times claims. */
const BETWEENNESS_UP_TO = 2_000;

/**
 * Measures what is made once for each version of the data, and the answers from it: search and whole-graph measures,
 * which are the same on both engines.
 */
export async function wholeGraph(bench: Bench, part: string, data: GraphData, graph: Graph): Promise<void> {
  const once = async (what: string, by: string, work: () => unknown): Promise<void> =>
    bench.report.add({ part, what, by, unit: 'ms', ...spread([await timed(work)]) });
  const rounds = bench.rounds(15);

  const names = await ask(graph, 'entity/names', { after: '', limit: data.entities.length });
  const plain = new MiniSearch<(typeof names)[number]>({
    fields: ['name', 'aliases', 'nameJa'],
    searchOptions: { prefix: true, fuzzy: 0.25 },
  });
  let index = new NameIndex([]);
  await once('index of names', 'this project', () => (index = new NameIndex(names)));
  await once('index of names', 'MiniSearch', () => plain.addAll(names));
  const texts = sample(data.entities, rounds, 'texts').map(({ props }) => misspelt(props['name']));
  bench.report.add(
    ...(await compare({ part, what: 'search, three words with a typo', rounds, warmup: bench.quick ? 0 : 3 }, [
      timing('MiniSearch', (round) => plain.search(texts[round] ?? '')),
      timing('this project', (round) => index.search(texts[round] ?? ''), 'MiniSearch'),
    ])),
  );

  const read = async (): Promise<Projection> => {
    const projection = await Projection.read(new Loaders(graph));
    if (projection.simple.order !== data.entities.length) throw new Error('the projection lacks entities');
    return projection;
  };
  let projection = await read();
  await once('projection of the whole graph', 'embedded', async () => (projection = await read()));
  const options = { alpha: 0.85, getEdgeWeight: 'weight' } as const;
  // Each round uses its own projection, because a projection caches its scores.
  const first = async (): Promise<number> => {
    const fresh = await read();
    return timed(() => rank(fresh, 'PAGERANK', null));
  };
  bench.report.add(
    ...(await compare({ part, what: 'ranking by PageRank', rounds: bench.rounds(5) }, [
      timing('graphology', () => pagerank(projection.simple, options)),
      { name: 'this project', run: first, peer: 'graphology' },
    ])),
  );
  await once('ranking by degree', 'this project', () => rank(projection, 'DEGREE', null));
  if (data.entities.length <= BETWEENNESS_UP_TO) {
    await once('ranking by betweenness', 'this project', () => rank(projection, 'BETWEENNESS', null));
    await once('the same, asked again', 'this project', () => rank(projection, 'BETWEENNESS', null));
  }
  await once('communities', 'this project', () => findCommunities(projection));
}

/** A typical misspelling: the name without the third letter of its second word. */
function misspelt(name: unknown): string {
  const [first = '', second = '', ...rest] = typeof name === 'string' ? name.split(' ') : [];
  return [first, second.slice(0, 2) + second.slice(3), ...rest].join(' ');
}
