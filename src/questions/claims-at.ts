import { ANY_DAY } from '../model/days.js';
import { firstAt } from '../model/first-at.js';
import type { ClaimKey } from '../model/ids.js';
import type { Soon } from '../query/batched.js';
import type { RelationshipsAt } from '../query/loaders.js';
import type { PageRequest } from '../query/paging.js';
import type { Catalogue } from './catalogue.js';
import type { ClaimTable } from './claim-table.js';
import type { Rows } from './column.js';
import { claimConditions } from './claim-conditions.js';
import { type Condition, oneOf, that } from './condition.js';
import type { Context } from './context.js';
import { type Part, partOf } from './listing.js';

/** Which claims of an entity: all of them, from either end. */
const ALL: RelationshipsAt = { types: null, kinds: null, direction: 'BOTH' };

/**
 * A page of the claims of an entity, in order of id: from the catalogue once it is in memory, where a page costs no more
 * than it shows, and until then from the graph.
 */
export function claimsAt(
  { loaders, catalogueNow }: Pick<Context, 'loaders' | 'catalogueNow'>,
  id: string,
  at: RelationshipsAt,
  page: PageRequest,
): Soon<readonly ClaimKey[]> {
  const catalogue = catalogueNow();
  return catalogue === undefined ? loaders.relationshipsOf(at, page).load(id) : pageAt(catalogue, id, at, partOf(page));
}

/** The number of claims of an entity, likewise. */
export function countAt(
  { loaders, catalogueNow }: Pick<Context, 'loaders' | 'catalogueNow'>,
  id: string,
  at = ALL,
): Soon<number> {
  const catalogue = catalogueNow();
  if (catalogue !== undefined) return totalAt(catalogue, id, at);
  return at === ALL ? loaders.degree.load(id) : loaders.relationshipCountOf(at).load(id);
}

/** A page of the claims of an entity, in order of id or, from its end, the other way round. */
export function pageAt(
  { claims }: Catalogue,
  id: string,
  at: RelationshipsAt,
  { after, before, backward, limit }: Part,
): ClaimKey[] {
  const found: number[] = [];
  for (const { rows, conditions } of endsOf(claims, id, at)) {
    const placeOf = (passes: (id: string) => boolean): number =>
      firstAt(rows.length, (place) => passes(claims.id(rows[place] ?? 0)));
    const from = after === undefined ? 0 : placeOf((other) => other > after.id);
    const to = before === undefined ? rows.length : placeOf((other) => other >= before.id);
    const step = backward ? -1 : 1;
    let left = limit;
    for (let place = backward ? to - 1 : from; place >= from && place < to && left > 0; place += step) {
      const claim = rows[place] ?? 0;
      if (!conditions.every((condition) => condition.meets(claim))) continue;
      found.push(claim);
      left -= 1;
    }
  }
  found.sort((a, b) => (backward ? b - a : a - b));
  return found.slice(0, limit).map((claim) => claims.key(claim));
}

/** The number of claims of an entity. */
export function totalAt({ claims }: Catalogue, id: string, at: RelationshipsAt): number {
  return endsOf(claims, id, at).reduce(
    (sum, { rows, conditions }) =>
      sum +
      (conditions.length === 0
        ? rows.length
        : rows.filter((claim) => conditions.every((each) => each.meets(claim))).length),
    0,
  );
}

/** The claims that have an entity at one end, in order of id, and what is asked of them. */
interface ClaimsAtEnd {
  readonly rows: Rows;
  readonly conditions: readonly Condition[];
}

function endsOf(
  claims: ClaimTable,
  id: string,
  { types, kinds, evidence = null, days = ANY_DAY, superseded, direction }: RelationshipsAt,
): ClaimsAtEnd[] {
  const { columns } = claims;
  const common: Condition[] = [
    ...claimConditions(claims, { types, evidence, ...days }),
    ...(superseded === undefined ? [] : [that((claim) => superseded === columns.superseded.codeAt(claim) > 0)]),
  ];
  return (
    [
      ['IN', 'source', 'targetKind'],
      ['OUT', 'target', 'sourceKind'],
    ] as const
  )
    .filter(([other]) => direction !== other)
    .map(([, end, kindAcross]) => ({
      rows: columns[end].rowsWith(id),
      conditions: [...common, ...(kinds === null ? [] : [oneOf(columns[kindAcross], kinds)])],
    }));
}
