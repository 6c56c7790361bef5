import type { Filters } from './filters.js';

/** What a part of the graph was asked for, by ids, with the filters that were held to: enough to give the part a title. */
export type Asked = { readonly filters: Filters } & (
  | { readonly part: 'whole' }
  /** `cutAt` is the number of entities the part was cut at; null where it is whole. */
  | { readonly part: 'around'; readonly start: string; readonly depth: number; readonly cutAt: number | null }
  /** `cutAt` is the number of paths where there are more. */
  | { readonly part: 'paths'; readonly ends: readonly [string, string]; readonly cutAt: number | null }
  | { readonly part: 'connect'; readonly ids: readonly string[]; readonly apart: readonly string[] }
  | { readonly part: 'shared'; readonly ids: readonly string[]; readonly cutAt: number | null }
);
