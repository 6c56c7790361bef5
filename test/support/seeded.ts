/** Test suites over the seed, as functions. test/api/api.test.ts and test/ask/ask.test.ts run them all on one graph. */
import { afterAll, beforeAll, describe } from '@jest/globals';
import { load } from '../../seed/load.js';
import type { Engine, Graph } from '../../src/graph/port.js';
import { Api, seed } from './api.js';
import { Asker } from './ask.js';
import { openWith } from './engines.js';

export type ApiSuite = (api: Api) => void;
export type AskSuite = (asker: Asker) => void;

const TO_LOAD_MS = 180_000;

/** A suite of API tests over HTTP. The seed is loaded again after a suite that loads other data. */
export function apiSuite(name: string, tests: ApiSuite): ApiSuite {
  return (api) => {
    describe(name, () => {
      beforeAll(async () => {
        await load(api.graph, seed.data, { prune: true });
      }, TO_LOAD_MS);
      tests(api);
    });
  };
}

/** A suite of questions in plain English, without a server. */
export function askSuite(name: string, tests: AskSuite): AskSuite {
  return (asker) => {
    describe(name, () => tests(asker));
  };
}

/** Runs suites within a `describe`, with one server over the seed on an engine. */
export function enterApiSuites(engine: Engine, suites: readonly ApiSuite[]): void {
  const api = new Api();
  withSeed(
    engine,
    (graph) => api.serve(graph),
    () => api.stop(),
  );
  for (const suite of suites) suite(api);
}

/** Runs suites with one asker over the seed on the embedded engine. */
export function enterAskSuites(suites: readonly AskSuite[]): void {
  const asker = new Asker();
  withSeed('embedded', (graph) => asker.of(graph));
  for (const suite of suites) suite(asker);
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
