import { DataFactory as rdf, type Quad, Writer } from 'n3';
import { type Node, type Resource, resources } from './linked-data.js';
import type { SubgraphRecords } from './records.js';
import { Iris, type Property, term } from './vocabulary.js';

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
  const iris = new Iris(records.vocabulary.record.name);
  const writer = new Writer(sink, { prefixes: iris.prefixes });
  for (const resource of resources(records)) {
    for (const triple of describe(resource, iris)) writer.addQuad(triple);
    yield made.splice(0).join('');
  }
  writer.end();
  yield made.splice(0).join('');
}

/** A resource's own triples, followed by those of its nested resources. */
function* describe({ id, type, properties }: Resource, iris: Iris): Generator<Quad> {
  const subject = rdf.namedNode(id);
  for (const each of type)
    yield rdf.quad(subject, rdf.namedNode(iris.expand('rdf:type')), rdf.namedNode(iris.expand(each)));
  const within: Resource[] = [];
  for (const [property, values] of properties) {
    for (const value of values) {
      if (typeof value === 'object' && 'properties' in value) within.push(value);
      yield rdf.quad(subject, predicateOf(property, iris), objectOf(property, value, iris));
    }
  }
  for (const resource of within) yield* describe(resource, iris);
}

function predicateOf(property: Property, iris: Iris) {
  return rdf.namedNode(typeof property === 'string' ? iris.expand(term(property).is) : iris.of('type', property.type));
}

function objectOf(property: Property, value: Node, iris: Iris) {
  if (typeof value === 'object' && 'text' in value) return rdf.literal(value.text.toWellFormed(), value.language);
  if (typeof value === 'object') return rdf.namedNode(iris.expand(value.id));
  if (typeof value === 'boolean') return rdf.literal(String(value), rdf.namedNode(iris.expand('xsd:boolean')));
  if (typeof value === 'number') return rdf.literal(String(value), rdf.namedNode(iris.expand('xsd:integer')));
  const { datatype, language } = typeof property === 'string' ? term(property) : {};
  const text = value.toWellFormed();
  if (language !== undefined) return rdf.literal(text, language);
  return datatype === undefined ? rdf.literal(text) : rdf.literal(text, rdf.namedNode(datatype));
}
