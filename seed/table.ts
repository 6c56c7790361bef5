import { csvParse } from 'd3-dsv';

/** The rows of a table by key. Rows may share a key; then each of them answers to it. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: ReadonlyMap<string, readonly Readonly<Record<string, string>>[]>;
}

/**
 * Reads a table in CSV whose first line names its columns.
 * @param key the columns whose values, joined by `/`, are a row's key.
 * @returns the table, or the column of the key that it lacks.
 */
export function readTable(csv: string, key: readonly string[]): Table | { readonly missing: string } {
  const parsed = csvParse(csv);
  const missing = key.find((column) => !parsed.columns.includes(column));
  if (missing !== undefined) return { missing };
  const rows = new Map<string, Readonly<Record<string, string>>[]>();
  for (const row of parsed) {
    const id = key.map((column) => row[column]).join('/');
    const same = rows.get(id);
    if (same === undefined) rows.set(id, [row]);
    else same.push(row);
  }
  return { columns: parsed.columns, rows };
}
