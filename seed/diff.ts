import type { Statements } from '../src/graph/port.js';
import { ask } from '../src/query/run.js';
import { inFlight } from './in-flight.js';
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
  /**
   * Relationships that stand in the graph twice, or between other ends than the data says. Such a graph was written by
   * two loads at once. All of one id are in this list, and the record is among those to add.
   */
  readonly misplaced: readonly Ends[];
};

/** How many entities, and the claims that start at them, one statement reads. */
const PART = 500;
/** How many statements are under way at once. */
const AT_ONCE = 3;

/**
 * Compares the data with what the graph holds, property by property. It reads the graph in parts and keeps only what
 * differs. Nothing is read that the graph cannot have.
 */
export async function compare(graph: Statements, data: GraphData): Promise<Difference> {
  const ids = (await ask(graph, 'load/entity-ids', {})).map(({ id }) => id);
  const entities = new Comparison(data.entities);
  const relationships = new RelationshipComparison(data.relationships);
  const sources = new Comparison(data.sources);
  const passages = new Comparison(data.passages);
  function* reads(): Generator<() => Promise<void>> {
    yield async () => (await ask(graph, 'load/sources', {})).forEach((row) => sources.meet(row));
    yield async () => (await ask(graph, 'load/passages', {})).forEach((row) => passages.meet(row));
    for (let from = 0; from < ids.length; from += PART) {
      const part = { ids: ids.slice(from, from + PART) };
      yield async () => (await ask(graph, 'load/entities', part)).forEach((row) => entities.meet(row));
      yield async () => (await ask(graph, 'load/relationships', part)).forEach((row) => relationships.meet(row));
    }
  }
  await inFlight(reads(), AT_ONCE);
  return {
    entities: entities.changes(),
    relationships: relationships.changes(),
    passages: passages.changes(),
    sources: sources.changes(),
    misplaced: relationships.misplaced,
  };
}

interface StoredRow {
  readonly id: string;
  readonly props: Readonly<Record<string, unknown>>;
}

/** Compares records with the graph's rows as these come in, in any order. */
class Comparison<R extends { readonly id: string; readonly props: Props }, S extends StoredRow = StoredRow> {
  protected readonly wanted: ReadonlyMap<string, R>;
  /** The records that the graph has. */
  protected readonly met = new Set<string>();
  private readonly changed: { readonly record: R; readonly fields: readonly string[] }[] = [];
  private readonly removed: S[] = [];

  constructor(private readonly records: readonly R[]) {
    this.wanted = new Map(records.map((record) => [record.id, record]));
  }

  meet(row: S): void {
    const record = this.wanted.get(row.id);
    if (record === undefined) {
      this.removed.push(this.inShort(row));
      return;
    }
    this.met.add(row.id);
    const fields = differingFields(record.props, row.props);
    if (fields.length > 0) this.changed.push({ record, fields });
  }

  /** The differences, in the order of the records. */
  changes(): Changes<R, S> {
    const byId = (one: { readonly id: string }, other: { readonly id: string }): number =>
      one.id < other.id ? -1 : Number(one.id > other.id);
    return {
      added: this.records.filter(({ id }) => !this.met.has(id)),
      changed: this.changed
        .filter(({ record }) => this.met.has(record.id))
        .sort((one, other) => byId(one.record, other.record)),
      removed: this.removed.sort(byId),
    };
  }

  /** What to keep of a row: the rest would hold the whole graph in memory. */
  protected inShort(row: S): S {
    return { ...row, props: {} };
  }
}

class RelationshipComparison extends Comparison<RelationshipRecord, StoredRow & Ends & { readonly type: string }> {
  readonly misplaced: Ends[] = [];
  private readonly doubtful = new Set<string>();

  override meet(row: StoredRow & Ends & { readonly type: string }): void {
    const record = this.wanted.get(row.id);
    const { id, source, target } = row;
    if (record === undefined || this.isInPlace(row, record)) {
      super.meet(row);
      return;
    }
    // The one that was met first goes as well, because no statement tells two of one id and the same ends apart.
    if (this.met.delete(id)) this.misplaced.push({ id, source: record.source, target: record.target });
    this.doubtful.add(id);
    this.misplaced.push({ id, source, target });
  }

  private isInPlace(row: Ends & { readonly type: string }, record: RelationshipRecord): boolean {
    return (
      !this.met.has(row.id) &&
      !this.doubtful.has(row.id) &&
      row.type === record.type &&
      row.source === record.source &&
      row.target === record.target
    );
  }
}

function differingFields(wanted: Props, stored: Readonly<Record<string, unknown>>): string[] {
  const fields: string[] = [];
  for (const key in wanted) if (!isSame(wanted[key], stored[key])) fields.push(key);
  for (const key in stored) if (!Object.hasOwn(wanted, key)) fields.push(key);
  return fields.sort();
}

/** Whether two properties are the same: scalars or lists of scalars. */
function isSame(wanted: unknown, stored: unknown): boolean {
  if (wanted === stored) return true;
  if (!Array.isArray(wanted) || !Array.isArray(stored)) return (wanted ?? null) === (stored ?? null);
  return wanted.length === stored.length && wanted.every((item, index) => item === stored[index]);
}

/** Whether the data and the graph are equal. */
export function isEmpty({ misplaced, ...classes }: Difference): boolean {
  return (
    misplaced.length === 0 &&
    Object.values(classes).every(
      (each: Changes<unknown>) => each.added.length + each.changed.length + each.removed.length === 0,
    )
  );
}

/** The difference as lines of text: a count per class, then one line per record. */
export function describeDifference({ entities, relationships, passages, sources }: Difference): string[] {
  const classes = { entities, relationships, passages, sources };
  return Object.entries(classes).flatMap(([name, each]: [string, Changes<{ id: string }>]) => {
    const { added, changed, removed } = each;
    return [
      `${name}: ${added.length} added, ${changed.length} changed, ${removed.length} removed`,
      ...added.map(({ id }) => `  + ${id}`),
      ...changed.map(({ record, fields }) => `  ~ ${record.id} (${fields.join(', ')})`),
      ...removed.map(({ id }) => `  - ${id}`),
    ];
  });
}
