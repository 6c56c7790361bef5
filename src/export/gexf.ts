import { type Attribute, entityAttributes, relationshipAttributes } from './attributes.js';
import { Lookup } from './citation.js';
import type { SubgraphRecords } from './records.js';
import { xmlAttributes, xmlText } from './xml.js';

/**
 * GEXF 1.3, which Gephi reads since 0.9.3: https://gexf.net/schema.html. Each edge has its claim's type as its `kind`.
 * Gephi keeps only the first of several edges with the same ends and kind, so further claims of one type between two
 * entities get a number after the type.
 */
export function exportGexf(records: SubgraphRecords): Generator<string> {
  return gexf(records, { version: '1.3', namespace: 'http://gexf.net/1.3', edgeKind: true });
}

/** GEXF 1.2, for older Gephi and for networkx: https://gexf.net/1.2/gexf.xsd. */
export function exportGexf12(records: SubgraphRecords): Generator<string> {
  return gexf(records, { version: '1.2', namespace: 'http://www.gexf.net/1.2draft', edgeKind: false });
}

interface Version {
  readonly version: string;
  readonly namespace: string;
  /** Whether this version's `<edge>` has a `kind`. */
  readonly edgeKind: boolean;
}

// Colours are left out: the 1.3 schema puts <color> in the graph's namespace but Gephi looks for it in viz's, so no
// file suits both.
function* gexf(records: SubgraphRecords, { version, namespace, edgeKind }: Version): Generator<string> {
  const { entities, relationships, dataVersion, title } = records;
  const lookup = new Lookup(records);
  const ofNodes = entityAttributes(records);
  const ofEdges = relationshipAttributes(records);
  const { hasPlaces } = lookup;
  yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf${xmlAttributes({ xmlns: namespace, ...(hasPlaces ? { 'xmlns:viz': `${namespace}/viz` } : {}), version })}>
  <meta>
    <creator>japan-asean-graph</creator>
    <description>${xmlText(`${title}. Data version ${dataVersion}.`)}</description>
  </meta>
  <graph mode="static" defaultedgetype="directed">
`;
  yield* declarations('node', ofNodes);
  yield* declarations('edge', ofEdges);
  yield `    <nodes${xmlAttributes({ count: entities.length })}>\n`;
  for (const entity of entities) {
    yield `      <node${xmlAttributes({ id: entity.id, label: entity.name })}>\n`;
    yield values(ofNodes, entity, lookup);
    yield position(entity.id, lookup);
    yield '      </node>\n';
  }
  yield `    </nodes>\n    <edges${xmlAttributes({ count: relationships.length })}>\n`;
  const parallel = new Map<string, number>();
  for (const claim of relationships) {
    const { id, source, target, type } = claim;
    const alike = [source, type, target].join('\n');
    const place = (parallel.get(alike) ?? 0) + 1;
    parallel.set(alike, place);
    const kind = edgeKind ? `${type}${place === 1 ? '' : ` ${place}`}` : null;
    yield `      <edge${xmlAttributes({ id, source, target, type: 'directed', label: type, kind })}>\n`;
    yield values(ofEdges, claim, lookup);
    yield '      </edge>\n';
  }
  yield '    </edges>\n  </graph>\n</gexf>\n';
}

function* declarations<R>(of: 'node' | 'edge', attributes: readonly Attribute<R>[]): Generator<string> {
  yield `    <attributes class="${of}" mode="static">\n`;
  for (const { name, type = 'string' } of attributes)
    yield `      <attribute${xmlAttributes({ id: name, title: name, type })}/>\n`;
  yield '    </attributes>\n';
}

/** Where a view has an entity. In Gephi, y grows upwards. */
function position(id: string, lookup: Lookup): string {
  const place = lookup.placeOf(id);
  return place === undefined ? '' : `        <viz:position${xmlAttributes({ x: place.x, y: -place.y, z: 0 })}/>\n`;
}

function values<R>(attributes: readonly Attribute<R>[], row: R, lookup: Lookup): string {
  const rows = attributes.map(({ name, read }) => {
    const value = read(row, lookup);
    return value === null ? '' : `          <attvalue${xmlAttributes({ for: name, value })}/>\n`;
  });
  return `        <attvalues>\n${rows.join('')}        </attvalues>\n`;
}
