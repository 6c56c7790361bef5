import { z } from 'zod';
import { TIERS } from '../src/model/evidence.js';
import { NAME_FORMS } from '../src/model/names.js';
import { WHEN_FORMS, parseWhen } from '../src/model/when.js';
import {
  cellText,
  context,
  entityRef,
  fragment,
  kindName,
  name,
  slug,
  text,
  typeName,
  webAddress,
} from './text-shape.js';

const MODALITIES = ['FACT', 'PLAN', 'POSITION'] as const;
const CERTAINTIES = ['STATED', 'IMPLIED'] as const;

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

const note = text
  .optional()
  .describe('What a reader should know, such as a slip of the source or what the claim is implied by.');

/** A cell as it stands, or a part of a cell that is too long to publish. */
const cell = z.union(
  [textOrNumber('expected the text of the cell').pipe(cellText), z.strictObject({ part: fragment })],
  'expected the text of the cell, or { part } of a long one',
);
const why = text
  .regex(/[^.]$/, 'leave out the full stop; the reason is read after “because”')
  .describe('A reason that readers see after “because”, without a full stop.');

const entityId = z.string().regex(/^[a-z]+:[a-z0-9]+(-[a-z0-9]+)*$/, 'expected kind:slug, such as framework:foip');

/** Words, a table's row, or our paraphrase: exactly one of these makes it evidence. */
const evidenceItem = z
  .strictObject({
    passage: text.describe(
      'The passage as SOURCE#LOCATOR, or the row of a table as SOURCE#KEY (its key columns joined by /).',
    ),
    quote: fragment.optional().describe('QUOTED: at most 15 words, verbatim, from the copy of a source that is held.'),
    prefix: context.optional().describe('Up to five words before the quote, where the page has it more than once.'),
    suffix: context.optional().describe('Up to five words after the quote, where the page has it more than once.'),
    row: z
      .record(text, cell)
      .refine((row) => Object.keys(row).length > 0, 'expected at least one { column: value }')
      .optional()
      .describe('ROW: cells of a table that is held, as { column: value }, or { column: { part: value } } for a part.'),
    paraphrase: text
      .optional()
      .describe('CITED: what the page says, in our own words. `npm run seed:cite` writes it with its fingerprint.'),
    lookedUp: isoDay.optional().describe('The day on which the cited page was read.'),
    fingerprint: z
      .strictObject({
        length: z.int().min(FINGERPRINT_LENGTH, `expected at least ${FINGERPRINT_LENGTH} letters and digits`),
        sha256,
      })
      .optional()
      .describe('By which the cited phrase is found on its page. `npm run seed:cite` computes it.'),
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
  .array(evidenceItem.meta({ id: 'evidence' }), 'expected at least one { passage, quote }')
  .min(1, 'expected at least one { passage, quote }')
  .describe('What supports it: words (quote), cells of a table (row), or a cited page (paraphrase).');

const quantity = z.strictObject({
  measure: text.describe('What is measured, such as loans.'),
  value: z.number().describe('The amount in that unit, as a number.'),
  unit: text.describe('The unit, such as JPY or people.'),
  approximate: z.boolean().describe('Whether the source says about, more than, or the like.'),
  asOf: when.optional().describe('When the amount holds.'),
});

const languageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "expected a language tag such as 'en', 'ja' or 'ms-Arab'");

export const sourceShape = z
  .strictObject({
    id: slug.describe('Begins the ids of its passages: ID#LOCATOR. Its file has the same name.'),
    title: text.describe('The title, as the document has it.'),
    tier: z.enum(TIERS).describe('How near the document is to those it speaks of.'),
    language: languageTag.describe('A language tag of BCP 47, such as `en` or `ja`.'),
    publisher: text.describe('The name of the publisher.'),
    publishedBy: entityRef.optional().describe("The publisher's entity, where the data has one."),
    side: entityRef
      .optional()
      .describe(
        "The state or body whose account it gives, by its entity's id, where that is not the publisher alone: two ministries of one state are not independent of each other.",
      ),
    reports: z
      .string()
      .regex(/^event:/, 'expected the id of an event')
      .optional()
      .describe("The meeting that it reports, by its entity's id."),
    date: when.optional().describe(`The date of the document: ${WHEN_FORMS}.`),
    url: webAddress.describe('Where the document is on the web.'),
    retrieved: isoDay.describe('The day on which it was read or copied.'),
    licence: text.describe('What may be done with its text.'),
    extent: z
      .enum(['FULL', 'PARTIAL'])
      .default('FULL')
      .describe('How much of the document the copy has, or how much of the page was read.'),
    copy: z
      .union(
        [z.strictObject({ file: text, sha256 }), z.strictObject({ notHeld: text })],
        'expected { file, sha256 } with 64 hexadecimal digits, or { notHeld } with the reason',
      )
      .describe('The file under SOURCES_DIR that quotes are checked against, or why there is none.'),
    table: z
      .strictObject({ key: z.array(text).min(1, 'expected at least one column') })
      .optional()
      .describe('For a table in CSV: the columns whose values, joined by `/`, name a row. Its rows are its passages.'),
    passages: z
      .array(
        z.strictObject({
          locator: textOrNumber('expected some text')
            .pipe(text)
            .describe('Names the passage within its source, such as a number or a heading. Put numbers in quotes.'),
          starts: fragment.optional().describe("The passage's first words, by which it is found in the copy."),
          speaker: entityRef
            .optional()
            .describe(
              'The one speaker whose words the whole passage gives or reports. Its claims may be attributed to nobody else.',
            ),
        }),
      )
      .default([])
      .describe('The passages, in the order of the document. Each runs to the start of the next.'),
    headings: z
      .array(
        z.strictObject({
          words: fragment.describe('The words of the heading, without its number.'),
          about: z
            .array(entityRef)
            .min(1, 'expected at least one entity')
            .describe('The entities that its words name.'),
          over: z
            .array(textOrNumber('expected a locator').pipe(text))
            .min(1, 'expected at least one locator')
            .describe(
              'The locators of all passages that stand under it. It is the beginning of the first, or the end of the passage before.',
            ),
        }),
      )
      .default([])
      .describe(
        'The headings that name entities, of a text that is held. They say what the passages under them are about.',
      ),
  })
  .superRefine(({ copy, table, passages, headings }, ctx) => {
    if (headings.length > 0 && (table !== undefined || 'notHeld' in copy))
      ctx.addIssue({ code: 'custom', path: ['headings'], message: 'only the headings of a held text can be checked' });
    headings.forEach(({ over }, index) => {
      over.forEach((locator, place) => {
        if (passages.every((passage) => passage.locator !== locator))
          ctx.addIssue({
            code: 'custom',
            path: ['headings', index, 'over', place],
            message: `the source lists no passage '${locator}'`,
          });
      });
    });
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
  text: name.describe('The name.'),
  lang: languageTag.describe('A language tag of BCP 47, with the script where that matters: `ms-Arab`.'),
  form: z.enum(NAME_FORMS).describe('What the name is to the entity.'),
  from: when.optional().describe('When it came into use.'),
  until: when.optional().describe('When it went out of use.'),
  evidence: evidence.optional(),
});

export const entityFileShape = z.strictObject({
  kind: kindName.describe('The kind of all entities in this file.'),
  expect: z
    .strictObject({ entities: z.number().int() })
    .describe('How many entities the file has, so that none goes missing unnoticed.'),
  entities: z.array(
    z.strictObject({
      id: entityId.describe('kind:slug, such as framework:foip. It is permanent.'),
      formerIds: z.array(entityId).default([]).describe('Ids that it had before. They answer for ever.'),
      name: name.describe('The name that the field uses.'),
      mention: name
        .optional()
        .describe("The entity's name within a sentence, where that differs from the bare name: `the Philippines`."),
      nameJa: name.optional().describe('An official Japanese name.'),
      aliases: z.array(name).default([]).describe('Other names by which it is looked up: acronyms, other word orders.'),
      names: z
        .array(nameEntry)
        .default([])
        .describe('Names in a language and script, or of some years, beyond the one that the field uses.'),
      summary: text.describe('What it is, in a sentence of our own, as far as its evidence says.'),
      sameAs: z.array(webAddress).default([]).describe('Addresses of the same thing elsewhere, such as in Wikidata.'),
      when: when
        .optional()
        .describe(`When it happened or was made, for kinds with a date of their own: ${WHEN_FORMS}.`),
      otherDates: z
        .array(z.strictObject({ when: when.describe('The date that they give.'), evidence, why }))
        .default([])
        .describe('Dates of its own that other sources give. `why` says why `when` is preferred.'),
      distinctFrom: z
        .array(z.strictObject({ id: entityRef, why }))
        .default([])
        .describe('Entities that look like this one and are not.'),
      evidence,
      quantities: z.array(quantity).default([]).describe('Amounts that the source gives.'),
    }),
  ),
});

const plans = (effect: string) =>
  z.array(text).default([]).describe(`Plans that this claim ${effect}, by the ids of their claims.`);

export const claimFileShape = z.strictObject({
  expect: z
    .strictObject({ claims: z.number().int() })
    .describe('How many claims the file has, so that none goes missing unnoticed.'),
  claims: z.array(
    z.strictObject({
      source: entityRef.describe('The entity that the claim starts from.'),
      type: typeName.describe('What the source does to the target. Its definition says which kinds it joins.'),
      target: entityRef.describe('The entity that the claim leads to.'),
      key: slug.optional().describe('Tells two claims with the same source, type and target apart.'),
      formerIds: z
        .array(z.string().regex(/^claim:[^/]+\/[^/]+\/[^/]+(\/[^/]+)?$/, 'expected claim:SOURCE/TYPE/TARGET[/KEY]'))
        .default([])
        .describe('Ids of its own that it had before; those that follow from former ids of its ends need no mention.'),
      attributedTo: entityRef.optional().describe('Who says so. Without it, the document itself says so.'),
      attributedToMany: entityRef
        .optional()
        .describe('An organisation of which many members, whom the source does not name, are reported as saying it.'),
      regarding: entityRef
        .optional()
        .describe('What the claim is said about, where its two ends do not name it; told at the end of its sentence.'),
      modality: z
        .enum(MODALITIES)
        .describe(
          'FACT is reported as so; PLAN is announced and not done yet; POSITION is a hope, a concern, thanks or another view.',
        ),
      certainty: z
        .enum(CERTAINTIES)
        .default('STATED')
        .describe('STATED in so many words, or clearly IMPLIED; then a note says by what.'),
      when: when
        .optional()
        .describe(`When the claim holds, or the act happened; not the date of the document: ${WHEN_FORMS}.`),
      evidence,
      quantities: z.array(quantity).default([]).describe('Amounts that the source gives.'),
      preferredOver: z
        .array(z.strictObject({ claim: text.describe('The id of that claim.'), why }))
        .default([])
        .describe('Claims that contradict this one and give way to it.'),
      compatibleWith: z
        .array(z.strictObject({ claim: text.describe('The id of that claim.'), why }))
        .default([])
        .describe('Claims that seem to contradict this one and do not.'),
      note,
      starts: plans('starts to carry out'),
      changes: plans('changes'),
      abandons: plans('gives up'),
      fulfils: plans('fulfils'),
      searched: z
        .array(z.strictObject({ on: isoDay, where: text }))
        .default([])
        .describe('Of a plan: searches for what became of it that found nothing.'),
    }),
  ),
});

export type EvidenceEntry = z.infer<typeof evidenceItem>;
export type SourceManifest = z.infer<typeof sourceShape>;
export type NameEntry = z.infer<typeof nameEntry>;
export type EntityEntry = z.infer<typeof entityFileShape>['entities'][number];
export type ClaimEntry = z.infer<typeof claimFileShape>['claims'][number];
