import type { ClaimKey } from '../ids.js';
import type { EntityRow, PassageRow, RelationshipRow, SourceRow } from '../loaders.js';
import type { Connection } from '../paging.js';
import type { FoundPath } from '../path/find-paths.js';

/** What resolvers hand to the resolvers of the next level; rows of the graph wherever a row is enough. */

export interface EvidenceModel {
  readonly passage: string;
  readonly quote: string;
}

export type NodeModel = EntityRow | RelationshipRow | PassageRow | SourceRow;

export interface NotFoundModel {
  readonly __typename: 'NotFound';
  readonly message: string;
  readonly suggestions: readonly string[];
}

export interface AmbiguousModel {
  readonly __typename: 'Ambiguous';
  readonly message: string;
  readonly candidates: readonly string[];
}

/** A connection whose items are fetched, in one batch, by the field that shows them. */
export type EntityConnectionModel = Connection<string>;
export type RelationshipConnectionModel = Connection<ClaimKey>;
export type SourceConnectionModel = Connection<string>;

export type TimelineEntryModel =
  | { readonly entity: string; readonly relationship?: undefined }
  | { readonly relationship: ClaimKey; readonly entity?: undefined };
export type TimelineConnectionModel = Connection<TimelineEntryModel>;

export type PathModel = FoundPath;

export interface HopModel {
  readonly from: string;
  readonly to: string;
  readonly claims: readonly ClaimKey[];
}

export interface PathsModel {
  readonly __typename: 'Paths';
  readonly paths: readonly PathModel[];
  readonly truncated: boolean;
}

export interface SubgraphModel {
  readonly nodes: readonly string[];
  readonly relationships: readonly ClaimKey[];
  readonly truncated: boolean;
}

export interface SharedNeighbourModel {
  readonly neighbour: string;
  readonly claims: readonly ClaimKey[];
}

export interface SearchHitModel {
  readonly id: string;
  readonly score: number;
  readonly matched: string;
}

export interface StatisticsModel {
  readonly dataVersion: string;
  readonly loadedAt: string;
}

export interface IssuerCountModel {
  readonly issuer: string | null;
  readonly count: number;
}

export interface SourceCountModel {
  readonly source: string;
  readonly entities: number;
  readonly relationships: number;
}
