import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { load } from '../../seed/load.js';
import type { GraphData } from '../../seed/records.js';
import { withVersion } from '../../seed/to-records.js';
import { openNeo4j } from '../../src/graph/neo4j.js';
import type { Graph, Statements, WritableGraph } from '../../src/graph/port.js';
import { Api } from '../support/api.js';
import type { Member } from '../support/cluster/member.js';
import { ScriptedCluster } from '../support/cluster/scripted-cluster.js';
import { smallGraph } from '../support/small-graph.js';

const IDS = ['country:a', 'country:b', 'country:c'];
const small = smallGraph(
  IDS.map((id) => ({ id })),
  [
    { source: 'country:a', type: 'COOPERATES_WITH', target: 'country:b' },
    { source: 'country:b', type: 'COOPERATES_WITH', target: 'country:c' },
  ],
);
/** The same entities, each with a summary that names the edition. */
function edition(name: string): GraphData {
  const entities = small.entities.map((entity) => ({ ...entity, props: { ...entity.props, summary: name } }));
  return withVersion({ ...small, entities });
}
const OLD = edition('old');
const NEW = edition('new');

let cluster: ScriptedCluster;
const graphs: Graph[] = [];
const apis: Api[] = [];
/** Opens the cluster as another process would. */
function open(access: 'read' | 'write'): WritableGraph {
  const graph = openNeo4j({ uri: cluster.uri, user: 'neo4j', password: 'scripted', timeoutMs: 5_000, access });
  graphs.push(graph);
  return graph;
}
async function serve(): Promise<Api> {
  // Without memory, so that each question reaches a member.
  const api = await Api.start(open('read'), { rowMemoryMb: 0 });
  apis.push(api);
  return api;
}
async function seed(data: GraphData): Promise<void> {
  await load(open('write'), data, { prune: true });
}

beforeEach(async () => {
  cluster = await ScriptedCluster.start(3);
  await seed(OLD);
});
afterEach(async () => {
  for (const api of apis.splice(0)) await api.stop();
  for (const graph of graphs.splice(0)) await graph.close();
  await cluster.close();
});

interface Read {
  readonly statistics: { readonly dataVersion: string };
  readonly nodes: readonly { readonly summary: string }[];
}
/** The version that an answer names, and the editions that its entities are of. */
async function ask(api: Api): Promise<{ readonly version: string; readonly editions: readonly string[] }> {
  const { statistics, nodes } = await api.ask<Read>(
    `query Read($ids: [ID!]!) { statistics { dataVersion } nodes(ids: $ids) { ... on Entity { summary } } }`,
    { ids: IDS },
  );
  return { version: statistics.dataVersion, editions: [...new Set(nodes.map(({ summary }) => summary))] };
}
const WHOLE_OLD = { version: OLD.version, editions: ['old'] };
const WHOLE_NEW = { version: NEW.version, editions: ['new'] };

test('the seed reads what it wrote, and questions go to the followers', async () => {
  const [first, second] = cluster.followers;
  const leader = cluster.members[0];
  const asked = [first?.asked.reads, second?.asked.reads];
  expect(leader?.asked.reads).toBe(0);
  expect(leader?.asked.writes).toBeGreaterThan(0);
  const api = await serve();
  for (let round = 0; round < 8; round++) expect(await ask(api)).toEqual(WHOLE_OLD);
  expect(leader?.asked.reads).toBe(0);
  expect(first?.asked.reads).toBeGreaterThan(asked[0] ?? 0);
  expect(second?.asked.reads).toBeGreaterThan(asked[1] ?? 0);
});

test('a follower that lags behind never gives the old data as the new', async () => {
  const api = await serve();
  expect(await ask(api)).toEqual(WHOLE_OLD);
  const [late] = cluster.followers;
  if (late === undefined) throw new Error('the cluster has no follower');
  await cluster.catchUp();
  late.held = true;
  await seed(NEW);
  // Both the server that ran before and one that starts now.
  const started = await serve();
  const before = late.asked.reads;
  const answers = await Promise.allSettled(
    Array.from({ length: 12 }, (_, round) => ask(round % 2 === 0 ? api : started)),
  );
  for (const answer of answers) {
    if (answer.status === 'fulfilled') expect(answer.value).toEqual(WHOLE_NEW);
    else expect(String(answer.reason)).toContain('ENGINE_UNAVAILABLE');
  }
  // Most are asked again of the other follower.
  expect(answers.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(6);
  expect(late.asked.reads).toBe(before);
  // Once it has caught up, it answers again.
  late.held = false;
  for (let round = 0; round < 8; round++) expect(await ask(api)).toEqual(WHOLE_NEW);
  expect(late.asked.reads).toBeGreaterThan(before);
});

test('a lost follower or leader costs a retry, not an error', async () => {
  const api = await serve();
  await cluster.catchUp();
  const [first, second] = cluster.followers;
  if (first === undefined || second === undefined) throw new Error('the cluster has too few followers');
  const answers: Promise<unknown>[] = [];
  const goOn = async (rounds: number): Promise<void> => {
    for (let round = 0; round < rounds; round++) {
      answers.push(ask(api));
      await sleep(10);
    }
  };
  await goOn(10);
  first.stop();
  await goOn(10);
  cluster.loseLeader();
  await goOn(10);
  await cluster.choose(second);
  await first.start();
  await goOn(10);
  expect(await Promise.all(answers)).toEqual(Array.from({ length: 40 }, () => WHOLE_OLD));
});

test('a seed goes on when the leader is lost, and another takes over', async () => {
  const api = await serve();
  expect(await ask(api)).toEqual(WHOLE_OLD);
  const graph = open('write');
  let written = 0;
  const losing: WritableGraph = {
    ...graph,
    transaction: (work) =>
      graph.transaction((within) => {
        const counted: Statements = {
          ...within,
          write: async (statement, params) => {
            written += 1;
            if (written === 2) {
              cluster.loseLeader();
              setTimeout(() => void cluster.choose(cluster.members[1] as Member), 300);
            }
            return within.write(statement, params);
          },
        };
        return work(counted);
      }),
  };
  await load(losing, NEW, { prune: true });
  expect(written).toBeGreaterThan(2);
  expect(await ask(api)).toEqual(WHOLE_NEW);
});
