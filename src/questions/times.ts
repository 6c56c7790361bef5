import type { StoredTime } from '../model/fit.js';
import type { Column } from './column.js';
import { ColumnBuilder } from './column-builder.js';

const PARTS = ['edtf', 'earliest', 'latest', 'notBefore', 'notAfter', 'begunBy', 'onUntil'] as const;

type Part = (typeof PARTS)[number];

/** The times of many records, as the graph stores them. */
export class Times {
  constructor(private readonly columns: Readonly<Record<Part, Column>>) {}

  get earliest(): Column {
    return this.columns.earliest;
  }

  get latest(): Column {
    return this.columns.latest;
  }

  /** The time of a record as it is written. */
  edtf(row: number): string | null {
    return this.columns.edtf.at(row);
  }

  at(row: number): StoredTime {
    const { earliest, latest, notBefore, notAfter, begunBy, onUntil } = this.columns;
    return {
      earliest: earliest.at(row),
      latest: latest.at(row),
      notBefore: notBefore.at(row),
      notAfter: notAfter.at(row),
      begunBy: begunBy.at(row),
      onUntil: onUntil.at(row),
    };
  }

  /** The first and the last possible day, by which timelines sort; undefined without a date. */
  keyOf(row: number): string | undefined {
    const earliest = this.earliest.at(row);
    return earliest === null ? undefined : `${earliest}/${this.latest.at(row) ?? ''}`;
  }

  /** The dated records in order of their keys, and of their numbers where these are the same. */
  inOrder(): Int32Array {
    const { earliest, latest } = this.columns;
    const [days, records] = [latest.values.length + 1, earliest.length];
    const keys = new Float64Array(records);
    let dated = 0;
    for (let row = 0; row < records; row += 1) {
      const first = earliest.codeAt(row);
      if (first === 0) continue;
      keys[dated] = (first * days + latest.codeAt(row)) * records + row;
      dated += 1;
    }
    return Int32Array.from(keys.subarray(0, dated).sort(), (key) => key % records);
  }
}

/** Makes {@link Times}, one record after another. */
export class TimesBuilder {
  private readonly builders = PARTS.map((part) => [part, new ColumnBuilder()] as const);

  add(row: Readonly<Record<Part, string | null>>): void {
    for (const [part, builder] of this.builders) builder.add(row[part]);
  }

  finish(): Times {
    const columns = this.builders.map(([part, builder]) => [part, builder.finish()] as const);
    return new Times(Object.fromEntries(columns) as Record<Part, Column>);
  }
}
