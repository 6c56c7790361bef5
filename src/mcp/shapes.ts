import { z } from 'zod';
import { STRENGTHS } from '../model/evidence.js';
import { measuredInWords } from '../model/wording-claim.js';
import type {
  ClaimFragment,
  DescriptionFragment,
  PublicationFragment,
  RefFragment,
  WordsFragment,
} from './operations.generated.js';

/** How much of each claim to show: all its quotes, or only one if nothing else fits. */
export type Detail = 'full' | 'brief';

/** The maximum number of quotes shown for one claim. Claims rarely have more than two. */
const QUOTES = { full: 4, brief: 1 } as const;

// A shape with an id appears only once in a tool's schema, however often it is used. The server's instructions explain
// the members, because a description here would be repeated a dozen times in the list of tools.

/** An integer. Zod would otherwise add the limits of a double to the schema, which clients do not need. */
export const whole = z.number().meta({ type: 'integer' });

export const ref = z
  .object({
    id: z.string(),
    kind: z.string(),
    name: z.string(),
  })
  .meta({ id: 'Ref' });

const evidence = z
  .object({
    strength: z.enum(STRENGTHS),
    quote: z.string().nullable(),
    // Only where there is no quote: the cells of a row, or our paraphrase.
    text: z.string().optional(),
    passage: z.string(),
    url: z.string(),
  })
  .meta({ id: 'Evidence' });

const quoted = z.object({
  evidence: z.array(evidence).min(1),
  moreQuotes: whole.optional(),
});

export const claim = quoted
  .extend({
    id: z.string(),
    type: z.string(),
    sentence: z.string(),
    source: z.string(),
    target: z.string(),
    saidBy: ref.nullable(),
    saidByManyOf: ref.optional(),
    note: z.string().optional(),
    modality: z.string(),
    certainty: z.string(),
    // Only where another claim is preferred.
    superseded: z.string().optional(),
    when: z.string().nullable(),
    quantities: z.array(z.string()).optional(),
  })
  .meta({ id: 'Claim' });

export const description = z.object({ ...ref.shape, ...quoted.shape, summary: z.string() }).meta({ id: 'Description' });

export const source = z.object({
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
  date: z.string().nullable(),
  url: z.string(),
  licence: z.string(),
});

export type Ref = z.infer<typeof ref>;
export type Claim = z.infer<typeof claim>;
export type Description = z.infer<typeof description>;
export type Source = z.infer<typeof source>;

export function refOf({ id, kind, name }: RefFragment): Ref {
  return { id, kind, name };
}

export function claimOf(from: ClaimFragment, detail: Detail): Claim {
  const { id, type, sentence, modality, certainty } = from;
  return {
    id,
    type,
    sentence,
    source: from.source.id,
    target: from.target.id,
    saidBy: from.attributedTo === null ? null : refOf(from.attributedTo),
    ...(from.attributedToMany === null ? {} : { saidByManyOf: refOf(from.attributedToMany) }),
    ...(from.note === null ? {} : { note: from.note }),
    modality,
    certainty,
    when: from.when?.edtf ?? null,
    ...(from.supersededText === null ? {} : { superseded: from.supersededText }),
    ...(from.quantities.length === 0 ? {} : { quantities: from.quantities.map(measuredInWords) }),
    ...quotesOf(from.evidence, detail),
  };
}

export function descriptionOf(from: DescriptionFragment, detail: Detail): Description {
  return { ...refOf(from), summary: from.summary, ...quotesOf(from.evidence, detail) };
}

export function sourceOf({ id, title, publisher, date, url, licence }: PublicationFragment): Source {
  return { id, title, publisher, date, url, licence };
}

function quotesOf(words: readonly WordsFragment[], detail: Detail): z.infer<typeof quoted> {
  const shown = words.slice(0, QUOTES[detail]);
  const more = words.length - shown.length;
  return {
    evidence: shown.map(({ strength, quote, text, passage, url }) => ({
      strength,
      quote,
      ...(quote === null ? { text } : {}),
      passage: passage.id,
      url,
    })),
    ...(more === 0 ? {} : { moreQuotes: more }),
  };
}
