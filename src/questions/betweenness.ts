import { Worker } from 'node:worker_threads';
import betweennessModule from 'graphology-metrics/centrality/betweenness.js';
import { Fault } from '../errors.js';
import type { Projection } from './projection.js';

// This is a CommonJS module: at run time it is the function that its types call `default`.
const betweenness = betweennessModule as unknown as typeof betweennessModule.default;

export type Scores = ReadonlyMap<string, number>;

/**
 * Largest graph, in steps of the algorithm (entities times ties), to measure on the main thread: it takes about 50 ms,
 * as long as starting a thread.
 */
const AT_ONCE = 200_000;

/** Longest time a thread may work, in milliseconds. */
const LIMIT_MS = 120_000;

/**
 * The share of all shortest paths that run through each entity (Brandes), from 0 to 1. This takes minutes on a large
 * graph, so a thread does it while the main thread answers other questions.
 * @throws Fault QUERY_TIMEOUT when the thread exceeds its limit.
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
      const message = `Betweenness of ${places.length} entities and ${simple.size} connections takes longer than ${limitMs / 1000} s. Ask for PAGERANK or DEGREE.`;
      reject(new Fault('QUERY_TIMEOUT', message));
      void worker.terminate();
    }, limitMs);
    const end = (): void => clearTimeout(timer);
    // A stopping server does not wait for the thread.
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

/** The graph as the thread receives it: numbered entities, and the two ends of each tie in succession. */
export interface Ties {
  readonly entities: number;
  readonly ties: Uint32Array;
}

const FROM_SOURCES = import.meta.url.endsWith('.ts');
/**
 * When running from the sources, tsx must load the thread's TypeScript. Unlike a process, a thread cannot get tsx by a
 * flag.
 */
const READ_BY_TSX = `import('tsx/esm/api').then(({ register }) => {
  register();
  return import(${JSON.stringify(new URL('./betweenness-thread.ts', import.meta.url).href)});
})`;
