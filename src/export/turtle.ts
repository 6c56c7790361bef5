import { DataFactory as rdf, type Quad, Writer } from 'n3';
import { type Node, type Resource, resources } from './linked-data.js';
import type { SubgraphRecords } from './records.js';
import { PREFIXES, type Property, expand, term } from './vocabulary.js';

/** RDF 1.1 Turtle (https://www.w3.org/TR/turtle/), with the same triples as the JSON-LD. */
export function* exportTurtle(records: SubgraphRecords): Generator<string> {
  const made: string[] = [];
  const sink = {
    write: (text: string, _encoding: string, done?: () => void): void => {
      made.push(text);
      done?.();
    },
    end: (done?: () => void): void => done?.(),
  };
  const writer = new Writer(sink, { prefixes: PREFIXES });
  for (const resource of resources(records)) {
    for (const triple of describe(resource)) writer.addQuad(triple);
    yield made.splice(0).join('');
  }
  writer.end();
  yield made.splice(0).join('');
}

/** A resource's own triples, followed by those of its nested resources. */
function* describe({ id, type, properties }: Resource): Generator<Quad> {
  const subject = rdf.namedNode(id);
  for (const each of type) yield rdf.quad(subject, rdf.namedNode(expand('rdf:type')), rdf.namedNode(expand(each)));
  const within: Resource[] = [];
  for (const [property, values] of properties) {
    for (const value of values) {
      if (typeof value === 'object' && 'properties' in value) within.push(value);
      yield rdf.quad(subject, predicateOf(property), objectOf(property, value));
    }
  }
  for (const resource of within) yield* describe(resource);
}

function predicateOf(property: Property) {
  return rdf.namedNode(
    typeof property === 'string' ? expand(term(property).is) : `${PREFIXES.jag}${encodeURIComponent(property.type)}`,
  );
}

function objectOf(property: Property, value: Node) {
  if (typeof value === 'object' && 'text' in value) return rdf.literal(value.text.toWellFormed(), value.language);
  if (typeof value === 'object') return rdf.namedNode(expand(value.id));
  if (typeof value === 'boolean') return rdf.literal(String(value), rdf.namedNode(`${PREFIXES.xsd}boolean`));
  if (typeof value === 'number') return rdf.literal(String(value), rdf.namedNode(`${PREFIXES.xsd}integer`));
  const { datatype, language } = typeof property === 'string' ? term(property) : {};
  const text = value.toWellFormed();
  if (language !== undefined) return rdf.literal(text, language);
  return datatype === undefined ? rdf.literal(text) : rdf.literal(text, rdf.namedNode(datatype));
}
