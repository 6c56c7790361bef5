import type { ClaimKey } from '../model/ids.js';
import { groupBy } from '../model/group-by.js';
import type { ClaimTable } from './claim-table.js';
import { type Condition, anyOf, mayHoldOn, oneOf, that } from './condition.js';
import type { Context } from './context.js';
import { speakersOf } from './sides.js';

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

/** Whether a facet has ids of entities or sources as its values. Those of the others are words and days. */
export function isOfIds(facet: Facet): boolean {
  return facet === 'speaker' || facet === 'side' || facet === 'source';
}

/** Those of some claims that pass every facet. Days leave undated claims out. */
export async function claimsLeft(
  context: Context,
  keys: readonly ClaimKey[],
  only: readonly Only[],
): Promise<readonly ClaimKey[]> {
  const { claims } = await context.catalogue();
  const asked = [...groupBy(only, ({ facet }) => facet)].map(async ([facet, choices]) =>
    conditionsOf(
      facet,
      choices.map(({ value }) => value),
      claims,
      context,
    ),
  );
  const conditions = (await Promise.all(asked)).flat();
  return keys.filter(({ id }) => {
    const row = claims.rowOf(id);
    return row !== undefined && conditions.every((condition) => condition.meets(row));
  });
}

/** What one facet asks of each claim. */
async function conditionsOf(
  facet: Facet,
  values: readonly string[],
  { columns, times }: ClaimTable,
  context: Context,
): Promise<Condition[]> {
  const days = [...values].sort();
  switch (facet) {
    case 'speaker': {
      const nobody = that((row) => values.includes(NOBODY) && columns.attributedTo.codeAt(row) === 0);
      return [anyOf(oneOf(columns.attributedTo, values), nobody)];
    }
    case 'side':
      return [oneOf(columns.attributedTo, (await speakersOf(values, context)).flat())];
    case 'modality':
    case 'certainty':
    case 'strength':
    case 'type':
      return [oneOf(columns[facet], values)];
    case 'source':
      return [oneOf(columns.sources, values)];
    case 'tier': {
      const sources = (await context.loaders.sources(columns.sources.values)).filter(({ tier }) =>
        values.includes(tier),
      );
      return [
        oneOf(
          columns.sources,
          sources.map(({ id }) => id),
        ),
      ];
    }
    case 'since':
      return mayHoldOn(times, { from: days[0] ?? null, to: null }, false);
    case 'until':
      return mayHoldOn(times, { from: null, to: days.at(-1) ?? null }, false);
  }
}
