import { LRUCache } from 'lru-cache';
import type { PageRequest, Position } from '../query/paging.js';
import type { Column, Rows } from './column.js';
import type { Condition } from './condition.js';

/** The part of a list to return: the records after one place and before another, from either end. */
export interface Part {
  /** Only records that come after, or before, this place. */
  readonly after: Position | undefined;
  readonly before: Position | undefined;
  readonly backward: boolean;
  readonly limit: number;
}

/** The part of a list that a page shows. */
export function partOf({ after, before, direction, limit }: PageRequest): Part {
  return { after, before, backward: direction === 'backward', limit };
}

/** The share of all records below which it is faster to sort those that meet a condition than to test all in order. */
const FEW = 1 / 8;

/** Records in a span, of which the least and the most code is known: 64. */
const SPAN_BITS = 6;

/** Most totals that are kept. */
const TOTALS_KEPT = 1000;

/**
 * Records in an order, for paging by key. What a page costs depends on its size and on its filters, not on the number of
 * records: a rare value has a list of the records with it, and a page of common ones soon is full.
 */
export class Listing {
  private readonly size: number;
  /** The place of each record in the order; -1 for one that is not in the list. */
  private readonly ranks: Rows | undefined;
  private readonly totals = new LRUCache<string, number>({ max: TOTALS_KEPT });
  private readonly spans = new Map<Column, Spans>();

  constructor(
    records: number,
    /** The key and the id of a record. */
    private readonly placeOf: (row: number) => Position,
    /** The records in order of key and id; undefined if all are in the list and numbered so. */
    private readonly order?: Rows,
  ) {
    this.size = order?.length ?? records;
    if (order === undefined) return;
    this.ranks = new Int32Array(records).fill(-1);
    for (let rank = 0; rank < order.length; rank += 1) this.ranks[order[rank] ?? 0] = rank;
  }

  /** The records of a part that meet all conditions, in reading order. */
  page(conditions: readonly Condition[], { after, before, backward, limit }: Part): number[] {
    const { size, rowAt, tests } = this.candidates(conditions);
    const from = after === undefined ? 0 : this.firstAfter(after, size, rowAt, true);
    const to = before === undefined ? size : this.firstAfter(before, size, rowAt, false);
    const skips = size === this.size ? this.skipsOf(tests) : [];
    const found: number[] = [];
    for (let place = backward ? to - 1 : from; place >= from && place < to && found.length < limit;) {
      if (skips.some((skip) => skip(place >> SPAN_BITS))) {
        place = backward ? ((place >> SPAN_BITS) << SPAN_BITS) - 1 : ((place >> SPAN_BITS) + 1) << SPAN_BITS;
        continue;
      }
      const row = rowAt(place);
      if (tests.every((test) => test.meets(row))) found.push(row);
      place += backward ? -1 : 1;
    }
    return found;
  }

  /** Which spans of the list a condition's range of codes rules out. */
  private skipsOf(conditions: readonly Condition[]): ((span: number) => boolean)[] {
    const { order } = this;
    if (order === undefined) return [];
    return conditions.flatMap(({ range }) => {
      if (range === undefined) return [];
      const { column, first, last } = range;
      const { least, most } = this.spans.get(column) ?? spansOf(order, column);
      this.spans.set(column, { least, most });
      return [(span: number) => (most[span] ?? 0) < first || (least[span] ?? 0) > last];
    });
  }

  /** The number of records that meet all conditions. */
  total(conditions: readonly Condition[]): number {
    const { size, rowAt, tests } = this.candidates(conditions);
    if (tests.length === 0) return size;
    let total = 0;
    for (let place = 0; place < size; place += 1) {
      const row = rowAt(place);
      if (tests.every((test) => test.meets(row))) total += 1;
    }
    return total;
  }

  /** A total that is counted once for each `name` of its filter. */
  totalOf(name: string, conditions: readonly Condition[]): number {
    const total = this.totals.get(name) ?? this.total(conditions);
    this.totals.set(name, total);
    return total;
  }

  /** The fewest records that have to be looked at, in order, and the conditions that are left to test. */
  private candidates(conditions: readonly Condition[]): {
    readonly size: number;
    readonly rowAt: (place: number) => number;
    readonly tests: readonly Condition[];
  } {
    const [rarest] = conditions.filter(({ rows }) => rows !== undefined).sort((a, b) => a.most - b.most);
    const rows = rarest !== undefined && rarest.most <= this.size * FEW ? rarest.rows?.() : undefined;
    const { order, ranks } = this;
    if (rows === undefined) return { size: this.size, rowAt: (place) => order?.[place] ?? place, tests: conditions };
    const tests = conditions.filter((condition) => condition !== rarest);
    if (ranks === undefined || order === undefined)
      return { size: rows.length, rowAt: (place) => rows[place] ?? 0, tests };
    const sorted = rows.map((row) => ranks[row] ?? -1).sort();
    const missing = sorted.findIndex((rank) => rank >= 0);
    const present = missing === -1 ? new Int32Array(0) : sorted.subarray(missing);
    return { size: present.length, rowAt: (place) => order[present[place] ?? 0] ?? 0, tests };
  }

  /** How many of the records come before a place, or, if `including`, at most at it. */
  private firstAfter(
    { key, id }: Position,
    size: number,
    rowAt: (place: number) => number,
    including: boolean,
  ): number {
    let [low, high] = [0, size];
    while (low < high) {
      const middle = (low + high) >> 1;
      const at = this.placeOf(rowAt(middle));
      const comesBefore = at.key < key || (at.key === key && (at.id < id || (including && at.id === id)));
      if (comesBefore) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The least and the most code in each span of a list. */
interface Spans {
  readonly least: Int32Array;
  readonly most: Int32Array;
}

function spansOf(order: Rows, column: Column): Spans {
  const count = (order.length >> SPAN_BITS) + 1;
  const [least, most] = [new Int32Array(count).fill(2 ** 31 - 1), new Int32Array(count)];
  for (let place = 0; place < order.length; place += 1) {
    const [span, code] = [place >> SPAN_BITS, column.codeAt(order[place] ?? 0)];
    if (code < (least[span] ?? 0)) least[span] = code;
    if (code > (most[span] ?? 0)) most[span] = code;
  }
  return { least, most };
}
