/**
 * From which entities the claims regarding each entity start, by its id and in order. The graph stores this with the
 * entity, so that such claims are found without a search of all.
 */
export function regardedFrom(
  claims: Iterable<{ readonly source: string; readonly regarding: string | null }>,
): ReadonlyMap<string, readonly string[]> {
  const from = new Map<string, Set<string>>();
  for (const { source, regarding } of claims)
    if (regarding !== null) from.set(regarding, (from.get(regarding) ?? new Set()).add(source));
  return new Map([...from].map(([id, sources]) => [id, [...sources].sort()]));
}
