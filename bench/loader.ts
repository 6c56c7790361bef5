import neo4jDriver, { type Session } from 'neo4j-driver';
import { load } from '../seed/load.js';
import type { GraphData } from '../seed/records.js';
import { openEmbedded } from '../src/graph/embedded.js';
import type { WritableGraph } from '../src/graph/port.js';
import { change, ensureSchema, changeLabelled } from '../src/query/run.js';
import { type Bench, empty } from './bench.js';
import { generate } from './generate.js';
import { type Contender, compare, timed } from './measure.js';

const ONE_BY_ONE = 'one statement a record';
const RAW = 'MERGE batches by the driver';

/**
 * Compares the seed's batches with one statement per record: the same statements on the same engine, into an empty
 * graph each time. On Neo4j it compares a whole load, which reads back what it wrote, with what the driver needs for
 * plain batches of the same rows.
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
    await againstRaw(bench, neo4j, generate(bench.quick ? 1_000 : 100_000));
  } finally {
    await neo4j.close();
  }
}

async function againstRaw(bench: Bench, graph: WritableGraph, data: GraphData): Promise<void> {
  const server = await bench.neo4j();
  if (server === undefined) return;
  const { uri, user, password, database } = server;
  const driver = neo4jDriver.driver(uri, neo4jDriver.auth.basic(user, password));
  const session = driver.session(database === undefined ? {} : { database });
  const emptied = (work: () => Promise<unknown>) => async (): Promise<number> => {
    await empty(graph);
    return timed(work);
  };
  try {
    const what = `load ${data.entities.length} entities, ${data.relationships.length} claims, Neo4j`;
    bench.report.add(
      ...(await compare({ part: 'loader', what, rounds: bench.rounds(3), warmup: 1 }, [
        { name: RAW, run: emptied(() => rawBatches(session, data)) },
        { name: 'this project', run: emptied(() => load(graph, data)), peer: RAW },
      ])),
    );
  } finally {
    await session.close();
    await driver.close();
    await empty(graph);
  }
}

/** What somebody would write by hand. */
async function rawBatches(session: Session, { sources, passages, entities, relationships }: GraphData): Promise<void> {
  for (const [statement, records] of [
    ['MERGE (s:Source {id: row.id}) SET s = row.props', sources],
    [
      'MATCH (s:Source {id: row.source}) MERGE (p:Passage {id: row.id}) SET p = row.props MERGE (p)-[:PART_OF]->(s)',
      passages,
    ],
    ['MERGE (n:Entity {id: row.id}) SET n = row.props SET n:$(row.kind)', entities],
    [
      'MATCH (a:Entity {id: row.source}) MATCH (b:Entity {id: row.target}) MERGE (a)-[r:$(row.type) {id: row.id}]->(b) SET r = row.props',
      relationships,
    ],
  ] as const)
    for (let from = 0; from < records.length; from += 1_000) {
      const rows = records.slice(from, from + 1_000);
      await session.executeWrite((transaction) => transaction.run(`UNWIND $rows AS row ${statement}`, { rows }));
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
