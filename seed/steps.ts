import type { Statements } from '../src/graph/port.js';
import { groupBy } from '../src/model/group-by.js';
import { change, changeLabelled } from '../src/query/run.js';
import type { Difference } from './diff.js';

/** One statement of a load. */
export interface Step {
  /** How many records it writes. */
  readonly size: number;
  run(graph: Statements): Promise<unknown>;
}

/** How many records one statement writes. */
const BATCH = 1_000;

/**
 * The writes of a load in order: records that others refer to are added first and removed last. Each makes its rows
 * when it runs, so that they are not all in memory at once.
 */
export function* stepsTo(
  { sources, passages, entities, relationships, misplaced }: Difference,
  prune: boolean,
): Generator<Step> {
  const ends = (claims: Difference['misplaced']) => ({
    rows: claims.map(({ id, source, target }) => ({ id, source, target })),
  });
  const ids = (records: readonly { readonly id: string }[]) => ({ ids: records.map(({ id }) => id) });

  yield* batches(misplaced, (rows, graph) => change(graph, 'load/delete-relationships', ends(rows)));
  yield* batches(wanted(sources), (rows, graph) => change(graph, 'load/merge-sources', { rows }));
  yield* batches(wanted(passages), (rows, graph) => change(graph, 'load/merge-passages', { rows }));
  yield* batches(
    inOrderOf(wanted(entities), ({ kind }) => kind),
    (rows, graph) =>
      changeLabelled(
        graph,
        'load/merge-entities',
        rows.map((row) => ({ ...row, label: row.kind })),
      ),
  );
  for (const [name, records] of [
    ['load/create-relationships', relationships.added],
    ['load/merge-relationships', relationships.changed.map(({ record }) => record)],
  ] as const)
    yield* batches(
      inOrderOf(records, ({ type }) => type),
      (rows, graph) =>
        changeLabelled(
          graph,
          name,
          rows.map((row) => ({ ...row, label: row.type })),
        ),
    );
  if (!prune) return;
  yield* batches(relationships.removed, (rows, graph) => change(graph, 'load/delete-relationships', ends(rows)));
  yield* batches(entities.removed, (rows, graph) => change(graph, 'load/delete-entities', ids(rows)));
  yield* batches(passages.removed, (rows, graph) => change(graph, 'load/delete-passages', ids(rows)));
  yield* batches(sources.removed, (rows, graph) => change(graph, 'load/delete-sources', ids(rows)));
}

function wanted<R>(changes: {
  readonly added: readonly R[];
  readonly changed: readonly { readonly record: R }[];
}): readonly R[] {
  if (changes.changed.length === 0) return changes.added;
  return [...changes.added, ...changes.changed.map(({ record }) => record)];
}

function* batches<R>(
  records: readonly R[],
  run: (rows: readonly R[], graph: Statements) => Promise<unknown>,
): Generator<Step> {
  for (let from = 0; from < records.length; from += BATCH) {
    const until = Math.min(from + BATCH, records.length);
    yield { size: until - from, run: (graph) => run(records.slice(from, until), graph) };
  }
}

/** Records in the order of their labels, so that a batch has few. */
function inOrderOf<R>(records: readonly R[], labelOf: (record: R) => string): readonly R[] {
  return [...groupBy(records, labelOf)].flatMap(([, labelled]) => labelled);
}
