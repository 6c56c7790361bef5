import { found } from './found.js';
import type { IssuerComparisonResolvers } from './types.generated.js';

export const IssuerComparison: IssuerComparisonResolvers = {
  entity: ({ entity }, _, { loaders }) => found(loaders.entity.load(entity), entity),
  a: ({ a }, _, { loaders }) => found(loaders.entity.load(a), a),
  b: ({ b }, _, { loaders }) => found(loaders.entity.load(b), b),
  speakersA: ({ speakersA }, _, { loaders }) => loaders.entities(speakersA),
  speakersB: ({ speakersB }, _, { loaders }) => loaders.entities(speakersB),
};
