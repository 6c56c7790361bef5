import { DataFactory, type Quad, Writer } from 'n3';
import { type Node, type Resource, resources } from './linked-data.js';
import type { SubgraphRecords } from './records.js';
import { PREFIXES, type Property, expand, term } from './vocabulary.js';

const { namedNode, blankNode, literal, quad } = DataFactory;

/** RDF 1.1 Turtle (https://www.w3.org/TR/turtle/): the same triples as the JSON-LD. */
export function exportTurtle(records: SubgraphRecords): string {
  const writer = new Writer({ prefixes: PREFIXES });
  writer.addQuads([...quads(records)]);
  let text = '';
  writer.end((error: Error | null, result: string) => {
    if (error !== null) throw error;
    text = result;
  });
  return text;
}

/** The records as triples; blank nodes are numbered in order. */
export function* quads(records: SubgraphRecords): Generator<Quad> {
  const blanks = { count: 0 };
  for (const resource of resources(records)) yield* describe(resource, blanks).quads;
}

type Subject = ReturnType<typeof namedNode> | ReturnType<typeof blankNode>;

function describe(resource: Resource, blanks: { count: number }): { readonly subject: Subject; readonly quads: Quad[] } {
  const subject = resource.id === undefined ? blankNode(`b${blanks.count++}`) : namedNode(resource.id);
  const made = resource.type.map((type) => quad(subject, namedNode(expand('rdf:type')), namedNode(expand(type))));
  const within: Quad[] = [];
  for (const [property, values] of resource.properties) {
    const predicate = namedNode(
      typeof property === 'string' ? expand(term(property).is) : `${PREFIXES.jag}${encodeURIComponent(property.type)}`,
    );
    for (const value of values) {
      if (typeof value === 'object' && 'properties' in value) {
        const inner = describe(value, blanks);
        made.push(quad(subject, predicate, inner.subject));
        within.push(...inner.quads);
      } else made.push(quad(subject, predicate, objectOf(property, value)));
    }
  }
  return { subject, quads: [...made, ...within] };
}

function objectOf(property: Property, value: Exclude<Node, Resource>) {
  if (typeof value === 'object') return namedNode(expand(value.id));
  if (typeof value === 'boolean') return literal(String(value), namedNode(`${PREFIXES.xsd}boolean`));
  const { datatype, language } = typeof property === 'string' ? term(property) : {};
  if (typeof value === 'number') {
    // JSON-LD writes a double in its canonical form, in which two equal graphs have equal literals.
    return datatype === undefined
      ? literal(String(value), namedNode(`${PREFIXES.xsd}integer`))
      : literal(canonicalDouble(value), namedNode(datatype));
  }
  const text = value.toWellFormed();
  if (language !== undefined) return literal(text, language);
  return datatype === undefined ? literal(text) : literal(text, namedNode(datatype));
}

/** https://www.w3.org/TR/json-ld11-api/#dfn-canonical-double */
function canonicalDouble(value: number): string {
  return value.toExponential(15).replace(/(\d)0*e\+?/, '$1E');
}
