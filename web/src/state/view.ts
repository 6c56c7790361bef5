import type { Centrality, PathRanking, PlanStatus } from '../api/operations.generated.js';
import { NO_FILTERS, type ClaimFilters } from './filters.js';
import { AS_ANSWERED, type TableOrders } from './order.js';
import { UNTOUCHED, type Arranged } from './arranged.js';

/** The question that a view asks. Each mode has one kind of question. `asOf` is the day it asks about; null for any time. */
export type Question =
  | { readonly mode: 'overview' }
  | {
      readonly mode: 'around';
      readonly id: string;
      readonly depth: number;
      readonly also: readonly string[];
      readonly asOf: string | null;
    }
  | {
      readonly mode: 'path';
      readonly from: string | null;
      readonly to: string | null;
      readonly maxLength: number;
      /** How many paths to request. */
      readonly shown: number;
      /** The index of the only path to draw; null to draw all of them. */
      readonly chosen: number | null;
      /** Which paths come first. */
      readonly rankBy: PathRanking;
      /** Entities that no path may pass through. */
      readonly without: readonly string[];
      readonly asOf: string | null;
    }
  | { readonly mode: 'connect'; readonly ids: readonly string[]; readonly asOf: string | null }
  | { readonly mode: 'shared'; readonly ids: readonly string[]; readonly asOf: string | null }
  | { readonly mode: 'time'; readonly from: string | null; readonly to: string | null }
  | {
      readonly mode: 'plans';
      /** The speaker or side that made them. */
      readonly by: string | null;
      /** The meeting at which they were made. */
      readonly at: string | null;
      /** What became of the plans to draw; null draws all. */
      readonly status: PlanStatus | null;
      readonly asOf: string | null;
    }
  | {
      readonly mode: 'compare';
      readonly entity: string | null;
      readonly a: string | null;
      readonly b: string | null;
      readonly asOf: string | null;
    }
  /** A question in plain English. */
  | { readonly mode: 'ask'; readonly text: string }
  /** How well the sources support the claims. */
  | { readonly mode: 'quality' }
  /** The stories that come with the record. */
  | { readonly mode: 'stories' };

export type Mode = Question['mode'];
export type QuestionOf<M extends Mode> = Extract<Question, { mode: M }>;

/** What the side panel shows. */
export interface Opened {
  readonly what: 'entity' | 'claim';
  readonly id: string;
}

/** The camera's position and zoom; null shows everything. */
export interface CameraView {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

export type ColourBy = 'kind' | 'community';
export type SizeBy = 'degree' | 'betweenness' | 'pagerank';
/** The measure that each size option needs; null for sizes that every entity comes with. */
export const CENTRALITY: Readonly<Record<SizeBy, Centrality | null>> = {
  degree: null,
  betweenness: 'BETWEENNESS',
  pagerank: 'PAGERANK',
};
export type ShowAs = 'picture' | 'table';

/** The step of a story to which a view belongs. */
export interface Telling {
  /** The id of a story of the record, or a story that the address itself holds. */
  readonly story: string;
  /** Counted from 1; 0 where the address does not say, and the story begins. */
  readonly step: number;
}

/** Begins a story that the address itself holds, in place of an id. */
export const HELD = '~';

export function isHeld(story: string): boolean {
  return story.startsWith(HELD);
}

/**
 * Everything that determines what the screen shows. All of it is in the address, so the same view has the same link.
 */
export interface View {
  readonly question: Question;
  readonly opened: Opened | null;
  /** The kinds that the user has hidden, in order of their names. */
  readonly hidden: readonly string[];
  /** Which claims are shown. */
  readonly filters: ClaimFilters;
  readonly colour: ColourBy;
  readonly size: SizeBy;
  readonly as: ShowAs;
  /** How the tables are sorted. */
  readonly orders: TableOrders;
  readonly camera: CameraView | null;
  readonly telling: Telling | null;
  readonly arranged: Arranged;
}

export const MAX_DEPTH = 4;
/** The most steps that a story has. */
export const MAX_STEPS = 50;
/** The longest question that the server answers, in characters. */
export const MAX_QUESTION = 500;
/** The server's limits on a path search: steps per path, and paths per answer. */
export const MAX_PATH_LENGTH = 8;
export const MAX_PATHS = 50;
/** How many paths to draw at first, and how many more to add each time. */
export const PATHS_AT_A_TIME = 5;

/** A mode's question before anything is chosen. */
export const BLANK: { readonly [M in Mode]: QuestionOf<M> } = {
  overview: { mode: 'overview' },
  around: { mode: 'around', id: '', depth: 1, also: [], asOf: null },
  path: {
    mode: 'path',
    from: null,
    to: null,
    maxLength: 4,
    shown: PATHS_AT_A_TIME,
    chosen: null,
    rankBy: 'INFORMATIVE',
    without: [],
    asOf: null,
  },
  connect: { mode: 'connect', ids: [], asOf: null },
  shared: { mode: 'shared', ids: [], asOf: null },
  time: { mode: 'time', from: null, to: null },
  plans: { mode: 'plans', by: null, at: null, status: null, asOf: null },
  compare: { mode: 'compare', entity: null, a: null, b: null, asOf: null },
  ask: { mode: 'ask', text: '' },
  quality: { mode: 'quality' },
  stories: { mode: 'stories' },
};

export const MODES = Object.keys(BLANK) as readonly Mode[];

export const FIRST_VIEW: View = {
  question: BLANK.overview,
  opened: null,
  hidden: [],
  filters: NO_FILTERS,
  colour: 'kind',
  size: 'degree',
  as: 'picture',
  orders: AS_ANSWERED,
  camera: null,
  telling: null,
  arranged: UNTOUCHED,
};

/** The day that a question asks about; null if it asks about any time. */
export function dayOf(question: Question): string | null {
  return 'asOf' in question ? question.asOf : null;
}

/** Whether the first of two days is after the last. */
export function isBackwards({ from, to }: Pick<QuestionOf<'time'>, 'from' | 'to'>): boolean {
  return from !== null && to !== null && from > to;
}

/** The entities that a question names, in order. */
export function entitiesAsked(question: Question): readonly string[] {
  switch (question.mode) {
    case 'around':
      return [question.id, ...question.also].filter((id) => id !== '');
    case 'path':
      return [question.from, question.to].filter((id) => id !== null);
    case 'plans':
      return [question.by, question.at].filter((id) => id !== null);
    case 'compare':
      return [question.entity, question.a, question.b].filter((id) => id !== null);
    case 'connect':
    case 'shared':
      return question.ids;
    default:
      return [];
  }
}

/** The question with one of its entities replaced by another. */
export function withEntity(question: Question, wrong: string, right: string): Question {
  const put = <T extends string | null>(id: T): T | string => (id === wrong ? right : id);
  const distinct = (ids: readonly string[]): readonly string[] => [...new Set(ids.map(put))];
  switch (question.mode) {
    case 'around':
      return {
        ...question,
        id: put(question.id),
        also: distinct(question.also).filter((id) => id !== put(question.id)),
      };
    case 'path':
      return { ...question, from: put(question.from), to: put(question.to) };
    case 'plans':
      return { ...question, by: put(question.by), at: put(question.at) };
    case 'compare':
      return { ...question, entity: put(question.entity), a: put(question.a), b: put(question.b) };
    case 'connect':
    case 'shared':
      return { ...question, ids: distinct(question.ids) };
    default:
      return question;
  }
}
