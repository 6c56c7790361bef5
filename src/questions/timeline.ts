import { badInput } from '../errors.js';
import { ANY_DAY, type Days } from '../model/days.js';
import { type Fit, fitOf } from '../model/fit.js';
import type { ClaimKey } from '../model/ids.js';
import { endsOfChoice } from '../model/when.js';
import { type Connection, type PageArgs, type Position, connection, pageRequest } from '../query/paging.js';
import type { Catalogue } from './catalogue.js';
import { type Condition, among, mayHoldOn, oneOf, that } from './condition.js';
import type { Context } from './context.js';
import { type DayRange, daysOf, keepOnly } from './filters.js';
import { type Listing, type Part, partOf } from './listing.js';
import { neighboursOf } from './neighbours-of.js';
import { isAbout } from './relationships.js';
import { entityFilter } from './resolve.js';
import type { Times } from './times.js';

type Maybe<T> = T | null | undefined;

/** A dated entity or claim, by id. */
export type TimelineEntry = { readonly fit: Fit } & (
  | { readonly entity: string; readonly relationship?: undefined }
  | { readonly relationship: ClaimKey; readonly entity?: undefined }
);

/** The entries of one year, month or day, or of a single less exact date. */
export interface TimelineGroup {
  readonly period: string;
  readonly earliest: string;
  readonly latest: string;
  readonly coarser: boolean;
  readonly entries: readonly TimelineEntry[];
}

/** A part of the timeline; entities by id, name or alias. */
export interface TimelineQuestion extends DayRange {
  readonly about?: Maybe<readonly string[]>;
  readonly modality?: Maybe<readonly string[]>;
  readonly fit?: Maybe<readonly string[]>;
}

interface TimelineFilter extends Days {
  readonly about: string[] | null;
  readonly modality: readonly string[] | null;
  readonly fit: readonly string[] | null;
}

function timelineFilter(args: TimelineQuestion, context: Context): TimelineFilter {
  return {
    about: entityFilter(context, 'about', args.about),
    modality: keepOnly('modality', args.modality),
    fit: keepOnly('fit', args.fit),
    ...daysOf(args),
  };
}

type TimelineRow = Position & { readonly edtf: string; readonly entry: TimelineEntry };

/** The dated claims and the dated entities of the timeline, each as a list with its conditions. */
function listsOf(filter: TimelineFilter, catalogue: Catalogue): readonly TimelineList[] {
  const { entities, claims } = catalogue;
  const { about, modality, fit, from, to } = filter;
  const days = { from, to };
  const inRange = (times: Times): Condition[] => [
    ...mayHoldOn(times, days, false),
    ...(fit === null ? [] : [that((row) => fit.includes(fitOf(times.at(row), days) ?? ''))]),
  ];
  const rowOf = (times: Times, row: number) => ({
    key: times.keyOf(row) ?? '',
    edtf: times.edtf(row) ?? '',
    fit: fitOf(times.at(row), days) ?? 'POSSIBLE',
  });
  return [
    {
      list: claims.inTime(),
      conditions: [
        ...(about === null ? [] : [isAbout(claims.columns, about)]),
        ...(modality === null ? [] : [oneOf(claims.columns.modality, modality)]),
        ...inRange(claims.times),
      ],
      entryAt: (row) => {
        const { fit, ...place } = rowOf(claims.times, row);
        const relationship = claims.key(row);
        return { ...place, id: relationship.id, entry: { relationship, fit } };
      },
    },
    // Entities have no modality, so a filter by modality leaves none.
    ...(modality === null
      ? [
          {
            list: entities.inTime(),
            conditions: [...(about === null ? [] : [among(near(about, catalogue))]), ...inRange(entities.times)],
            entryAt: (row: number) => {
              const { fit, ...place } = rowOf(entities.times, row);
              const entity = entities.ids[row] ?? '';
              return { ...place, id: entity, entry: { entity, fit } };
            },
          },
        ]
      : []),
  ];
}

interface TimelineList {
  readonly list: Listing;
  readonly conditions: readonly Condition[];
  readonly entryAt: (row: number) => TimelineRow;
}

/** Some entities, and those that are one claim away from them. */
function near(about: readonly string[], catalogue: Catalogue): Set<number> {
  const found = neighboursOf(about, catalogue, ANY_DAY);
  for (const id of about) {
    const row = catalogue.entities.rowOf(id);
    if (row !== undefined) found.add(row);
  }
  return found;
}

/** Reads a page of each list, and merges them in order; the result contains the page of both. */
function timelineRows(lists: readonly TimelineList[], part: Part): TimelineRow[] {
  const sign = part.backward ? -1 : 1;
  return lists
    .flatMap(({ list, conditions, entryAt }) => list.page(conditions, part).map(entryAt))
    .sort((a, b) => sign * (compare(a.key, b.key) || compare(a.id, b.id)));
}

/** One page of the timeline. */
export async function timeline(
  context: Context,
  args: TimelineQuestion & PageArgs,
): Promise<Connection<TimelineEntry>> {
  const filter = timelineFilter(args, context);
  const page = pageRequest(args, ['timeline', filter]);
  const lists = listsOf(filter, await context.catalogue());
  const rows = timelineRows(lists, partOf(page));
  const name = JSON.stringify(filter);
  return connection(page, rows.slice(0, page.limit), {
    position: ({ key, id }) => ({ key, id }),
    node: ({ entry }) => entry,
    total: () => Promise.resolve(lists.reduce((sum, { list, conditions }) => sum + list.totalOf(name, conditions), 0)),
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Groups the timeline into periods of one length. Less exact dates form their own groups.
 * @param limit most entries to read
 * @throws Fault BAD_USER_INPUT where there are more.
 */
export async function timelineGroups(
  context: Context,
  by: Period,
  limit: number,
  args: TimelineQuestion,
): Promise<TimelineGroup[]> {
  const filter = timelineFilter(args, context);
  const part = { after: undefined, before: undefined, backward: false, limit: limit + 1 };
  const rows = timelineRows(listsOf(filter, await context.catalogue()), part);
  if (rows.length > limit) {
    throw badInput(
      `The timeline has more than ${limit} entries. Narrow it with about, from or to, raise limit, or page through timeline.`,
    );
  }
  const groups = new Map<string, { group: TimelineGroup; entries: TimelineEntry[] }>();
  for (const { key, edtf, entry } of rows) {
    const own = periodOf(edtf, by);
    const period = own ?? edtf;
    const known = groups.get(period) ?? {
      group: {
        period,
        ...(own === undefined ? daysOfKey(key) : daysOfPeriod(own)),
        coarser: own === undefined,
        entries: [],
      },
      entries: [],
    };
    known.entries.push(entry);
    groups.set(period, known);
  }
  return [...groups.values()]
    .map(({ group, entries }) => ({ ...group, entries }))
    .sort((a, b) => compare(a.earliest, b.earliest) || compare(a.latest, b.latest) || compare(a.period, b.period));
}

const DIGITS = { YEAR: 4, MONTH: 7, DAY: 10 } as const;

export type Period = keyof typeof DIGITS;

/**
 * The year, month or day that contains a date or the beginning of an interval: an accession (`1967-08-08/..`) belongs
 * to the year it happened. Undefined for a date that is less exact, uncertain or approximate, and for an open start.
 */
function periodOf(edtf: string, by: Period): string | undefined {
  const choice = endsOfChoice(edtf);
  if (choice !== undefined) {
    const [first, last] = choice.map((day) => day.slice(0, DIGITS[by]));
    return first === last ? first : undefined;
  }
  const [start = ''] = edtf.split('/');
  const period = start.slice(0, DIGITS[by]);
  return period.length === DIGITS[by] && /^[\d-]+$/.test(period) && !/[?~%]/.test(start) ? period : undefined;
}

interface Span {
  readonly earliest: string;
  readonly latest: string;
}

/** A timeline's sort key contains the first and last possible day. */
function daysOfKey(key: string): Span {
  const [earliest = '', latest = ''] = key.split('/');
  return { earliest, latest };
}

/** The first and last day of a year, a month or a day. */
function daysOfPeriod(period: string): Span {
  const [year = 0, month] = period.split('-').map(Number);
  if (period.length === DIGITS.DAY) return { earliest: period, latest: period };
  if (month === undefined) return { earliest: `${period}-01-01`, latest: `${period}-12-31` };
  // Day 0 of the next month. The year goes into 2000 to 2399, which has the same leap years, because Date reads years
  // below 100 as 19xx.
  const last = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
  return { earliest: `${period}-01`, latest: `${period}-${String(last)}` };
}
