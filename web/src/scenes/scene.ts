import type { Asked } from '../api/client.js';
import type {
  ClaimBriefFragment,
  ClaimWithEndsFragment,
  CompareIssuersQuery,
  EntityBriefFragment,
  TimelineQuery,
} from '../api/operations.generated.js';
import type { Question, QuestionOf } from '../state/view.js';

export type EntityBrief = EntityBriefFragment;
export type ClaimBrief = ClaimBriefFragment;
/** A claim as pictures draw it. Of the whole graph there is no more than this; its words are asked for where they are read. */
export type ClaimShape = Pick<ClaimBrief, 'id' | 'type' | 'modality' | 'source' | 'target'> & Partial<ClaimBrief>;
export type ClaimWithEnds = ClaimWithEndsFragment;

/** How the picture arranges its entities. */
type Arrangement =
  /** By what ties them; `centre` in the middle of it all. */
  | { readonly by: 'forces'; readonly centre?: string }
  /** In columns from left to right; an entity's column is its distance from the start. */
  | { readonly by: 'columns'; readonly column: ReadonlyMap<string, number> };

/** What the side panel tells of a scene when nothing else is open. */
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
  /** No path: with what was searched, from which one can look further. */
  | {
      readonly tells: 'no path';
      readonly question: QuestionOf<'path'>;
      readonly message: string;
      readonly searched: number;
    }
  /** The question names what is not in the graph. */
  | { readonly tells: 'strays'; readonly question: Question; readonly strays: readonly Stray[] }
  | { readonly tells: 'connection'; readonly method: string }
  | { readonly tells: 'shared'; readonly neighbours: readonly SharedStory[] }
  | {
      readonly tells: 'time';
      readonly question: QuestionOf<'time'>;
      /** When each dated thing is. */
      readonly all: readonly { readonly when: Days }[];
      readonly within: readonly Dated[];
      /** How many more are within than are listed. */
      readonly unlisted: number;
    }
  | { readonly tells: 'comparison'; readonly comparison: CompareIssuersQuery['compareIssuers'] };

/** What a question names and the graph does not know, or knows several of, and what it may have been meant for. */
export interface Stray {
  readonly text: string;
  readonly why: 'unknown' | 'several';
  readonly instead: readonly EntityBrief[];
}

export interface PathStory {
  readonly nodes: readonly EntityBrief[];
  readonly hops: readonly { readonly from: string; readonly to: string; readonly claims: readonly ClaimWithEnds[] }[];
}

interface SharedStory {
  readonly entity: EntityBrief;
  readonly claims: readonly ClaimWithEnds[];
}

/** The first day that a time may include, and the last. */
export interface Days {
  readonly earliest: string;
  readonly latest: string;
}

export type Dated = TimelineQuery['timeline']['nodes'][number];

/** What the server measured of the whole graph, where it was asked to. */
export interface Measures {
  /** The number of each entity's community. */
  readonly community: ReadonlyMap<string, number> | null;
  /** What the communities are called, by number. */
  readonly communityNames: readonly string[];
  readonly score: ReadonlyMap<string, number> | null;
}

/** Who makes a claim of a comparison, and whether the other side makes it too. */
export interface Said {
  readonly by: 'a' | 'b';
  readonly group: Group;
}
export type Group = 'both' | 'a' | 'b';

/** Two sides that are compared, and what each says. */
export interface Sides {
  readonly a: string;
  readonly b: string;
  readonly said: ReadonlyMap<string, Said>;
}

/** The answer to a question, ready to be drawn, listed and told. Every mode makes one of these, and everything else only reads it. */
export interface Scene {
  readonly question: Question;
  readonly entities: readonly EntityBrief[];
  readonly claims: readonly ClaimShape[];
  readonly arrangement: Arrangement;
  /** The entities that were asked about. */
  readonly marked: ReadonlySet<string>;
  /** Ids of the entities and claims that stand out, the others being their background; null when all do. */
  readonly lit: ReadonlySet<string> | null;
  readonly story: Story;
  /** In a comparison, who says what. */
  readonly sides: Sides | null;
  /** What a reader must know about the answer, such as that it was cut. */
  readonly notice: string | null;
  /** The GraphQL it came from. */
  readonly asked: readonly Asked[];
}

/** A scene with nothing in it yet, that says what to choose. */
export function blankScene(question: Question, hint: string): Scene {
  return {
    question,
    entities: [],
    claims: [],
    arrangement: { by: 'forces' },
    marked: new Set(),
    lit: null,
    story: { tells: 'question', question, hint },
    sides: null,
    notice: null,
    asked: [],
  };
}

/** A scene about an outcome without a picture: no path, nobody of that name. */
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

/** Each once, by id, in order of first appearance. */
export function distinctById<T extends { readonly id: string }>(items: Iterable<T>): readonly T[] {
  const byId = new Map<string, T>();
  for (const item of items) if (!byId.has(item.id)) byId.set(item.id, item);
  return [...byId.values()];
}

/** Claims with the entities at their ends. */
export function entitiesOf(claims: readonly ClaimWithEnds[]): readonly EntityBrief[] {
  return distinctById(claims.flatMap(({ source, target }) => [source, target]));
}
