import type { Filters } from './filters.js';
import type { PathRanking } from './find-paths.js';
import type { PlansFilter } from './plans.js';

/** The question behind a part of the graph, by ids and with its filters, from which the part gets its title. */
export type Asked = { readonly filters: Filters } & (
  | { readonly part: 'whole' }
  /** `cutAt` is the number of entities at which the part ends; null where it is complete. */
  | { readonly part: 'around'; readonly start: string; readonly depth: number; readonly cutAt: number | null }
  /** `cutAt` is the number of paths shown; null where there are no more. */
  | {
      readonly part: 'paths';
      readonly ends: readonly [string, string];
      readonly rankBy: PathRanking;
      readonly cutAt: number | null;
    }
  | { readonly part: 'connect'; readonly ids: readonly string[]; readonly apart: readonly string[] }
  | { readonly part: 'shared'; readonly ids: readonly string[]; readonly cutAt: number | null }
  /** `cutAt` is the number of claims of each side; null where neither side makes more. */
  | {
      readonly part: 'compare';
      readonly entity: string;
      readonly sides: readonly [string, string];
      readonly cutAt: number | null;
    }
  | ({ readonly part: 'plans' } & PlansFilter)
);
