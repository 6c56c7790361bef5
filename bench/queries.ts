import { isDeepStrictEqual } from 'node:util';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { validateSeed } from '../seed/validate.js';
import { packageRoot } from '../src/config.js';
import type { Bench } from './bench.js';
import { type Contender, compare, timing } from './measure.js';
import { around, inMemory, nextToAll, oneHop, simplePaths } from './naive.js';
import { OPERATIONS, type Operation } from './operations.js';
import { CLI, MAIN, type Served, askOver, neo4jSettings, runToEnd, serve } from './served.js';

/**
 * Typical operations over HTTP: both engines in turn, a minimal GraphQL server, and the bare traversal where the
 * operation is one.
 */
export async function queries(bench: Bench): Promise<void> {
  const { data } = validateSeed(path.join(packageRoot, 'seed'));
  const graph = inMemory(data);
  const bare: Readonly<Record<string, () => unknown>> = {
    'entity with its claims': () => oneHop(graph, 'initiative:wa-project'),
    paths: () => simplePaths(graph, 'framework:vientiane-vision', 'organisation:united-nations', 4, 5),
    'neighbourhood of depth 2': () => around(graph, 'framework:foip', 2),
    'shared neighbours': () => nextToAll(graph, ['country:japan', 'organisation:asean']),
  };

  const servers = await start(bench);
  try {
    const { embedded, neo4j, apollo } = servers;
    for (const operation of OPERATIONS) {
      const { name } = operation;
      await sameAnswers(operation, embedded, neo4j);
      const traversal = bare[name];
      const contenders: Contender[] = [
        timing('Apollo, one field', () => askOver(apollo.url, '{ ok }')),
        timing('embedded', () => ask(embedded, operation), neo4j === undefined ? 'Apollo, one field' : 'Neo4j'),
        ...(neo4j === undefined ? [] : [timing('Neo4j', () => ask(neo4j, operation), 'Apollo, one field')]),
        ...(traversal === undefined ? [] : [timing('graphology, in process', traversal, 'embedded')]),
      ];
      bench.report.add(
        ...(await compare({ part: 'queries', what: name, rounds: bench.rounds(25), warmup: 5 }, contenders)),
      );
    }
  } finally {
    await Promise.all([servers.embedded.stop(), servers.neo4j?.stop(), servers.apollo.stop()]);
  }
}

async function start(bench: Bench): Promise<{ embedded: Served; neo4j: Served | undefined; apollo: Served }> {
  const file = { GRAPH_FILE: path.join(bench.folder, 'queries.grafeo') };
  await runToEnd([CLI, 'seed'], file);
  const embedded = await serve(MAIN, file);
  const apollo = await serve(fileURLToPath(new URL('./peer-apollo.mjs', import.meta.url)));
  const found = await bench.neo4j();
  if (found === undefined) return { embedded, apollo, neo4j: undefined };
  await (await bench.emptyNeo4j())?.close();
  await runToEnd([CLI, 'seed'], neo4jSettings(found));
  return { embedded, apollo, neo4j: await serve(MAIN, neo4jSettings(found)) };
}

function ask(server: Served, { query, variables }: Operation): Promise<unknown> {
  return askOver(server.url, query, variables);
}

/** Comparing speeds makes sense only if the answers are equal. */
async function sameAnswers(operation: Operation, embedded: Served, neo4j: Served | undefined): Promise<void> {
  const answer = await ask(embedded, operation);
  if (neo4j === undefined) return;
  if (!isDeepStrictEqual(answer, await ask(neo4j, operation)))
    throw new Error(`'${operation.name}' has different answers on the two engines`);
}
