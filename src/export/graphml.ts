import type { RelationshipRow } from '../query/loaders.js';
import { type Attribute, ENTITY_ATTRIBUTES, RELATIONSHIP_ATTRIBUTES } from './attributes.js';
import { Lookup } from './citation.js';
import type { SubgraphRecords } from './records.js';
import { xmlAttributes, xmlText } from './xml.js';

/**
 * Repeats the edge's id as an attribute: igraph 1.0 reads another element's id as the edge's id, and several programs
 * drop it.
 */
const EDGE_ATTRIBUTES: readonly Attribute<RelationshipRow>[] = [
  { name: 'claim', read: ({ id }) => id },
  ...RELATIONSHIP_ATTRIBUTES,
];

/** GraphML (http://graphml.graphdrawing.org/specification.html), with every attribute as a `<data>` element. */
export function* exportGraphml(records: SubgraphRecords): Generator<string> {
  const { entities, relationships, dataVersion, title, vocabulary } = records;
  const lookup = new Lookup(records);
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`;
  yield* keys('graph', ['title', 'dataVersion']);
  yield* keys('node', namesOf(ENTITY_ATTRIBUTES));
  yield* keys('edge', namesOf(EDGE_ATTRIBUTES));
  yield `  <graph${xmlAttributes({ id: vocabulary.record.name, edgedefault: 'directed' })}>\n`;
  yield datum('graph', 'title', title);
  yield datum('graph', 'dataVersion', dataVersion);
  for (const entity of entities) {
    const data = ENTITY_ATTRIBUTES.map(({ name, read }) => datum('node', name, read(entity, lookup)));
    yield `    <node${xmlAttributes({ id: entity.id })}>\n${data.join('')}    </node>\n`;
  }
  for (const claim of relationships) {
    const data = EDGE_ATTRIBUTES.map(({ name, read }) => datum('edge', name, read(claim, lookup)));
    const { id, source, target } = claim;
    yield `    <edge${xmlAttributes({ id, source, target })}>\n${data.join('')}    </edge>\n`;
  }
  yield '  </graph>\n</graphml>\n';
}

function namesOf<R>(attributes: readonly Attribute<R>[]): string[] {
  return attributes.map(({ name }) => name);
}

function* keys(of: 'graph' | 'node' | 'edge', names: readonly string[]): Generator<string> {
  for (const name of names)
    yield `  <key${xmlAttributes({ id: `${of}-${name}`, for: of, 'attr.name': name, 'attr.type': 'string' })}/>\n`;
}

function datum(of: 'graph' | 'node' | 'edge', name: string, value: string | null): string {
  return value === null ? '' : `      <data key="${of}-${name}">${xmlText(value)}</data>\n`;
}
