import { badInput } from '../errors.js';
import type { Days } from '../model/days.js';
import type { ClaimKey } from '../model/ids.js';
import { normalise } from '../model/text.js';
import { type Connection, type PageArgs, connection, pageRequest } from '../query/paging.js';
import type { Catalogue } from './catalogue.js';
import type { ClaimTable } from './claim-table.js';
import type { Column } from './column.js';
import { claimConditions } from './claim-conditions.js';
import { type Condition, anyOf, oneOf, that } from './condition.js';
import type { Context } from './context.js';
import { checkDocuments } from './documents.js';
import { type DayRange, type Filters, daysOf, keepOnly, kindNames, timeOf } from './filters.js';
import { partOf } from './listing.js';
import { entityFilter } from './resolve.js';
import { speakersOf } from './sides.js';

type Maybe<T> = T | null | undefined;

/** Which claims of the whole graph to return; null keeps all. */
interface ClaimsFilter extends Days {
  readonly types: readonly string[] | null;
  /** Kinds of which one end has to be. */
  readonly kinds: readonly string[] | null;
  readonly modality: readonly string[] | null;
  readonly certainty: readonly string[] | null;
  readonly evidence: readonly string[] | null;
  readonly attributedTo: readonly string[] | null;
  /** Sides for many members of which a claim speaks; these are kept beside those of `attributedTo`. */
  readonly manyOf: readonly string[] | null;
  readonly speakers: readonly string[] | null;
  /** Whether the source itself makes the claim. */
  readonly narrated: boolean | null;
  readonly superseded: boolean | null;
  readonly source: string | null;
  readonly passage: string | null;
  readonly about: readonly string[] | null;
  /** Whether a range of days keeps claims without a date, because nothing says when they do not hold. */
  readonly withUndated: boolean;
  readonly text: string | null;
}

const EVERY_CLAIM: ClaimsFilter = {
  types: null,
  kinds: null,
  modality: null,
  certainty: null,
  evidence: null,
  attributedTo: null,
  manyOf: null,
  speakers: null,
  narrated: null,
  superseded: null,
  source: null,
  passage: null,
  about: null,
  from: null,
  to: null,
  withUndated: false,
  text: null,
};

/** A filter of claims as a caller gives it: entities by id, name or alias, kinds in capitals. */
export interface RelationshipsQuestion extends DayRange {
  readonly types?: Maybe<readonly string[]>;
  readonly kinds?: Maybe<readonly string[]>;
  readonly modality?: Maybe<readonly string[]>;
  readonly certainty?: Maybe<readonly string[]>;
  readonly evidence?: Maybe<readonly string[]>;
  readonly attributedTo?: Maybe<readonly string[]>;
  readonly ofManyMembers?: Maybe<boolean>;
  readonly speakers?: Maybe<readonly string[]>;
  readonly narrated?: Maybe<boolean>;
  readonly superseded?: Maybe<boolean>;
  readonly source?: Maybe<string>;
  readonly passage?: Maybe<string>;
  readonly about?: Maybe<readonly string[]>;
  readonly text?: Maybe<string>;
  /** Only claims that may hold on this day, undated ones included. */
  readonly asOf?: Maybe<string>;
  /** Only claims that may hold on one of these days, undated ones included. */
  readonly during?: Maybe<DayRange>;
}

/** One page of the claims that match a filter, in order of id. */
export async function relationshipsPage(
  context: Context,
  where: RelationshipsQuestion,
  args: PageArgs,
): Promise<Connection<ClaimKey>> {
  await checkDocuments(context, where);
  const filter = await claimsFilter(context, where);
  const page = pageRequest(args, ['relationships', filter]);
  const { claims } = await context.catalogue();
  const conditions = await conditionsOf(filter, claims);
  const rows = claims.inOrder.page(conditions, partOf(page)).map((row) => claims.key(row));
  return connection(page, rows, {
    position: ({ id }) => ({ key: id, id }),
    node: (row) => row,
    total: () => Promise.resolve(claims.inOrder.totalOf(JSON.stringify(filter), conditions)),
  });
}

/** What a filter asks of each claim. */
async function conditionsOf(
  { attributedTo, manyOf, narrated, superseded, about, text, ...filter }: ClaimsFilter,
  claims: ClaimTable,
): Promise<Condition[]> {
  const { columns, texts } = claims;
  const list = (column: Column, values: readonly string[] | string | null): Condition[] =>
    values === null ? [] : [oneOf(column, [values].flat())];
  const hasSpeaker = (row: number): boolean =>
    columns.attributedTo.codeAt(row) > 0 || columns.attributedToMany.codeAt(row) > 0;
  return [
    ...claimConditions(claims, filter),
    ...(filter.kinds === null
      ? []
      : [anyOf(oneOf(columns.sourceKind, filter.kinds), oneOf(columns.targetKind, filter.kinds))]),
    ...list(columns.certainty, filter.certainty),
    ...(attributedTo === null
      ? []
      : [anyOf(oneOf(columns.attributedTo, attributedTo), oneOf(columns.attributedToMany, manyOf ?? []))]),
    ...list(columns.attributedTo, filter.speakers),
    ...(narrated === null ? [] : [that((row) => narrated !== hasSpeaker(row))]),
    ...(superseded === null ? [] : [that((row) => superseded === columns.superseded.codeAt(row) > 0)]),
    ...list(columns.sources, filter.source),
    ...list(columns.passages, filter.passage),
    ...(about === null ? [] : [isAbout(columns, about)]),
    ...(text === null ? [] : [await texts.contain(text)]),
  ];
}

/** The claim joins one of some entities to another, or is said regarding one. */
export function isAbout(
  { source, target, regarding }: Pick<ClaimTable['columns'], 'source' | 'target' | 'regarding'>,
  about: readonly string[],
): Condition {
  return anyOf(oneOf(source, about), oneOf(target, about), oneOf(regarding, about));
}

async function claimsFilter(context: Context, where: RelationshipsQuestion): Promise<ClaimsFilter> {
  const sides = entityFilter(context, 'attributedTo', where.attributedTo);
  const speakers = entityFilter(context, 'speakers', where.speakers);
  if (where.narrated === true && (sides !== null || speakers !== null)) {
    throw badInput(
      `narrated: true keeps claims without a speaker, but ${sides === null ? 'speakers' : 'attributedTo'} keeps claims with one. Give only one of the two.`,
    );
  }
  return {
    types: keepOnly('types', where.types),
    kinds: kindNames(where.kinds),
    modality: keepOnly('modality', where.modality),
    certainty: keepOnly('certainty', where.certainty),
    evidence: keepOnly('evidence', where.evidence),
    attributedTo: await allSpeakers(context, sides),
    manyOf: where.ofManyMembers === true ? sides : null,
    speakers,
    narrated: where.narrated ?? null,
    superseded: where.superseded ?? null,
    source: where.source ?? null,
    passage: where.passage ?? null,
    about: entityFilter(context, 'about', where.about),
    ...timeFilter(where),
    text: where.text == null ? null : normalise(where.text),
  };
}

/** @throws Fault BAD_USER_INPUT where two ways to give the days are combined. */
function timeFilter({ from, to, asOf, during }: RelationshipsQuestion): Days & { readonly withUndated: boolean } {
  if (asOf == null && during == null) return { ...daysOf({ from, to }), withUndated: false };
  if (from != null || to != null) {
    throw badInput(
      `from and to leave undated claims out, but ${asOf == null ? 'during' : 'asOf'} keeps them. Give only one of the two.`,
    );
  }
  return { ...timeOf({ asOf, during }), withUndated: true };
}

async function allSpeakers(context: Context, sides: readonly string[] | null): Promise<string[] | null> {
  return sides === null ? null : [...new Set((await speakersOf(sides, context)).flat())];
}

/** The claims that match a filter, in order of id. */
async function claimsOf({ claims }: Catalogue, filter: Partial<ClaimsFilter>): Promise<ClaimKey[]> {
  const conditions = await conditionsOf({ ...EVERY_CLAIM, ...filter }, claims);
  const all = { after: undefined, before: undefined, backward: false, limit: Number.POSITIVE_INFINITY };
  return claims.inOrder.page(conditions, all).map((row) => claims.key(row));
}

/**
 * Every claim of the graph that passes the filters, by ids. It keeps undated claims, because nothing says when they do
 * not hold.
 */
export async function claimsKept(context: Context, filters: Filters): Promise<ClaimKey[]> {
  const { types, kinds, modality, evidence, attributedTo, days } = filters;
  const said = await allSpeakers(context, attributedTo);
  return claimsOf(await context.catalogue(), {
    types,
    kinds,
    modality,
    evidence,
    attributedTo: said,
    ...days,
    withUndated: true,
  });
}
