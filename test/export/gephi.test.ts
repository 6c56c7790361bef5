import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Lookup } from '../../src/export/citation.js';
import { asText, exportFile } from '../../src/export/formats.js';
import type { SubgraphRecords } from '../../src/export/records.js';
import { arbitraryRecords, seedRecords } from '../support/export-records.js';
import { lacksGephi, readByGephi } from '../support/gephi.js';
import { describeWith } from '../support/programs.js';

describeWith('Gephi opens GEXF 1.3', lacksGephi(), () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'jag-gephi-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function opened(records: SubgraphRecords): Promise<string[]> {
    const file = path.join(folder, 'graph.gexf');
    writeFileSync(file, asText((await exportFile(records, 'gexf')).content));
    return readByGephi(file)
      .map((line) => line.join('\t'))
      .sort();
  }

  function expected(records: SubgraphRecords): string[] {
    const lookup = new Lookup(records);
    const line = (...values: string[]): string => values.map((value) => value.replace(/[\t\r\n]/g, ' ')).join('\t');
    return [
      ...records.entities.map((row) => line('node', row.id, row.name, row.kind, lookup.cite(row))),
      ...records.relationships.map((row) =>
        line('edge', row.source, row.target, row.type, row.sentence, lookup.cite(row)),
      ),
    ].sort();
  }

  test('Gephi reads every entity and claim of the seed graph, including parallel ones, without a warning', async () => {
    const records = await seedRecords();
    const alike = records.relationships.map(({ source, type, target }) => `${source} ${type} ${target}`);
    // Without two such claims, the test would not show that Gephi keeps both.
    expect(new Set(alike).size).toBeLessThan(alike.length);
    expect(await opened(records)).toEqual(expected(records));
  }, 120_000);

  test('Gephi reads awkward texts', async () => {
    const parallel = arbitraryRecords.filter(({ relationships }) => relationships.length > 3);
    for (const records of fc.sample(parallel, { numRuns: 2, seed: 20191104 }))
      expect(await opened(records)).toEqual(expected(records));
  }, 120_000);
});
