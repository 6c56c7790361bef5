/** A claim's id and ends, which suffice to fetch it. */
export interface ClaimKey {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

/**
 * Sorts claims by the end that fewer of these claims share, which is the cheaper end to search from. Among the claims of one
 * well-connected entity, that end is never the entity itself.
 */
export function byRarerEnd(keys: readonly ClaimKey[]): { fromSource: ClaimKey[]; fromTarget: ClaimKey[] } {
  const shared = new Map<string, number>();
  for (const { source, target } of keys)
    for (const end of [source, target]) shared.set(end, (shared.get(end) ?? 0) + 1);
  const sorted = { fromSource: [] as ClaimKey[], fromTarget: [] as ClaimKey[] };
  for (const { id, source, target } of keys) {
    const end = (shared.get(source) ?? 0) <= (shared.get(target) ?? 0) ? 'fromSource' : 'fromTarget';
    sorted[end].push({ id, source, target });
  }
  return sorted;
}

/** What a global id names. No two forms overlap. */
export type GlobalId =
  | { readonly is: 'entity'; readonly id: string }
  | { readonly is: 'relationship'; readonly key: ClaimKey }
  | { readonly is: 'passage'; readonly id: string }
  | { readonly is: 'source'; readonly id: string };

const CLAIM = /^claim:([^/]+)\/([^/]+)\/([^/]+)(\/[^/]+)?$/;

/**
 * Reads a global id: `kind:slug` is an entity, `claim:SOURCE/TYPE/TARGET[/KEY]` a claim, `source#locator` a passage,
 * and anything else a source.
 */
export function parseGlobalId(id: string): GlobalId {
  const claim = CLAIM.exec(id);
  if (claim !== null) {
    const [, source = '', , target = ''] = claim;
    return { is: 'relationship', key: { id, source, target } };
  }
  if (id.includes('#')) return { is: 'passage', id };
  return id.includes(':') ? { is: 'entity', id } : { is: 'source', id };
}

/** The type of a claim, which its id has. */
export function typeOfClaim({ id }: Pick<ClaimKey, 'id'>): string {
  return CLAIM.exec(id)?.[2] ?? '';
}

/**
 * The key of a claim by the present ids of its ends. A claim's id follows from its ends, so it changes with theirs, and
 * the former one still leads to the claim.
 * @param present gives the present id of an entity; undefined for an id that never named one.
 */
export function withPresentEnds(key: ClaimKey, present: (entity: string) => string | undefined): ClaimKey {
  const [, , type = '', , rest = ''] = CLAIM.exec(key.id) ?? [];
  const source = present(key.source) ?? key.source;
  const target = present(key.target) ?? key.target;
  return { id: `claim:${source}/${type}/${target}${rest}`, source, target };
}
