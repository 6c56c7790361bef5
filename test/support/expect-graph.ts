import { expect } from '@jest/globals';
import type { Expected } from './export-records.js';
import { evidenceWords } from './stored-evidence.js';
import { undirected } from './undirected.js';

/** Every expected value is there. The only other attribute is the citation, which contains all evidence. */
function expectAttributes(found: Readonly<Record<string, unknown>>, expected: Readonly<Record<string, string>>): void {
  const { citation, ...rest } = found;
  expect(rest).toEqual(expected);
  const cited = undirected(String(citation));
  for (const words of evidenceWords({ evidence: expected['evidence'] ?? '' }))
    expect(cited).toContain(undirected(words));
}

type FoundEdges = Record<string, { source: string; target: string; attributes: Record<string, unknown> }>;

/** The same nodes and edges with the same attributes. */
export function expectGraph(
  nodes: Record<string, Record<string, unknown>>,
  edges: FoundEdges,
  expected: Expected,
): void {
  expect(Object.keys(nodes).sort()).toEqual(Object.keys(expected.nodes).sort());
  for (const [id, attributes] of Object.entries(expected.nodes)) expectAttributes(nodes[id] ?? {}, attributes);
  expect(Object.keys(edges).sort()).toEqual(Object.keys(expected.edges).sort());
  for (const [id, { source, target, attributes }] of Object.entries(expected.edges)) {
    expect(edges[id]).toMatchObject({ source, target });
    expectAttributes(edges[id]?.attributes ?? {}, attributes);
  }
}
