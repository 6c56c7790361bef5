import type { Graph } from '../src/graph/port.js';
import { ask, change, ensureSchema, mergeLabelled } from '../src/query/run.js';
import { type Difference, compare } from './diff.js';
import type { GraphData } from './records.js';

export interface LoadOptions {
  /** Remove what the graph holds but the data does not. */
  readonly prune?: boolean;
  /** Called after every batch with the number of records written so far and the total. */
  readonly onProgress?: (done: number, total: number) => void;
}

export interface LoadResult {
  readonly difference: Difference;
  /** Whether the load wrote anything; false when the graph was up to date. */
  readonly written: boolean;
  /** Records that the graph holds but the data does not, left in place because `prune` was off. */
  readonly leftOver: number;
  readonly version: string;
}

const BATCH = 500;

/**
 * Brings the graph up to date with the data: it adds missing records, replaces different ones, and removes the rest if
 * `prune` is on. Every statement is a MERGE or a DELETE by id, so an interrupted load that starts again ends in the
 * same graph. Meanwhile the graph is marked LOADING and is not served.
 */
export async function load(
  graph: Graph,
  data: GraphData,
  { prune = false, onProgress }: LoadOptions = {},
): Promise<LoadResult> {
  await ensureSchema(graph);
  const difference = await compare(graph, data);
  const removed = Object.values(difference).reduce(
    (sum, each: { removed: readonly unknown[] }) => sum + each.removed.length,
    0,
  );
  const leftOver = prune ? 0 : removed;
  const version = leftOver === 0 ? data.version : `${data.version}+${leftOver}-unpruned`;

  const [current] = await ask(graph, 'data-version/current', {});
  const steps = plan(graph, difference, prune);
  if (steps.length === 0 && current?.version === version && current.state === 'COMPLETE') {
    return { difference, written: false, leftOver, version };
  }

  const loadedAt = new Date().toISOString();
  await change(graph, 'load/set-data-version', { version, state: 'LOADING', loadedAt });
  const total = steps.reduce((sum, step) => sum + step.size, 0);
  let done = 0;
  for (const step of steps) {
    await step.run();
    done += step.size;
    onProgress?.(done, total);
  }
  await change(graph, 'load/set-data-version', { version, state: 'COMPLETE', loadedAt });
  return { difference, written: true, leftOver, version };
}

interface Step {
  readonly size: number;
  run(): Promise<unknown>;
}

/** The writes in order: records that others refer to are added first and removed last. */
function plan(graph: Graph, { sources, passages, entities, relationships }: Difference, prune: boolean): Step[] {
  const wanted = <R>(changes: { added: readonly R[]; changed: readonly { record: R }[] }): R[] => [
    ...changes.added,
    ...changes.changed.map(({ record }) => record),
  ];
  const batches = <R>(records: readonly R[], run: (rows: readonly R[]) => Promise<unknown>): Step[] =>
    Array.from({ length: Math.ceil(records.length / BATCH) }, (_, index) => {
      const rows = records.slice(index * BATCH, (index + 1) * BATCH);
      return { size: rows.length, run: () => run(rows) };
    });
  const ids = (records: readonly { id: string }[]): string[] => records.map(({ id }) => id);

  return [
    ...batches(wanted(sources), (rows) => change(graph, 'load/merge-sources', { rows })),
    ...batches(wanted(passages), (rows) => change(graph, 'load/merge-passages', { rows })),
    ...batches(
      byLabel(wanted(entities), ({ kind }) => kind),
      (rows) => mergeLabelled(graph, 'load/merge-entities', rows),
    ),
    ...batches(
      byLabel(wanted(relationships), ({ type }) => type),
      (rows) => mergeLabelled(graph, 'load/merge-relationships', rows),
    ),
    ...(prune
      ? [
          ...batches(relationships.removed, (records) =>
            change(graph, 'load/delete-relationships', {
              rows: records.map(({ id, source, target }) => ({ id, source, target })),
            }),
          ),
          ...batches(entities.removed, (records) => change(graph, 'load/delete-entities', { ids: ids(records) })),
          ...batches(passages.removed, (records) => change(graph, 'load/delete-passages', { ids: ids(records) })),
          ...batches(sources.removed, (records) => change(graph, 'load/delete-sources', { ids: ids(records) })),
        ]
      : []),
  ];
}

/** Records with their labels, in the order of these, so that a batch has few. */
function byLabel<R>(records: readonly R[], labelOf: (record: R) => string): (R & { readonly label: string })[] {
  return records
    .map((record) => ({ ...record, label: labelOf(record) }))
    .sort((one, other) => (one.label < other.label ? -1 : Number(one.label > other.label)));
}
