import { expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { asText, exportFile } from '../../src/export/formats.js';
import { readEvidence } from '../../src/model/evidence.js';
import type { SubgraphRecords } from '../../src/export/records.js';
import { arbitraryRecords, seedRecords } from '../support/export-records.js';

const iri = { type: 'string', pattern: '^[a-z][a-z0-9+.-]*:[^\\s<>"{}|\\\\^`]+$' };

/**
 * Based on https://www.w3.org/TR/annotation-model/: 3.1 Annotations, 4 Specific Resources, 4.2.4 Text Quote Selector.
 */
const ANNOTATION = {
  type: 'object',
  // "An Annotation MUST have exactly 1 IRI", "1 or more types, and the Annotation class MUST be one of them", "1 or more Targets".
  required: ['id', 'type', 'target'],
  properties: {
    id: iri,
    type: { const: 'Annotation' },
    body: iri,
    motivation: { enum: ['oa:identifying', 'oa:describing'] },
    target: {
      type: 'object',
      // "There MUST be exactly 1 source relationship associated with a Specific Resource."
      required: ['source'],
      properties: {
        id: iri,
        type: { const: 'SpecificResource' },
        source: iri,
        selector: {
          type: 'object',
          // "Each Text Quote Selector MUST have exactly 1 exact property", and "SHOULD have exactly 1" prefix and suffix.
          required: ['type', 'exact'],
          properties: {
            id: iri,
            type: { const: 'TextQuoteSelector' },
            exact: { type: 'string', minLength: 1 },
            prefix: { type: 'string', minLength: 1 },
            suffix: { type: 'string', minLength: 1 },
          },
          additionalProperties: false,
        },
      },
      additionalProperties: false,
    },
    passage: iri,
    // The project's own properties, which the model allows.
    strength: { enum: ['QUOTED', 'ROW', 'CITED'] },
    row: { type: 'string', minLength: 1 },
    paraphrase: { type: 'string', minLength: 1 },
    lookedUp: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
    fingerprint: { type: 'string', pattern: '^[0-9]+:[0-9a-f]{64}$' },
    note: { type: 'string', minLength: 1 },
  },
  additionalProperties: false,
  // Words can be pointed at; a row of a table and a paraphrase have none.
  if: { properties: { strength: { const: 'QUOTED' } }, required: ['strength'] },
  then: { properties: { target: { required: ['selector'] } } },
  else: { properties: { target: { not: { required: ['selector'] } } } },
};
const valid = new Ajv2020({ allErrors: true }).compile(ANNOTATION);

interface Annotation {
  readonly type: unknown;
  readonly target: { readonly selector?: Readonly<Partial<Record<'exact' | 'prefix' | 'suffix', string>>> };
}

async function annotationsOf(records: SubgraphRecords): Promise<Annotation[]> {
  const document = JSON.parse(asText((await exportFile(records, 'jsonld')).content)) as { '@graph': Annotation[] };
  return document['@graph'].filter(({ type }) => type === 'Annotation');
}

async function check(records: SubgraphRecords): Promise<void> {
  const annotations = await annotationsOf(records);
  for (const annotation of annotations) {
    valid(annotation);
    expect(valid.errors ?? []).toEqual([]);
  }
  const rows = [...records.entities, ...records.relationships];
  const expected = rows.flatMap(readEvidence).map(({ quote, prefix, suffix }) => ({ exact: quote, prefix, suffix }));
  expect(
    annotations.map(({ target }) => {
      const { exact = null, prefix = null, suffix = null } = target.selector ?? {};
      return { exact, prefix, suffix };
    }),
  ).toEqual(expected);
}

test('all evidence of the seed graph is a Web Annotation', async () => check(await seedRecords()));

test('all evidence with awkward texts is a Web Annotation', () => fc.assert(fc.asyncProperty(arbitraryRecords, check)));

test('the schema refuses what the model forbids', async () => {
  const [annotation] = await annotationsOf(await seedRecords());
  for (const broken of [
    { ...annotation, target: undefined },
    { ...annotation, target: { ...annotation?.target, source: undefined } },
    { ...annotation, target: { ...annotation?.target, selector: { type: 'TextQuoteSelector' } } },
    { ...annotation, target: { ...annotation?.target, selector: undefined } },
    { ...annotation, strength: 'CITED' },
    { ...annotation, id: undefined },
  ])
    expect(valid(JSON.parse(JSON.stringify(broken)))).toBe(false);
});
