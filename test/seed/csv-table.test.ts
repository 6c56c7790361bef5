import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { CsvTable, SEPARATOR } from '../../seed/csv-table.js';

const text = fc
  .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', "'=", '"', ',', ''), fc.string({ unit: 'grapheme' }))
  .map(([start, rest]) => `${start}${rest}`);
const item = text.filter((each) => each !== '' && !each.includes(SEPARATOR));
const props = fc.record({
  said: text,
  number: fc.integer(),
  list: fc.array(item, { minLength: 1, maxLength: 3 }),
});

test('an import reads every value as the record has it: no apostrophe stands before what a spreadsheet would run', () => {
  fc.assert(
    fc.property(fc.array(props, { minLength: 1, maxLength: 5 }), (rows) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'jag-csv-table-'));
      try {
        const table = new CsvTable(folder, 'entities', ['id:ID(Entity)']);
        for (const [index, row] of rows.entries()) table.add(row, () => [`=${index}`]);
        table.end();
        const read = (file: string): string[][] => parse(readFileSync(path.join(folder, file), 'utf8'));
        const header = read('entities-header.csv');
        expect(header).toEqual([['id:ID(Entity)', 'said:string', 'number:long', 'list:string[]']]);
        expect(read('entities.csv')).toEqual(
          rows.map(({ said, number, list }, index) => [`=${index}`, said, String(number), list.join(SEPARATOR)]),
        );
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    }),
    { numRuns: 50 },
  );
});
