/** A claim named by its id and ends: enough to fetch it. */
export interface ClaimKey {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

/**
 * Each claim with the one of its ends that fewer of these claims share: where it is looked for. Among the claims of one much-connected
 * entity that is never the entity itself.
 */
export function byRarerEnd(keys: readonly ClaimKey[]): { id: string; end: string }[] {
  const shared = new Map<string, number>();
  for (const { source, target } of keys)
    for (const end of [source, target]) shared.set(end, (shared.get(end) ?? 0) + 1);
  return keys.map(({ id, source, target }) => ({
    id,
    end: (shared.get(source) ?? 0) <= (shared.get(target) ?? 0) ? source : target,
  }));
}

/** What a global id names; the forms do not overlap. */
export type GlobalId =
  | { readonly is: 'entity'; readonly id: string }
  | { readonly is: 'relationship'; readonly key: ClaimKey }
  | { readonly is: 'passage'; readonly id: string }
  | { readonly is: 'source'; readonly id: string };

/**
 * Reads a global id: `kind:slug` an entity, `claim:SOURCE/TYPE/TARGET[/KEY]` a claim, `source#locator` a passage, else a source.
 */
export function parseGlobalId(id: string): GlobalId {
  const claim = /^claim:([^/]+)\/[^/]+\/([^/]+)(?:\/[^/]+)?$/.exec(id);
  if (claim !== null) {
    const [, source = '', target = ''] = claim;
    return { is: 'relationship', key: { id, source, target } };
  }
  if (id.includes('#')) return { is: 'passage', id };
  return id.includes(':') ? { is: 'entity', id } : { is: 'source', id };
}
