/** Test suites, as functions. test/api/api.test.ts and test/ask/ask.test.ts run them all on one graph. */
import { afterAll, beforeAll, describe } from '@jest/globals';
import { load } from '../../seed/load.js';
import type { GraphData } from '../../seed/records.js';
import type { Engine, Graph } from '../../src/graph/port.js';
import { Api } from './api.js';
import { seed, earlier } from './checked-records.js';
import { Asker } from './ask.js';
import { openWith } from './engines.js';

export type ApiSuite = (api: Api) => void;
export type AskSuite = (asker: Asker) => void;

const TO_LOAD_MS = 180_000;

/** A suite of API tests over HTTP and some data, which is loaded before the suite. */
export function apiSuite(name: string, tests: ApiSuite, data: GraphData = earlier.data): ApiSuite {
  return (api) => {
    describe(name, () => {
      beforeAll(async () => {
        await load(api.graph, data, { prune: true });
      }, TO_LOAD_MS);
      tests(api);
    });
  };
}

/** A suite of API tests over the whole record. */
export const wholeApiSuite = (name: string, tests: ApiSuite): ApiSuite => apiSuite(name, tests, seed.data);

/** A suite of questions in plain English, without a server. */
export function askSuite(name: string, tests: AskSuite): AskSuite {
  return (asker) => {
    describe(name, () => tests(asker));
  };
}

/** Runs suites within a `describe`, with one server on an engine. */
export function enterApiSuites(engine: Engine, suites: readonly ApiSuite[]): void {
  const api = new Api();
  withGraph(
    engine,
    earlier.data,
    (graph) => api.serve(graph),
    () => api.stop(),
  );
  for (const suite of suites) suite(api);
}

/** Runs suites with one asker over some data on the embedded engine. */
export function enterAskSuites(data: GraphData, suites: readonly AskSuite[]): void {
  const asker = new Asker();
  withGraph('embedded', data, (graph) => asker.of(graph));
  for (const suite of suites) suite(asker);
}

function withGraph(
  engine: Engine,
  data: GraphData,
  begin: (graph: Graph) => void | Promise<void>,
  end?: () => Promise<void>,
): void {
  let graph: Graph | undefined;
  beforeAll(async () => {
    graph = await openWith(engine, data);
    await begin(graph);
  }, TO_LOAD_MS);
  afterAll(async () => {
    await end?.();
    await graph?.close();
  });
}
