import type { Context } from '../context.js';
import { connection, pageRequest } from '../paging.js';
import { entityIds } from './entity-argument.js';
import type { QueryTimelineArgs } from './generated.js';
import type { TimelineConnectionModel, TimelineEntryModel } from './models.js';

/** Dated claims and dated entities in one order: a page of each, merged, holds the page of both. */
export async function timeline(args: Partial<QueryTimelineArgs>, context: Context): Promise<TimelineConnectionModel> {
  const { loaders } = context;
  const filter = {
    about: args.about == null ? null : entityIds(context, 'about', args.about),
    from: args.from ?? null,
    to: args.to ?? null,
  };
  const page = pageRequest(args);
  const bounds = {
    afterKey: page.after?.key ?? null,
    afterId: page.after?.id ?? null,
    beforeKey: page.before?.key ?? null,
    beforeId: page.before?.id ?? null,
    limit: page.limit,
  };
  const [claims, entities] = await Promise.all([
    loaders.ask(`timeline/relationships-${page.direction}`, { ...filter, ...bounds }),
    loaders.ask(`timeline/entities-${page.direction}`, { ...filter, ...bounds }),
  ]);
  const sign = page.direction === 'forward' ? 1 : -1;
  const rows = [
    ...claims.map(({ id, source, target, key }) => ({ id, key, entry: { relationship: { id, source, target } } })),
    ...entities.map(({ id, key }) => ({ id, key, entry: { entity: id } })),
  ].sort((a, b) => sign * (compare(a.key, b.key) || compare(a.id, b.id)));
  return connection<(typeof rows)[number], TimelineEntryModel>(page, rows.slice(0, page.limit), {
    position: ({ key, id }) => ({ key, id }),
    node: ({ entry }) => entry,
    total: async () => (await loaders.ask('timeline/count', filter))[0]?.total ?? 0,
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
