import { z } from 'zod';
import { KINDS } from '../src/model/kinds.generated.js';
import { WHEN_FORMS, parseWhen } from '../src/model/when.js';

export type Kind = (typeof KINDS)[number];

/** The marks that the explorer and the exports can draw. */
export const MARKS = [
  'circle',
  'square',
  'diamond',
  'triangle',
  'down-triangle',
  'hexagon',
  'pentagon',
  'star',
  'cross',
  'ring',
] as const;

const MODALITIES = ['FACT', 'PLAN', 'POSITION'] as const;
const CERTAINTIES = ['STATED', 'IMPLIED'] as const;

const text = z.string('expected some text').trim().min(1, 'expected some text');
const kind = z.enum(KINDS);
const kinds = z.array(kind, 'expected a list of kinds').min(1, 'expected at least one kind');

/** YAML reads values such as `2013` and `1` as numbers. */
const textOrNumber = (expected: string) => z.union([z.string(), z.number()], expected).transform(String);

const when = textOrNumber(`expected ${WHEN_FORMS}`).transform((value, context) => {
  const parsed = parseWhen(value);
  if (parsed === undefined) {
    context.addIssue({ code: 'custom', message: `expected ${WHEN_FORMS}` });
    return z.NEVER;
  }
  return parsed;
});

const isoDay = z.iso.date('expected a day such as 2026-11-24');
const words = (value: string): number => value.trim().split(/\s+/).length;
const QUOTE_WORDS = 15;
const CONTEXT_WORDS = 5;
const fragment = text.refine((value) => words(value) <= QUOTE_WORDS, {
  error: (issue) =>
    `a quote has at most ${QUOTE_WORDS} words, this one has ${words(String(issue.input))}; take a shorter fragment`,
});

const context = text.refine(
  (value) => words(value) <= CONTEXT_WORDS,
  `at most ${CONTEXT_WORDS} words before or after a quote`,
);

const evidence = z
  .array(
    z.strictObject({
      passage: text,
      quote: fragment,
      // Enough words before or after to identify the quote, needed only where the page has it more than once.
      prefix: context.optional(),
      suffix: context.optional(),
    }),
    'expected at least one { passage, quote }',
  )
  .min(1, 'expected at least one { passage, quote }');

const quantity = z.strictObject({
  measure: text,
  value: z.number(),
  unit: text,
  approximate: z.boolean(),
  asOf: when.optional(),
});

const colour = z.string().regex(/^#[0-9a-f]{6}$/, 'expected a colour such as "#1f6fb2"');

export const kindShape = z.strictObject({
  kind,
  definition: text,
  example: text,
  /** Whether its entities have a date of their own. */
  dated: z.boolean().default(false),
  /** The singular and plural that readers and questions use, then synonyms. */
  nouns: z.tuple([text, text], text, 'expected at least two nouns: for one and for several'),
  /** The nearest type of https://schema.org/docs/full.html; DefinedTerm where none is close. */
  schemaOrg: z.string().regex(/^[A-Z][A-Za-z]*$/, "expected a type of schema.org, such as 'Organization'"),
  /**
   * How it is drawn, and its place in legends. Each colour has a contrast of 3 to 1 with the light or dark background.
   */
  look: z.strictObject({ place: z.int().min(1), mark: z.enum(MARKS), light: colour, dark: colour }),
  /** GraphQL fields that read relationships of one or more types from this kind's entities. */
  fields: z
    .record(
      z.string().regex(/^[a-z][A-Za-z]*$/, 'expected lowerCamelCase'),
      z.strictObject({ types: z.array(text).min(1), direction: z.enum(['OUT', 'IN', 'BOTH']), description: text }),
    )
    .default({}),
});

export type KindDefinition = z.infer<typeof kindShape>;

const pattern = text.refine(
  (value) => value.includes('{source}') && value.includes('{target}'),
  'expected both {source} and {target} in the sentence',
);

export const relationshipTypeShape = z.strictObject({
  type: z.string().regex(/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/, 'expected UPPER_SNAKE, such as SUPPORTS'),
  definition: text,
  source: kinds,
  target: kinds,
  sentence: pattern,
  inverse: pattern,
  /** Whether the source speaks for the target by office, so that its statements count as the target's. */
  speaks: z.boolean().default(false),
});

export const sourceShape = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case letters, digits and hyphens'),
  title: text,
  publisher: text,
  date: when.optional(),
  url: z.url('expected an absolute URL'),
  retrieved: isoDay,
  licence: text,
  copy: z.union(
    [
      z.strictObject({ file: text, sha256: z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits') }),
      z.strictObject({ notHeld: text }),
    ],
    'expected { file, sha256 } with 64 hexadecimal digits, or { notHeld } with the reason',
  ),
  passages: z
    .array(
      z.strictObject({
        locator: textOrNumber('expected some text'),
        starts: fragment,
        /**
         * The one speaker whose words the whole passage gives or reports. Its claims may be attributed to nobody else.
         */
        speaker: text.optional(),
      }),
    )
    .min(1, 'expected at least one passage'),
});

export const entityFileShape = z.strictObject({
  kind,
  expect: z.strictObject({ entities: z.number().int() }),
  entities: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z]+:[a-z0-9]+(-[a-z0-9]+)*$/, 'expected kind:slug, such as framework:foip'),
      name: text,
      /** The entity's name within a sentence, where that differs from the bare name: `the Philippines`. */
      mention: text.optional(),
      nameJa: text.optional(),
      aliases: z.array(text).default([]),
      summary: text,
      sameAs: z.array(z.url('expected an absolute URL')).default([]),
      when: when.optional(),
      evidence,
      quantities: z.array(quantity).default([]),
    }),
  ),
});

export const claimFileShape = z.strictObject({
  expect: z.strictObject({ claims: z.number().int() }),
  claims: z.array(
    z.strictObject({
      source: text,
      type: text,
      target: text,
      key: z
        .string()
        .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case letters, digits and hyphens')
        .optional(),
      attributedTo: text.optional(),
      modality: z.enum(MODALITIES),
      certainty: z.enum(CERTAINTIES).default('STATED'),
      when: when.optional(),
      evidence,
      quantities: z.array(quantity).default([]),
      note: text.optional(),
    }),
  ),
});

export type RelationshipType = z.infer<typeof relationshipTypeShape>;
export type SourceManifest = z.infer<typeof sourceShape>;
export type EntityEntry = z.infer<typeof entityFileShape>['entities'][number];
export type ClaimEntry = z.infer<typeof claimFileShape>['claims'][number];
