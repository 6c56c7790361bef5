import { badInput } from '../errors.js';
import { normalise } from '../model/text.js';
import { type Connection, type PageArgs, connection, pageRequest } from '../query/paging.js';
import type { Context } from './context.js';
import { checkDocuments } from './documents.js';
import { type DayRange, kindNames, rangeOf, timeOf } from './filters.js';
import { entityId } from './resolve.js';

type Maybe<T> = T | null | undefined;

/** A filter of entities as a caller gives it, with the order of the result. */
export interface EntitiesQuestion {
  readonly kinds?: Maybe<readonly string[]>;
  readonly orderBy?: Maybe<{
    readonly field: 'NAME' | 'KIND' | 'DATE';
    readonly direction?: Maybe<'ASC' | 'DESC'>;
  }>;
  readonly where?: Maybe<{
    readonly text?: Maybe<string>;
    readonly source?: Maybe<string>;
    readonly passage?: Maybe<string>;
    readonly connectedTo?: Maybe<string>;
    readonly connectedDuring?: Maybe<DayRange>;
    readonly connectedAsOf?: Maybe<string>;
  }>;
}

/** One page of the entities that match a filter, by id. */
export async function entitiesPage(
  context: Context,
  { kinds, orderBy, where }: EntitiesQuestion,
  args: PageArgs,
): Promise<Connection<string>> {
  const { loaders } = context;
  await checkDocuments(context, where);
  const { text, source, passage, connectedTo, connectedDuring, connectedAsOf } = where ?? {};
  for (const [name, time] of Object.entries({ connectedDuring, connectedAsOf }))
    if (time != null && connectedTo == null) throw badInput(`${name} needs connectedTo. Give both.`);
  if (connectedDuring != null && connectedAsOf != null)
    throw badInput('connectedAsOf and connectedDuring cannot be used together. Give one of them.');
  const filter = {
    kinds: kindNames(kinds),
    text: text == null ? null : normalise(text),
    source: source ?? null,
    passage: passage ?? null,
    connectedTo: connectedTo == null ? null : entityId(context, 'connectedTo', connectedTo),
    ...(connectedAsOf == null ? rangeOf('connectedDuring', connectedDuring) : timeOf({ asOf: connectedAsOf })),
  };
  const page = pageRequest(args, ['entities', filter, orderBy ?? { field: 'NAME', direction: 'ASC' }]);
  // A descending list is the ascending one read from the other end.
  const descending = orderBy?.direction === 'DESC';
  const backward = (page.direction === 'backward') !== descending;
  const [after, before] = descending ? [page.before, page.after] : [page.after, page.before];
  const rows = await loaders.ask(`entity/page-${backward ? 'backward' : 'forward'}`, {
    ...filter,
    orderBy: orderBy?.field ?? 'NAME',
    // This key sorts after every day, or before it when descending, so that undated entities come last either way.
    undated: descending ? '' : '~',
    afterKey: after?.key ?? null,
    afterId: after?.id ?? null,
    beforeKey: before?.key ?? null,
    beforeId: before?.id ?? null,
    limit: page.limit,
  });
  return connection(page, rows, {
    position: ({ key, id }) => ({ key, id }),
    node: ({ id }) => id,
    total: async () => (await loaders.ask('entity/count', filter))[0]?.total ?? 0,
  });
}
