import { type ClaimKey, parseGlobalId, withPresentEnds } from '../model/ids.js';
import type { EntityRow, Loaders, PassageRow, RelationshipRow, SourceRow } from '../query/loaders.js';
import type { QueryRow } from '../query/run.js';
import type { NameIndex } from './name-index.js';

/** Claims by the ids that they had before, in which each end has its present id. */
export type FormerClaims = ReadonlyMap<string, ClaimKey>;

/** What reading a node by its id needs of the context. */
export interface Reading {
  readonly loaders: Loaders;
  readonly names: NameIndex;
  readonly formerClaims: () => Promise<FormerClaims>;
}

/** What a global id names, with its record. */
export type FoundNode =
  | { readonly is: 'entity'; readonly row: EntityRow }
  | { readonly is: 'relationship'; readonly row: RelationshipRow }
  | { readonly is: 'passage'; readonly row: PassageRow }
  | { readonly is: 'source'; readonly row: SourceRow };

/**
 * Reads what a global id names. A former id of an entity or a claim leads to the same thing under its present id: ids
 * that were published once answer for ever.
 */
export async function nodeById(context: Reading, id: string): Promise<FoundNode | undefined> {
  const { loaders, names } = context;
  const parsed = parseGlobalId(id);
  switch (parsed.is) {
    case 'entity': {
      const row = await loaders.entity.load(names.presentId(id) ?? id);
      return row && { is: 'entity', row };
    }
    case 'relationship': {
      const row = await claimById(context, parsed.key);
      return row && { is: 'relationship', row };
    }
    case 'passage': {
      const row = await loaders.passage.load(id);
      return row && { is: 'passage', row };
    }
    case 'source': {
      const row = await loaders.source.load(id);
      return row && { is: 'source', row };
    }
  }
}

async function claimById(
  { loaders, names, formerClaims }: Reading,
  asked: ClaimKey,
): Promise<RelationshipRow | undefined> {
  const key = withPresentEnds(asked, (entity) => names.presentId(entity));
  const row = await loaders.relationship.load(key);
  if (row !== undefined) return row;
  const renamed = (await formerClaims()).get(key.id);
  return renamed && loaders.relationship.load(renamed);
}

/** Indexes claims by the ids that they had before. */
export function formerClaims(rows: readonly QueryRow<'relationship/former-ids'>[], names: NameIndex): FormerClaims {
  return new Map(
    rows.flatMap(({ formerIds, ...key }) =>
      formerIds.flatMap((former) => {
        const parsed = parseGlobalId(former);
        if (parsed.is !== 'relationship') return [];
        return [[withPresentEnds(parsed.key, (entity) => names.presentId(entity)).id, key] as const];
      }),
    ),
  );
}
