import DataLoader from 'dataloader';
import { ANY_DAY, type Days } from '../model/days.js';
import type { Graph, ReadOptions } from '../graph/port.js';
import { type ClaimKey, byRarerEnd } from '../model/ids.js';
import { Spending } from './spending.js';
import type { PageRequest } from './paging.js';
import { type QueryName, type QueryParams, type QueryRow, ask } from './run.js';

export type EntityRow = QueryRow<'entity/by-ids'>;
export type RelationshipRow = QueryRow<'relationship/by-keys'>;
export type PassageRow = QueryRow<'passage/by-ids'>;
export type SourceRow = QueryRow<'source/by-ids'>;

/** Selects claims of an entity. */
export interface RelationshipsAt {
  readonly types: readonly string[] | null;
  readonly kinds: readonly string[] | null;
  /** Only claims whose strongest evidence is one of these; any claim when omitted. */
  readonly evidence?: readonly string[] | null;
  /** Only claims that may hold on one of these days; any claim when omitted. */
  readonly days?: Days;
  /** Only claims to which another is preferred, or only others; any claim when omitted. */
  readonly superseded?: boolean;
  readonly direction: 'OUT' | 'IN' | 'BOTH';
}

/**
 * The batched reads of one operation. Requests from all resolvers of one level become one query, so the number of
 * queries depends on the depth of an operation, not on its number of rows.
 */
export class Loaders {
  private readonly perArguments = new Map<string, unknown>();

  constructor(
    private readonly graph: Graph,
    private readonly options: ReadOptions = {},
    private readonly spending = new Spending(),
  ) {}

  /** Asks a question that needs no batching, under the operation's limits. */
  async ask<N extends QueryName>(name: N, params: QueryParams<N>): Promise<QueryRow<N>[]> {
    this.spending.check();
    return ask(this.graph, name, params, this.options);
  }

  readonly entity = this.byId<EntityRow>((ids) => this.ask('entity/by-ids', { ids }));
  readonly passage = this.byId<PassageRow>((ids) => this.ask('passage/by-ids', { ids }));
  readonly source = this.byId<SourceRow>((ids) => this.ask('source/by-ids', { ids }));

  readonly relationship = new DataLoader<ClaimKey, RelationshipRow | undefined, string>(
    async (keys) => {
      this.spending.read(keys.length);
      const rows = await this.ask('relationship/by-keys', { keys: byRarerEnd(keys) });
      const found = new Map(rows.map((row) => [row.id, row]));
      return keys.map(({ id }) => found.get(id));
    },
    { cacheKeyFn: ({ id }) => id },
  );

  readonly degree = new DataLoader<string, number>(async (ids) => {
    const found = new Map((await this.ask('entity/degrees', { ids })).map((row) => [row.id, row.degree]));
    return ids.map((id) => found.get(id) ?? 0);
  });

  readonly passageEntities = this.grouped('passage', (ids) => this.ask('passage/entities', { ids }));
  readonly passageRelationships = this.grouped('passage', (ids) => this.ask('passage/relationships', { ids }));
  readonly sourcePassages = this.grouped('source', (ids) => this.ask('source/passages', { ids }));

  /** What every passage is evidence for, read once however many fields need it. */
  readonly passageCoverage = new DataLoader<'all', QueryRow<'statistics/passages'>[]>(async (keys) => {
    const rows = await this.ask('statistics/passages', {});
    return keys.map(() => rows);
  });

  /** A page of the claims of each entity. Entities requested with the same arguments share one query. */
  relationshipsOf(
    at: RelationshipsAt,
    page: PageRequest,
  ): DataLoader<string, QueryRow<'relationship/of-entities-forward'>[]> {
    const bounds = { after: page.after?.id ?? null, before: page.before?.id ?? null, limit: page.limit };
    const name = `relationship/of-entities-${page.direction}` as const;
    return this.shared(JSON.stringify([name, at, bounds]), () =>
      this.grouped('entity', (ids) => this.ask(name, { ids, ...asked(at), ...bounds })),
    );
  }

  /** The number of claims of each entity. */
  relationshipCountOf(at: RelationshipsAt): DataLoader<string, number> {
    return this.shared(
      JSON.stringify(['count', at]),
      () =>
        new DataLoader<string, number>(async (ids) => {
          const rows = await this.ask('relationship/count-of-entities', { ids, ...asked(at) });
          const found = new Map(rows.map((row) => [row.entity, row.total]));
          return ids.map((id) => found.get(id) ?? 0);
        }),
    );
  }

  /** Entities in the order of the ids, without the ids that name none. */
  async entities(ids: readonly string[]): Promise<EntityRow[]> {
    return present(await this.entity.loadMany(ids));
  }

  /** The sources that there are with these ids. */
  async sources(ids: readonly string[]): Promise<SourceRow[]> {
    return present(await this.source.loadMany(ids));
  }

  /** Claims in the order of the keys. */
  async relationships(keys: readonly ClaimKey[]): Promise<RelationshipRow[]> {
    return present(await this.relationship.loadMany(keys));
  }

  private shared<T>(key: string, make: () => T): T {
    if (!this.perArguments.has(key)) this.perArguments.set(key, make());
    return this.perArguments.get(key) as T;
  }

  private byId<R extends { readonly id: string }>(
    fetch: (ids: readonly string[]) => Promise<R[]>,
  ): DataLoader<string, R | undefined> {
    return new DataLoader(async (ids) => {
      this.spending.read(ids.length);
      const found = new Map((await fetch(ids)).map((row) => [row.id, row]));
      return ids.map((id) => found.get(id));
    });
  }

  private grouped<K extends string, R extends Readonly<Record<K, string>>>(
    key: K,
    fetch: (ids: readonly string[]) => Promise<R[]>,
  ): DataLoader<string, R[]> {
    return new DataLoader(async (ids) => {
      const groups = new Map<string, R[]>(ids.map((id) => [id, []]));
      for (const row of await fetch(ids)) groups.get(row[key])?.push(row);
      return ids.map((id) => groups.get(id) ?? []);
    });
  }
}

/** Converts the selection to query parameters. */
function asked({ types, kinds, direction, evidence, superseded, days = ANY_DAY }: RelationshipsAt) {
  return { types, kinds, direction, evidence: evidence ?? null, superseded: superseded ?? null, ...days };
}

/** @throws the first error among the results, because a failed batch is a fault rather than a missing row. */
function present<T>(results: readonly (T | undefined | Error)[]): T[] {
  const failed = results.find((result) => result instanceof Error);
  if (failed !== undefined) throw failed;
  return results.filter((result): result is T => result !== undefined);
}
