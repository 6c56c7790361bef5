import type { Context } from '../context.js';
import { type Position, amount, badInput, connection, pageRequest } from '../paging.js';
import type { QueryParams } from '../query/run.js';
import { entityIds } from './entity-argument.js';
import type { QueryTimelineArgs, QueryTimelineGroupsArgs } from './generated.js';
import type { TimelineConnectionModel, TimelineEntryModel, TimelineGroupModel } from './models.js';

interface TimelineFilter {
  readonly about: string[] | null;
  readonly from: string | null;
  readonly to: string | null;
}

function timelineFilter(
  { about, from, to }: Pick<Partial<QueryTimelineArgs>, 'about' | 'from' | 'to'>,
  context: Context,
): TimelineFilter {
  return { about: about == null ? null : entityIds(context, 'about', about), from: from ?? null, to: to ?? null };
}

type TimelineRow = Position & { readonly entry: TimelineEntryModel };

/** Dated claims and dated entities in one order: a page of each, merged, holds the page of both. */
async function timelineRows(
  direction: 'forward' | 'backward',
  params: QueryParams<'timeline/entities-forward'>,
  { loaders }: Context,
): Promise<TimelineRow[]> {
  const [claims, entities] = await Promise.all([
    loaders.ask(`timeline/relationships-${direction}`, params),
    loaders.ask(`timeline/entities-${direction}`, params),
  ]);
  const sign = direction === 'forward' ? 1 : -1;
  return [
    ...claims.map(({ id, source, target, key }) => ({ id, key, entry: { relationship: { id, source, target } } })),
    ...entities.map(({ id, key }) => ({ id, key, entry: { entity: id } })),
  ].sort((a, b) => sign * (compare(a.key, b.key) || compare(a.id, b.id)));
}

/** One page of the timeline. */
export async function timeline(args: Partial<QueryTimelineArgs>, context: Context): Promise<TimelineConnectionModel> {
  const filter = timelineFilter(args, context);
  const page = pageRequest(args, ['timeline', filter]);
  const bounds = {
    afterKey: page.after?.key ?? null,
    afterId: page.after?.id ?? null,
    beforeKey: page.before?.key ?? null,
    beforeId: page.before?.id ?? null,
    limit: page.limit,
  };
  const rows = await timelineRows(page.direction, { ...filter, ...bounds }, context);
  return connection(page, rows.slice(0, page.limit), {
    position: ({ key, id }) => ({ key, id }),
    node: ({ entry }) => entry,
    total: async () => (await context.loaders.ask('timeline/count', filter))[0]?.total ?? 0,
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Entries that {@link timelineGroups} may be asked to read, and reads when nothing is said. */
const GROUPED_ENTRIES = { max: 5000, standard: 1000 };

/** The timeline in periods of one length; what is dated less exactly stands under its own date. */
export async function timelineGroups(
  { by, limit: given, ...args }: QueryTimelineGroupsArgs,
  context: Context,
): Promise<TimelineGroupModel[]> {
  const filter = timelineFilter(args, context);
  const limit = amount('limit', given, 1, GROUPED_ENTRIES.max, GROUPED_ENTRIES.standard);
  const bounds = { afterKey: null, afterId: null, beforeKey: null, beforeId: null, limit: limit + 1 };
  const rows = await timelineRows('forward', { ...filter, ...bounds }, context);
  if (rows.length > limit) {
    throw badInput(
      `The timeline has more than ${limit} entries; narrow it with about, from or to, raise limit, or page through timeline.`,
    );
  }
  const digits = { YEAR: 4, MONTH: 7, DAY: 10 }[by];
  const groups = new Map<string, { group: TimelineGroupModel; entries: TimelineEntryModel[] }>();
  for (const { key, entry } of rows) {
    const [earliest = '', latest = ''] = key.split('/');
    const coarser = earliest.slice(0, digits) !== latest.slice(0, digits);
    const period = coarser ? coarsePeriod(earliest, latest) : earliest.slice(0, digits);
    const [first, last] = coarser ? [earliest, latest] : [period + '-01-01'.slice(digits - 4), lastDay(period)];
    const known = groups.get(period) ?? {
      group: { period, earliest: first, latest: last, coarser, entries: [] },
      entries: [],
    };
    known.entries.push(entry);
    groups.set(period, known);
  }
  return [...groups.values()]
    .map(({ group, entries }) => ({ ...group, entries }))
    .sort((a, b) => compare(a.earliest, b.earliest) || compare(a.latest, b.latest));
}

/** The EDTF of a range of days: a year, a month, or an interval. */
function coarsePeriod(earliest: string, latest: string): string {
  const year = earliest.slice(0, 4);
  if (earliest === `${year}-01-01` && latest === `${year}-12-31`) return year;
  const month = earliest.slice(0, 7);
  if (earliest === `${month}-01` && latest === lastDay(month)) return month;
  return `${earliest === '0001-01-01' ? '..' : earliest}/${latest === '9999-12-31' ? '..' : latest}`;
}

/** The last day of a year, a month or (itself) a day. */
function lastDay(period: string): string {
  const [year = 0, month] = period.split('-').map(Number);
  if (period.length === 10) return period;
  if (month === undefined) return `${period}-12-31`;
  return `${period}-${String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, '0')}`;
}
