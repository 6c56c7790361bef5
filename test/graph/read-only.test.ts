import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openEmbedded } from '../../src/graph/embedded.js';
import type { Graph } from '../../src/graph/port.js';
import { openEmbeddedReader } from '../../src/graph/reader.js';
import { queryNames, queryText } from '../../src/query/files.js';
import { describeEachEngine, openEmpty } from '../support/engines.js';

const WRITES = [
  'CREATE (n:Intruder) RETURN n.id AS id',
  "MERGE (n:Kept {id: 'b'}) RETURN n.id AS id",
  "MATCH (n:Kept) SET n.id = 'changed'",
  'MATCH (n:Kept) REMOVE n.id',
  'MATCH (n:Kept) DETACH DELETE n',
  'match (n:Kept)\nset\nn += {id: 1}',
  'CREATE INDEX intruder IF NOT EXISTS FOR (n:Kept) ON (n.name)',
];

async function expectRefusesWrites(graph: Graph): Promise<void> {
  for (const statement of WRITES) {
    const refused = await graph.read(statement).catch((error: unknown) => error);
    expect({ statement, refused }).toMatchObject({ refused: { code: 'QUERY_FAILED' } });
  }
  expect(await graph.read('MATCH (n) RETURN labels(n) AS labels, n.id AS id')).toEqual([{ labels: ['Kept'], id: 'a' }]);
  // Here the keywords of writes occur only in a string, a name and a comment.
  expect(await graph.read("MATCH (n:Kept) WHERE n.id <> 'SET DELETE' RETURN n.name AS `create` // MERGE")).toEqual([
    { create: null },
  ]);
}

describeEachEngine('reading does not write', (engine) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openEmpty(engine);
    await graph.write("CREATE (:Kept {id: 'a'})");
  });
  afterAll(() => graph.close());

  test('read() refuses every statement that writes', () => expectRefusesWrites(graph));
});

describe('reading does not write [embedded, from a file]', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'jag-read-only-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('the reader refuses every statement that writes, and write()', async () => {
    const file = path.join(folder, 'graph.grafeo');
    const writer = openEmbedded({ file });
    await writer.write("CREATE (:Kept {id: 'a'})");
    await writer.close();
    const graph = await openEmbeddedReader({ file });
    try {
      await expectRefusesWrites(graph);
      await expect(graph.write('CREATE (:Intruder)')).rejects.toMatchObject({ code: 'QUERY_FAILED' });
    } finally {
      await graph.close();
    }
  });

  test('read() accepts every question of cypher/, and refuses every statement of load/ and schema/', async () => {
    const graph = openEmbedded();
    for (const name of queryNames()) {
      const writes = name.startsWith('schema/') || /^load\/(merge|create|delete|set|take|renew|end|finish)-/.test(name);
      const refused = await graph.read(queryText(name, 'embedded').replaceAll('__LABEL__', 'Topic')).then(
        () => false,
        (error: unknown) => /was given to read\(\)/.test((error as Error).message),
      );
      expect({ name, refused }).toEqual({ name, refused: writes });
    }
    await graph.close();
  });
});
