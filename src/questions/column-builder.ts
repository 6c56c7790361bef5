import { Column } from './column.js';
import { Numbers } from './numbers.js';

/** Makes a {@link Column}, one record after another. */
export class ColumnBuilder {
  private readonly known = new Map<string, number>();
  private readonly codes = new Numbers();
  private readonly starts = new Numbers();

  /** Adds the value of the next record. A column has only records added so, or only ones with {@link addAll}. */
  add(value: string | null): void {
    this.codes.add(value === null ? 0 : this.codeOf(value));
  }

  /** Adds the values of the next record, each once. */
  addAll(values: readonly string[]): void {
    this.starts.add(this.codes.length);
    for (const value of new Set(values)) this.codes.add(this.codeOf(value));
  }

  finish(): Column {
    const found = [...this.known.keys()];
    const sorted = [...found.keys()].sort((a, b) => ((found[a] ?? '') < (found[b] ?? '') ? -1 : 1));
    // The code of each value in the order in which they were found, and then in the order of the values.
    const final = new Int32Array(found.length + 1);
    sorted.forEach((index, place) => (final[index + 1] = place + 1));
    const Codes = found.length < 256 ? Uint8Array : found.length < 65_536 ? Uint16Array : Int32Array;
    const codes = new Codes(this.codes.length);
    for (let place = 0; place < codes.length; place += 1) codes[place] = final[this.codes.at(place)] ?? 0;
    const values = sorted.map((index) => found[index] ?? '');
    if (this.starts.length === 0) return new Column(values, codes);
    this.starts.add(this.codes.length);
    return new Column(values, codes, this.starts.toArray());
  }

  private codeOf(value: string): number {
    const code = this.known.get(value) ?? this.known.size + 1;
    this.known.set(value, code);
    return code;
  }
}
