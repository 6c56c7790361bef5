import type { EntityRow, RelationshipRow } from '../loaders.js';

/** What every format is written from: whole records, and the version of the data they are from. */
export interface SubgraphRecords {
  readonly entities: readonly EntityRow[];
  readonly relationships: readonly RelationshipRow[];
  readonly dataVersion: string;
}
