import { beginning } from './bounded.js';
import { found } from './found.js';
import type { CoverageResolvers, PassageCoverageResolvers, SourceCoverageResolvers } from './types.generated.js';

export const Coverage: CoverageResolvers = {
  unsourced: ({ unsourcedIds }) => unsourcedIds.length,
  unsourcedIds: ({ unsourcedIds }, { first }, context, info) => beginning(unsourcedIds, first, context, info),
  sources: async (_, { first }, context, info) =>
    beginning(await context.loaders.ask('statistics/sources', {}), first, context, info),
};

export const SourceCoverage: SourceCoverageResolvers = {
  source: ({ source }, _, { loaders }) => found(loaders.source.load(source), source),
  passages: async ({ source }, { first }, context, info) => {
    const all = await context.loaders.passageCoverage.load('all');
    return beginning(
      all.filter((row) => row.source === source),
      first,
      context,
      info,
    );
  },
};

export const PassageCoverage: PassageCoverageResolvers = {
  passage: ({ passage }, _, { loaders }) => found(loaders.passage.load(passage), passage),
};
