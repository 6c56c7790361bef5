/** Every answer is of one version of the data, while versions take turns under a server. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { load } from '../../seed/load.js';
import type { GraphData } from '../../seed/records.js';
import { withVersion } from '../../seed/to-records.js';
import { openEmbeddedFile } from '../../src/graph/embedded-file.js';
import { openNeo4j } from '../../src/graph/neo4j.js';
import type { Engine, Graph, WritableGraph } from '../../src/graph/port.js';
import { openEmbeddedReader } from '../../src/graph/reader.js';
import { Api } from '../support/api.js';
import { describeEachEngine, neo4jOptions } from '../support/engines.js';
import { smallGraph } from '../support/small-graph.js';

const IDS = Array.from({ length: 300 }, (_, index) => `country:c${index}`);
const small = smallGraph(
  IDS.map((id) => ({ id })),
  IDS.slice(1).map((target, index) => ({ source: IDS[index] ?? '', type: 'COOPERATES_WITH', target })),
);
/** The same entities and claims, each with words that name the edition. */
function edition(name: string): GraphData {
  const entities = small.entities.map((each) => ({ ...each, props: { ...each.props, summary: name } }));
  const relationships = small.relationships.map((each) => ({ ...each, props: { ...each.props, sentence: name } }));
  return withVersion({ ...small, entities, relationships });
}
const EDITIONS = ['old', 'new'].map(edition);

/** Three levels, so that an answer takes several statements one after another. */
const QUERY = `query ($ids: [ID!]!) { statistics { dataVersion } nodes(ids: $ids) { ... on Entity { summary
  relationships(first: 3) { nodes { sentence target { summary relationships(first: 3) { nodes { sentence } } } } } } } }`;
const CLIENTS = 4;

function engineOf(engine: Engine, folder: string): { read: () => Promise<Graph>; write: () => WritableGraph } {
  const file = path.join(folder, 'graph.grafeo');
  if (engine === 'embedded') return { read: () => openEmbeddedReader({ file }), write: () => openEmbeddedFile(file) };
  if (neo4jOptions === undefined) throw new Error('no Neo4j to test on');
  const options = neo4jOptions;
  return { read: () => Promise.resolve(openNeo4j(options)), write: () => openNeo4j(options) };
}

describeEachEngine('a server whose data is replaced while it answers', (engine) => {
  // With memory, what is remembered of one version meets what is read of another.
  test.each([0, 64])(
    'answers each question from one version, with %i MB of memory',
    async (rowMemoryMb) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'jag-one-version-'));
      const { read, write } = engineOf(engine, folder);
      const seed = async (data: GraphData | undefined): Promise<void> => {
        if (data === undefined) throw new Error('no data');
        const graph = write();
        await load(graph, data, { prune: true }).finally(() => graph.close());
      };
      await seed(EDITIONS[0]);
      const graph = await read();
      const api = await Api.start(graph, { rowMemoryMb });
      const met = new Set<string>();
      let [seeding, answers] = [true, 0];
      const client = async (number: number): Promise<void> => {
        for (let round = 0; seeding; round++) {
          const ids = Array.from({ length: 20 }, (_, index) => IDS[(number * 70 + round + index * 3) % IDS.length]);
          const { data, errors } = await api.send(QUERY, { ids });
          answers += 1;
          if (errors !== undefined) {
            expect(errors).toMatchObject(errors.map(() => ({ extensions: { code: 'DATA_CHANGED' } })));
            continue;
          }
          const words = new Set(JSON.stringify(data).match(/"(?:old|new)"/g));
          expect([...words]).toHaveLength(1);
          met.add([...words].join());
        }
      };
      const clients = Array.from({ length: CLIENTS }, (_, number) => client(number));
      for (let turn = 1; turn <= 4; turn++) {
        await seed(EDITIONS[turn % 2]);
        // Long enough for some answers, which the next load interrupts.
        const enough = answers + 2 * CLIENTS;
        while (answers < enough) await sleep(20);
      }
      seeding = false;
      await Promise.all(clients);
      expect(answers).toBeGreaterThan(20);
      expect([...met].sort()).toEqual(['"new"', '"old"']);
      await api.stop();
      await graph.close();
      rmSync(folder, { recursive: true, force: true });
    },
    60_000,
  );
});
