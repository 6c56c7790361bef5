import { ANY_DAY, type Days, isBounded } from '../model/days.js';

/** What is kept of a part of the graph; null and empty lists keep everything. The names are those of the API's arguments. */
export interface Filters {
  /** Only claims of these types, in whatever case. */
  readonly types: readonly string[] | null;
  /** Only entities of these kinds; of the whole graph, claims that have one at an end. */
  readonly kinds: readonly string[] | null;
  readonly modality: readonly string[] | null;
  /** Only what one of these says, or whoever speaks for it by office. */
  readonly attributedTo: readonly string[] | null;
  /** Entities to leave out. */
  readonly avoid: readonly string[];
  /** Only claims that may hold on one of these days, undated ones included. */
  readonly days: Days;
}

export const NO_FILTERS: Filters = {
  types: null,
  kinds: null,
  modality: null,
  attributedTo: null,
  avoid: [],
  days: ANY_DAY,
};

export function isFiltered({ days, avoid, ...lists }: Filters): boolean {
  return isBounded(days) || avoid.length > 0 || Object.values(lists).some((list) => list !== null);
}

/** Which part of the graph is wanted; entities by id, name or alias. A part takes the filters that `PARTS` gives it. */
export type Selection = { readonly filters?: Partial<Filters> } & Part;

type Part =
  | { readonly part: 'whole' }
  | { readonly part: 'around'; readonly entity: string; readonly depth: number; readonly limit: number }
  | {
      readonly part: 'paths';
      readonly from: string;
      readonly to: string;
      readonly maxLength: number;
      readonly first: number;
    }
  | { readonly part: 'connect'; readonly entities: readonly string[]; readonly maxLength: number }
  | { readonly part: 'shared'; readonly entities: readonly string[]; readonly first: number };
