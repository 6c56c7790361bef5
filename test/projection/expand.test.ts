/** The steps of a search, read from the catalogue in memory, are those that the graph's own questions give. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ClaimKey } from '../../src/model/ids.js';
import { load } from '../../seed/load.js';
import { openEmbedded } from '../../src/graph/embedded.js';
import type { Catalogue } from '../../src/questions/catalogue.js';
import { ContextFactory } from '../../src/questions/context.js';
import { pageAt, totalAt } from '../../src/questions/claims-at.js';
import { claimsAmong, stepsIn } from '../../src/questions/expand.js';
import type { RelationshipsAt } from '../../src/query/loaders.js';
import type { Position } from '../../src/query/paging.js';
import { queryHeader } from '../../src/query/files.js';
import { ANSWERS } from '../cypher/answers.js';
import { cases } from '../cypher/given.js';
import type { Given } from '../cypher/records.js';
import { randomGraph } from '../support/random-graph.js';

/** A claim, which a step reaches from one of its ends, and a page finds at an entity. */
interface Row extends ClaimKey {
  readonly from?: string;
  readonly to?: string;
  readonly entity?: string;
}

type Read = (catalogue: Catalogue, given: Given) => readonly Row[];

function at({ superseded, from, to, ...given }: Given): RelationshipsAt {
  return { ...given, days: { from, to }, ...(superseded === null ? {} : { superseded }) };
}

function known({ entities }: Catalogue, { ids }: Given): string[] {
  return [...new Set(ids)].filter((id) => entities.rowOf(id) !== undefined).sort();
}

/** Pages of the claims of several entities, one entity after another. */
function pages(backward: boolean): Read {
  const place = (id: string | null): Position | undefined => (id === null ? undefined : { key: '', id });
  return (catalogue, given) =>
    known(catalogue, given).flatMap((entity) =>
      pageAt(catalogue, entity, at(given), {
        ...{ after: place(given.after), before: place(given.before), backward, limit: given.limit },
      }).map((key) => ({ entity, ...key })),
    );
}

const READ: Readonly<Record<string, Read>> = {
  'path/expand': stepsIn,
  'relationship/between': claimsAmong,
  'relationship/of-entities-forward': pages(false),
  'relationship/of-entities-backward': pages(true),
};

function keyOf({ from, to, id }: Row): string {
  return [from, to, id].join('\0');
}

function named({ entity, from, to, id, source, target }: Row): Row {
  return {
    ...(entity === undefined ? {} : { entity }),
    ...(from === undefined ? {} : { from, to: to ?? '' }),
    ...{ id, source, target },
  };
}

test('steps, claims among entities and pages of their claims are what the records say, for any filter', async () => {
  const graph = openEmbedded();
  await fc.assert(
    fc.asyncProperty(randomGraph({ size: 12, claims: 40 }), async (data) => {
      await load(graph, data, { prune: true });
      const catalogue = await (await new ContextFactory(graph).create()).catalogue();
      for (const [name, read] of Object.entries(READ))
        for (const made of cases(queryHeader(name), data, 16)) {
          const given = made as unknown as Given;
          const wanted = ANSWERS[name]?.(data, given).map((row) => named(row as unknown as Row));
          const rows = read(catalogue, given).map(named);
          // Steps are in order only where they reach the limit.
          if (name === 'path/expand' && rows.length < given.limit) rows.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
          expect({ name, given, rows }).toEqual({ name, given, rows: wanted });
        }
      for (const made of cases(queryHeader('relationship/count-of-entities'), data, 16)) {
        const given = made as unknown as Given;
        const totals = known(catalogue, given).map((entity) => ({
          entity,
          total: totalAt(catalogue, entity, at(given)),
        }));
        const wanted = ANSWERS['relationship/count-of-entities']?.(data, given);
        expect({ given, totals: totals.filter(({ total }) => total > 0) }).toEqual({ given, totals: wanted });
      }
    }),
    { numRuns: 15 },
  );
  await graph.close();
});
