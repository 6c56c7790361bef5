import type { Value } from '../src/graph/port.js';

/** Properties as the graph stores them: no nulls, lists of scalars, everything else as JSON text. */
export type Props = Readonly<Record<string, Exclude<Value, null>>>;

export interface EntityRecord {
  readonly id: string;
  readonly kind: string;
  readonly props: Props;
}

export interface RelationshipRecord {
  readonly id: string;
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly props: Props;
}

export interface PassageRecord {
  readonly id: string;
  readonly source: string;
  readonly props: Props;
}

export interface SourceRecord {
  readonly id: string;
  readonly props: Props;
}

/** The whole data set, checked and ready to load: every reference resolves, and every list is in order of id. */
export interface GraphData {
  readonly entities: readonly EntityRecord[];
  readonly relationships: readonly RelationshipRecord[];
  readonly passages: readonly PassageRecord[];
  readonly sources: readonly SourceRecord[];
  /** Hash of everything above. The same data has the same version everywhere. */
  readonly version: string;
}
