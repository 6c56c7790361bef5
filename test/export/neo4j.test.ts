import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import neo4j, { type Driver } from 'neo4j-driver';
import { compare, isEmpty } from '../../seed/diff.js';
import { currentData } from '../../src/questions/context.js';
import { asText, exportFile } from '../../src/export/formats.js';
import type { SubgraphRecords } from '../../src/export/records.js';
import { openNeo4j } from '../../src/graph/neo4j.js';
import type { Graph } from '../../src/graph/port.js';
import { earlier } from '../support/checked-records.js';
import { arbitraryRecords, seedRecords } from '../support/export-records.js';
import { neo4jOptions, useNeo4jAlone } from '../support/engines.js';
import { describeWith } from '../support/programs.js';

/** Neo4j parses and plans each statement of a script with all its values, which takes seconds on a busy machine. */
const SLOW = 300_000;

const none = neo4jOptions === undefined ? 'there is no Neo4j (see the beginning of this run)' : undefined;

describeWith('the Cypher script fills an empty Neo4j', none, () => {
  useNeo4jAlone();
  const { uri, user, password } = neo4jOptions ?? { uri: '', user: '', password: '' };
  let driver: Driver;
  let graph: Graph;
  beforeAll(() => {
    driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
    graph = openNeo4j({ uri, user, password });
  });
  afterAll(async () => {
    await graph.close();
    await driver.close();
  });

  /** Runs one statement after the other, as cypher-shell does. Each ends with `;` at the end of a line. */
  async function load(records: SubgraphRecords): Promise<void> {
    const script = asText((await exportFile(records, 'cypher')).content);
    const session = driver.session();
    try {
      for (const statement of script.split(/;\n/).filter((each) => each.trim() !== '')) await session.run(statement);
    } finally {
      await session.close();
    }
  }

  async function clear(): Promise<void> {
    await driver.executeQuery('MATCH (n) DETACH DELETE n');
    const { records } = await driver.executeQuery('SHOW CONSTRAINTS YIELD name');
    for (const record of records) await driver.executeQuery(`DROP CONSTRAINT ${String(record.get('name'))}`);
  }

  test(
    'with the record of the first sources, exactly as npm run seed would write it',
    async () => {
      await clear();
      await load(await seedRecords());
      const difference = await compare(graph, earlier.data);
      expect(isEmpty(difference) ? {} : difference).toEqual({});
      await expect(currentData(graph)).resolves.toMatchObject({ version: earlier.data.version });
      const { records } = await driver.executeQuery('SHOW CONSTRAINTS YIELD name RETURN name ORDER BY name');
      expect(records.map((record) => record.get('name') as string)).toEqual([
        'data_version_id',
        'entity_id',
        'passage_id',
        'source_id',
      ]);
    },
    SLOW,
  );

  test(
    'with a part of it, which is marked as a part',
    async () => {
      await clear();
      const records = await seedRecords({ part: 'around', entity: 'FOIP', depth: 1, limit: 50 });
      await load(records);
      const [counts] = await graph.read(
        'MATCH (n:Entity) WITH count(n) AS entities MATCH (:Entity)-[r]->(:Entity) RETURN entities, count(r) AS claims',
      );
      expect(counts).toEqual({ entities: records.entities.length, claims: records.relationships.length });
      await expect(currentData(graph)).resolves.toMatchObject({ version: `${records.dataVersion}+part` });
    },
    SLOW,
  );

  test(
    'with awkward texts',
    async () => {
      for (const records of fc.sample(arbitraryRecords, { numRuns: 6, seed: 20191104 })) {
        await clear();
        await load(records);
        const entities = await graph.read(
          'MATCH (n:Entity) RETURN n.id AS id, n.name AS name, n.evidence AS evidence ORDER BY id',
        );
        expect(entities).toEqual(records.entities.map(({ id, name, evidence }) => ({ id, name, evidence })));
        const claims = await graph.read(
          'MATCH (:Entity)-[r]->(:Entity) RETURN r.id AS id, r.sentence AS sentence, r.quantities AS quantities, r.evidence AS evidence, r.strength AS strength ORDER BY id',
        );
        const inOrder = [...records.relationships].sort((a, b) => (a.id < b.id ? -1 : 1));
        expect(claims).toEqual(
          inOrder.map(({ id, sentence, quantities, evidence, strength }) => ({
            id,
            sentence,
            quantities,
            evidence,
            strength,
          })),
        );
      }
    },
    SLOW,
  );
});
