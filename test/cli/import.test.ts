import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { DockerNeo4j } from '../../bench/docker-neo4j.js';
import { expectFault, run, runWell } from '../support/processes.js';

/** An import needs a Neo4j of its own that does not run, which only Docker gives. */
const hasDocker = process.env['TEST_NEO4J_HOW']?.startsWith('Docker') === true;

(hasDocker ? describe : describe.skip)('an import of tables into an empty Neo4j', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tables-'));
  const manifest = path.join(folder, 'manifest.json');
  let neo4j: DockerNeo4j | undefined;
  afterAll(async () => {
    await neo4j?.remove();
    rmSync(folder, { recursive: true });
  });

  test('gives, once it is counted, the graph that a load gives', async () => {
    const { stdout } = await runWell(['seed', '--csv', folder], {});
    expect(stdout).toMatch(/^Wrote \d+ entities and \d+ claims as tables: /m);
    expectFault(await run('cli', ['seed', '--csv', folder], {}), 2, folder, 'is not empty');
    neo4j = await DockerNeo4j.start(folder);
    const { settings } = neo4j;
    expectFault(await run('cli', ['quality'], settings), 10, 'npm run seed');
    const told = readFileSync(manifest, 'utf8');
    writeFileSync(manifest, told.replace(/"entities": (\d+)/, '"entities": 1'));
    expectFault(
      await run('cli', ['seed', '--imported', folder], settings),
      13,
      'entities instead of 1',
      'empty database',
    );
    expectFault(await run('cli', ['quality'], settings), 10, 'npm run seed');
    writeFileSync(manifest, told);
    const completed = await runWell(['seed', '--imported', folder], settings);
    expect(completed.stdout).toMatch(/^Complete: neo4j /m);
    // A load compares every property, and writes only what differs.
    const again = await runWell(['seed'], settings);
    for (const records of ['entities', 'relationships', 'passages', 'sources'])
      expect(again.stdout).toContain(`${records}: 0 added, 0 changed, 0 removed`);
  }, 300_000);

  test('refuses a folder that no export of tables wrote', async () => {
    expectFault(
      await run('cli', ['seed', '--imported', tmpdir()], neo4j?.settings ?? {}),
      2,
      'manifest.json',
      'seed -- --csv',
    );
  });
});
