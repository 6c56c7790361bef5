/** The thread of betweenness.ts, which measures one graph and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { UndirectedGraph } from 'graphology';
import betweennessModule from 'graphology-metrics/centrality/betweenness.js';
import type { Ties } from './betweenness.js';

const betweenness = betweennessModule as unknown as typeof betweennessModule.default;
const { entities, ties } = workerData as Ties;
const graph = new UndirectedGraph();
for (let at = 0; at < entities; at += 1) graph.addNode(at);
for (let at = 0; at < ties.length; at += 2) graph.mergeEdge(ties[at], ties[at + 1]);
const scores = betweenness(graph, { normalized: true });
parentPort?.postMessage(Float64Array.from({ length: entities }, (_, at) => scores[at] ?? 0));
