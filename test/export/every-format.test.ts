import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { PlanIndex } from '../../src/questions/plan-index.js';
import { BUILT_IN } from '../../src/model/vocabulary.generated.js';
import { type FormatName, FORMATS, asText, exportFile, inPieces } from '../../src/export/formats.js';
import type { SubgraphRecords } from '../../src/export/records.js';
import { arbitraryRecords, seedRecords } from '../support/export-records.js';

// Records from two engines that return rows in different orders.
let seed: SubgraphRecords;
let seedAgain: SubgraphRecords;
beforeAll(async () => {
  seed = await seedRecords();
  seedAgain = await seedRecords();
});

describe('every format', () => {
  const names = Object.keys(FORMATS) as FormatName[];
  const bytes = async (records: SubgraphRecords, name: FormatName): Promise<string> =>
    Buffer.concat([...inPieces((await exportFile(records, name)).content)]).toString('base64');

  test.each(names)(
    '%s: the same data gives the same bytes, whatever order the engine returns rows in',
    async (name) => {
      expect(await bytes(seed, name)).toBe(await bytes(seedAgain, name));
    },
  );

  test.each(names)('%s: handles an empty graph and removes forbidden characters', async (name) => {
    const empty: SubgraphRecords = {
      ...{ entities: [], relationships: [], passages: [], sources: [], speakers: [], slug: '', focus: [] },
      ...{
        dataVersion: 'none',
        title: 'Nothing',
        whole: false,
        vocabulary: BUILT_IN,
        plans: new PlanIndex([], new Map()),
      },
    };
    await expect(bytes(empty, name)).resolves.not.toBe('');
    const [sample] = fc.sample(arbitraryRecords, { numRuns: 1, seed: 1 });
    const broken = { ...sample?.entities[0], name: 'a\u0000b\ud800c\u0007\ufffe' };
    const made = asText(
      (
        await exportFile(
          { ...(sample ?? empty), entities: [broken as SubgraphRecords['entities'][number]], relationships: [] },
          name,
        )
      ).content,
    );
    // JSON and Turtle can escape these characters; the other formats replace them with U+FFFD.
    // eslint-disable-next-line no-control-regex -- naming them is the purpose
    if (!['png', 'card', 'csv', 'site'].includes(name)) expect(made).not.toMatch(/[\u0000-\u0008\u000e-\u001f]/);
  });
});
