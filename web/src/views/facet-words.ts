import type { Certainty, EvidenceStrength, Modality, SourceTier } from '../api/operations.generated.js';
import { useNames } from '../app/hooks.js';
import type { Traits } from '../scenes/traits.js';
import { inWords } from '../graph/model.js';
import { CERTAINTY_WORDS, FACETS, NOBODY, type ClaimFilters, type Facet } from '../state/filters.js';
import { STRENGTH_WORDS, TIER_WORDS, capitalised, dayInWords, modalityInWords } from '../state/wording.js';

/** What each facet is called, in the order of the list. */
export const FACET_WORDS: Readonly<Record<Facet, string>> = {
  modality: 'Fact, plan or position',
  certainty: 'Stated or implied',
  side: 'Side',
  speaker: 'Speaker',
  strength: 'Evidence',
  tier: 'Kind of source',
  source: 'Source',
  type: 'Relationship',
};

/** Gives the words for values of facets. Ids that are not known (yet) stay as they are. */
export function useFacetWords(ids: readonly string[], traits: Traits | null): (facet: Facet, value: string) => string {
  const names = new Map(
    useNames(ids).flatMap((entity) => (entity === null ? [] : [[entity.id, entity.name] as const])),
  );
  return (facet, value) => {
    switch (facet) {
      case 'modality':
        return capitalised(modalityInWords(value as Modality));
      case 'certainty':
        return CERTAINTY_WORDS[value as Certainty];
      case 'strength':
        return STRENGTH_WORDS[value as EvidenceStrength];
      case 'tier':
        return TIER_WORDS[value as SourceTier];
      case 'source':
        return traits?.documents.get(value)?.title ?? value;
      case 'type':
        return capitalised(inWords(value));
      case 'speaker':
      case 'side':
        return value === NOBODY ? 'Nobody who is named' : (names.get(value) ?? value);
    }
  };
}

/** The facets whose values are understood without their name. */
const SAYS_ENOUGH: readonly Facet[] = ['modality', 'certainty', 'strength', 'tier'];

/** A filter that is on, in words. */
export interface FilterInWords {
  readonly key: string;
  readonly text: string;
  /** Undefined for days. */
  readonly facet?: Facet;
  readonly value?: string;
  readonly end?: 'since' | 'until';
}

export function useFiltersInWords(filters: ClaimFilters, traits: Traits | null): readonly FilterInWords[] {
  const inWordsOf = useFacetWords(
    [...filters.speaker, ...filters.side].filter((id) => id !== NOBODY),
    traits,
  );
  return [
    ...FACETS.flatMap((facet) =>
      filters[facet].map((value) => ({
        key: `${facet} ${value}`,
        text: SAYS_ENOUGH.includes(facet)
          ? inWordsOf(facet, value)
          : `${FACET_WORDS[facet]}: ${inWordsOf(facet, value)}`,
        facet,
        value,
      })),
    ),
    ...(['since', 'until'] as const).flatMap((end) => {
      const day = filters[end];
      return day === null ? [] : [{ key: end, text: `${capitalised(end)} ${dayInWords(day)}`, end }];
    }),
  ];
}
