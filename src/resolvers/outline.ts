import { amount } from '../query/paging.js';
import { OUTLINE_LIMIT, outlineOf } from '../questions/outline.js';
import type { EntityKind, Modality, QueryResolvers, RelationshipType, Resolvers } from './types.generated.js';

export const outline: Required<Pick<QueryResolvers, 'outline'>> = {
  outline: async (_, { first }, { projection }) => {
    const size = amount('first', first, 0, OUTLINE_LIMIT.entities, OUTLINE_LIMIT.entities);
    return outlineOf(await projection(), size);
  },
};

/** The columns of an outline. Each is made only when it is asked for. */
export const outlineTypes: Resolvers = {
  Outline: {
    entities: (parent) => parent,
    relationships: (parent) => parent,
    totalRelationships: ({ totalClaims }) => totalClaims,
    truncated: ({ ids, totalEntities }) => ids.length < totalEntities,
  },
  EntityColumns: {
    kinds: async ({ ids }, _, { projection }) => {
      const { kinds } = await projection();
      return ids.map((id) => (kinds.get(id) ?? '').toUpperCase() as EntityKind);
    },
    names: ({ ids }, _, { names }) => ids.map((id) => names.named(id)?.name ?? id),
    namesJa: ({ ids }, _, { names }) => ids.map((id) => names.named(id)?.nameJa ?? ''),
  },
  RelationshipColumns: {
    ids: ({ claims }) => claims.map(({ id }) => id),
    types: ({ claims }) => claims.map(({ type }) => type as RelationshipType),
    modalities: ({ claims }) => claims.map(({ modality }) => modality as Modality),
    dated: ({ claims }) => claims.flatMap((claim, index) => (isDated(claim) ? [index] : [])),
    earliest: ({ claims }) => claims.filter(isDated).map(({ earliest }) => earliest),
    latest: ({ claims }) => claims.filter(isDated).map(({ latest }) => latest),
  },
};

interface Bounds<T> {
  readonly earliest: T;
  readonly latest: T;
}

function isDated<T extends Bounds<string | null>>(claim: T): claim is T & Bounds<string> {
  return claim.earliest !== null && claim.latest !== null;
}
