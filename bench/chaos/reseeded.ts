import path from 'node:path';
import type { Settings } from '../served.js';
import type { Chaos } from './chaos.js';
import { Clients } from './clients.js';
import type { Row } from './row.js';
import { QUESTIONS } from './seeds.js';

/** Loads two versions in turn while clients ask, on each engine: each answer must be whole, from one of them. */
export async function reseeded(chaos: Chaos): Promise<Row[]> {
  const embedded = { GRAPH_FILE: path.join(chaos.folder, 'reseeded.grafeo') };
  const rows = [await loadedInTurn(chaos, 'The graph file', embedded)];
  const neo4j = await chaos.neo4j();
  if (neo4j !== undefined) rows.push(await loadedInTurn(chaos, 'Neo4j', neo4j.settings));
  return rows;
}

async function loadedInTurn(chaos: Chaos, engine: string, settings: Settings): Promise<Row> {
  const expected = await chaos.seeds.expected(settings, [1, 0]);
  const server = await chaos.seeds.serve(settings);
  const clients = new Clients(() => server.url, QUESTIONS, expected);
  let [tries, worstMs] = [0, 0];
  try {
    await clients.untilRight();
    for (; tries < chaos.tries(10); tries++) {
      await chaos.seeds.load(tries % 2 === 0 ? 1 : 0, settings);
      worstMs = Math.max(worstMs, await clients.untilRight());
    }
    const { wrong, hung, cut } = await clients.stop();
    chaos.notes.push(...clients.examples.map((example) => `A wrong answer: ${example}`));
    return { what: `${engine} is loaded with other data while it is served`, tries, wrong, hung, lost: cut, worstMs };
  } finally {
    await clients.stop();
    await server.stop();
  }
}
