import type { Amount } from '../model/wording-claim.js';
import type { ClaimKey } from '../model/ids.js';
import type { RankedClaim } from '../questions/claim-index.js';
import type { NoPath, Paths } from '../questions/paths.js';
import type { Ambiguous, NotFound } from '../questions/resolve.js';
import type { SaidClaim } from '../questions/said-about.js';
import type { SharedNeighbour } from '../questions/shared.js';
import type { TimelineEntry } from '../questions/timeline.js';

/** What an answer's resolvers pass on to the resolvers of its parts: ids from the operation's result. */

export interface AskedEntityModel {
  readonly __typename: 'AskedEntity';
  readonly entity: string;
}

export interface AskedEntitiesModel {
  readonly __typename: 'AskedEntities';
  readonly entities: readonly string[];
  readonly totalCount: number;
}

export interface AskedClaimsModel {
  readonly __typename: 'AskedClaims';
  readonly entities: readonly string[];
  readonly claims: readonly ClaimKey[];
  /** For what is said about an entity: the claims again, with the reason why each is included. */
  readonly said?: readonly SaidClaim[];
  readonly holds: boolean | null;
  readonly truncated: boolean;
}

export interface AskedSharedModel {
  readonly __typename: 'AskedShared';
  readonly neighbours: readonly SharedNeighbour[];
}

export interface AskedTimelineModel {
  readonly __typename: 'AskedTimeline';
  readonly entries: readonly TimelineEntry[];
  readonly totalCount: number;
}

export interface AskedPlansModel {
  readonly __typename: 'AskedPlans';
  /** The ids of the plans' claims. */
  readonly plans: readonly string[];
  readonly asOf: string | null;
  readonly totalCount: number;
}

export interface AskedQuantityModel {
  readonly quantity: Amount;
  readonly entity: string | null;
  readonly claim: ClaimKey | null;
}

export interface AskedQuantitiesModel {
  readonly __typename: 'AskedQuantities';
  readonly quantities: readonly AskedQuantityModel[];
}

/** What a search of the claims understood of a text, and what it found. */
export interface ClaimSearchModel {
  readonly __typename: 'ClaimSearch';
  /** The ids of the entities that the text names, in order. */
  readonly named: readonly string[];
  readonly unknownWords: readonly string[];
  readonly wordsLeftOut: readonly string[];
  readonly coverage: number;
  readonly answers: boolean;
  readonly claims: readonly RankedClaim[];
}

export type AskedAnswerModel =
  | AskedEntityModel
  | AskedEntitiesModel
  | AskedClaimsModel
  | AskedSharedModel
  | AskedTimelineModel
  | AskedPlansModel
  | AskedQuantitiesModel
  | ClaimSearchModel
  | Paths
  | NoPath
  | NotFound
  | Ambiguous;

export interface QuestionFormModel {
  readonly name: string;
  readonly pattern: string;
  readonly explanation: string;
  readonly example: string | null;
}

export interface AnsweredModel {
  readonly __typename: 'Answered';
  readonly kind: 'EXACT' | 'RANKED' | 'NOT_SAID';
  readonly form: string;
  readonly interpretation: string;
  readonly operation: string;
  readonly variables: readonly { readonly name: string; readonly value: string }[];
  readonly answer: AskedAnswerModel;
  readonly sentences: readonly string[];
  readonly nearest: readonly RankedClaim[];
  readonly tryNext: readonly string[];
}

export interface NotUnderstoodModel {
  readonly __typename: 'NotUnderstood';
  readonly message: string;
  readonly suggestions: readonly string[];
}

export type AskedModel = AnsweredModel | NotUnderstoodModel;
