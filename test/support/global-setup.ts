// Starts one Neo4j, one browser and one explorer for the whole run. Test files read TEST_NEO4J_URI, _USER, _PASSWORD,
// _DATABASE and _HOW, and TEST_RUN_WIDE from the environment.
import { require as requireTypeScript } from 'tsx/cjs/api';
import type * as finder from './neo4j.js';
import type * as wide from './run-wide.js';

declare global {
  var neo4jOfThisRun: finder.Neo4jServer | undefined;
  var runWideOfThisRun: wide.RunWide | undefined;
}

export default async function setup(): Promise<void> {
  // Jest loads this file by Node's own resolution, which cannot find a '.ts' file under the name './neo4j.js'.
  const load = (file: string): unknown => requireTypeScript(file, import.meta.url);
  globalThis.runWideOfThisRun = await (load('./run-wide.js') as typeof wide).openRunWide();
  process.env['TEST_RUN_WIDE'] = globalThis.runWideOfThisRun.url;
  const found = await (load('./neo4j.js') as typeof finder).findNeo4j();
  if ('none' in found) {
    const why = `${found.none.replace(/^/gm, '  ')}\n  Install Docker, or Java 17 and Maven, or set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD.\n`;
    if (process.env['CI'] === 'true' || process.env['REQUIRE_NEO4J'] === '1')
      throw new Error(`no Neo4j, and this run requires one:\n${why}`);
    process.stderr.write(`\n*** NO NEO4J: the tests that need one are skipped.\n${why}\n`);
    return;
  }
  globalThis.neo4jOfThisRun = found;
  process.env['TEST_NEO4J_URI'] = found.uri;
  process.env['TEST_NEO4J_USER'] = found.user;
  process.env['TEST_NEO4J_PASSWORD'] = found.password;
  if (found.database) process.env['TEST_NEO4J_DATABASE'] = found.database;
  process.env['TEST_NEO4J_HOW'] = found.how;
  const instead = found.passedOver ? ` (passed over: ${found.passedOver})` : '';
  process.stderr.write(`\n*** NEO4J: ${found.how}, ${found.uri}${instead}\n\n`);
}
