import type { ClaimKey } from '../model/ids.js';
import type { EntityRow, PassageRow, RelationshipRow, SourceRow } from '../query/loaders.js';
import type { Connection } from '../query/paging.js';
import type { Paths } from '../questions/paths.js';
import type { Quality } from '../questions/quality.js';
import type { PlanAt } from '../questions/plan-index.js';
import type { TimelineEntry } from '../questions/timeline.js';

/**
 * What resolvers pass to the next level, where that is neither a row of the graph nor the answer to a question.
 * codegen.ts lists every type.
 */

export type NodeModel = EntityRow | RelationshipRow | PassageRow | SourceRow;

/** A connection that holds ids; the field that shows the items fetches them in one batch. */
export type EntityConnectionModel = Connection<string>;
export type RelationshipConnectionModel = Connection<ClaimKey>;
export type SourceConnectionModel = Connection<{ readonly id: string }>;
export type TimelineConnectionModel = Connection<TimelineEntry>;
export type PlanConnectionModel = Connection<PlanAt>;

export type EntityEdgeModel = EntityConnectionModel['edges'][number];
export type RelationshipEdgeModel = RelationshipConnectionModel['edges'][number];
export type SourceEdgeModel = SourceConnectionModel['edges'][number];
export type TimelineEdgeModel = TimelineConnectionModel['edges'][number];
export type PlanEdgeModel = PlanConnectionModel['edges'][number];

export type PathModel = Paths['paths'][number];

export interface HopModel {
  readonly from: string;
  readonly to: string;
  readonly claims: readonly ClaimKey[];
}

export interface HeadingModel {
  readonly words: string;
  readonly entity: string;
}

export interface StatisticsModel {
  readonly dataVersion: string;
  readonly loadedAt: string;
}

export interface CoverageModel {
  readonly quality: () => Promise<Quality>;
  readonly unsourcedIds: readonly string[];
}
