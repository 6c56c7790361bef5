import { beginning } from './bounded.js';
import { entitiesOf } from './entity-of.js';
import { found } from './found.js';
import type { CommunityResolvers } from './types.generated.js';

export const Community: CommunityResolvers = {
  size: ({ members }) => members.length,
  label: async ({ members: [first = ''] }, _, { loaders }) => (await found(loaders.entity.load(first), first)).name,
  entities: ({ members }, { first }, context, info) =>
    entitiesOf(beginning(members, first, context, info), context, info),
};
