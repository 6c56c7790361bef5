import { badInput } from '../errors.js';
import type { Days } from '../model/days.js';
import { normalise } from '../model/text.js';
import { type Connection, type PageArgs, connection, pageRequest } from '../query/paging.js';
import type { Catalogue } from './catalogue.js';
import { type Condition, among, oneOf } from './condition.js';
import type { Context } from './context.js';
import { checkDocuments } from './documents.js';
import { type DayRange, kindNames, rangeOf, timeOf } from './filters.js';
import { partOf } from './listing.js';
import { neighboursOf } from './neighbours-of.js';
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

/** Which entities to return; null keeps all. */
interface EntitiesFilter extends Days {
  readonly kinds: readonly string[] | null;
  readonly text: string | null;
  readonly source: string | null;
  readonly passage: string | null;
  /** An entity to which a claim joins them that may hold on one of the days. */
  readonly connectedTo: string | null;
}

/** One page of the entities that match a filter, by id. */
export async function entitiesPage(
  context: Context,
  { kinds, orderBy, where }: EntitiesQuestion,
  args: PageArgs,
): Promise<Connection<string>> {
  await checkDocuments(context, where);
  const { text, source, passage, connectedTo, connectedDuring, connectedAsOf } = where ?? {};
  for (const [name, time] of Object.entries({ connectedDuring, connectedAsOf }))
    if (time != null && connectedTo == null) throw badInput(`${name} needs connectedTo. Give both.`);
  if (connectedDuring != null && connectedAsOf != null)
    throw badInput('connectedAsOf and connectedDuring cannot be used together. Give one of them.');
  const filter: EntitiesFilter = {
    kinds: kindNames(kinds),
    text: text == null ? null : normalise(text),
    source: source ?? null,
    passage: passage ?? null,
    connectedTo: connectedTo == null ? null : entityId(context, 'connectedTo', connectedTo),
    ...(connectedAsOf == null ? rangeOf('connectedDuring', connectedDuring) : timeOf({ asOf: connectedAsOf })),
  };
  const page = pageRequest(args, ['entities', filter, orderBy ?? { field: 'NAME', direction: 'ASC' }]);
  const { entities, claims } = await context.catalogue();
  const conditions = await conditionsOf(filter, { entities, claims });
  // A descending list is the ascending one read from the other end.
  const descending = orderBy?.direction === 'DESC';
  const part = partOf(page);
  const [after, before] = descending ? [part.before, part.after] : [part.after, part.before];
  // This key sorts after every day, or before it when descending, so that undated entities come last either way.
  const undated = descending ? '' : '~';
  const field = orderBy?.field ?? 'NAME';
  const list = entities.inOrder(field, undated);
  const rows = list.page(conditions, { ...part, after, before, backward: part.backward !== descending });
  return connection(page, rows, {
    position: (row) => ({ key: entities.keyOf(row, field, undated), id: entities.ids[row] ?? '' }),
    node: (row) => entities.ids[row] ?? '',
    total: () => Promise.resolve(list.totalOf(JSON.stringify(filter), conditions)),
  });
}

/** What a filter asks of each entity. */
async function conditionsOf(
  { kinds, text, source, passage, connectedTo, from, to }: EntitiesFilter,
  catalogue: Catalogue,
): Promise<Condition[]> {
  const { entities } = catalogue;
  return [
    ...(kinds === null ? [] : [oneOf(entities.kind, kinds)]),
    ...(source === null ? [] : [oneOf(entities.sources, [source])]),
    ...(passage === null ? [] : [oneOf(entities.passages, [passage])]),
    ...(connectedTo === null ? [] : [among(neighboursOf([connectedTo], catalogue, { from, to }))]),
    ...(text === null ? [] : [await entities.texts.contain(text)]),
  ];
}
