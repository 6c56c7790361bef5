import { Worker } from 'node:worker_threads';
import betweennessModule from 'graphology-metrics/centrality/betweenness.js';
import { Fault } from '../errors.js';
import type { Projection } from './projection.js';

// CommonJS: at run time the module is the function that its types call `default`.
const betweenness = betweennessModule as unknown as typeof betweennessModule.default;

export type Scores = ReadonlyMap<string, number>;

/** Steps of the algorithm (entities times ties) up to which it is quicker to take it here, some 50 ms, than to start a thread for it. */
const AT_ONCE = 200_000;

/** How long a thread may work on it. */
const LIMIT_MS = 120_000;

/**
 * How many of the shortest paths run through each entity (Brandes), from 0 to 1. On a large graph that takes minutes: a thread does it, so
 * that whoever asks something else is answered meanwhile.
 * @throws Fault QUERY_TIMEOUT when the thread has worked for longer than it may.
 */
export function betweennessOf({ simple }: Pick<Projection, 'simple'>, limitMs = LIMIT_MS): Promise<Scores> {
  const places = simple.nodes();
  if (places.length * simple.size <= AT_ONCE)
    return Promise.resolve(new Map(Object.entries(betweenness(simple, { normalized: true }))));

  const place = new Map(places.map((id, index) => [id, index]));
  const ties = Uint32Array.from(
    simple.mapEdges((_, __, source, target) => [place.get(source) ?? 0, place.get(target) ?? 0]).flat(),
  );
  return new Promise<Scores>((resolve, reject) => {
    const workerData: Ties = { entities: places.length, ties };
    const worker = FROM_SOURCES
      ? new Worker(READ_BY_TSX, { workerData, eval: true })
      : new Worker(new URL('./betweenness-thread.js', import.meta.url), { workerData });
    const timer = setTimeout(() => {
      const message = `Betweenness of ${places.length} entities and ${simple.size} ties takes longer than ${limitMs / 1000} s. Ask for PAGERANK or DEGREE.`;
      reject(new Fault('QUERY_TIMEOUT', message));
      void worker.terminate();
    }, limitMs);
    const end = (): void => clearTimeout(timer);
    // A server that stops does not wait for it.
    worker.unref();
    timer.unref();
    worker.once('message', (scores: Float64Array) => {
      end();
      resolve(new Map(places.map((id, index) => [id, scores[index] ?? 0])));
    });
    worker.once('error', (cause) => {
      end();
      reject(new Fault('INTERNAL', 'The thread that measures betweenness ended early.', { cause }));
    });
  });
}

/** A graph as its thread gets it: entities by number, the ends of each tie one after the other. */
export interface Ties {
  readonly entities: number;
  readonly ties: Uint32Array;
}

const FROM_SOURCES = import.meta.url.endsWith('.ts');
/** Where the sources run as they are, tsx has to read the thread's program; to a thread, unlike a process, it cannot be given by a flag. */
const READ_BY_TSX = `import('tsx/esm/api').then(({ register }) => {
  register();
  return import(${JSON.stringify(new URL('./betweenness-thread.ts', import.meta.url).href)});
})`;
