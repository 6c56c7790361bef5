import path from 'node:path';
import { load } from '../seed/load.js';
import type { GraphData } from '../seed/records.js';
import { relationshipsPage } from '../src/questions/relationships.js';
import { type Context, ContextFactory } from '../src/questions/context.js';
import { ANY_DAY } from '../src/model/days.js';
import { openEmbedded } from '../src/graph/embedded.js';
import type { Graph, WritableGraph } from '../src/graph/port.js';
import { openEmbeddedReader } from '../src/graph/reader.js';
import { findNeighbourhood } from '../src/questions/neighbourhood.js';
import { findPaths } from '../src/questions/find-paths.js';
import type { Bench } from './bench.js';
import { generate, sample } from './generate.js';
import { type Contender, compare, spread, timed, timing } from './measure.js';
import { type Naive, around, inMemory, nextToAll, oneHop, simplePaths } from './naive.js';
import { wholeGraph } from './scale-whole.js';

const SIZES = [1_000, 10_000, 100_000];
const EVERYTHING = {
  evidence: null,
  types: null,
  kinds: null,
  modality: null,
};

/** A question to the graph, and the same question to the graph in memory. */
interface Question {
  readonly what: string;
  readonly ask: (context: Context, round: number) => Promise<unknown>;
  readonly naive?: (graph: Naive, round: number) => unknown;
}

/** Measures generated graphs of growing size: loading, the queries of a request, and whole-graph measures. */
export async function scale(bench: Bench): Promise<void> {
  for (const claims of bench.quick ? SIZES.slice(0, 1) : SIZES) {
    const data = generate(claims);
    const part = `scale ${claims / 1000}k`;
    const file = path.join(bench.folder, `scale-${claims}.grafeo`);
    const writer = openEmbedded({ file });
    await loading(bench, part, data, writer, 'embedded');
    await writer.close();
    const neo4j = await bench.emptyNeo4j();
    if (neo4j !== undefined) await loading(bench, part, data, neo4j, 'Neo4j');
    const engines: Engines = {
      embedded: await openEmbeddedReader({ file }),
      'embedded, in process': openEmbedded({ file, readOnly: true }),
      ...(neo4j === undefined ? {} : { Neo4j: neo4j }),
    };
    try {
      await asking(bench, part, data, engines);
      await wholeGraph(bench, part, data, engines.embedded);
    } finally {
      await Promise.all(Object.values(engines).map((graph: Graph) => graph.close()));
    }
  }
}

interface Engines {
  /** As served: read by a separate process. */
  readonly embedded: Graph;
  /** The same file read in this process, which shows the cost of the separate one. */
  readonly 'embedded, in process': Graph;
  readonly Neo4j?: Graph;
}

/**
 * Times the load and a second load that finds nothing to do. One run of each is enough, because they take long enough
 * to be reliable.
 */
async function loading(bench: Bench, part: string, data: GraphData, graph: WritableGraph, by: string): Promise<void> {
  const row = { part, by, unit: 'ms' as const };
  const what = `load ${data.entities.length} entities, ${data.relationships.length} claims`;
  bench.report.add({ ...row, what, ...spread([await timed(() => load(graph, data))]) });
  bench.report.add({ ...row, what: 'load again, nothing changed', ...spread([await timed(() => load(graph, data))]) });
}

async function asking(bench: Bench, part: string, data: GraphData, engines: Engines): Promise<void> {
  const rounds = bench.rounds(15);
  const contexts: [string, ContextFactory, Context][] = [];
  for (const [name, graph] of Object.entries(engines) as [string, Graph][]) {
    const factory = new ContextFactory(graph);
    contexts.push([name, factory, await factory.create()]);
  }
  const graph = inMemory(data);
  for (const { what, ask, naive } of questions(data, rounds)) {
    const contenders: Contender[] = [
      ...contexts.map(([name, factory]): Contender => {
        // Each round has its own context, as each request does, so that no round is answered from the cache of another.
        const run = async (round: number): Promise<number> => {
          const context = await factory.create();
          return timed(() => ask(context, round));
        };
        const peer = name === 'embedded' ? ('Neo4j' in engines ? 'Neo4j' : 'embedded, in process') : undefined;
        return { name, run, ...(peer === undefined ? {} : { peer }) };
      }),
      ...(naive === undefined ? [] : [timing('graphology', (round) => naive(graph, round), 'embedded')]),
    ];
    bench.report.add(...(await compare({ part, what, rounds, warmup: bench.quick ? 0 : 3 }, contenders)));
  }
}

function questions(data: GraphData, rounds: number): Question[] {
  const ids = data.entities.map(({ id }) => id);
  const some = sample(ids, rounds, 'starts');
  const others = sample(ids, rounds, 'ends');
  const hub = mostClaimed(data);
  const at = (list: readonly string[], round: number): string => list[round] ?? hub;
  const expand = (context: Context) => (params: Parameters<Parameters<typeof findPaths>[1]>[0]) =>
    context.loaders.ask('path/expand', params);
  const around2 = (context: Context, start: string): Promise<unknown> =>
    findNeighbourhood({ start, depth: 2, limit: 200, days: ANY_DAY, ...EVERYTHING }, expand(context), (found) =>
      context.loaders.ask('relationship/between', { ids: found, types: null, from: null, to: null }),
    );

  return [
    {
      what: 'the version of the data',
      ask: ({ loaders }) => loaders.ask('data-version/current', {}),
    },
    {
      what: 'entity by id',
      ask: async ({ loaders }, round) => loaders.entity.load(at(some, round)),
      naive: (graph, round) => graph.getNodeAttributes(at(some, round)),
    },
    {
      what: 'one hop, first 50 claims',
      ask: async ({ loaders }, round) => {
        const by = {
          ...EVERYTHING,
          ...ANY_DAY,
          direction: 'BOTH',
          superseded: null,
          after: null,
          before: null,
          limit: 51,
        };
        const keys = await loaders.ask('relationship/of-entities-forward', { ids: [at(some, round)], ...by });
        return loaders.relationships(keys);
      },
      naive: (graph, round) => oneHop(graph, at(some, round)),
    },
    {
      what: 'paths, maxLength 4, first 5',
      ask: (context, round) => {
        const ends = { from: at(some, round), to: at(others, round) };
        return findPaths({ ...ends, maxLength: 4, first: 5, avoid: [], days: ANY_DAY, ...EVERYTHING }, expand(context));
      },
      naive: (graph, round) => simplePaths(graph, at(some, round), at(others, round), 4, 5),
    },
    {
      what: 'neighbourhood, depth 2',
      ask: (context, round) => around2(context, at(some, round)),
      naive: (graph, round) => around(graph, at(some, round), 2),
    },
    {
      what: 'neighbourhood of the largest hub',
      ask: (context) => around2(context, hub),
      naive: (graph) => around(graph, hub, 2),
    },
    {
      what: 'shared neighbours',
      ask: ({ loaders }, round) =>
        loaders.ask('relationship/shared-neighbours', {
          ids: [hub, at(some, round)],
          types: null,
          from: null,
          to: null,
          limit: 1_000_000,
        }),
      naive: (graph, round) => nextToAll(graph, [hub, at(some, round)]),
    },
    {
      what: 'page of 200 claims',
      ask: async (context) => {
        const { nodes } = await relationshipsPage(context, {}, { first: 200 });
        return context.loaders.relationships(nodes);
      },
    },
    {
      what: 'count of all claims',
      ask: async (context) => (await relationshipsPage(context, {}, { first: 1 })).totalCount(),
    },
  ];
}

function mostClaimed({ relationships }: GraphData): string {
  const degrees = new Map<string, number>();
  for (const { source, target } of relationships)
    for (const id of [source, target]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  return [...degrees].reduce((most, each) => (each[1] > most[1] ? each : most), ['', 0])[0];
}
