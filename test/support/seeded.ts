/** Blocks of tests over the seed, on every engine, each with a graph and a server or asker of its own. */
import { afterAll, beforeAll } from '@jest/globals';
import type { Engine, Graph } from '../../src/graph/port.js';
import { Api, seed } from './api.js';
import { Asker } from './ask.js';
import { describeEachEngine, openWith } from './engines.js';

const TO_LOAD_MS = 180_000;

/** The API over HTTP; what a test loads instead of the seed, it puts back. */
export function describeSeedApi(name: string, tests: (api: Api, engine: Engine) => void): void {
  describeEachEngine(name, (engine) => {
    const api = new Api();
    withSeed(
      engine,
      (graph) => api.serve(graph),
      () => api.stop(),
    );
    tests(api, engine);
  });
}

/** Questions in plain English, without a server. */
export function describeSeedAsker(name: string, tests: (asker: Asker, engine: Engine) => void): void {
  describeEachEngine(name, (engine) => {
    const asker = new Asker();
    withSeed(engine, (graph) => asker.of(graph));
    tests(asker, engine);
  });
}

function withSeed(engine: Engine, begin: (graph: Graph) => void | Promise<void>, end?: () => Promise<void>): void {
  let graph: Graph | undefined;
  beforeAll(async () => {
    graph = await openWith(engine, seed.data);
    await begin(graph);
  }, TO_LOAD_MS);
  afterAll(async () => {
    await end?.();
    await graph?.close();
  });
}
