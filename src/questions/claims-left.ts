import type { ClaimKey } from '../model/ids.js';
import { groupBy } from '../model/group-by.js';
import { type ClaimTraits, sidesAt, traitsOf } from './claim-traits.js';
import type { Context } from './context.js';

/** What claims can be filtered by after they were found. */
export const FACETS = [
  'speaker',
  'side',
  'modality',
  'certainty',
  'strength',
  'source',
  'tier',
  'type',
  'since',
  'until',
] as const;
type Facet = (typeof FACETS)[number];

/** A value that claims have to have, or one of several of the same facet. */
export interface Only {
  readonly facet: Facet;
  readonly value: string;
}

/** The value of claims that the sources attribute to nobody whom they name. */
const NOBODY = 'none';

/** Those of some claims that pass every facet. Days leave undated claims out. */
export async function claimsLeft(
  context: Context,
  keys: readonly ClaimKey[],
  only: readonly Only[],
): Promise<readonly ClaimKey[]> {
  const traits = traitsOf(
    await context.catalogue(),
    context.vocabulary,
    keys.map(({ id }) => id),
  );
  const tiers = new Map<string, string>();
  if (only.some(({ facet }) => facet === 'tier')) {
    const sources = new Set(traits.rows.flatMap((row) => traits.claims.columns.sources.allAt(row)));
    for (const row of await context.loaders.source.loadMany([...sources].sort()))
      if (row !== undefined && !(row instanceof Error)) tiers.set(row.id, row.tier);
  }
  const facets = [...groupBy(only, ({ facet }) => facet)].map(
    ([facet, values]) => [facet, values.map(({ value }) => value)] as const,
  );
  const passes = (row: number): boolean =>
    facets.every(([facet, values]) => values.some((value) => has(traits, row, facet, value, tiers)));
  const left = new Set(traits.rows.filter(passes).map((row) => traits.claims.id(row)));
  return keys.filter(({ id }) => left.has(id));
}

function has(
  traits: ClaimTraits,
  row: number,
  facet: Facet,
  value: string,
  tiers: ReadonlyMap<string, string>,
): boolean {
  const { columns, times } = traits.claims;
  switch (facet) {
    case 'speaker':
      return (columns.attributedTo.at(row) ?? NOBODY) === value;
    case 'side':
      return sidesAt(traits, row).includes(value);
    case 'modality':
    case 'certainty':
    case 'strength':
    case 'type':
      return columns[facet].at(row) === value;
    case 'source':
      return columns.sources.allAt(row).includes(value);
    case 'tier':
      return columns.sources.allAt(row).some((source) => tiers.get(source) === value);
    case 'since':
      return (times.latest.at(row) ?? '') >= value;
    case 'until': {
      const earliest = times.earliest.at(row);
      return earliest !== null && earliest <= value;
    }
  }
}
