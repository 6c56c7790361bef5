import { csvFormatRow } from 'd3-dsv';
import { type Attribute, entityAttributes, relationshipAttributes } from './attributes.js';
import { fingerprintText } from '../model/evidence.js';
import { cellsInWords } from '../model/wording-evidence.js';
import { Lookup } from './citation.js';
import type { SubgraphRecords } from './records.js';
import { spreadsheetCell } from './spreadsheet-cell.js';
import { zipped } from './zipped.js';

/** How the tables are written. Without options, a spreadsheet can open them safely. */
export interface CsvOptions {
  /** Writes every value as it is, for programs. A spreadsheet may run such a cell as a formula. */
  readonly raw?: boolean;
  /** Begins each table with a byte order mark, by which Excel knows UTF-8. */
  readonly bom?: boolean;
}

/**
 * Three CSV tables (RFC 4180, https://www.rfc-editor.org/rfc/rfc4180), in UTF-8, in one zip: `nodes.csv`, `edges.csv`
 * and `evidence.csv`. The last has one row per piece of evidence with its full citation. Lists within a cell are JSON.
 */
export function* exportCsv(
  records: SubgraphRecords,
  { raw = false, bom = false }: CsvOptions = {},
): Generator<Uint8Array> {
  const written = raw ? (cell: string) => cell : spreadsheetCell;
  const tables = Object.entries(csvTables(records));
  yield* zipped(tables.map(([name, rows]) => [name, pieces(rows, written, bom ? '\ufeff' : '')] as const));
}

type Row = readonly (string | null)[];

/** The tables by file name, each with its head as the first row. */
function csvTables(records: SubgraphRecords): Readonly<Record<string, Iterable<Row>>> {
  const lookup = new Lookup(records);
  return {
    'nodes.csv': table(records.entities, [{ name: 'id', read: ({ id }) => id }, ...entityAttributes(records)], lookup),
    'edges.csv': table(
      records.relationships,
      [
        { name: 'id', read: ({ id }) => id },
        { name: 'source', read: ({ source }) => source },
        { name: 'target', read: ({ target }) => target },
        ...relationshipAttributes(records),
      ],
      lookup,
    ),
    'evidence.csv': evidence(records, lookup),
  };
}

function* table<R>(rows: readonly R[], columns: readonly Attribute<R>[], lookup: Lookup): Generator<Row> {
  yield columns.map(({ name }) => name);
  for (const row of rows) yield columns.map(({ read }) => read(row, lookup));
}

function* evidence({ entities, relationships }: SubgraphRecords, lookup: Lookup): Generator<Row> {
  const words = ['strength', 'quote', 'prefix', 'suffix', 'row', 'paraphrase', 'lookedUp', 'fingerprint', 'note'];
  yield ['of', 'id', ...words, 'passage', 'locator', 'source', 'title', 'publisher', 'date', 'url', 'retrieved'];
  for (const [of, rows] of [
    ['node', entities],
    ['edge', relationships],
  ] as const) {
    for (const row of rows) {
      for (const { passage, source, url, ...item } of lookup.citations(row)) {
        const said = [
          item.strength,
          item.quote,
          item.prefix,
          item.suffix,
          item.row === null ? null : cellsInWords(item.row),
        ];
        const cited = [item.paraphrase, item.lookedUp, fingerprintText(item.fingerprint), item.note];
        const from = [source.id, source.title, source.publisher, source.date, url, source.retrieved];
        yield [of, row.id, ...said, ...cited, passage.id, passage.locator, ...from];
      }
    }
  }
}

/** The rows as text, several at a time, because deflating them one by one would make many small blocks. */
function* pieces(rows: Iterable<Row>, written: (cell: string) => string, start: string): Generator<string> {
  let text = start;
  for (const row of rows) {
    text += `${csvFormatRow(row.map((cell) => written(cell?.toWellFormed() ?? '')))}\r\n`;
    if (text.length < 65_536) continue;
    yield text;
    text = '';
  }
  yield text;
}
