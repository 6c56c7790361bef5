import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Breakable } from '../support/breakable.js';
import { neo4jOptions, useNeo4jAlone } from '../support/engines.js';
import { type GraphqlAnswer, type Serving, askApi, runWell, serve } from '../support/processes.js';
import { SeedFolder } from '../support/seed-fixture.js';

(neo4jOptions === undefined ? describe.skip : describe)('a Neo4j that goes away under a running server', () => {
  useNeo4jAlone();
  let neo4j: Breakable | undefined;
  let server: Serving | undefined;
  let seed: SeedFolder | undefined;
  beforeAll(async () => {
    const { uri, user, password } = neo4jOptions ?? { uri: '', user: '', password: '' };
    seed = SeedFolder.of();
    neo4j = await Breakable.before(uri);
    const settings = { SEED_DIR: seed.dir, NEO4J_URI: neo4j.uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
    await runWell(['seed', '--prune'], settings);
    server = await serve(settings);
  }, 180_000);
  afterAll(async () => {
    server?.child.kill('SIGKILL');
    await neo4j?.break();
    seed?.remove();
  });

  const running = (): { neo4j: Breakable; server: Serving } => {
    if (neo4j === undefined || server === undefined) throw new Error('not started');
    return { neo4j, server };
  };
  const ready = async (url: string): Promise<readonly [number, unknown]> => {
    const answer = await fetch(`${url}/readyz`);
    return [answer.status, await answer.json()];
  };
  const PORTS = { data: { entity: { name: 'ports' } }, errors: undefined };
  const answered = async (url: string): Promise<Pick<GraphqlAnswer, 'data' | 'errors'>> => {
    const { data, errors } = (await askApi(url, name)).body;
    return { data, errors };
  };
  const name = '{ entity(id: "topic:ports") { ... on Entity { name } } }';

  test('gives ENGINE_UNAVAILABLE, and the server keeps running', async () => {
    const { url } = running().server;
    expect(await ready(url)).toEqual([200, expect.objectContaining({ status: 'ready', engine: 'neo4j' })]);
    expect(await answered(url)).toEqual(PORTS);

    await running().neo4j.break();
    // A query may wait for the server to come back, but a probe must be answered before its caller gives up.
    const order: string[] = [];
    const noted = async <T>(what: string, work: Promise<T>): Promise<T> => work.finally(() => order.push(what));
    const [graphql, probe] = await Promise.all([noted('question', askApi(url, name)), noted('probe', ready(url))]);
    expect(order).toEqual(['probe', 'question']);
    expect(graphql.body.errors?.[0]?.extensions).toEqual({ code: 'ENGINE_UNAVAILABLE' });
    expect(graphql.body.errors?.[0]?.message).toContain('does not respond');
    expect(probe).toEqual([503, expect.objectContaining({ status: 'not ready', code: 'ENGINE_UNAVAILABLE' })]);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  }, 120_000);

  test('is used again when it is back', async () => {
    await running().neo4j.mend();
    const { url } = running().server;
    expect(await ready(url)).toEqual([200, expect.objectContaining({ status: 'ready', engine: 'neo4j' })]);
    expect(await answered(url)).toEqual(PORTS);
  }, 120_000);

  test('does not prevent a clean shutdown', async () => {
    await running().neo4j.break();
    expect(await running().server.stop()).toMatchObject({ status: 0, signal: null });
  }, 60_000);
});
