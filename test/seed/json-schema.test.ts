import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv, type ErrorObject } from 'ajv';
import { parse } from 'yaml';
import { schemaComment, schemaFileOf } from '../../seed/schema-comment.js';
import { yamlFiles } from '../../seed/yaml.js';
import { packageRoot } from '../../src/config.js';

const seedDir = path.join(packageRoot, 'seed');
const folder = path.join(packageRoot, 'schema', 'json');

interface Schema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly [key: string]: unknown;
}
const schemas = new Map(
  readdirSync(folder).map((name) => [name, JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Schema]),
);

// The pattern beside the format checks a date.
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, strictTuples: false, formats: { date: true } });
for (const [name, schema] of schemas) ajv.addSchema(schema, name);
const errorsOf = (schema: string, value: unknown): readonly ErrorObject[] => {
  const check = ajv.getSchema(schema);
  if (check === undefined) throw new Error(`there is no ${schema}`);
  return check(value) === true ? [] : (check.errors ?? []);
};

describe('every YAML file under seed/', () => {
  const files = yamlFiles(seedDir, '.');

  test.each(files.map((file) => path.relative(seedDir, file)))('%s names its schema and passes it', (file) => {
    const text = readFileSync(path.join(seedDir, file), 'utf8');
    const [first = ''] = text.split('\n');
    expect(first).toBe(schemaComment(file));
    const named = path.resolve(seedDir, path.dirname(file), first.replace(/^.*\$schema=/, ''));
    expect(path.relative(folder, named)).toBe(schemaFileOf(file));
    expect(errorsOf(path.basename(named), parse(text))).toEqual([]);
  });

  test('uses every schema', () => {
    const used = new Set(files.map((file) => schemaFileOf(path.relative(seedDir, file))));
    expect([...used, 'entity-id.schema.json'].sort()).toEqual([...schemas.keys()].sort());
  });
});

describe('the schemas', () => {
  test('say what each key means, or leave it to the name of a small part', () => {
    // Parts whose keys the description of the whole explains.
    const small = ['look', 'fields', 'copy', 'table', 'fingerprint', 'expect', 'searched', 'row'];
    const silent: string[] = [];
    const visit = (schema: unknown, at: readonly string[]): void => {
      if (typeof schema !== 'object' || schema === null) return;
      for (const [key, value] of Object.entries(schema)) {
        if (key === 'properties')
          for (const [name, property] of Object.entries(value as Record<string, Schema>)) {
            const described =
              property.description !== undefined ||
              JSON.stringify(property).includes('"$ref"') ||
              small.includes(at.at(-1) ?? '');
            if (!described) silent.push([...at, name].join('.'));
            visit(property, [...at, name]);
          }
        else visit(value, at);
      }
    };
    for (const [name, schema] of schemas) if (name !== 'table-rules.schema.json') visit(schema, [name]);
    expect(silent).toEqual([]);
  });

  const claim = {
    source: 'country:japan',
    type: 'SUPPORTS',
    target: 'framework:aoip',
    modality: 'FACT',
    evidence: [{ passage: 'mofa-2019-11-04#1', quote: 'words' }],
  };
  const claims = (change: object): unknown => ({ expect: { claims: 1 }, claims: [{ ...claim, ...change }] });

  test.each([
    ['a type that is not in the ontology', 'claims', claims({ type: 'SUPORTS' }), '/claims/0/type'],
    ['an id of no kind', 'claims', claims({ target: 'frame:aoip' }), '/claims/0/target'],
    ['an unknown key', 'claims', claims({ modalty: 'FACT' }), '/claims/0'],
    [
      'a quote and a row in one piece of evidence',
      'claims',
      claims({ evidence: [{ passage: 'a#1', quote: 'words', row: { a: 'b' } }] }),
      '/claims/0/evidence/0',
    ],
    [
      'a paraphrase without a fingerprint',
      'claims',
      claims({ evidence: [{ passage: 'a#1', paraphrase: 'words' }] }),
      '/claims/0/evidence/0',
    ],
    [
      'a kind that is not in the ontology',
      'entities',
      { kind: 'Treaty', expect: { entities: 0 }, entities: [] },
      '/kind',
    ],
    ['a tier that does not exist', 'source', { tier: 'BLOG' }, '/tier'],
  ])('refuse %s, at its place', (_, schema, value, place) => {
    expect(errorsOf('claims.schema.json', claims({}))).toEqual([]);
    expect(errorsOf(`${schema}.schema.json`, value).map(({ instancePath }) => instancePath)).toContain(place);
  });

  test('offer each type with its definition, and the ids that the data has', () => {
    const { definitions } = schemas.get('claims.schema.json') as unknown as {
      readonly definitions: { readonly relationshipType: { readonly anyOf: readonly object[] } };
    };
    expect(definitions.relationshipType.anyOf).toContainEqual({
      const: 'SUPPORTS',
      description: expect.stringMatching(/^\S.*\. \(.* → .*\)$/),
    });
    expect(schemas.get('entity-id.schema.json')?.['anyOf']).toContainEqual({ const: 'framework:foip' });
  });
});
