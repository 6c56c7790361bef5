import type { Graph } from '../src/graph/port.js';
import { ask } from '../src/query/run.js';
import type { EntityRecord, GraphData, PassageRecord, Props, RelationshipRecord, SourceRecord } from './records.js';

/** How records of one class differ between the data and the graph. */
interface Changes<R, S = R> {
  readonly added: readonly R[];
  readonly changed: readonly { readonly record: R; readonly fields: readonly string[] }[];
  /** Records in the graph but not in the data. */
  readonly removed: readonly S[];
}

type Ends = Pick<RelationshipRecord, 'id' | 'source' | 'target'>;

export type Difference = {
  readonly entities: Changes<EntityRecord, { readonly id: string }>;
  readonly relationships: Changes<RelationshipRecord, Ends>;
  readonly passages: Changes<PassageRecord, { readonly id: string }>;
  readonly sources: Changes<SourceRecord, { readonly id: string }>;
};

/** Compares the data with what the graph holds, property by property. */
export async function compare(graph: Graph, data: GraphData): Promise<Difference> {
  const [entities, relationships, passages, sources] = await Promise.all([
    ask(graph, 'load/entities', {}),
    ask(graph, 'load/relationships', {}),
    ask(graph, 'load/passages', {}),
    ask(graph, 'load/sources', {}),
  ]);
  return {
    entities: changes(data.entities, entities),
    relationships: changes(data.relationships, relationships),
    passages: changes(data.passages, passages),
    sources: changes(data.sources, sources),
  };
}

function changes<
  R extends { id: string; props: Props },
  S extends { id: string; props: Readonly<Record<string, unknown>> },
>(records: readonly R[], stored: readonly S[]): Changes<R, S> {
  const before = new Map(stored.map((each) => [each.id, each]));
  const wanted = new Set(records.map(({ id }) => id));
  const added: R[] = [];
  const changed: { record: R; fields: string[] }[] = [];
  for (const record of records) {
    const old = before.get(record.id);
    if (old === undefined) added.push(record);
    else {
      const fields = differingFields(record.props, old.props);
      if (fields.length > 0) changed.push({ record, fields });
    }
  }
  return { added, changed, removed: stored.filter(({ id }) => !wanted.has(id)) };
}

function differingFields(wanted: Props, stored: Readonly<Record<string, unknown>>): string[] {
  const keys = new Set([...Object.keys(wanted), ...Object.keys(stored)]);
  return [...keys].filter((key) => JSON.stringify(wanted[key] ?? null) !== JSON.stringify(stored[key] ?? null)).sort();
}

/** Whether the data and the graph are equal. */
export function isEmpty(difference: Difference): boolean {
  return Object.values(difference).every(
    (each: Changes<unknown>) => each.added.length + each.changed.length + each.removed.length === 0,
  );
}

/** The difference as lines of text: a count per class, then one line per record. */
export function describeDifference(difference: Difference): string[] {
  return Object.entries(difference).flatMap(([name, each]: [string, Changes<{ id: string }>]) => {
    const { added, changed, removed } = each;
    return [
      `${name}: ${added.length} added, ${changed.length} changed, ${removed.length} removed`,
      ...added.map(({ id }) => `  + ${id}`),
      ...changed.map(({ record, fields }) => `  ~ ${record.id} (${fields.join(', ')})`),
      ...removed.map(({ id }) => `  - ${id}`),
    ];
  });
}
