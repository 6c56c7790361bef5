import { setImmediate } from 'node:timers/promises';
import { sourceOf } from '../model/evidence.js';
import { firstAt } from '../model/first-at.js';
import type { ClaimKey } from '../model/ids.js';
import type { Loaders } from '../query/loaders.js';
import type { QueryRow } from '../query/run.js';
import type { Column } from './column.js';
import { ColumnBuilder } from './column-builder.js';
import type { EntityTable } from './entity-table.js';
import { Listing } from './listing.js';
import { Texts, type Whole } from './texts.js';
import { type Times, TimesBuilder } from './times.js';

const SINGLE = [
  'type',
  'source',
  'target',
  'modality',
  'certainty',
  'strength',
  'attributedTo',
  'attributedToMany',
  'regarding',
] as const;
const DERIVED = ['sourceKind', 'targetKind', 'superseded'] as const;
const LISTS = ['passages', 'sources'] as const;

type ColumnName = (typeof SINGLE | typeof DERIVED | typeof LISTS)[number];

/** What lists of claims filter and sort by, of every claim, which is a number from 0 in order of id. */
export class ClaimTable {
  /** All claims in order of id. */
  readonly inOrder: Listing;
  private timed: Listing | undefined;

  private constructor(
    readonly columns: Readonly<Record<ColumnName, Column>>,
    readonly times: Times,
    readonly texts: Texts,
    /** How the ids of claims end that have a key of their own beside their ends and type. */
    private readonly keys: ReadonlyMap<number, string>,
  ) {
    this.inOrder = new Listing(this.length, (row) => {
      const id = this.id(row);
      return { key: id, id };
    });
  }

  static async read(loaders: Pick<Loaders, 'ask'>, entities: EntityTable, whole: Whole): Promise<ClaimTable> {
    const builders = new Map<ColumnName, ColumnBuilder>(
      [...SINGLE, ...DERIVED, ...LISTS].map((name) => [name, new ColumnBuilder()]),
    );
    const times = new TimesBuilder();
    const keys = new Map<number, string>();
    let size = 0;
    const kindOf = (id: string): string | null => entities.kind.at(entities.rowOf(id) ?? -1);
    for (const starts of entities.startsOfClaims()) {
      for (const row of await loaders.ask('catalogue/claims', { ids: starts })) {
        const usual = usualId(row);
        if (row.id !== usual) keys.set(size, row.id.slice(usual.length));
        size += 1;
        for (const name of SINGLE) builders.get(name)?.add(row[name]);
        builders.get('passages')?.addAll(row.passages);
        builders.get('sources')?.addAll(row.passages.map(sourceOf));
        builders.get('sourceKind')?.add(kindOf(row.source));
        builders.get('targetKind')?.add(kindOf(row.target));
        builders.get('superseded')?.add(row.superseded ? 'yes' : null);
        times.add(row);
      }
      // Other requests get their turn.
      await setImmediate();
    }
    const columns = [...builders].map(([name, builder]) => [name, builder.finish()] as const);
    const texts = new Texts(async function* () {
      for (const starts of entities.startsOfClaims())
        yield (await loaders.ask('catalogue/claim-texts', { ids: starts })).map(({ text }) => text);
    }, whole);
    return new ClaimTable(Object.fromEntries(columns) as Record<ColumnName, Column>, times.finish(), texts, keys);
  }

  /** The number of claims. */
  get length(): number {
    return this.columns.type.length;
  }

  id(row: number): string {
    const { type, source, target } = this.columns;
    const ended = { type: type.at(row) ?? '', source: source.at(row) ?? '', target: target.at(row) ?? '' };
    return usualId(ended) + (this.keys.get(row) ?? '');
  }

  /** The number of a claim; undefined for an id that names none. */
  rowOf(id: string): number | undefined {
    const row = firstAt(this.length, (place) => this.id(place) >= id);
    return row < this.length && this.id(row) === id ? row : undefined;
  }

  key(row: number): ClaimKey {
    const { source, target } = this.columns;
    return { id: this.id(row), source: source.at(row) ?? '', target: target.at(row) ?? '' };
  }

  /** The dated claims in the order of a timeline. */
  inTime(): Listing {
    this.timed ??= new Listing(
      this.length,
      (row) => ({ key: this.times.keyOf(row) ?? '', id: this.id(row) }),
      this.times.inOrder(),
    );
    return this.timed;
  }
}

type Ended = Pick<QueryRow<'catalogue/claims'>, 'type' | 'source' | 'target'>;

/** The id of the only claim of its type between two entities. */
function usualId({ type, source, target }: Ended): string {
  return `claim:${source}/${type}/${target}`;
}
