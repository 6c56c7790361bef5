import { MultiDirectedGraph } from 'graphology';
import type { GraphData } from '../seed/records.js';

/** The claims in memory, without texts, as a program without an engine would hold them. */
export type Naive = MultiDirectedGraph;

export function inMemory({ entities, relationships }: Pick<GraphData, 'entities' | 'relationships'>): Naive {
  const graph = new MultiDirectedGraph();
  for (const { id, props } of entities) graph.addNode(id, props);
  for (const { id, source, target } of relationships) graph.addDirectedEdgeWithKey(id, source, target);
  return graph;
}

/** The claims at an entity, in order of id. */
export function oneHop(graph: Naive, id: string): string[] {
  return graph.edges(id).sort();
}

/** The entities within a number of claims, and every claim between them. */
export function around(graph: Naive, start: string, depth: number, limit = 200): { nodes: string[]; claims: string[] } {
  const seen = new Set([start]);
  let ring = [start];
  for (let step = 0; step < depth; step++) {
    const next = [...new Set(ring.flatMap((id) => graph.neighbors(id)))].filter((id) => !seen.has(id)).sort();
    ring = next.slice(0, limit - seen.size);
    for (const id of ring) seen.add(id);
  }
  const claims = [...seen].flatMap((id) => graph.outEdges(id)).filter((claim) => seen.has(graph.target(claim)));
  return { nodes: [...seen], claims };
}

/** The entities next to every entity of a set. */
export function nextToAll(graph: Naive, ids: readonly string[]): string[] {
  const [first = [], ...rest] = ids.map((id) => graph.neighbors(id));
  return first.filter((id) => !ids.includes(id) && rest.every((each) => each.includes(id))).sort();
}

/** The first simple paths, shortest first: a straightforward depth-first search, repeated for each length. */
export function simplePaths(graph: Naive, from: string, to: string, maxLength: number, first: number): string[][] {
  const found: string[][] = [];
  const visit = (trail: readonly string[], length: number): void => {
    const here = trail.at(-1) ?? from;
    if (trail.length - 1 === length) {
      if (here === to) found.push([...trail]);
      return;
    }
    if (here === to) return;
    for (const next of graph.neighbors(here).sort()) {
      if (found.length > first) return;
      if (!trail.includes(next)) visit([...trail, next], length);
    }
  };
  for (let length = 1; length <= maxLength && found.length <= first; length++) visit([from], length);
  return found.slice(0, first);
}
