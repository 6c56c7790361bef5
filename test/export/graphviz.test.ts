import { execFileSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { asText, exportFile } from '../../src/export/formats.js';
import type { SubgraphRecords } from '../../src/export/records.js';
import { arbitraryRecords, seedRecords } from '../support/export-records.js';
import { lacksProgram } from '../support/lacks-program.js';
import { describeWith } from '../support/programs.js';

const hint = (lack: string | undefined): string | undefined =>
  lack === undefined ? undefined : `${lack} (apt-get install graphviz)`;

describeWith('the dot program draws DOT', hint(lacksProgram('dot', '-V')), () => {
  async function draw(records: SubgraphRecords): Promise<{ nodes: number; edges: number }> {
    const text = asText((await exportFile(records, 'dot')).content);
    const svg = execFileSync('dot', ['-Tsvg'], { input: text, encoding: 'utf8', maxBuffer: 64_000_000, stdio: 'pipe' });
    const count = (name: string): number => svg.split(`class="${name}"`).length - 1;
    return { nodes: count('node'), edges: count('edge') };
  }

  test.each([
    ['the seed graph', { part: 'whole' } as const],
    ['a neighbourhood', { part: 'around', entity: 'FOIP', depth: 1, limit: 50 } as const],
  ])('%s', async (_, selection) => {
    const records = await seedRecords(selection);
    const { nodes, edges } = await draw(records);
    expect([nodes, edges]).toEqual([records.entities.length, records.relationships.length]);
  });

  test('awkward texts', async () => {
    for (const records of fc.sample(arbitraryRecords, { numRuns: 15, seed: 20191104 })) {
      const { nodes, edges } = await draw(records);
      expect([nodes, edges]).toEqual([records.entities.length, records.relationships.length]);
    }
  });
});
