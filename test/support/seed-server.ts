import { afterAll, beforeAll } from '@jest/globals';
import type { Graph } from '../../src/graph/port.js';
import { Api } from './api.js';
import { seed } from './checked-records.js';
import { openWith } from './engines.js';

/** The project's own data for the tests of the enclosing block: as a graph, and served over HTTP. */
export interface SeedServer {
  readonly graph: Graph;
  readonly api: Api;
  /** `GET /export/PLACE`. */
  readonly get: (place: string, headers?: Readonly<Record<string, string>>) => Promise<Response>;
}

/** Opens and serves the project's data before the tests of the enclosing block, and closes it after them. */
export function useSeedServer(): SeedServer {
  let graph: Graph | undefined;
  let api: Api | undefined;
  beforeAll(async () => {
    graph = await openWith('embedded', seed.data);
    api = await Api.start(graph);
  });
  afterAll(async () => {
    await api?.stop();
    await graph?.close();
  });
  const present = <T>(made: T | undefined): T => {
    if (made === undefined) throw new Error('the server starts before the first test, not before the file is read');
    return made;
  };
  return {
    get graph() {
      return present(graph);
    },
    get api() {
      return present(api);
    },
    get: (place, headers = {}) => fetch(`${present(api).url}/export/${place}`, { headers }),
  };
}
