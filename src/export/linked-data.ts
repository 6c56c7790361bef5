import { fingerprintText, supportOf } from '../model/evidence.js';
import { cellsInWords, supportInWords } from '../model/wording-evidence.js';
import { readNames } from '../model/names.js';
import type { Vocabulary } from '../model/vocabulary.js';
import type { Amount } from '../model/wording-claim.js';
import { readPreferences, supersededInWords } from '../model/preference.js';
import { firstDay, lastDay, timeInWords } from '../model/wording-time.js';
import type { EntityRow, RelationshipRow } from '../query/loaders.js';
import { type Citation, Lookup } from './citation.js';
import { EFFECTS, EFFECT_KEYS } from '../model/plan.js';
import type { PlanData } from './plan-data.js';
import type { SubgraphRecords } from './records.js';
import { Iris, type Property, pages } from './vocabulary.js';

/** A text in a language. */
interface Text {
  readonly text: string;
  readonly language: string;
}

/** One value of a property: text, with a language or without, an integer, a boolean, the IRI of a resource (`id`), or a nested resource. */
export type Node = string | Text | number | boolean | { readonly id: string } | Resource;

/**
 * A resource and its properties, by the terms of {@link Property}. Every resource has an IRI, because graphs without
 * blank nodes can be merged with other exports of the same data and compared quickly.
 */
export interface Resource {
  readonly id: string;
  readonly type: readonly string[];
  readonly properties: readonly (readonly [Property, readonly Node[]])[];
}

/**
 * The records as RDF, shared by JSON-LD and Turtle. Entities use schema.org. Claims are reified statements, which
 * PROV-O links to their passages and to the agents who made them. Quotes are Web Annotations
 * (https://www.w3.org/TR/annotation-model/) on the sources' pages. Only claims with modality FACT are also plain
 * triples, because a plan or a hope must not read as a fact.
 */
export function* resources(records: SubgraphRecords): Generator<Resource> {
  const lookup = new Lookup(records);
  const iris = new Iris(records.vocabulary.record.name);
  const facts = new Map<string, RelationshipRow[]>();
  for (const claim of records.relationships) {
    // A fact to which another is preferred must not stand beside it as a plain triple.
    if (claim.modality !== 'FACT' || claim.supersededBy !== null) continue;
    const of = facts.get(claim.source);
    if (of === undefined) facts.set(claim.source, [claim]);
    // The same claim by two sides makes two statements but one triple.
    else if (!of.some(({ type, target }) => type === claim.type && target === claim.target)) of.push(claim);
  }
  const speakers = new Set(records.speakers.map(({ id }) => id));

  yield {
    id: `${iris.base}graph`,
    type: ['schema:Dataset', 'prov:Entity'],
    properties: [
      ['name', [records.title]],
      ['version', [records.dataVersion]],
    ],
  };
  for (const source of records.sources) {
    yield {
      id: iris.of('source', source.id),
      type: ['schema:CreativeWork', 'prov:Entity'],
      properties: [
        ['name', [source.title]],
        ['publisher', [source.publisher]],
        ['tier', [source.tier]],
        ['inLanguage', [source.language]],
        ['datePublished', present(source.date)],
        ['url', pages([source.url])],
        ['retrieved', [source.retrieved]],
        ['usageInfo', [source.licence]],
      ],
    };
  }
  for (const passage of records.passages) {
    yield {
      id: iris.of('passage', passage.id),
      type: ['jag:Passage', 'prov:Entity'],
      properties: [
        ['name', [passage.locator]],
        ['position', [passage.position]],
        ['isPartOf', [{ id: iris.of('source', passage.source) }]],
      ],
    };
  }
  const described = new Set(records.entities.map(({ id }) => id));
  for (const { id, name } of records.speakers)
    if (!described.has(id)) yield { id: iris.of('entity', id), type: ['prov:Agent'], properties: [['name', [name]]] };
  for (const entity of records.entities) {
    const citations = lookup.citations(entity);
    yield entityResource(
      records.vocabulary,
      iris,
      entity,
      facts.get(entity.id) ?? [],
      speakers.has(entity.id),
      citations,
    );
    yield* citations.map((citation, index) =>
      annotation(iris, iris.of('entity', entity.id), citation, index, 'oa:identifying'),
    );
  }
  for (const claim of records.relationships) {
    const citations = lookup.citations(claim);
    yield claimResource(iris, claim, citations, lookup.planData(claim));
    yield* citations.map((citation, index) =>
      annotation(iris, iris.of('claim', claim.id), citation, index, 'oa:describing'),
    );
  }
}

function entityResource(
  { kinds }: Vocabulary,
  iris: Iris,
  entity: EntityRow,
  facts: readonly RelationshipRow[],
  speaks: boolean,
  citations: readonly Citation[],
): Resource {
  const id = iris.of('entity', entity.id);
  return {
    id,
    type: [
      `schema:${kinds.find(({ kind }) => kind === entity.kind)?.schemaOrg ?? 'DefinedTerm'}`,
      iris.of('kind', entity.kind),
      ...(speaks ? ['prov:Agent'] : []),
    ],
    properties: [
      ['name', [entity.name]],
      ['nameJa', present(entity.nameJa)],
      ['alternateName', [...entity.aliases, ...otherThan(entity)]],
      ['description', [entity.summary]],
      ['sameAs', pages(entity.sameAs)],
      ...common(iris, id, entity, citations),
      ...facts.map(({ type, target }) => [{ type }, [{ id: iris.of('entity', target) }]] as const),
    ],
  };
}

/** Its names with their language, without the Japanese one that `nameJa` gives. */
function otherThan(entity: EntityRow): Text[] {
  return readNames(entity)
    .filter(({ text, language }) => !(text === entity.nameJa && language === 'ja'))
    .map(({ text, language }) => ({ text, language: language.toLowerCase() }));
}

function claimResource(
  iris: Iris,
  claim: RelationshipRow,
  citations: readonly Citation[],
  { planStatus, searched, followsUp }: PlanData,
): Resource {
  const id = iris.of('claim', claim.id);
  return {
    id,
    type: ['jag:Claim', 'rdf:Statement', 'prov:Entity'],
    properties: [
      ['subject', [{ id: iris.of('entity', claim.source) }]],
      ['predicate', [{ id: iris.of('type', claim.type) }]],
      ['object', [{ id: iris.of('entity', claim.target) }]],
      ['sentence', [claim.sentence]],
      ['inverse', [claim.inverse]],
      ['modality', [claim.modality]],
      ['certainty', [claim.certainty]],
      ['support', [supportInWords(supportOf(claim))]],
      ['superseded', present(supersededInWords(readPreferences(claim.supersededBy)))],
      ['supersededBy', readPreferences(claim.supersededBy).map(({ claim: by }) => ({ id: iris.of('claim', by) }))],
      ['attributedTo', present(claim.attributedTo).map((speaker) => ({ id: iris.of('entity', speaker) }))],
      ['attributedToMany', present(claim.attributedToMany).map((members) => ({ id: iris.of('entity', members) }))],
      ['regarding', present(claim.regarding).map((about) => ({ id: iris.of('entity', about) }))],
      ['note', present(claim.note)],
      ['planStatus', present(planStatus)],
      ['searched', searched.map(({ on, where }) => `${on}: ${where}`)],
      ...EFFECTS.map(
        (effect) =>
          [
            EFFECT_KEYS[effect],
            followsUp.flatMap((each) => (each.effect === effect ? { id: iris.of('claim', each.plan) } : [])),
          ] as const,
      ),
      ...common(iris, id, claim, citations),
    ],
  };
}

function common(
  iris: Iris,
  id: string,
  row: Pick<EntityRow, 'edtf' | 'earliest' | 'latest' | 'quantities'>,
  citations: readonly Citation[],
): Resource['properties'] {
  const passages = [...new Set(citations.map(({ passage }) => iris.of('passage', passage.id)))];
  return [
    ['when', row.edtf === null ? [] : [timeInWords(row.edtf)]],
    ['edtf', present(row.edtf)],
    ['earliest', present(firstDay(row))],
    ['latest', present(lastDay(row))],
    [
      'quantity',
      (JSON.parse(row.quantities) as Amount[]).map(({ measure, value, unit, approximate, asOf }, index) => ({
        id: `${id}#quantity-${index + 1}`,
        type: ['schema:QuantitativeValue'],
        properties: [
          ['name', [measure]],
          ['value', [canonicalDouble(value)]],
          ['unitText', [unit]],
          ['approximate', [approximate]],
          ['asOf', present(asOf)],
        ],
      })),
    ],
    ['derivedFrom', passages.map((passage) => ({ id: passage }))],
    ['evidence', citations.map((_, index) => ({ id: `${id}#evidence-${index + 1}` }))],
  ];
}

/**
 * Formats a double as JSON-LD does, so that equal graphs have equal literals:
 * https://www.w3.org/TR/json-ld11-api/#dfn-canonical-double.
 */
function canonicalDouble(value: number): string {
  return value.toExponential(15).replace(/(\d)0*e\+?/, '$1E');
}

function annotation(iris: Iris, about: string, citation: Citation, index: number, motivation: string): Resource {
  const { quote, prefix, suffix, passage, source } = citation;
  const id = `${about}#evidence-${index + 1}`;
  const words: Resource['properties'] = [
    ['exact', present(quote)],
    ['prefix', present(prefix)],
    ['suffix', present(suffix)],
  ];
  const selector = { id: `${id}-selector`, type: ['oa:TextQuoteSelector'], properties: words };
  return {
    id,
    type: ['oa:Annotation'],
    properties: [
      ['motivation', [{ id: motivation }]],
      ['body', [{ id: about }]],
      [
        'target',
        [
          {
            id: `${id}-target`,
            type: ['oa:SpecificResource'],
            properties: [
              ['source', pages([source.url])],
              ['selector', quote === null ? [] : [selector]],
            ],
          },
        ],
      ],
      ['passage', [{ id: iris.of('passage', passage.id) }]],
      ['strength', [citation.strength]],
      ['row', citation.row === null ? [] : [cellsInWords(citation.row)]],
      ['paraphrase', present(citation.paraphrase)],
      ['lookedUp', present(citation.lookedUp)],
      ['fingerprint', present(fingerprintText(citation.fingerprint))],
      ['note', present(citation.note)],
    ],
  };
}

function present(value: string | null): string[] {
  return value === null ? [] : [value];
}
