import { badInput } from '../errors.js';
import { ANY_DAY, type Days, isBounded } from '../model/days.js';

type Maybe<T> = T | null | undefined;

/** A range of days as a caller gives it. Either end may be missing. */
export interface DayRange {
  readonly from?: Maybe<string>;
  readonly to?: Maybe<string>;
}

/** The filters of a part of the graph; null and empty lists keep everything. */
export interface Filters {
  /** Only claims of these types. */
  readonly types: readonly string[] | null;
  /** Only entities of these kinds. For the whole graph, only claims with such an entity at either end. */
  readonly kinds: readonly string[] | null;
  readonly modality: readonly string[] | null;
  /** Only claims whose strongest evidence is one of these. */
  readonly evidence: readonly string[] | null;
  /** Only claims made by one of these entities, or by someone who speaks for it by office. */
  readonly attributedTo: readonly string[] | null;
  /** Entities to leave out. */
  readonly avoid: readonly string[];
  /** Only claims that may hold on one of these days, undated ones included. */
  readonly days: Days;
}

export const NO_FILTERS: Filters = {
  types: null,
  kinds: null,
  modality: null,
  evidence: null,
  attributedTo: null,
  avoid: [],
  days: ANY_DAY,
};

export function isFiltered({ days, avoid, ...lists }: Filters): boolean {
  return isBounded(days) || avoid.length > 0 || Object.values(lists).some((list) => list !== null);
}

/**
 * A filter that lists what to keep; null keeps everything.
 * @throws Fault BAD_USER_INPUT for an empty list, which would keep nothing although the caller probably means
 * everything.
 */
export function keepOnly<T>(name: string, list: Maybe<readonly T[]>): readonly T[] | null {
  if (list?.length === 0)
    throw badInput(`${name} is an empty list, so nothing can match. Leave it out to keep everything.`);
  return list ?? null;
}

/** Converts the enum's values, which are in capitals, to the names of kinds that the graph uses. */
export function kindNames(kinds: Maybe<readonly string[]>): string[] | null {
  return keepOnly('kinds', kinds)?.map((kind) => kind.charAt(0) + kind.slice(1).toLowerCase()) ?? null;
}

/**
 * @param within the argument that contains `from` and `to`, for messages
 * @throws Fault BAD_USER_INPUT when the range ends before it begins.
 */
export function daysOf({ from, to }: DayRange, within = ''): Days {
  if (from != null && to != null && from > to) {
    const name = (end: string): string => (within === '' ? end : `${within}.${end}`);
    throw badInput(
      `${name('from')}: ${from} is later than ${name('to')}: ${to}. Give the earlier day as from and the later day as to.`,
    );
  }
  return { from: from ?? null, to: to ?? null };
}

/**
 * The days that `asOf` or `during` selects; a single day is a range too.
 * @throws Fault BAD_USER_INPUT when both are given.
 */
export function timeOf({ asOf, during }: { readonly asOf?: Maybe<string>; readonly during?: Maybe<DayRange> }): Days {
  return asOf == null ? rangeOf('during', during) : oneDay(asOf, during);
}

/** @throws Fault BAD_USER_INPUT when the range has neither end, or ends before it begins. */
export function rangeOf(name: string, range: Maybe<DayRange>): Days {
  if (range != null && range.from == null && range.to == null)
    throw badInput(`${name} has neither from nor to. Give one or both, or leave ${name} out.`);
  return daysOf(range ?? {}, name);
}

function oneDay(asOf: string, during: Maybe<DayRange>): Days {
  if (during != null)
    throw badInput(
      `asOf: ${asOf} and during cannot be used together. Give asOf for a day or during for a range of days.`,
    );
  return { from: asOf, to: asOf };
}
