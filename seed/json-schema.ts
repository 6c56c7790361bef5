import { z } from 'zod';
import { kindShape, recordShape, relationshipTypeShape } from './ontology-shape.js';
import { storyShape } from '../src/model/story.js';
import { claimFileShape, entityFileShape, sourceShape } from './shape.js';
import type { SchemaName } from './schema-comment.js';
import { rulesShape } from './table-claims.js';

/** The JSON Schemas of a record's files, by which editors complete, explain and check what one types. */
const SHAPES = {
  record: { shape: recordShape, title: 'What a record is called and about' },
  source: { shape: sourceShape, title: 'A source' },
  kind: { shape: kindShape, title: 'A kind of entity' },
  'relationship-type': { shape: relationshipTypeShape, title: 'A type of relationship' },
  entities: { shape: entityFileShape, title: 'Entities of one kind' },
  claims: { shape: claimFileShape, title: 'Claims' },
  story: { shape: storyShape, title: "A story: a list of views with texts of one's own" },
  'table-rules': { shape: rulesShape, title: 'Which cells of a table become which claims' },
} satisfies Readonly<Record<SchemaName, { readonly shape: z.ZodType; readonly title: string }>>;

/** The words of a record that editors offer. */
export interface Words {
  readonly kinds: readonly { readonly kind: string; readonly definition: string }[];
  readonly types: readonly {
    readonly type: string;
    readonly definition: string;
    readonly source: readonly string[];
    readonly target: readonly string[];
  }[];
  readonly entities: readonly string[];
}

type Schema = Readonly<Record<string, unknown>>;

/** Every schema by its file name. The ids of entities, which most of them use, have a file of their own. */
export function jsonSchemas(words: Words): Map<string, Schema> {
  const schemas = Object.entries(SHAPES).map(([name, { shape, title }]): [string, Schema] => [
    `${name}.schema.json`,
    filledIn(title, z.toJSONSchema(shape, { target: 'draft-7', io: 'input', override: boundTuple }), words),
  ]);
  return new Map([...schemas, [ENTITY_IDS, entityIds(words)]]);
}

const ENTITY_IDS = 'entity-id.schema.json';

/** Gives a tuple its length, which draft 7 does not take from the number of its items; it has no empty list of items. */
function boundTuple({ jsonSchema: schema }: { readonly jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  const { items } = schema;
  if (!Array.isArray(items)) return;
  schema.minItems = items.length;
  if (typeof schema.additionalItems !== 'object') schema.maxItems = items.length;
  if (items.length > 0) return;
  delete schema.items;
  delete schema.additionalItems;
}

/** Puts the words of a record in place of the definitions that the shapes leave open. */
function filledIn(title: string, { $schema, definitions = {}, ...rest }: Schema, words: Words): Schema {
  const fill: Readonly<Record<string, () => Schema>> = {
    entityId: () => ({ $ref: ENTITY_IDS }),
    kind: () => ({ anyOf: words.kinds.map(({ kind, definition }) => ({ const: kind, description: definition })) }),
    relationshipType: () => ({
      anyOf: words.types.map(({ type, definition, source, target }) => ({
        const: type,
        description: `${definition} (${source.join(', ')} → ${target.join(', ')})`,
      })),
    }),
    evidence: () => ({ ...(definitions as { readonly evidence: Schema }).evidence, oneOf: STRENGTHS }),
  };
  const filled = Object.fromEntries(
    Object.entries(definitions as Schema).map(([name, definition]) => [name, fill[name]?.() ?? definition]),
  );
  return { $schema, title, ...rest, definitions: filled };
}

/** An item of evidence is one of three, told apart by what it has. */
const STRENGTHS = [
  { required: ['quote'] },
  { required: ['row'] },
  { required: ['paraphrase', 'lookedUp', 'fingerprint'] },
];

/** Any id of one of the kinds; those that the data has are offered, because a new one may come with the claim. */
function entityIds({ kinds, entities }: Words): Schema {
  const prefixes = kinds.map(({ kind }) => kind.toLowerCase()).sort();
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'The id of an entity',
    // As examples, all of them would show in every hover.
    anyOf: [
      { type: 'string', pattern: `^(${prefixes.join('|')}):[a-z0-9]+(-[a-z0-9]+)*$` },
      ...[...entities].sort().map((id) => ({ const: id })),
    ],
  };
}
