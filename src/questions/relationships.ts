import { badInput } from '../errors.js';
import type { Days } from '../model/days.js';
import type { ClaimKey } from '../model/ids.js';
import { normalise } from '../model/text.js';
import type { Loaders } from '../query/loaders.js';
import { type Connection, type PageArgs, connection, pageRequest } from '../query/paging.js';
import type { QueryParams } from '../query/run.js';
import type { Context } from './context.js';
import { checkDocuments } from './documents.js';
import { type DayRange, type Filters, daysOf, keepOnly, kindNames, timeOf } from './filters.js';
import { entityFilter } from './resolve.js';
import { speakersOf } from './sides.js';

type Maybe<T> = T | null | undefined;

/** Which claims of the whole graph to return; null keeps all. */
export type ClaimsFilter = Omit<QueryParams<'relationship/page-forward'>, 'after' | 'before' | 'limit'>;

export const EVERY_CLAIM: ClaimsFilter = {
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
  const { loaders } = context;
  await checkDocuments(context, where);
  const filter = await claimsFilter(context, where);
  const page = pageRequest(args, ['relationships', filter]);
  const rows = await loaders.ask(`relationship/page-${page.direction}`, {
    ...filter,
    after: page.after?.id ?? null,
    before: page.before?.id ?? null,
    limit: page.limit,
  });
  return connection(page, rows, {
    position: ({ id }) => ({ key: id, id }),
    node: (row) => row,
    total: async () => (await loaders.ask('relationship/count', filter))[0]?.total ?? 0,
  });
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

/** Claims per query. A long answer is in memory twice, in the engine and in this program. */
const BATCH = 1000;

/** The claims that match a filter, in order of id, read a page at a time: all of them, or the first few. */
export async function claimsOf(
  loaders: Pick<Loaders, 'ask'>,
  filter: Partial<ClaimsFilter> = {},
  most = Number.POSITIVE_INFINITY,
): Promise<ClaimKey[]> {
  const keys: ClaimKey[] = [];
  for (;;) {
    const limit = Math.min(BATCH, most - keys.length);
    const after = keys.at(-1)?.id ?? null;
    const rows = await loaders.ask('relationship/page-forward', {
      ...EVERY_CLAIM,
      ...filter,
      after,
      before: null,
      limit,
    });
    keys.push(...rows);
    if (rows.length < limit || keys.length >= most) return keys;
  }
}

/**
 * Every claim of the graph that passes the filters, by ids. It keeps undated claims, because nothing says when they do
 * not hold.
 */
export async function claimsKept(context: Context, filters: Filters): Promise<ClaimKey[]> {
  const { types, kinds, modality, evidence, attributedTo, days } = filters;
  const said = await allSpeakers(context, attributedTo);
  return claimsOf(context.loaders, {
    types,
    kinds,
    modality,
    evidence,
    attributedTo: said,
    ...days,
    withUndated: true,
  });
}
