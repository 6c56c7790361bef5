import { beforeAll, expect, test } from '@jest/globals';
import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import type { CsvOptions } from '../../src/export/csv.js';
import { exportFile, inPieces } from '../../src/export/formats.js';
import type { SubgraphRecords } from '../../src/export/records.js';
import { readEvidence } from '../../src/model/evidence.js';
import { expectGraph } from '../support/expect-graph.js';
import { arbitraryRecords, expectedOf, seedRecords } from '../support/export-records.js';

let seed: SubgraphRecords;
beforeAll(async () => {
  seed = await seedRecords();
});

type Row = Record<string, string>;
async function tables(records: SubgraphRecords, options: CsvOptions): Promise<Record<string, Row[]>> {
  const zip = Buffer.concat([...inPieces((await exportFile(records, 'csv', options)).content)]);
  const files = Object.entries(unzipSync(zip));
  const read = (bytes: Uint8Array): Row[] =>
    parseCsv(strFromU8(bytes).replace(options.bom === true ? /^\ufeff/ : /(?!)/, ''), { columns: true });
  return Object.fromEntries(files.map(([name, bytes]) => [name, read(bytes)]));
}

const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
/** Takes away the apostrophes of cells that are safe for spreadsheets, as the guide says. */
const asItWas = (cell: string): string => cell.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/, '');
const start = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '＝', "'=", "''@", "'", '"=', ' ', '', '−');
/** Records whose texts begin as formulas do. */
const formulas = fc
  .tuple(arbitraryRecords, fc.array(start, { minLength: 7, maxLength: 7 }))
  .map(([records, starts]) => {
    let at = 0;
    const begun = (text: string): string => `${starts[at++ % starts.length] ?? ''}${text}`;
    return {
      ...records,
      entities: records.entities.map((row) => ({ ...row, name: begun(row.name), summary: begun(row.summary) })),
      relationships: records.relationships.map((row) => ({ ...row, sentence: begun(row.sentence) })),
      sources: records.sources.map((row) => ({ ...row, title: begun(row.title), publisher: begun(row.publisher) })),
    };
  });

test('no cell begins as a formula unless raw cells are wanted, and each can be read as it was', async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(formulas, fc.boolean(), async (records, bom) => {
      const [raw, safe] = [await tables(records, { raw: true, bom }), await tables(records, { bom })];
      const cells = Object.values(safe).flatMap((rows) => rows.flatMap((row) => Object.values(row)));
      expect(cells.filter((cell) => FORMULA.test(cell))).toEqual([]);
      const back = (rows: Row[]): Row[] =>
        rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, asItWas(cell)])));
      expect(Object.fromEntries(Object.entries(safe).map(([name, rows]) => [name, back(rows)]))).toEqual(raw);
      expect(raw['nodes.csv']?.map(({ name, summary }) => [name, summary])).toEqual(
        records.entities.map(({ name, summary }) => [name, summary]),
      );
      for (const cell of Object.values(raw).flatMap((rows) => rows.flatMap((row) => Object.values(row))))
        if (FORMULA.test(cell)) seen.add(cell.charAt(0));
    }),
    { numRuns: 60, seed: 20191104 },
  );
  // Otherwise the property would hold of records without a formula.
  expect([...seen].sort()).toEqual(['\t', '\n', '\r', '+', '-', '=', '@', '＝'].sort());
});

test('each table begins with a byte order mark where one is wanted, and only there', async () => {
  for (const bom of [true, false]) {
    const zip = Buffer.concat([...inPieces((await exportFile(seed, 'csv', { bom })).content)]);
    for (const bytes of Object.values(unzipSync(zip)))
      expect([...bytes.slice(0, 3)].join() === [0xef, 0xbb, 0xbf].join()).toBe(bom);
  }
});

/** csv-parse reads everything that the records have. */
async function expectEverything(records: SubgraphRecords): Promise<void> {
  const files = await tables(records, { raw: true });
  expect(Object.keys(files)).toEqual(['nodes.csv', 'edges.csv', 'evidence.csv']);
  const rows = (file: string): Row[] => files[file] ?? [];
  const present = (row: Record<string, string>) => Object.fromEntries(Object.entries(row).filter(([, v]) => v !== ''));
  const nodes = Object.fromEntries(rows('nodes.csv').map(({ id = '', ...row }) => [id, present(row)]));
  const edges = Object.fromEntries(
    rows('edges.csv').map(({ id = '', source = '', target = '', ...row }) => [
      id,
      { source, target, attributes: present(row) },
    ]),
  );
  expectGraph(nodes, edges, expectedOf(records));
  const evidence = [...records.entities, ...records.relationships].flatMap((row) =>
    readEvidence(row).map(({ row: cells, fingerprint, ...item }) => ({
      id: row.id,
      ...Object.fromEntries(Object.entries(item).map(([name, value]) => [name, value ?? ''])),
      row: (cells ?? [])
        .map(({ column, value, part }) => `${column}: ${part === true ? `… ${value} …` : value}`)
        .join('; '),
      fingerprint: fingerprint === null ? '' : `${fingerprint.length}:${fingerprint.sha256}`,
    })),
  );
  expect(rows('evidence.csv')).toMatchObject(evidence);
}

test('the tables of the seed graph have everything', () => expectEverything(seed));

test('the tables of awkward graphs have everything', () =>
  fc.assert(fc.asyncProperty(arbitraryRecords, expectEverything), { numRuns: 60 }));
