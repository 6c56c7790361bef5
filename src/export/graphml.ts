import type { RelationshipRow } from '../query/loaders.js';
import { type Attribute, entityAttributes, relationshipAttributes } from './attributes.js';
import { Lookup } from './citation.js';
import type { SubgraphRecords } from './records.js';
import { xmlAttributes, xmlText } from './xml.js';

/**
 * Repeats the edge's id as an attribute: igraph 1.0 reads another element's id as the edge's id, and several programs
 * drop it.
 */
const CLAIM: Attribute<RelationshipRow> = { name: 'claim', read: ({ id }) => id };

/** GraphML (http://graphml.graphdrawing.org/specification.html), with every attribute as a `<data>` element. */
export function* exportGraphml(records: SubgraphRecords): Generator<string> {
  const { entities, relationships, dataVersion, title, vocabulary } = records;
  const lookup = new Lookup(records);
  const ofNodes = entityAttributes(records);
  const ofEdges = [CLAIM, ...relationshipAttributes(records)];
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`;
  yield* keys('graph', [{ name: 'title' }, { name: 'dataVersion' }]);
  yield* keys('node', ofNodes);
  yield* keys('edge', ofEdges);
  yield `  <graph${xmlAttributes({ id: vocabulary.record.name, edgedefault: 'directed' })}>\n`;
  yield datum('graph', 'title', title);
  yield datum('graph', 'dataVersion', dataVersion);
  for (const entity of entities) {
    const data = ofNodes.map(({ name, read }) => datum('node', name, read(entity, lookup)));
    yield `    <node${xmlAttributes({ id: entity.id })}>\n${data.join('')}    </node>\n`;
  }
  for (const claim of relationships) {
    const data = ofEdges.map(({ name, read }) => datum('edge', name, read(claim, lookup)));
    const { id, source, target } = claim;
    yield `    <edge${xmlAttributes({ id, source, target })}>\n${data.join('')}    </edge>\n`;
  }
  yield '  </graph>\n</graphml>\n';
}

function* keys(
  of: 'graph' | 'node' | 'edge',
  attributes: readonly Pick<Attribute<never>, 'name' | 'type'>[],
): Generator<string> {
  for (const { name, type = 'string' } of attributes)
    yield `  <key${xmlAttributes({ id: `${of}-${name}`, for: of, 'attr.name': name, 'attr.type': type })}/>\n`;
}

function datum(of: 'graph' | 'node' | 'edge', name: string, value: string | null): string {
  return value === null ? '' : `      <data key="${of}-${name}">${xmlText(value)}</data>\n`;
}
