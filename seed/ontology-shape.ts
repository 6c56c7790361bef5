import { z } from 'zod';
import { EVENTS } from '../src/model/status.js';
import { MARKS, NATURES } from '../src/model/vocabulary.js';
import { entityRef, kindName, slug, text, typeName } from './text-shape.js';

const kinds = z.array(kindName, 'expected a list of kinds').min(1, 'expected at least one kind');

export const recordShape = z.strictObject({
  name: slug.describe('Begins the names of exported files and the addresses of linked data.'),
  title: text.describe('The name of the record as readers see it.'),
  subject: text.describe('Completes "Who says what about ...".'),
  sides: z
    .union([z.tuple([entityRef, entityRef]), z.tuple([])], 'expected the ids of two entities')
    .default([])
    .describe('The ids of the two sides that the record is about. The explorer compares them first.'),
  centre: z
    .array(entityRef)
    .default([])
    .describe('What the record grows from. Claims must join everything to one of these, or `apart` says why not.'),
  apart: z
    .array(
      z.strictObject({
        id: entityRef.describe('The entity.'),
        why: text.describe('Why it is in the record.'),
      }),
    )
    .default([])
    .describe('Entities that no claims join to the centre, and why they are in the record.'),
  otherWords: z
    .array(
      z.strictObject({
        id: entityRef.describe('The entity.'),
        words: z.array(text).min(1).describe('The adjective of a country, its capital, a name of former times.'),
      }),
    )
    .default([])
    .describe(
      'Other words by which questions mean an entity, though no source gives them as its names. Answers say for what they took them.',
    ),
});

const colour = z.string().regex(/^#[0-9a-f]{6}$/, 'expected a colour such as "#1f6fb2"');

export const kindShape = z.strictObject({
  kind: z
    .string()
    .regex(/^[A-Z][a-z]+$/, "expected one word with a capital first letter, such as 'Treaty'")
    .describe('The name of a GraphQL type. In lower case it begins the ids of its entities.'),
  definition: text.describe('What an entity of this kind is.'),
  example: entityRef.describe('The id of an entity of this kind.'),
  dated: z.boolean().default(false).describe('Whether its entities have a date of their own.'),
  status: z
    .boolean()
    .default(false)
    .describe('Whether its entities are proposed, signed, come into force and end, as claims with an `event` tell.'),
  nature: z
    .enum(NATURES)
    .optional()
    .describe('What its entities are to questions in plain English that ask where, or for people.'),
  nouns: z
    .tuple([text, text], text, 'expected at least two nouns: for one and for several')
    .describe('The singular and plural that readers and questions use, then synonyms.'),
  schemaOrg: z
    .string()
    .regex(/^[A-Z][A-Za-z]*$/, "expected a type of schema.org, such as 'Organization'")
    .describe('The nearest type of https://schema.org/docs/full.html; DefinedTerm where none is close.'),
  look: z
    .strictObject({ place: z.int().min(1), mark: z.enum(MARKS), light: colour, dark: colour })
    .describe(
      'How it is drawn, and its place in legends. Each colour has a contrast of 3 to 1 with the light or dark background.',
    ),
  fields: z
    .record(
      z.string().regex(/^[a-z][A-Za-z]*$/, 'expected lowerCamelCase'),
      z.strictObject({ types: z.array(typeName).min(1), direction: z.enum(['OUT', 'IN', 'BOTH']), description: text }),
    )
    .default({})
    .describe("GraphQL fields that read relationships of one or more types from this kind's entities."),
});

export type KindDefinition = z.infer<typeof kindShape>;

const pattern = text.refine(
  (value) => value.includes('{source}') && value.includes('{target}'),
  'expected both {source} and {target} in the sentence',
);

export const relationshipTypeShape = z.strictObject({
  type: z
    .string()
    .regex(/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/, 'expected UPPER_SNAKE, such as SUPPORTS')
    .describe('The name of the type: a precise verb. Its file has the same name.'),
  definition: text.describe('What a claim of this type says, as a verb with its object.'),
  source: kinds.describe('The kinds of entity that its claims may start from.'),
  target: kinds.describe('The kinds of entity that its claims may lead to.'),
  sentence: pattern.describe('The claim as a sentence with {source} and {target}.'),
  inverse: pattern.describe('The same, read from the target.'),
  speaks: z
    .boolean()
    .default(false)
    .describe("Whether the source speaks for the target by office, so that its statements count as the target's."),
  narrows: z
    .boolean()
    .default(false)
    .describe(
      'Whether the source is a part or an instance of the target, so that what is said about it touches the target.',
    ),
  event: z
    .enum(EVENTS)
    .optional()
    .describe('What its claims tell of the status of one end; the other end is the party that it happens to.'),
  otherWords: z
    .array(pattern)
    .default([])
    .describe(
      'Other ways to ask for it, in the notation of the sentence. Only synonyms belong here, because claims of this type answer such a question. Answers use the sentence itself, which shows how the question was understood.',
    ),
  atMostOne: z
    .enum(['source', 'target', 'claim'])
    .optional()
    .describe(
      'What there can be only one of at a time: the source for each target, the target for each source, or the claim for each pair of ends. Where the end that stays the same happens once (its kind is dated), there is only one at all.',
    ),
  datedBy: z
    .enum(['source', 'target'])
    .optional()
    .describe('The end whose own date is also the date of the claim, where that end has one.'),
  notBefore: z.array(typeName).default([]).describe('Types whose claims about the same dated entity must come first.'),
});

export type RelationshipType = z.infer<typeof relationshipTypeShape>;
