import { expect, test } from '@jest/globals';
import { UndirectedGraph } from 'graphology';
import betweennessModule from 'graphology-metrics/centrality/betweenness.js';
import seedrandom from 'seedrandom';
import { betweennessOf } from '../../src/questions/betweenness.js';
import type { Projection } from '../../src/questions/projection.js';

const betweenness = betweennessModule as unknown as typeof betweennessModule.default;

/** A graph large enough to be measured in a thread. */
function large(entities: number, ties: number): Projection['simple'] {
  const graph = new UndirectedGraph<Record<string, never>, { weight: number }>();
  const random = seedrandom('betweenness');
  const some = (): string => `entity:${Math.floor(random() * entities)}`;
  for (let at = 0; at < entities; at += 1) graph.addNode(`entity:${at}`);
  while (graph.size < ties) {
    const [a, b] = [some(), some()];
    if (a !== b && !graph.hasEdge(a, b)) graph.addEdge(a, b, { weight: 1 });
  }
  return graph;
}

test('a thread measures the same as graphology, and other questions are answered meanwhile', async () => {
  const simple = large(600, 1_800);
  let turns = 0;
  const count = setInterval(() => (turns += 1), 1);
  const scores = await betweennessOf({ simple }).finally(() => clearInterval(count));
  expect(turns).toBeGreaterThan(5);
  const wanted = Object.entries(betweenness(simple, { normalized: true }));
  expect(scores.size).toBe(wanted.length);
  // The thread uses numbers as ids and may sum them in another order.
  for (const [id, score] of wanted) expect(scores.get(id)).toBeCloseTo(score, 9);
}, 60_000);

test('a measure that takes too long is stopped, and the message suggests an alternative', async () => {
  await expect(betweennessOf({ simple: large(3_000, 15_000) }, 1_500)).rejects.toMatchObject({
    code: 'QUERY_TIMEOUT',
    message: 'Betweenness of 3000 entities and 15000 connections takes longer than 1.5 s. Ask for PAGERANK or DEGREE.',
  });
}, 60_000);
