import type { Link } from './arrange.js';

/** What stands for all claims between two groups: a line in the picture, and a pull between their areas. */
export interface Bundle {
  /** Places of the two groups, the lower first. */
  readonly from: number;
  readonly to: number;
  readonly claims: number;
}

/** The place of each member's group. */
export function groupOfEach(groups: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(groups.flatMap((members, place) => members.map((id) => [id, place] as const)));
}

/** One bundle for each pair of groups that claims connect. */
export function bundlesOf(links: readonly Link[], groupOf: ReadonlyMap<string, number>): readonly Bundle[] {
  const bundles = new Map<string, Bundle>();
  for (const { source, target } of links) {
    const [one, other] = [groupOf.get(source), groupOf.get(target)];
    if (one === undefined || other === undefined || one === other) continue;
    const [from, to] = one < other ? [one, other] : [other, one];
    const key = `${from} ${to}`;
    bundles.set(key, { from, to, claims: (bundles.get(key)?.claims ?? 0) + 1 });
  }
  return [...bundles.values()];
}
