import type { Certainty } from '../api/operations.generated.js';
import { STRENGTH_WORDS, TIER_WORDS } from './wording.js';

/** What claims are filtered by, beside time, in the order of the address. */
export const FACETS = ['speaker', 'side', 'modality', 'certainty', 'strength', 'source', 'tier', 'type'] as const;
export type Facet = (typeof FACETS)[number];

/**
 * Which claims to show. An empty list keeps all; one with values keeps the claims that have one of them. Days keep the
 * dated claims that may hold on one of them.
 */
export interface ClaimFilters extends Readonly<Record<Facet, readonly string[]>> {
  readonly since: string | null;
  readonly until: string | null;
}

export const NO_FILTERS: ClaimFilters = {
  speaker: [],
  side: [],
  modality: [],
  certainty: [],
  strength: [],
  source: [],
  tier: [],
  type: [],
  since: null,
  until: null,
};

/** The value of claims that the sources attribute to nobody whom they name. */
export const NOBODY = 'none';

export const CERTAINTY_WORDS: Readonly<Record<Certainty, string>> = { STATED: 'Stated', IMPLIED: 'Implied' };

/** The values of facets with a fixed list. Those of the others are ids of entities and sources, and the record's types. */
const FIXED: Partial<Readonly<Record<Facet, readonly string[]>>> = {
  modality: ['FACT', 'PLAN', 'POSITION'],
  certainty: Object.keys(CERTAINTY_WORDS),
  strength: Object.keys(STRENGTH_WORDS),
  tier: Object.keys(TIER_WORDS),
};

const IDS: readonly Facet[] = ['speaker', 'side', 'source'];

export function isFiltered(filters: ClaimFilters): boolean {
  return filters.since !== null || filters.until !== null || FACETS.some((facet) => filters[facet].length > 0);
}

/** The filters with one value added, or removed if it was there. In order, so that the same view has the same link. */
export function toggled(filters: ClaimFilters, facet: Facet, value: string): ClaimFilters {
  const values = filters[facet];
  return {
    ...filters,
    [facet]: values.includes(value) ? values.filter((one) => one !== value) : [...values, value].sort(),
  };
}

/** Writes the filters that are on. Words are in lower case and joined by commas; ids come one by one. */
export function encodeFilters(filters: ClaimFilters, params: URLSearchParams): void {
  for (const facet of FACETS) {
    const values = filters[facet];
    if (IDS.includes(facet)) for (const id of values) params.append(facet, id);
    else if (values.length > 0) params.set(facet, values.join(',').toLowerCase());
  }
  if (filters.since !== null) params.set('since', filters.since);
  if (filters.until !== null) params.set('until', filters.until);
}

/** Reads filters. Words that cannot be one are left out; ids and types are looked up once there is something to filter. */
export function decodeFilters(params: URLSearchParams, day: (text: string | null) => string | null): ClaimFilters {
  const read = (facet: Facet): readonly string[] => {
    const texts = params.getAll(facet);
    const values = IDS.includes(facet)
      ? texts.filter((text) => text !== '')
      : texts.flatMap((text) => text.toUpperCase().split(',')).filter((word) => isWordOf(facet, word));
    return [...new Set(values)].sort();
  };
  const lists = Object.fromEntries(FACETS.map((facet) => [facet, read(facet)])) as Record<Facet, readonly string[]>;
  return { ...lists, since: day(params.get('since')), until: day(params.get('until')) };
}

function isWordOf(facet: Facet, word: string): boolean {
  return FIXED[facet]?.includes(word) ?? /^[A-Z][A-Z_]*$/.test(word);
}
