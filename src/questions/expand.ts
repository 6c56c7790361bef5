import type { ClaimKey } from '../model/ids.js';
import type { QueryParams } from '../query/run.js';
import type { Catalogue } from './catalogue.js';
import { type Condition, mayHoldOn, oneOf } from './condition.js';
import type { Context } from './context.js';
import type { Expand } from './rings.js';
import { stepsAt } from './steps-at.js';

type Step = Awaited<ReturnType<Expand>>[number];

/**
 * Reads the claims at a ring of entities: from the catalogue once it is in memory, which takes no statement, and until
 * then from the graph. Both give the same steps in the same order.
 */
export function expandIn({ loaders, catalogueNow }: Pick<Context, 'loaders' | 'catalogueNow'>): Expand {
  return async (params) => {
    const catalogue = catalogueNow();
    return catalogue === undefined ? loaders.ask('path/expand', params) : stepsIn(catalogue, params);
  };
}

/** Reads the claims among some entities, in order of id, likewise. */
export async function betweenIn(
  { loaders, catalogueNow }: Pick<Context, 'loaders' | 'catalogueNow'>,
  params: QueryParams<'relationship/between'>,
): Promise<readonly ClaimKey[]> {
  const catalogue = catalogueNow();
  return catalogue === undefined ? loaders.ask('relationship/between', params) : claimsAmong(catalogue, params);
}

/** The claims among some entities, in order of id. */
export function claimsAmong(
  { claims }: Catalogue,
  { ids, types, from, to }: QueryParams<'relationship/between'>,
): ClaimKey[] {
  const { columns, times } = claims;
  const conditions: Condition[] = [
    ...(types === null ? [] : [oneOf(columns.type, types)]),
    ...mayHoldOn(times, { from, to }, true),
  ];
  const ends = new Set(ids.map((id) => columns.target.codeOf(id)).filter((code) => code !== undefined));
  const found = ids.flatMap((id) =>
    [...columns.source.rowsWith(id)].filter(
      (claim) => columns.target.has(claim, ends) && conditions.every((condition) => condition.meets(claim)),
    ),
  );
  return found.sort((a, b) => a - b).map((claim) => claims.key(claim));
}

/** The steps from a ring of entities, in order of the entity, its neighbour and the claim. */
export function stepsIn(catalogue: Catalogue, params: Parameters<Expand>[0]): Step[] {
  const { entities, claims } = catalogue;
  const { ids, avoid, types, kinds, modality, evidence, from, to, limit } = params;
  const { columns, times } = claims;
  const conditions: Condition[] = [
    ...(types === null ? [] : [oneOf(columns.type, types)]),
    ...(modality === null ? [] : [oneOf(columns.modality, modality)]),
    ...(evidence === null ? [] : [oneOf(columns.strength, evidence)]),
    ...mayHoldOn(times, { from, to }, true),
  ];
  const closed = new Set(avoid);
  const open = kinds === null ? undefined : new Set(kinds);
  const isOpen = (id: string): boolean =>
    !closed.has(id) && (open === undefined || open.has(entities.kind.at(entities.rowOf(id) ?? -1) ?? ''));
  const steps: Step[] = [];
  for (const id of [...ids].sort()) {
    if (steps.length >= limit) break;
    const here = [...stepsAt(id, catalogue, conditions)].filter(({ other }) => isOpen(other));
    // Claims have numbers in the order of their ids.
    here.sort((a, b) => (a.other < b.other ? -1 : a.other > b.other ? 1 : a.claim - b.claim));
    for (const { other, claim } of here.slice(0, limit - steps.length))
      steps.push({ from: id, to: other, ...claims.key(claim) });
  }
  return steps;
}
