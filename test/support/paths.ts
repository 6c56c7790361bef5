import type { GraphData, RelationshipRecord } from '../../seed/records.js';

export interface BruteForceQuery {
  readonly from: string;
  readonly to: string;
  readonly maxLength: number;
  readonly avoid: readonly string[];
  readonly types: readonly string[] | null;
  readonly modality: readonly string[] | null;
  readonly evidence: readonly string[] | null;
  /** Keeps claims that may hold on a day between the two. */
  readonly days: { readonly from: string | null; readonly to: string | null };
}

/** Every simple path, found by trying everything without any optimisation. The program is compared with this. */
export function bruteForcePaths(data: GraphData, query: BruteForceQuery): { nodes: string[]; hops: string[][] }[] {
  const { from, to, maxLength, avoid, types, modality, evidence, days } = query;
  const kept = data.relationships.filter(
    (claim) =>
      (types === null || types.includes(claim.type)) &&
      (modality === null || modality.includes(claim.props['modality'] as string)) &&
      (evidence === null || evidence.includes(claim.props['strength'] as string)) &&
      holds(claim, days),
  );
  const between = (a: string, b: string): string[] =>
    kept
      .filter(({ source, target }) => (source === a && target === b) || (source === b && target === a))
      .map(({ id }) => id)
      .sort();
  const ids = data.entities.map(({ id }) => id).filter((id) => !avoid.includes(id));
  const paths: string[][] = [];
  const walk = (trail: string[]): void => {
    const here = trail.at(-1) ?? '';
    if (here === to) paths.push(trail);
    else if (trail.length <= maxLength) {
      for (const next of ids) if (!trail.includes(next) && between(here, next).length > 0) walk([...trail, next]);
    }
  };
  walk([from]);
  return paths
    .sort((a, b) => a.length - b.length || compare(a, b))
    .map((nodes) => ({ nodes, hops: nodes.slice(1).map((next, index) => between(nodes[index] ?? '', next)) }));
}

function holds({ props }: RelationshipRecord, { from, to }: BruteForceQuery['days']): boolean {
  const { earliest, latest } = props as { readonly earliest?: string; readonly latest?: string };
  if (earliest === undefined || latest === undefined) return true;
  return !(from !== null && latest < from) && !(to !== null && earliest > to);
}

/** Compares by the first entity that differs. */
function compare(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((id, index) => id !== b[index]);
  const [left = '', right = ''] = [a[at], b[at]];
  return left < right ? -1 : left > right ? 1 : 0;
}
