import { setTimeout as sleep } from 'node:timers/promises';
import type { Chaos } from './chaos.js';
import { Clients } from './clients.js';
import type { DockerNeo4j } from '../docker-neo4j.js';
import type { Row } from './row.js';
import { QUESTIONS } from './seeds.js';

/** Pauses and kills Neo4j while clients ask. */
export async function neo4jAway(chaos: Chaos): Promise<Row[]> {
  const neo4j = await chaos.neo4j();
  if (neo4j === undefined) return [];
  return [
    await away(chaos, neo4j, 'Neo4j is paused for 15 s', chaos.tries(5), async () => {
      await neo4j.pause();
      await sleep(15_000);
      await neo4j.resume();
    }),
    await away(chaos, neo4j, 'Neo4j is killed and started again', chaos.tries(5), async () => {
      await neo4j.kill();
      await sleep(3_000);
      await neo4j.restart();
    }),
  ];
}

async function away(
  chaos: Chaos,
  { settings }: DockerNeo4j,
  what: string,
  wanted: number,
  disturb: () => Promise<void>,
): Promise<Row> {
  const expected = await chaos.seeds.expected(settings, [0]);
  const server = await chaos.seeds.serve(settings);
  const clients = new Clients(() => server.url, QUESTIONS, expected);
  let [tries, worstMs] = [0, 0];
  try {
    await clients.untilRight();
    for (; tries < wanted; tries++) {
      await disturb();
      worstMs = Math.max(worstMs, await clients.untilRight());
      await sleep(500);
    }
    const { wrong, hung, cut } = await clients.stop();
    chaos.notes.push(...clients.examples.map((example) => `A wrong answer: ${example}`));
    return { what, tries, wrong, hung, lost: cut, worstMs };
  } finally {
    await clients.stop();
    await server.stop();
  }
}
