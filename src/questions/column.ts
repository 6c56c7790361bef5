import { firstAt } from '../model/first-at.js';

/** What records refer to values by: the smallest numbers that suffice. 0 is no value, and 1 the first value. */
type Codes = Uint8Array | Uint16Array | Int32Array;

/** The records that have a value, in ascending order. */
export type Rows = Int32Array;

/**
 * The values that many records have of one property: at most one each, or several. A record keeps a number for each value,
 * so that half a million records take one or two megabytes, and comparing them is fast.
 */
export class Column {
  /** The records of each value, one value after another, made on first use. */
  private postings: { readonly rows: Rows; readonly starts: Int32Array } | undefined;

  constructor(
    /** Every value, in ascending order. */
    readonly values: readonly string[],
    private readonly codes: Codes,
    /** Where the codes of each record begin; undefined if each record has one. */
    private readonly starts?: Int32Array,
  ) {}

  /** The number of records. */
  get length(): number {
    return this.starts === undefined ? this.codes.length : this.starts.length - 1;
  }

  /** The value of a record, or its first. */
  at(row: number): string | null {
    const code = this.codeAt(row);
    return code === 0 ? null : (this.values[code - 1] ?? null);
  }

  /** The values of a record. */
  allAt(row: number): string[] {
    const [from, to] = this.range(row);
    const all: string[] = [];
    for (let place = from; place < to; place += 1) {
      const value = this.values[(this.codes[place] ?? 0) - 1];
      if (value !== undefined) all.push(value);
    }
    return all;
  }

  /** The code of a record's value; 0 for none. */
  codeAt(row: number): number {
    const [from, to] = this.range(row);
    return from < to ? (this.codes[from] ?? 0) : 0;
  }

  /** Whether a record has one of these codes. */
  has(row: number, wanted: ReadonlySet<number>): boolean {
    if (this.starts === undefined) return wanted.has(this.codes[row] ?? 0);
    const [from, to] = this.range(row);
    for (let place = from; place < to; place += 1) if (wanted.has(this.codes[place] ?? 0)) return true;
    return false;
  }

  /** The code of a value; undefined if no record has it. */
  codeOf(value: string): number | undefined {
    const place = this.firstFrom(value);
    return this.values[place - 1] === value ? place : undefined;
  }

  /** The code of the first value that is not less than this one; one past the last if all are less. */
  firstFrom(value: string): number {
    return firstAt(this.values.length, (place) => (this.values[place] ?? '') >= value) + 1;
  }

  /** The records with a code. */
  rowsOf(code: number): Rows {
    this.postings ??= this.sortRows();
    const { rows, starts } = this.postings;
    return rows.subarray(starts[code], starts[code + 1]);
  }

  /** The records with a value. */
  rowsWith(value: string): Rows {
    const code = this.codeOf(value);
    return code === undefined ? new Int32Array(0) : this.rowsOf(code);
  }

  /** The number of records of each value that any has, in order of the values. */
  counts(): { readonly value: string; readonly count: number }[] {
    return this.values.map((value, index) => ({ value, count: this.rowsOf(index + 1).length }));
  }

  private range(row: number): readonly [from: number, to: number] {
    return this.starts === undefined ? [row, row + 1] : [this.starts[row] ?? 0, this.starts[row + 1] ?? 0];
  }

  private sortRows(): { readonly rows: Rows; readonly starts: Int32Array } {
    const starts = new Int32Array(this.values.length + 2);
    for (const code of this.codes) starts[code + 1] = (starts[code + 1] ?? 0) + 1;
    for (let code = 1; code < starts.length; code += 1) starts[code] = (starts[code] ?? 0) + (starts[code - 1] ?? 0);
    const rows = new Int32Array(this.codes.length);
    const next = starts.slice();
    for (let row = 0; row < this.length; row += 1) {
      const [from, to] = this.range(row);
      for (let place = from; place < to; place += 1) {
        const code = this.codes[place] ?? 0;
        const at = next[code] ?? 0;
        rows[at] = row;
        next[code] = at + 1;
      }
    }
    return { rows, starts };
  }
}
