import { firstAt } from '../model/first-at.js';
import type { Loaders } from '../query/loaders.js';
import type { Column } from './column.js';
import { ColumnBuilder } from './column-builder.js';
import { inOrderOfId } from './in-order-of-id.js';
import { Listing } from './listing.js';
import { Texts, type Whole } from './texts.js';
import type { Times } from './times.js';
import { TimesBuilder } from './times.js';

/** Entities whose claims one statement reads. */
const STARTS = 1_000;

/** How lists of entities can be sorted. */
export type EntityOrder = 'NAME' | 'KIND' | 'DATE';

/** What lists of entities filter and sort by, of every entity, which is a number from 0 in order of id. */
export class EntityTable {
  private readonly listings = new Map<string, Listing>();

  private constructor(
    readonly ids: readonly string[],
    private readonly sortNames: readonly string[],
    readonly kind: Column,
    readonly passages: Column,
    readonly sources: Column,
    readonly times: Times,
    readonly texts: Texts,
  ) {}

  static async read(loaders: Pick<Loaders, 'ask'>, whole: Whole): Promise<EntityTable> {
    const ids: string[] = [];
    const sortNames: string[] = [];
    const [kind, passages, sources] = [new ColumnBuilder(), new ColumnBuilder(), new ColumnBuilder()];
    const times = new TimesBuilder();
    for await (const rows of inOrderOfId((part) => loaders.ask('catalogue/entities', part)))
      for (const row of rows) {
        ids.push(row.id);
        sortNames.push(row.sortName);
        kind.add(row.kind);
        passages.addAll(row.passages);
        sources.addAll(row.sources);
        times.add(row);
      }
    const texts = new Texts(async function* () {
      for await (const rows of inOrderOfId((part) => loaders.ask('catalogue/entity-texts', part)))
        yield rows.map(({ text }) => text);
    }, whole);
    return new EntityTable(ids, sortNames, kind.finish(), passages.finish(), sources.finish(), times.finish(), texts);
  }

  /** The number of an entity; undefined for an id that names none. */
  rowOf(id: string): number | undefined {
    const row = firstAt(this.ids.length, (place) => (this.ids[place] ?? '') >= id);
    return this.ids[row] === id ? row : undefined;
  }

  /** The entities in the order of the ids of the claims that start at them, some at a time, to read these claims in parts. */
  *startsOfClaims(): Generator<readonly string[]> {
    const sorted = this.ids.map((id) => `${id}/`).sort();
    for (let from = 0; from < sorted.length; from += STARTS)
      yield sorted.slice(from, from + STARTS).map((id) => id.slice(0, -1));
  }

  /**
   * The key of an entity in an order.
   * @param undated the key of an entity without a date
   */
  keyOf(row: number, order: EntityOrder, undated: string): string {
    const name = this.sortNames[row] ?? '';
    if (order === 'KIND') return `${this.kind.at(row) ?? ''} ${name}`;
    return order === 'DATE' ? (this.times.earliest.at(row) ?? undated) : name;
  }

  /** All entities in an order, sorted once for each. */
  inOrder(order: EntityOrder, undated: string): Listing {
    return this.listing(`${order} ${undated}`, (row) => this.keyOf(row, order, undated));
  }

  /** The dated entities in the order of a timeline. */
  inTime(): Listing {
    const known = this.listings.get('time');
    if (known !== undefined) return known;
    const place = (row: number) => ({ key: this.times.keyOf(row) ?? '', id: this.ids[row] ?? '' });
    const made = new Listing(this.ids.length, place, this.times.inOrder());
    this.listings.set('time', made);
    return made;
  }

  private listing(name: string, keyOf: (row: number) => string): Listing {
    const known = this.listings.get(name);
    if (known !== undefined) return known;
    const keys = this.ids.map((_, row) => keyOf(row));
    const order = Int32Array.from(keys.keys()).sort((a, b) => {
      const [one, other] = [keys[a] ?? '', keys[b] ?? ''];
      return one < other ? -1 : one > other ? 1 : a - b;
    });
    const made = new Listing(this.ids.length, (row) => ({ key: keyOf(row), id: this.ids[row] ?? '' }), order);
    this.listings.set(name, made);
    return made;
  }
}
