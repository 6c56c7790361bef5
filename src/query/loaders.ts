import { ANY_DAY, type Days } from '../model/days.js';
import type { Graph, ReadOptions } from '../graph/port.js';
import { type ClaimKey, byRarerEnd } from '../model/ids.js';
import { Spending } from './spending.js';
import type { PageRequest } from './paging.js';
import { Batched } from './batched.js';
import type { FetchByKeys, Gathering } from './gathering.js';
import type { RowMemory } from './row-memory.js';
import { type OfVersion, type QueryName, type QueryParams, type QueryRow, ask, askVersion } from './run.js';

export type EntityRow = QueryRow<'entity/by-ids'>;
export type RelationshipRow = QueryRow<'relationship/by-keys'>;
export type PassageRow = QueryRow<'passage/by-ids'>;
export type SourceRow = QueryRow<'source/by-ids'>;

/** A claim of an entity. */
export interface ClaimOf extends ClaimKey {
  readonly entity: string;
}

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

/** How the reads of one operation are done. */
export interface ReadingOptions extends Pick<ReadOptions, 'signal'> {
  /** The data to read; any when omitted. */
  readonly of?: OfVersion;
  /** Rows of that version that earlier operations have read. */
  readonly memory?: RowMemory | undefined;
  /** Where operations on that version ask together; each asks alone when omitted. */
  readonly gathering?: Gathering;
}

/** Most rows of an answer that is remembered as a whole: what lists and pictures ask for, not exports. */
const ROWS_REMEMBERED = 500;

/**
 * The batched reads of one operation. Requests from all resolvers of one level become one query, so the number of
 * queries depends on the depth of an operation, not on its number of rows. What earlier operations have read of the same
 * version of the data is not read again.
 */
export class Loaders {
  private readonly perArguments = new Map<string, unknown>();

  constructor(
    private readonly graph: Graph,
    private readonly options: ReadingOptions = {},
    private readonly spending = new Spending(),
  ) {}

  /** Asks a question that needs no batching, under the operation's limits. */
  async ask<N extends QueryName>(name: N, params: QueryParams<N>): Promise<readonly QueryRow<N>[]> {
    const { memory } = this.options;
    if (memory === undefined) return this.read(name, params);
    const key = `${name} ${JSON.stringify(params)}`;
    const known = memory.get(key) as QueryRow<N>[] | undefined;
    if (known !== undefined) {
      this.spending.check();
      return known;
    }
    const rows = await this.read(name, params);
    if (rows.length <= ROWS_REMEMBERED) memory.set(key, rows);
    return rows;
  }

  private async read<N extends QueryName>(name: N, params: QueryParams<N>): Promise<QueryRow<N>[]> {
    this.spending.check();
    return this.readFor(this.options.signal, name, params);
  }

  /** Reads for whoever waits until the signal aborts: this operation, or several. */
  private async readFor<N extends QueryName>(
    signal: AbortSignal | undefined,
    name: N,
    params: QueryParams<N>,
  ): Promise<QueryRow<N>[]> {
    const { of } = this.options;
    const options = signal === undefined ? {} : { signal };
    return of === undefined
      ? ask(this.graph, name, params, options)
      : askVersion(this.graph, name, params, { ...options, ...of });
  }

  readonly entity = this.byId<EntityRow>('entity/by-ids');
  readonly passage = this.byId<PassageRow>('passage/by-ids');
  readonly source = this.byId<SourceRow>('source/by-ids');

  readonly relationship = this.batched<ClaimKey, RelationshipRow | undefined>(
    'relationship/by-keys',
    ({ id }) => id,
    async (keys, signal) => byId(await this.readFor(signal, 'relationship/by-keys', byRarerEnd(keys))),
    undefined,
    () => this.spending.read(1),
  );

  readonly degree = this.batched<string, number>(
    'entity/degrees',
    (id) => id,
    async (ids, signal) =>
      new Map((await this.readFor(signal, 'entity/degrees', { ids })).map((row) => [row.id, row.degree])),
    0,
  );

  readonly sourcePassages = this.grouped('source/passages', 'source', (ids) => this.read('source/passages', { ids }));

  /**
   * A page of the claims of each entity. Entities requested with the same arguments share one query, which brings the
   * claims' records along.
   */
  relationshipsOf(at: RelationshipsAt, page: PageRequest): Batched<string, readonly ClaimOf[]> {
    const bounds = { after: page.after?.id ?? null, before: page.before?.id ?? null, limit: page.limit };
    const name = `relationship/of-entities-${page.direction}` as const;
    const key = JSON.stringify([name, at, bounds]);
    return this.shared(key, () =>
      this.grouped(key, 'entity', async (ids) => {
        const rows = await this.read(name, { ids, ...asked(at), ...bounds });
        return rows.map((row) => {
          this.relationship.prime(row, row);
          const { entity, id, source, target } = row;
          return { entity, id, source, target };
        });
      }),
    );
  }

  /** The number of claims of each entity. */
  relationshipCountOf(at: RelationshipsAt): Batched<string, number> {
    const key = JSON.stringify(['count', at]);
    return this.shared(key, () =>
      this.batched<string, number>(
        key,
        (id) => id,
        async (ids, signal) => {
          const rows = await this.readFor(signal, 'relationship/count-of-entities', { ids, ...asked(at) });
          return new Map(rows.map((row) => [row.entity, row.total]));
        },
        0,
      ),
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

  private byId<R extends { readonly id: string }>(name: 'entity/by-ids' | 'passage/by-ids' | 'source/by-ids') {
    return this.batched<string, R | undefined>(
      name,
      (id) => id,
      async (ids, signal) => byId((await this.readFor(signal, name, { ids })) as unknown as R[]),
      undefined,
      () => this.spending.read(1),
    );
  }

  /** Rows that belong to a key, in the order in which they are read. A key without any has an empty list. */
  private grouped<K extends string, R extends Readonly<Record<K, string>>>(
    what: string,
    key: K,
    fetch: (ids: readonly string[]) => Promise<R[]>,
  ): Batched<string, readonly R[]> {
    return this.alone<string, readonly R[]>(
      what,
      (id) => id,
      async (ids) => {
        const groups = new Map<string, R[]>(ids.map((id) => [id, []]));
        for (const row of await fetch(ids)) groups.get(row[key])?.push(row);
        return groups;
      },
      [],
    );
  }

  /** Reads values beside those that other operations ask for at the same time. */
  private batched<K, V>(
    what: string,
    idOf: (key: K) => string,
    fetch: FetchByKeys<K, V & NonNullable<unknown>>,
    missing: V,
    count?: () => void,
  ): Batched<K, V> {
    const together = (keys: readonly K[]): ReturnType<typeof fetch> => {
      const { gathering, signal } = this.options;
      this.spending.check();
      return gathering === undefined ? fetch(keys, signal) : gathering.read(what, keys, idOf, fetch, signal);
    };
    return this.alone(what, idOf, together, missing, count);
  }

  private alone<K, V>(
    what: string,
    idOf: (key: K) => string,
    fetch: (keys: readonly K[]) => Promise<ReadonlyMap<string, V & NonNullable<unknown>>>,
    missing: V,
    count: () => void = () => undefined,
  ): Batched<K, V> {
    return new Batched({ what, idOf, fetch, missing, count, memory: () => this.options.memory });
  }
}

function byId<R extends { readonly id: string }>(rows: readonly R[]): Map<string, R> {
  return new Map(rows.map((row) => [row.id, row]));
}

/** Converts the selection to query parameters. */
function asked({ types, kinds, direction, evidence, superseded, days = ANY_DAY }: RelationshipsAt) {
  return { types, kinds, direction, evidence: evidence ?? null, superseded: superseded ?? null, ...days };
}

function present<T>(results: readonly (T | undefined)[]): T[] {
  return results.filter((result): result is T => result !== undefined);
}
