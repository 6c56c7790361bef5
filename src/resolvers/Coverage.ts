import { MAX_PAGE_SIZE } from '../query/paging.js';
import { beginning, sizeOf } from './bounded.js';
import { found } from './found.js';
import type { CoverageResolvers, PassageCoverageResolvers, SourceCoverageResolvers } from './types.generated.js';

export const Coverage: CoverageResolvers = {
  unsourced: ({ unsourcedIds }) => unsourcedIds.length,
  unsourcedIds: ({ unsourcedIds }, args, context, info) =>
    beginning(unsourcedIds, sizeOf(args, { max: 1000, standard: 100 }), context, info),
  sources: async (_, args, context, info) => {
    const first = sizeOf(args, { max: MAX_PAGE_SIZE, standard: 50 });
    return beginning(await context.loaders.ask('statistics/sources', {}), first, context, info);
  },
};

export const SourceCoverage: SourceCoverageResolvers = {
  source: ({ source }, _, { loaders }) => found(loaders.source.load(source), source),
  passages: async ({ source }, args, context, info) => {
    const all = await context.loaders.passageCoverage.load('all');
    const first = sizeOf(args, { max: 1000, standard: 200 });
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
