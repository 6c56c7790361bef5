import type { ProjectedClaim, Projection } from './projection.js';

/** The most claims in an outline, which a browser can draw at once and still respond while the user moves around. */
const MAX_CLAIMS = 50_000;

/** The most connected part of a graph, with the totals of the whole. */
export interface Outline {
  /** The graph that it shows, or those claims of it that were asked for. */
  readonly of: Projection;
  /** Ids, most connected first, ties in order of id. */
  readonly ids: readonly string[];
  readonly degrees: readonly number[];
  /** Every claim between them, in order of id. */
  readonly claims: readonly ProjectedClaim[];
  /** The index in `ids` of each claim's source. */
  readonly sources: readonly number[];
  readonly targets: readonly number[];
  readonly totalEntities: number;
  readonly totalClaims: number;
}

/**
 * The `first` most connected entities, with every claim between them. When those claims exceed the limit, it returns
 * fewer entities rather than fewer claims, because a missing claim would suggest that two entities are not connected.
 */
export function outlineOf(projection: Projection, first: number, mostClaims = MAX_CLAIMS): Outline {
  const degrees = projection.degrees();
  const order = [...degrees].sort(([a, most], [b, more]) => more - most || (a < b ? -1 : 1)).slice(0, first);
  const place = new Map(order.map(([id], index) => [id, index]));

  const among = projection.claims.flatMap((claim) => {
    const [source, target] = [place.get(claim.source), place.get(claim.target)];
    return source === undefined || target === undefined ? [] : [{ claim, source, target }];
  });
  // `added` counts the claims that each entity adds to those before it.
  const added = new Uint32Array(order.length);
  for (const { source, target } of among) added[Math.max(source, target)] = (added[Math.max(source, target)] ?? 0) + 1;
  let size = 0;
  for (let claims = 0; size < order.length; size += 1) {
    claims += added[size] ?? 0;
    if (claims > mostClaims) break;
  }

  const kept = among.filter(({ source, target }) => source < size && target < size);
  return {
    of: projection,
    ids: order.slice(0, size).map(([id]) => id),
    degrees: order.slice(0, size).map(([, degree]) => degree),
    claims: kept.map(({ claim }) => claim),
    sources: kept.map(({ source }) => source),
    targets: kept.map(({ target }) => target),
    totalEntities: degrees.size,
    totalClaims: projection.claims.length,
  };
}
