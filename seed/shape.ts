import { z } from 'zod';
import { TIERS } from '../src/model/evidence.js';
import { NAME_FORMS } from '../src/model/names.js';
import { EVENTS } from '../src/model/status.js';
import { MARKS, NATURES } from '../src/model/vocabulary.js';
import { WHEN_FORMS, parseWhen } from '../src/model/when.js';
import { cellText, context, fragment, name, text, webAddress } from './text-shape.js';

const MODALITIES = ['FACT', 'PLAN', 'POSITION'] as const;
const CERTAINTIES = ['STATED', 'IMPLIED'] as const;

const kinds = z.array(text, 'expected a list of kinds').min(1, 'expected at least one kind');
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case letters, digits and hyphens');

export const recordShape = z.strictObject({
  /** Begins the names of exported files and the addresses of linked data. */
  name: slug,
  title: text,
  /** Completes "Who says what about ...". */
  subject: text,
  /** The ids of the two sides that the record is about. The explorer compares them first. */
  sides: z.union([z.tuple([text, text]), z.tuple([])], 'expected the ids of two entities').default([]),
});

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

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits');

/** The fewest code points of a fingerprint; fewer are found by chance on many a page. */
export const FINGERPRINT_LENGTH = 8;

const note = text.optional();

/** A cell as it stands, or a part of a cell that is too long to publish. */
const cell = z.union(
  [textOrNumber('expected the text of the cell').pipe(cellText), z.strictObject({ part: fragment })],
  'expected the text of the cell, or { part } of a long one',
);
/** A reason that readers see after "because". */
const why = text.regex(/[^.]$/, 'leave out the full stop; the reason is read after “because”');

const entityId = z.string().regex(/^[a-z]+:[a-z0-9]+(-[a-z0-9]+)*$/, 'expected kind:slug, such as framework:foip');

/** Words, a table's row, or our paraphrase: exactly one of these makes it evidence. */
const evidenceItem = z
  .strictObject({
    passage: text,
    quote: fragment.optional(),
    // Enough words before or after to identify the quote, needed only where the page has it more than once.
    prefix: context.optional(),
    suffix: context.optional(),
    row: z
      .record(text, cell)
      .refine((row) => Object.keys(row).length > 0, 'expected at least one { column: value }')
      .optional(),
    paraphrase: text.optional(),
    lookedUp: isoDay.optional(),
    fingerprint: z
      .strictObject({
        length: z.int().min(FINGERPRINT_LENGTH, `expected at least ${FINGERPRINT_LENGTH} letters and digits`),
        sha256,
      })
      .optional(),
    note,
  })
  .superRefine((item, ctx) => {
    const one = 'expected one of quote, row (of a table), or paraphrase with lookedUp and fingerprint';
    const given = (['quote', 'row', 'paraphrase'] as const).filter((key) => item[key] !== undefined);
    if (given.length !== 1)
      ctx.addIssue({ code: 'custom', message: `${one}; this has ${given.join(' and ') || 'none'}` });
    const only = (key: 'prefix' | 'suffix' | 'lookedUp' | 'fingerprint', of: 'quote' | 'paraphrase'): void => {
      if (item[key] !== undefined && item[of] === undefined)
        ctx.addIssue({ code: 'custom', path: [key], message: `${key} belongs to a ${of}` });
    };
    only('prefix', 'quote');
    only('suffix', 'quote');
    only('lookedUp', 'paraphrase');
    only('fingerprint', 'paraphrase');
    for (const key of ['lookedUp', 'fingerprint'] as const) {
      if (item.paraphrase !== undefined && item[key] === undefined)
        ctx.addIssue({
          code: 'custom',
          path: [key],
          message: `missing; a paraphrase needs the day of look-up and a fingerprint, which \`npm run seed:cite\` writes`,
        });
    }
  });

const evidence = z
  .array(evidenceItem, 'expected at least one { passage, quote }')
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
  /** The name of a GraphQL type. In lower case it begins the ids of its entities. */
  kind: z.string().regex(/^[A-Z][a-z]+$/, "expected one word with a capital first letter, such as 'Treaty'"),
  definition: text,
  example: text,
  /** Whether its entities have a date of their own. */
  dated: z.boolean().default(false),
  /** Whether its entities are proposed, signed, come into force and end, as claims with an `event` tell. */
  status: z.boolean().default(false),
  /** What its entities are to questions in plain English that ask where, or for people. */
  nature: z.enum(NATURES).optional(),
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
  /** What its claims tell of the status of one end; the other end is the party that it happens to. */
  event: z.enum(EVENTS).optional(),
  /**
   * Other ways to ask for it, in the notation of the sentence. Only synonyms belong here, because claims of this type
   * answer such a question. Answers use the sentence itself, which shows how the question was understood.
   */
  otherWords: z.array(pattern).default([]),
  /**
   * What there can be only one of at a time: the source for each target, the target for each source, or the claim for
   * each pair of ends. Where the end that stays the same happens once (its kind is dated), there is only one at all.
   */
  atMostOne: z.enum(['source', 'target', 'claim']).optional(),
  /** The end whose own date is also the date of the claim, where that end has one. */
  datedBy: z.enum(['source', 'target']).optional(),
  /** Types whose claims about the same dated entity must come first. */
  notBefore: z.array(text).default([]),
});

const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "expected a language tag such as 'en', 'ja' or 'ms-Arab'");

export const sourceShape = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case letters, digits and hyphens'),
    title: text,
    tier: z.enum(TIERS),
    /** A language tag of BCP 47, such as `en` or `ja`. */
    language: languageTag,
    /** The name of the publisher. */
    publisher: text,
    /** The publisher's entity, where the data has one. */
    publishedBy: text.optional(),
    /**
     * The state or body whose account it gives, by its entity's id, where that is not the publisher alone: two ministries
     * of one state are not independent of each other.
     */
    side: text.optional(),
    /** The meeting that it reports, by its entity's id. */
    reports: z
      .string()
      .regex(/^event:/, 'expected the id of an event')
      .optional(),
    date: when.optional(),
    url: webAddress,
    retrieved: isoDay,
    licence: text,
    /** How much of the document the copy has, or how much of the page was read. */
    extent: z.enum(['FULL', 'PARTIAL']).default('FULL'),
    copy: z.union(
      [z.strictObject({ file: text, sha256 }), z.strictObject({ notHeld: text })],
      'expected { file, sha256 } with 64 hexadecimal digits, or { notHeld } with the reason',
    ),
    /** For a table in CSV: the columns whose values, joined by `/`, name a row. Its rows are its passages. */
    table: z.strictObject({ key: z.array(text).min(1, 'expected at least one column') }).optional(),
    passages: z
      .array(
        z.strictObject({
          locator: textOrNumber('expected some text').pipe(text),
          /** The passage's first words, by which it is found in the copy. */
          starts: fragment.optional(),
          /**
           * The one speaker whose words the whole passage gives or reports. Its claims may be attributed to nobody else.
           */
          speaker: text.optional(),
        }),
      )
      .default([]),
  })
  .superRefine(({ copy, table, passages }, ctx) => {
    if (table === undefined && passages.length === 0)
      ctx.addIssue({ code: 'custom', path: ['passages'], message: 'expected at least one passage' });
    if (table !== undefined && 'notHeld' in copy)
      ctx.addIssue({
        code: 'custom',
        path: ['table'],
        message: 'the rows of a table that is not held cannot be checked',
      });
    passages.forEach(({ starts }, index) => {
      if ('file' in copy && table === undefined && starts === undefined)
        ctx.addIssue({
          code: 'custom',
          path: ['passages', index, 'starts'],
          message: 'missing; expected the first words of the passage, by which it is found in the copy',
        });
      if ('notHeld' in copy && starts !== undefined)
        ctx.addIssue({
          code: 'custom',
          path: ['passages', index, 'starts'],
          message: 'words of a page that is not held may not be kept; give the locator only',
        });
    });
  });

const nameEntry = z.strictObject({
  text: name,
  lang: languageTag,
  form: z.enum(NAME_FORMS),
  /** The times in which it came into use and went out of use. */
  from: when.optional(),
  until: when.optional(),
  evidence: evidence.optional(),
});

export const entityFileShape = z.strictObject({
  kind: text,
  expect: z.strictObject({ entities: z.number().int() }),
  entities: z.array(
    z.strictObject({
      id: entityId,
      name,
      /** The entity's name within a sentence, where that differs from the bare name: `the Philippines`. */
      mention: name.optional(),
      nameJa: name.optional(),
      aliases: z.array(name).default([]),
      /** Names in a language and script, or of some years, beyond the one that the field uses. */
      names: z.array(nameEntry).default([]),
      summary: text,
      sameAs: z.array(webAddress).default([]),
      /** Ids that it had before. They answer for ever. */
      formerIds: z.array(entityId).default([]),
      when: when.optional(),
      /** Dates of its own that other sources give. `why` says why `when` is preferred. */
      otherDates: z.array(z.strictObject({ when, evidence, why })).default([]),
      /** Entities that look like this one and are not. */
      distinctFrom: z.array(z.strictObject({ id: entityId, why })).default([]),
      evidence,
      quantities: z.array(quantity).default([]),
    }),
  ),
});

/** Plans on which a claim has an effect, by the ids of their claims. */
const plans = z.array(text).default([]);

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
      /** Ids of its own that it had before; those that follow from former ids of its ends need no mention. */
      formerIds: z
        .array(z.string().regex(/^claim:[^/]+\/[^/]+\/[^/]+(\/[^/]+)?$/, 'expected claim:SOURCE/TYPE/TARGET[/KEY]'))
        .default([]),
      attributedTo: text.optional(),
      /** An organisation of which many members, whom the source does not name, are reported as saying it. */
      attributedToMany: text.optional(),
      /** What the claim is said about, where its two ends do not name it; told at the end of its sentence. */
      regarding: text.optional(),
      modality: z.enum(MODALITIES),
      certainty: z.enum(CERTAINTIES).default('STATED'),
      when: when.optional(),
      evidence,
      quantities: z.array(quantity).default([]),
      /** Claims that contradict this one and give way to it. */
      preferredOver: z.array(z.strictObject({ claim: text, why })).default([]),
      /** Claims that seem to contradict this one and do not. */
      compatibleWith: z.array(z.strictObject({ claim: text, why })).default([]),
      note,
      starts: plans,
      changes: plans,
      abandons: plans,
      fulfils: plans,
      /** Of a plan: searches for what became of it that found nothing. */
      searched: z.array(z.strictObject({ on: isoDay, where: text })).default([]),
    }),
  ),
});

export type EvidenceEntry = z.infer<typeof evidenceItem>;
export type RelationshipType = z.infer<typeof relationshipTypeShape>;
export type SourceManifest = z.infer<typeof sourceShape>;
export type NameEntry = z.infer<typeof nameEntry>;
export type EntityEntry = z.infer<typeof entityFileShape>['entities'][number];
export type ClaimEntry = z.infer<typeof claimFileShape>['claims'][number];
