import type { Days } from '../model/days.js';
import type { ClaimKey } from '../model/ids.js';
import type { QuotedWords } from '../model/text-fragment.js';
import type { EntityRow, PassageRow, RelationshipRow, SourceRow } from '../query/loaders.js';
import type { Connection } from '../query/paging.js';
import type { Permalink } from './permalink.js';
import type { ClaimMatch, RelationshipType, TimelineFit } from './types.generated.js';
import type { Filters } from '../export/selection.js';
import type { Question } from '../export/told.js';
import type { FoundPath } from '../questions/find-paths.js';
import type { SubgraphIds } from '../questions/neighbourhood.js';
import type { Outline } from '../questions/outline.js';

/** What resolvers hand to the resolvers of the next level; rows of the graph wherever a row is enough. */

export interface EvidenceModel extends QuotedWords {
  readonly passage: string;
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

export type EntityEdgeModel = EntityConnectionModel['edges'][number];
export type RelationshipEdgeModel = RelationshipConnectionModel['edges'][number];
export type SourceEdgeModel = SourceConnectionModel['edges'][number];
export type TimelineEdgeModel = TimelineConnectionModel['edges'][number];

export type TimelineEntryModel = { readonly fit: TimelineFit } & (
  | { readonly entity: string; readonly relationship?: undefined }
  | { readonly relationship: ClaimKey; readonly entity?: undefined }
);
export type TimelineConnectionModel = Connection<TimelineEntryModel>;

export interface PathModel extends FoundPath {
  /** The days that its relationships had to be able to hold on; any where left out. */
  readonly days?: Days;
}

export interface HopModel {
  readonly from: string;
  readonly to: string;
  readonly claims: readonly ClaimKey[];
}

export interface PathsModel {
  readonly __typename: 'Paths';
  readonly paths: readonly PathModel[];
  readonly truncated: boolean;
  /** What was kept, for the title of a file; everything where left out. */
  readonly filters?: Filters;
}

export interface SubgraphModel extends SubgraphIds {
  readonly method: string;
  /** What was asked, for the title of a file. */
  readonly question: Question;
  readonly unconnected?: readonly string[];
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

export interface RankedModel {
  readonly id: string;
  readonly rank: number;
  readonly score: number;
}

export interface CommunityModel {
  readonly id: number;
  readonly members: readonly string[];
}

export interface CoverageModel {
  readonly unsourcedIds: readonly string[];
}

export interface SourceCoverageModel {
  readonly source: string;
  readonly entities: number;
  readonly relationships: number;
}

export interface PassageCoverageModel {
  readonly passage: string;
  readonly entities: number;
  readonly relationships: number;
}

export interface IssuerComparisonModel {
  readonly entity: string;
  readonly a: string;
  readonly b: string;
  readonly speakersA: readonly string[];
  readonly speakersB: readonly string[];
  readonly both: readonly ComparedClaimsModel[];
  readonly onlyA: readonly RelationshipRow[];
  readonly onlyB: readonly RelationshipRow[];
  readonly truncated: boolean;
}

export interface ComparedClaimsModel {
  readonly type: RelationshipType;
  readonly match: ClaimMatch;
  readonly a: readonly RelationshipRow[];
  readonly b: readonly RelationshipRow[];
}

export interface TimelineGroupModel {
  readonly period: string;
  readonly earliest: string;
  readonly latest: string;
  readonly coarser: boolean;
  readonly entries: readonly TimelineEntryModel[];
}

export type PermalinkModel = Permalink;

/** An outline; its two sets of columns are made of it as well. */
export type OutlineModel = Outline;

export interface CitationModel {
  readonly id: string;
  readonly asked: string;
  readonly statement: string;
  readonly text: string;
}

export interface CitationsModel {
  readonly text: string;
  readonly entries: readonly CitationModel[];
  readonly sources: readonly string[];
  readonly missing: readonly string[];
}
