import type { ClaimShape, EntityBrief, Scene } from '../scenes/scene.js';
import type { Traits } from '../scenes/traits.js';
import { FACETS, NOBODY, isFiltered, type ClaimFilters, type Facet } from '../state/filters.js';
import { isShown } from '../state/arranged.js';
import type { View } from '../state/view.js';

/** What a scene shows of itself. */
export interface Sight {
  readonly entities: readonly EntityBrief[];
  readonly claims: readonly ClaimShape[];
}

/** What the user has hidden. */
type Hiding = Pick<View, 'hidden'> & { readonly arranged: Pick<View['arranged'], 'hidden' | 'kept'> };
type Shown = Pick<Scene, 'entities' | 'claims' | 'marked'>;

/**
 * The visible part of a scene: without the hidden kinds and entities, and with the claims that pass the filters. Entities that are left
 * without a claim go with the filtered claims, unless the question names them.
 */
export function inSight(scene: Shown, view: Hiding & Pick<View, 'filters'>, traits: Traits): Sight {
  const { filters } = view;
  const { entities, claims } = withoutHidden(scene, view);
  if (!isFiltered(filters)) return { entities, claims };
  const fails = failing(filters, traits);
  const left = claims.filter((claim) => fails(claim).length === 0);
  const touched = new Set(left.flatMap(({ source, target }) => [source.id, target.id]));
  return { entities: entities.filter(({ id }) => touched.has(id) || scene.marked.has(id)), claims: left };
}

function withoutHidden({ entities, claims }: Sight, { hidden: kinds, arranged }: Hiding): Sight {
  if (kinds.length + arranged.hidden.length + arranged.kept.length === 0) return { entities, claims };
  const isThere = isShown(arranged);
  const shown = entities.filter(({ id, kind }) => !kinds.includes(kind) && isThere(id));
  const ids = new Set(shown.map(({ id }) => id));
  return { entities: shown, claims: claims.filter(({ source, target }) => ids.has(source.id) && ids.has(target.id)) };
}

/** For each value of each facet, how many claims of a scene would be left by it and the other filters. */
export type Counts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** Every value that a claim of the scene has, and every value that is chosen, has a count, which may be 0. */
export function countsOf(
  scene: Shown,
  view: Hiding & Pick<View, 'filters'>,
  traits: Traits,
): { readonly counts: Counts; readonly dated: number } {
  const { filters } = view;
  const counts = Object.fromEntries(
    FACETS.map((facet) => [facet, new Map(filters[facet].map((value) => [value, 0]))]),
  ) as Record<Facet, Map<string, number>>;
  const fails = failing(filters, traits);
  let dated = 0;
  for (const claim of withoutHidden(scene, view).claims) {
    const failed = fails(claim);
    if (failed.every((one) => one === 'time') && (traits.of.get(claim.id)?.earliest ?? '') !== '') dated += 1;
    for (const facet of FACETS) {
      const isLeft = failed.every((one) => one === facet);
      for (const value of valuesOf(facet, claim, traits))
        counts[facet].set(value, (counts[facet].get(value) ?? 0) + (isLeft ? 1 : 0));
    }
  }
  return { counts, dated };
}

/** Tells which filters a claim does not pass. */
function failing(filters: ClaimFilters, traits: Traits): (claim: ClaimShape) => readonly (Facet | 'time')[] {
  const on = FACETS.filter((facet) => filters[facet].length > 0);
  const { since, until } = filters;
  const isInTime = (claim: ClaimShape): boolean => {
    const { earliest = '', latest = '' } = traits.of.get(claim.id) ?? {};
    return earliest !== '' && (since === null || latest >= since) && (until === null || earliest <= until);
  };
  return (claim) => [
    ...on.filter((facet) => !valuesOf(facet, claim, traits).some((value) => filters[facet].includes(value))),
    ...((since === null && until === null) || isInTime(claim) ? [] : (['time'] as const)),
  ];
}

function valuesOf(facet: Facet, claim: ClaimShape, { of, documents }: Traits): readonly string[] {
  if (facet === 'modality') return [claim.modality];
  if (facet === 'type') return [claim.type];
  const traits = of.get(claim.id);
  if (traits === undefined) return [];
  switch (facet) {
    case 'speaker':
      return [traits.speaker === '' ? NOBODY : traits.speaker];
    case 'side':
      return traits.sides;
    case 'certainty':
      return [traits.certainty];
    case 'strength':
      return [traits.strength];
    case 'source':
      return traits.documents;
    case 'tier':
      return [...new Set(traits.documents.flatMap((id) => documents.get(id)?.tier ?? []))];
  }
}

/** Those among a scene's speakers who speak for somebody else by office, so that their claims count for that side. */
export function officials({ claims }: Shown, { of }: Traits): ReadonlySet<string> {
  return new Set(
    claims.flatMap(({ id }) => {
      const { speaker = '', sides = [] } = of.get(id) ?? {};
      return sides.length > 1 ? [speaker] : [];
    }),
  );
}
