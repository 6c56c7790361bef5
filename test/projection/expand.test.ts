/** The steps of a search, read from the catalogue in memory, are those that the graph's own questions give. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ClaimKey } from '../../src/model/ids.js';
import { load } from '../../seed/load.js';
import { openEmbedded } from '../../src/graph/embedded.js';
import type { Catalogue } from '../../src/questions/catalogue.js';
import { ContextFactory } from '../../src/questions/context.js';
import { claimsAmong, stepsIn } from '../../src/questions/expand.js';
import { queryHeader } from '../../src/query/files.js';
import { ANSWERS } from '../cypher/answers.js';
import { cases } from '../cypher/given.js';
import type { Given } from '../cypher/records.js';
import { randomGraph } from '../support/random-graph.js';

/** A claim, which a step reaches from one of its ends. */
interface Row extends ClaimKey {
  readonly from?: string;
  readonly to?: string;
}

const READ: Readonly<Record<string, (catalogue: Catalogue, given: never) => readonly Row[]>> = {
  'path/expand': stepsIn,
  'relationship/between': claimsAmong,
};

function keyOf({ from, to, id }: Row): string {
  return [from, to, id].join('\0');
}

test('steps and claims among entities are what the records say, for any filter', async () => {
  const graph = openEmbedded();
  await fc.assert(
    fc.asyncProperty(randomGraph({ size: 12, claims: 40 }), async (data) => {
      await load(graph, data, { prune: true });
      const catalogue = await (await new ContextFactory(graph).create()).catalogue();
      for (const [name, read] of Object.entries(READ))
        for (const given of cases(queryHeader(name), data, 40)) {
          const wanted = ANSWERS[name]?.(data, given as unknown as Given);
          const rows = read(catalogue, given as never).map(({ from, to, id, source, target }) => ({
            ...(from === undefined ? {} : { from, to }),
            ...{ id, source, target },
          }));
          // Steps are in order only where they reach the limit.
          if (rows.length < Number(given['limit'])) rows.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
          expect({ name, given, rows }).toEqual({ name, given, rows: wanted });
        }
    }),
    { numRuns: 15 },
  );
  await graph.close();
});
