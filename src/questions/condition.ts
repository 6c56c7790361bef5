import type { Days } from '../model/days.js';
import type { Column, Rows } from './column.js';

/** What a list asks of each record. */
export interface Condition {
  /** The most records that can meet it. */
  readonly most: number;
  /** The records that meet it, in ascending order; undefined if only a test of each record can tell. */
  readonly rows: (() => Rows) | undefined;
  meets(row: number): boolean;
  /** The codes between which it is met in one column, by which a list that is sorted by time skips parts of itself. */
  readonly range?: CodeRange;
}

/** A record can meet a condition only if its code in a column lies between these two, ends included. */
interface CodeRange {
  readonly column: Column;
  readonly first: number;
  readonly last: number;
}

/** The record has one of some values in a column. */
export function oneOf(column: Column, values: readonly string[]): Condition {
  const codes = new Set(values.flatMap((value) => column.codeOf(value) ?? []));
  return {
    most: [...codes].reduce((sum, code) => sum + column.rowsOf(code).length, 0),
    rows: () => merged([...codes].map((code) => column.rowsOf(code))),
    meets: (row) => column.has(row, codes),
  };
}

/** One of some conditions is met. */
export function anyOf(...conditions: readonly Condition[]): Condition {
  return {
    most: conditions.reduce((sum, { most }) => sum + most, 0),
    rows: conditions.some(({ rows }) => rows === undefined)
      ? undefined
      : () => merged(conditions.map(({ rows }) => rows?.() ?? new Int32Array(0))),
    meets: (row) => conditions.some((condition) => condition.meets(row)),
  };
}

/** The record is one of these. */
export function among(rows: ReadonlySet<number>): Condition {
  return { most: rows.size, rows: () => Int32Array.from(rows).sort(), meets: (row) => rows.has(row) };
}

/** A test of each record, for what most of them meet. */
export function that(meets: (row: number) => boolean): Condition {
  return { most: Number.POSITIVE_INFINITY, rows: undefined, meets };
}

/** The columns of a time. */
export interface TimeColumns {
  readonly earliest: Column;
  readonly latest: Column;
}

/**
 * The record may hold on one of some days.
 * @param withUndated whether a record without a date may
 */
export function mayHoldOn({ earliest, latest }: TimeColumns, { from, to }: Days, withUndated: boolean): Condition[] {
  const conditions: Condition[] = [];
  if (from !== null) {
    const first = latest.firstFrom(from);
    const range = { column: latest, first: withUndated ? 0 : first, last: latest.values.length };
    conditions.push({
      ...that((row) => {
        const code = latest.codeAt(row);
        return code === 0 ? withUndated : code >= first;
      }),
      range,
    });
  }
  if (to !== null) {
    const last = earliest.codeOf(to) ?? earliest.firstFrom(to) - 1;
    conditions.push({
      ...that((row) => {
        const code = earliest.codeAt(row);
        return code === 0 ? withUndated : code <= last;
      }),
      range: { column: earliest, first: 0, last },
    });
  }
  return conditions;
}

/** Several ascending lists as one, each record once. */
function merged(lists: readonly Rows[]): Rows {
  const [only, ...others] = lists.filter(({ length }) => length > 0);
  if (only === undefined) return new Int32Array(0);
  if (others.length === 0) return only;
  const all = new Int32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let size = 0;
  for (const list of lists) {
    all.set(list, size);
    size += list.length;
  }
  all.sort();
  let kept = 0;
  for (let place = 0; place < size; place += 1) {
    if (place > 0 && all[place] === all[kept - 1]) continue;
    all[kept] = all[place] ?? 0;
    kept += 1;
  }
  return all.subarray(0, kept);
}
