import type { Only } from '../questions/claims-left.js';
import type { Filters } from '../questions/filters.js';
import type { PathRanking } from '../questions/find-paths.js';
import type { PlansQuestion } from '../questions/plans.js';
import type { Story } from '../model/story.js';

/**
 * Which part of the graph to export. Entities are given by id, name or alias. `PARTS` says which filters a part
 * accepts.
 */
export type Selection = GraphSelection | StorySelection;

export type GraphSelection = {
  readonly filters?: Partial<Filters>;
  /** What claims of the part have to have to be kept. */
  readonly only?: readonly Only[];
} & Part;

/** A story, by its id if it comes with the record; and its only step to take, counted from 1, or all of them. */
export interface StorySelection {
  readonly part: 'story';
  readonly story: string | Story;
  readonly step?: number;
}

type Part =
  | { readonly part: 'whole' }
  | { readonly part: 'around'; readonly entity: string; readonly depth: number; readonly limit: number }
  | {
      readonly part: 'paths';
      readonly from: string;
      readonly to: string;
      readonly maxLength: number;
      readonly first: number;
      readonly rankBy: PathRanking;
    }
  | { readonly part: 'connect'; readonly entities: readonly string[]; readonly maxLength: number }
  | { readonly part: 'shared'; readonly entities: readonly string[]; readonly first: number }
  | {
      readonly part: 'compare';
      readonly entity: string;
      readonly a: string;
      readonly b: string;
      /** Most claims of each side. */
      readonly first: number;
    }
  | ({ readonly part: 'plans' } & Omit<PlansQuestion, 'about'>);
