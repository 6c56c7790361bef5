/** The steps of a search, read from the catalogue in memory, are those that the graph's own questions give. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { load } from '../../seed/load.js';
import { openEmbedded } from '../../src/graph/embedded.js';
import { ContextFactory } from '../../src/questions/context.js';
import { claimsAmong, stepsIn } from '../../src/questions/expand.js';
import { queryHeader } from '../../src/query/files.js';
import { ANSWERS } from '../cypher/answers.js';
import { cases } from '../cypher/given.js';
import type { Given } from '../cypher/records.js';
import { randomGraph } from '../support/random-graph.js';

const READ = { 'path/expand': stepsIn, 'relationship/between': claimsAmong } as const;

test('steps and claims among entities are what the records say, for any filter', async () => {
  const graph = openEmbedded();
  await fc.assert(
    fc.asyncProperty(randomGraph({ size: 12, claims: 40 }), async (data) => {
      await load(graph, data, { prune: true });
      const catalogue = await (await new ContextFactory(graph).create()).catalogue();
      for (const [name, read] of Object.entries(READ))
        for (const given of cases(queryHeader(name), data, 40)) {
          const wanted = ANSWERS[name]?.(data, given as unknown as Given);
          expect({ name, given, rows: read(catalogue, given as never) }).toEqual({ name, given, rows: wanted });
        }
    }),
    { numRuns: 15 },
  );
  await graph.close();
});
