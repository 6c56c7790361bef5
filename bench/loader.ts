import { load } from '../seed/load.js';
import type { GraphData } from '../seed/records.js';
import { openEmbedded } from '../src/graph/embedded.js';
import type { WritableGraph } from '../src/graph/port.js';
import { change, ensureSchema, changeLabelled } from '../src/query/run.js';
import { type Bench, empty } from './bench.js';
import { generate } from './generate.js';
import { type Contender, compare, timed } from './measure.js';

const ONE_BY_ONE = 'one statement a record';

/**
 * Compares the seed's batches with one statement per record: the same statements on the same engine, into an empty
 * graph each time.
 */
export async function loader(bench: Bench): Promise<void> {
  const run = async (
    engine: string,
    claims: number,
    open: () => Promise<WritableGraph>,
    close: (graph: WritableGraph) => Promise<void>,
  ): Promise<void> => {
    const data = generate(claims);
    const what = `load ${claims} claims, ${engine}`;
    const into = (name: string, work: (graph: WritableGraph) => Promise<unknown>, peer?: string): Contender => ({
      name,
      run: async () => {
        const graph = await open();
        try {
          return await timed(() => work(graph));
        } finally {
          await close(graph);
        }
      },
      ...(peer === undefined ? {} : { peer }),
    });
    bench.report.add(
      ...(await compare({ part: 'loader', what, rounds: bench.rounds(5), warmup: bench.quick ? 0 : 1 }, [
        into(ONE_BY_ONE, (graph) => oneByOne(graph, data)),
        into('batches', (graph) => load(graph, data), ONE_BY_ONE),
      ])),
    );
  };

  await run(
    'embedded',
    bench.quick ? 100 : 2000,
    async () => openEmbedded(),
    (graph) => graph.close(),
  );
  const neo4j = await bench.emptyNeo4j();
  if (neo4j === undefined) return;
  try {
    await run(
      'Neo4j',
      bench.quick ? 100 : 500,
      async () => neo4j,
      (graph) => empty(graph),
    );
  } finally {
    await neo4j.close();
  }
}

async function oneByOne(
  graph: WritableGraph,
  { sources, passages, entities, relationships }: GraphData,
): Promise<void> {
  await ensureSchema(graph);
  for (const row of sources) await change(graph, 'load/merge-sources', { rows: [row] });
  for (const row of passages) await change(graph, 'load/merge-passages', { rows: [row] });
  for (const row of entities) await changeLabelled(graph, 'load/merge-entities', [{ ...row, label: row.kind }]);
  for (const row of relationships)
    await changeLabelled(graph, 'load/merge-relationships', [{ ...row, label: row.type }]);
}
