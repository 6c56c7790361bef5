import { setTimeout as delay } from 'node:timers/promises';
import { Fault } from '../src/errors.js';
import type { WritableGraph } from '../src/graph/port.js';
import { ask, change, ensureSchema, missingSchema } from '../src/query/run.js';
import { type Difference, compare } from './diff.js';
import { type Lease, takeLease } from './lease.js';
import type { GraphData } from './records.js';
import { type Step, stepsTo } from './steps.js';
import { verify } from './verify-load.js';
import { inFlight } from './in-flight.js';

export interface LoadOptions {
  /** Remove what the graph holds but the data does not. */
  readonly prune?: boolean;
  /** Called after every batch with the number of records written so far and the total. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Called when another load has to end first, with its process in words. */
  readonly onWait?: (holder: string) => void;
}

export interface LoadResult {
  readonly difference: Difference;
  /** Whether the load wrote anything; false when the graph was up to date. */
  readonly written: boolean;
  /** Records that the graph holds but the data does not, left in place because `prune` was off. */
  readonly leftOver: number;
  readonly version: string;
}

/** How often a load begins, if the engine goes away meanwhile, and how long it waits for another leader. */
const ATTEMPTS = 3;
const PAUSE_MS = 1_000;
/** How many statements are sent before the answer to the first has come. */
const AT_ONCE = 3;
/** How many statements one transaction of a load in parts has. */
const STATEMENTS = 10;

/** What a load is about to do. */
interface Plan {
  readonly data: GraphData;
  readonly version: string;
  readonly leftOver: number;
  readonly loadedAt: string;
  readonly steps: () => Iterable<Step>;
  readonly total: number;
  readonly onProgress: ((done: number, total: number) => void) | undefined;
}

/**
 * Brings the graph up to date with the data: it adds missing records, replaces different ones, and removes the rest if
 * `prune` is on. Where the graph holds a complete older version, all changes and the new version take effect in one
 * transaction, so readers have the one or the other. The first load of a graph, and a change that is too large for one
 * transaction, are written in parts under the state LOADING, in which nothing is served. Before the graph counts as
 * complete it is read back and compared with the data. An interrupted load that starts again ends in the same graph.
 * @throws Fault ENGINE_BUSY when another load is under way, LOAD_MISMATCH when the graph does not hold what was written.
 */
export async function load(graph: WritableGraph, data: GraphData, options: LoadOptions = {}): Promise<LoadResult> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await loadOnce(graph, data, options);
    } catch (error) {
      // A cluster may have lost its leader. Whether the last transaction took effect shows in what the graph then holds.
      const mayRepeat = !graph.solitary && error instanceof Fault && error.code === 'ENGINE_UNAVAILABLE';
      if (!mayRepeat || attempt === ATTEMPTS) throw error;
      await delay(PAUSE_MS);
    }
  }
}

async function loadOnce(
  graph: WritableGraph,
  data: GraphData,
  { prune = false, onProgress, onWait }: LoadOptions,
): Promise<LoadResult> {
  const [before] = await ask(graph, 'data-version/current', {});
  const schema = await missingSchema(graph);
  if (schema.length === 0 && before?.state === 'COMPLETE' && before.version.startsWith(data.version)) {
    const unchanged = result(await compare(graph, data), data, prune, false);
    if (isDone(unchanged, before.version, prune)) return unchanged;
  }

  if (!graph.solitary) await ensureSchema(graph);
  const loadedAt = new Date().toISOString();
  const lease = await takeLease(graph, {
    version: data.version,
    loadedAt,
    ...(onWait === undefined ? {} : { onWait }),
  });
  try {
    // Only now does nobody else change the graph.
    const [current] = await ask(graph, 'data-version/current', {});
    const outcome = result(await compare(graph, data), data, prune, true);
    const { version, leftOver, difference } = outcome;
    const complete = current?.state === 'COMPLETE';
    const done = complete && isDone(outcome, current.version, prune) && !(graph.solitary && schema.length > 0);
    if (done) return { ...outcome, written: false };
    const steps = (): Iterable<Step> => stepsTo(difference, prune);
    const total = [...steps()].reduce((sum, { size }) => sum + size, 0);
    const plan: Plan = { data, version, leftOver, loadedAt, steps, total, onProgress };
    if (!(complete && total <= graph.largestChange && (await inOneTransaction(graph, lease, plan))))
      await inParts(graph, lease, plan);
    return outcome;
  } finally {
    await lease.end();
  }
}

function result(difference: Difference, data: GraphData, prune: boolean, written: boolean): LoadResult {
  const { entities, relationships, passages, sources } = difference;
  const removed = [entities, relationships, passages, sources].reduce((sum, each) => sum + each.removed.length, 0);
  const leftOver = prune ? 0 : removed;
  return {
    difference,
    written,
    leftOver,
    version: leftOver === 0 ? data.version : `${data.version}+${leftOver}-unpruned`,
  };
}

/** Whether there is nothing to write to a complete graph. */
function isDone({ difference, version }: LoadResult, stored: string, prune: boolean): boolean {
  return version === stored && stepsTo(difference, prune).next().done === true;
}

/**
 * Applies all changes and the new version together.
 * @returns whether it did; false when the engine lacks the memory, which leaves the graph as it was.
 */
async function inOneTransaction(graph: WritableGraph, lease: Lease, plan: Plan): Promise<boolean> {
  const { version, loadedAt } = plan;
  try {
    await graph.transaction(async (within) => {
      if (graph.solitary) await ensureSchema(within);
      const progress = progressOf(plan);
      await inFlight(
        map(plan.steps(), (step) => () => step.run(within).then(() => progress(step))),
        AT_ONCE,
      );
      await verify(within, graph.location, plan.data, plan.leftOver);
      // Last, so that the node of the version is locked for a moment only.
      await lease.confirm(within);
      await change(within, 'load/set-data-version', { version, state: 'COMPLETE', loadedAt });
    });
    return true;
  } catch (error) {
    if (error instanceof Fault && error.code === 'QUERY_TOO_LARGE') return false;
    throw error;
  }
}

/** Applies the changes in parts. Until all are there and verified, nothing is served. */
async function inParts(graph: WritableGraph, lease: Lease, plan: Plan): Promise<void> {
  const { version, loadedAt, data, leftOver } = plan;
  const mark = (state: string): Promise<void> =>
    lease.fenced((within) => change(within, 'load/set-data-version', { version, state, loadedAt }));
  if (graph.solitary) await ensureSchema(graph);
  await mark('LOADING');
  const progress = progressOf(plan);
  for (const steps of groupsOf(plan.steps(), STATEMENTS))
    await lease.fenced((within) =>
      inFlight(
        map(steps, (step) => () => step.run(within).then(() => progress(step))),
        graph.solitary ? 1 : AT_ONCE,
      ),
    );
  await verify(graph, graph.location, data, leftOver);
  await mark('COMPLETE');
}

function progressOf({ total, onProgress }: Plan): (step: Step) => void {
  let done = 0;
  return ({ size }) => onProgress?.((done += size), total);
}

function* map<T, U>(items: Iterable<T>, change: (item: T) => U): Generator<U> {
  for (const item of items) yield change(item);
}

function* groupsOf<T>(items: Iterable<T>, size: number): Generator<T[]> {
  let group: T[] = [];
  for (const item of items) {
    group.push(item);
    if (group.length < size) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}
