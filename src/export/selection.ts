import type { Filters } from '../questions/filters.js';

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
