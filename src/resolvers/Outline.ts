import { findCommunities } from '../questions/communities.js';
import { traitsOf } from '../questions/claim-traits.js';
import type {
  EntityColumnsResolvers,
  Modality,
  OutlineResolvers,
  RelationshipColumnsResolvers,
} from './types.generated.js';

export const Outline: OutlineResolvers = {
  entities: (parent) => parent,
  relationships: (parent) => parent,
  totalRelationships: ({ totalClaims }) => totalClaims,
  truncated: ({ ids, totalEntities }) => ids.length < totalEntities,
  traits: async ({ claims }, _, { catalogue, vocabulary }) =>
    traitsOf(
      await catalogue(),
      vocabulary,
      claims.map(({ id }) => id),
    ),
};

/** The columns of an outline, each made only on request. */
export const EntityColumns: EntityColumnsResolvers = {
  kinds: async ({ ids }, _, { projection }) => {
    const { kinds } = await projection();
    return ids.map((id) => (kinds.get(id) ?? '').toUpperCase());
  },
  names: ({ ids }, _, { names }) => ids.map((id) => names.named(id)?.name ?? id),
  namesJa: ({ ids }, _, { names }) => ids.map((id) => names.named(id)?.nameJa ?? ''),
  communities: ({ ids, of }) => {
    const groups = new Map(findCommunities(of).flatMap(({ id, members }) => members.map((member) => [member, id])));
    return ids.map((id) => groups.get(id) ?? 0);
  },
};

export const RelationshipColumns: RelationshipColumnsResolvers = {
  ids: ({ claims }) => claims.map(({ id }) => id),
  types: ({ claims }) => claims.map(({ type }) => type),
  modalities: ({ claims }) => claims.map(({ modality }) => modality as Modality),
  dated: ({ claims }) => claims.flatMap((claim, index) => (isDated(claim) ? [index] : [])),
  earliest: ({ claims }) => claims.filter(isDated).map(({ earliest }) => earliest),
  latest: ({ claims }) => claims.filter(isDated).map(({ latest }) => latest),
};

interface Dates<T> {
  readonly earliest: T;
  readonly latest: T;
}

function isDated<T extends Dates<string | null>>(claim: T): claim is T & Dates<string> {
  return claim.earliest !== null && claim.latest !== null;
}
