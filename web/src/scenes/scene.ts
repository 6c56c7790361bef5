import type { Asked } from '../api/client.js';
import type {
  AnswerKind,
  ClaimBriefFragment,
  ClaimWithEndsFragment,
  CompareIssuersQuery,
  EntityBriefFragment,
  PlanPartsFragment,
  QualityQuery,
  TimelineQuery,
} from '../api/operations.generated.js';
import type { Question, QuestionOf } from '../state/view.js';

export type EntityBrief = EntityBriefFragment;
export type ClaimBrief = ClaimBriefFragment;
/**
 * The part of a claim that pictures need. The whole graph holds only this. Sentences are requested when they are shown.
 */
export type ClaimShape = Pick<ClaimBrief, 'id' | 'type' | 'modality' | 'source' | 'target'> & Partial<ClaimBrief>;
export type ClaimWithEnds = ClaimWithEndsFragment;

/** A group of entities with more claims among themselves than with others, for the overview of a large graph. */
export interface EntityGroup {
  /** `group:1` is the largest. */
  readonly id: string;
  /** The names of the members that tell most about it, the most connected one first. */
  readonly names: readonly string[];
  /** Ids, most claims within the group first. */
  readonly members: readonly string[];
}

/** How the picture arranges its entities. */
export type Arrangement =
  /** By their connections, with `centre` in the middle. */
  | { readonly by: 'forces'; readonly centre?: string }
  /** In columns from left to right. An entity's column is its distance from the start. */
  | { readonly by: 'columns'; readonly column: ReadonlyMap<string, number> }
  /** Each group in an area of its own. */
  | { readonly by: 'groups'; readonly groups: readonly EntityGroup[] };

/** What the side panel shows about a scene when nothing else is open. */
export type Story =
  | { readonly tells: 'graph' }
  | { readonly tells: 'question'; readonly question: Question; readonly hint: string }
  | { readonly tells: 'around'; readonly question: QuestionOf<'around'> }
  | {
      readonly tells: 'paths';
      readonly question: QuestionOf<'path'>;
      readonly paths: readonly PathStory[];
      readonly more: boolean;
      readonly chosen: number | null;
    }
  | { readonly tells: 'nothing'; readonly message: string }
  /** No path was found. Includes the limits of the search, so that the user can extend it. */
  | {
      readonly tells: 'no path';
      readonly question: QuestionOf<'path'>;
      readonly message: string;
      readonly searched: number;
    }
  /** The question names entities that are not in the graph. */
  | { readonly tells: 'strays'; readonly question: Question; readonly strays: readonly Stray[] }
  | { readonly tells: 'connection'; readonly method: string }
  | { readonly tells: 'shared'; readonly neighbours: readonly SharedStory[] }
  | {
      readonly tells: 'time';
      readonly question: QuestionOf<'time'>;
      /** The date of each dated item. */
      readonly all: readonly { readonly when: Days }[];
      readonly within: readonly Dated[];
      /** How many more items are within the days but not listed. */
      readonly unlisted: number;
    }
  | {
      readonly tells: 'plans';
      readonly question: QuestionOf<'plans'>;
      /** The plans of every status, so that each can be counted. */
      readonly plans: readonly PlanStory[];
    }
  | { readonly tells: 'answer'; readonly question: QuestionOf<'ask'>; readonly answer: AnswerStory }
  | { readonly tells: 'comparison'; readonly comparison: CompareIssuersQuery['compareIssuers'] }
  | { readonly tells: 'stories' }
  | { readonly tells: 'quality'; readonly coverage: QualityQuery['coverage'] };

/** An entity, with a summary where others have the same name. */
export type Candidate = EntityBrief & { readonly summary?: string };

/** A name in a question that matches no entity, or several, and what it could mean. */
export interface Stray {
  readonly text: string;
  readonly why: 'unknown' | 'several';
  readonly instead: readonly Candidate[];
}

export interface PathStory {
  readonly nodes: readonly EntityBrief[];
  readonly hops: readonly { readonly from: string; readonly to: string; readonly claims: readonly ClaimWithEnds[] }[];
}

/** The answer to a question in plain English. */
interface AnswerStory {
  readonly kind: AnswerKind;
  /** How the question was understood. */
  readonly interpretation: string;
  readonly sentences: readonly string[];
  readonly claims: readonly ClaimWithEnds[];
  /** For each claim, why it is included, where that needs saying. */
  readonly reasons: readonly (string | null)[];
  /** The entities that the answer lists. */
  readonly named: readonly Candidate[];
  /** The claims that come nearest but do not answer the question. */
  readonly nearest: readonly ClaimWithEnds[];
  /** Questions to ask next. */
  readonly tryNext: readonly string[];
}

export type PlanStory = PlanPartsFragment;

interface SharedStory {
  readonly entity: EntityBrief;
  readonly claims: readonly ClaimWithEnds[];
}

/** The first and last possible day of a date. */
export interface Days {
  /** The date itself, where the whole timeline was read. */
  readonly edtf?: string;
  readonly earliest: string;
  readonly latest: string;
}

export type Dated = TimelineQuery['timeline']['nodes'][number];

/** The server's measures of the whole graph, if they were requested. */
export interface Measures {
  /** The number of each entity's community. */
  readonly community: ReadonlyMap<string, number> | null;
  /** The names of the communities, by number. */
  readonly communityNames: readonly string[];
  readonly score: ReadonlyMap<string, number> | null;
}

/** Which side makes a claim in a comparison, and whether the other side makes it too. */
export interface Said {
  readonly by: 'a' | 'b';
  readonly group: Group;
}
export type Group = 'both' | 'a' | 'b';

/** The two sides of a comparison, and what each says. */
export interface Sides {
  readonly a: string;
  readonly b: string;
  readonly said: ReadonlyMap<string, Said>;
}

/**
 * The answer to a question, ready to be drawn, listed and described. Every mode produces one, and everything else only
 * reads it.
 */
export interface Scene {
  readonly question: Question;
  readonly entities: readonly EntityBrief[];
  readonly claims: readonly ClaimShape[];
  readonly arrangement: Arrangement;
  /** The first and last day of each dated claim, by its id, where claims do not have their own. */
  readonly days: ReadonlyMap<string, Days> | null;
  /** The entities that the question names. */
  readonly marked: ReadonlySet<string>;
  /** Ids of the highlighted entities and claims, with the others as background; null if all are highlighted. */
  readonly lit: ReadonlySet<string> | null;
  readonly story: Story;
  /** Which side makes each claim, in a comparison. */
  readonly sides: Sides | null;
  /** What the user must know about the answer, such as that it was cut short. */
  readonly notice: string | null;
  /** The GraphQL operations that it came from. */
  readonly asked: readonly Asked[];
}

/** An empty scene that tells the user what to choose. */
export function blankScene(question: Question, hint: string): Scene {
  return {
    question,
    entities: [],
    claims: [],
    arrangement: { by: 'forces' },
    days: null,
    marked: new Set(),
    lit: null,
    story: { tells: 'question', question, hint },
    sides: null,
    notice: null,
    asked: [],
  };
}

/** A scene for an outcome without a picture, such as no path or an unknown name. */
export function emptyScene(
  question: Question,
  message: string,
  asked: Asked,
  shown: readonly EntityBrief[] = [],
): Scene {
  return {
    ...blankScene(question, ''),
    entities: shown,
    marked: new Set(shown.map(({ id }) => id)),
    story: { tells: 'nothing', message },
    asked: [asked],
  };
}

/** Removes duplicates by id, keeping the order of first appearance. */
export function distinctById<T extends { readonly id: string }>(items: Iterable<T>): readonly T[] {
  const byId = new Map<string, T>();
  for (const item of items) if (!byId.has(item.id)) byId.set(item.id, item);
  return [...byId.values()];
}

/** The entities at the ends of the claims. */
export function entitiesOf(claims: readonly ClaimWithEnds[]): readonly EntityBrief[] {
  return distinctById(claims.flatMap(({ source, target }) => [source, target]));
}
