import type { ClaimKey } from '../model/ids.js';
import type { QueryParams } from '../query/run.js';
import type { Catalogue } from './catalogue.js';
import type { ClaimTable } from './claim-table.js';
import { claimConditions } from './claim-conditions.js';
import type { Context } from './context.js';
import type { Expand } from './rings.js';
import { stepsAt } from './steps-at.js';

type Step = Awaited<ReturnType<Expand>>[number];

/**
 * Reads the claims at a ring of entities: from the catalogue once it is in memory, which takes no statement, and until
 * then from the graph. Both give the same steps.
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
export function claimsAmong({ claims }: Catalogue, { ids, ...kept }: QueryParams<'relationship/between'>): ClaimKey[] {
  const { columns } = claims;
  const conditions = claimConditions(claims, kept);
  const ends = new Set(ids.map((id) => columns.target.codeOf(id)).filter((code) => code !== undefined));
  const found = ids.flatMap((id) =>
    [...columns.source.rowsWith(id)].filter(
      (claim) => columns.target.has(claim, ends) && conditions.every((condition) => condition.meets(claim)),
    ),
  );
  return found.sort((a, b) => a - b).map((claim) => claims.key(claim));
}

/**
 * The steps from a ring of entities. Where they reach the limit, those are left that come first in order of the entity,
 * its neighbour and the claim.
 */
export function stepsIn(catalogue: Catalogue, params: Parameters<Expand>[0]): Step[] {
  const { entities, claims } = catalogue;
  const { ids, avoid, kinds, limit } = params;
  const conditions = claimConditions(claims, params);
  const closed = new Set(avoid);
  const open = kinds === null ? undefined : new Set(kinds);
  const isOpen = (id: string): boolean =>
    !closed.has(id) && (open === undefined || open.has(entities.kind.at(entities.rowOf(id) ?? -1) ?? ''));
  const steps: ClaimStep[] = [];
  for (const id of ids)
    stepsAt(id, catalogue, conditions, (claim, other) => {
      if (isOpen(other)) steps.push(new ClaimStep(id, other, claim, claims));
    });
  if (steps.length < limit) return steps;
  // Claims have numbers in the order of their ids.
  steps.sort((a, b) => order(a.from, b.from) || order(a.to, b.to) || a.claim - b.claim);
  return steps.slice(0, limit);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A step whose claim is named when it is asked for: a search reads many more claims than its answer has. */
class ClaimStep implements Step {
  constructor(
    readonly from: string,
    readonly to: string,
    readonly claim: number,
    private readonly claims: ClaimTable,
  ) {}

  get id(): string {
    return this.claims.id(this.claim);
  }

  get source(): string {
    return this.claims.key(this.claim).source;
  }

  get target(): string {
    return this.claims.key(this.claim).target;
  }
}
