import { type Node, type Resource, resources } from './linked-data.js';
import type { SubgraphRecords } from './records.js';
import { Iris, type Property, type TermName, VOCABULARY, term } from './vocabulary.js';

/**
 * JSON-LD 1.1 (https://www.w3.org/TR/json-ld11/) with an inline context, so that reading it needs no network.
 * Annotations use the names of the Web Annotation model: `body`, `target`, `selector`, `exact`.
 */
export function* exportJsonLd(records: SubgraphRecords): Generator<string> {
  yield `{\n  "@context": ${JSON.stringify(context(new Iris(records.vocabulary.record.name)), null, 2).replaceAll('\n', '\n  ')},\n  "@graph": [`;
  let first = true;
  for (const resource of resources(records)) {
    yield `${first ? '' : ','}\n    ${JSON.stringify(toJson(resource))}`;
    first = false;
  }
  yield '\n  ]\n}\n';
}

function context({ prefixes }: Iris): Record<string, unknown> {
  const terms = (Object.keys(VOCABULARY) as TermName[]).map((name): [string, unknown] => {
    const { is, things, datatype, language } = term(name);
    if (things === true) return [name, { '@id': is, '@type': '@id' }];
    if (datatype !== undefined) return [name, { '@id': is, '@type': datatype }];
    return [name, language === undefined ? is : { '@id': is, '@language': language }];
  });
  return { '@version': 1.1, ...prefixes, id: '@id', type: '@type', ...TYPES, ...Object.fromEntries(terms) };
}

/** Classes of the Web Annotation model, by the names that its JSON uses. */
const TYPES = {
  Annotation: 'oa:Annotation',
  SpecificResource: 'oa:SpecificResource',
  TextQuoteSelector: 'oa:TextQuoteSelector',
};

function toJson({ id, type, properties }: Resource): Record<string, unknown> {
  const types = type.map((each) => (each.startsWith('oa:') ? each.slice('oa:'.length) : each));
  const json: Record<string, unknown> = { id, type: single(types) };
  for (const [property, values] of properties) {
    if (values.length === 0) continue;
    const name = nameOf(property);
    const known = name in json ? [json[name]].flat() : [];
    json[name] = single([...known, ...values.map((value) => valueOf(property, value))]);
  }
  return json;
}

function nameOf(property: Property): string {
  return typeof property === 'string' ? property : `jag:${property.type}`;
}

function valueOf(property: Property, value: Node): unknown {
  if (typeof value === 'string') return value.toWellFormed();
  if (typeof value !== 'object') return value;
  if ('text' in value) return { '@value': value.text.toWellFormed(), '@language': value.language };
  if ('properties' in value) return toJson(value);
  // The context declares this term's values to be IRIs, so they need no `{ id }`.
  return typeof property === 'string' ? value.id : { id: value.id };
}

function single(values: readonly unknown[]): unknown {
  return values.length === 1 ? values[0] : values;
}
