import { entitiesOf, entityOf } from './entity-of.js';
import { found } from './found.js';
import type { IssuerComparisonResolvers } from './types.generated.js';

export const IssuerComparison: IssuerComparisonResolvers = {
  entity: ({ entity }, _, context, info) => found(entityOf(entity, context, info), entity),
  a: ({ a }, _, context, info) => found(entityOf(a, context, info), a),
  b: ({ b }, _, context, info) => found(entityOf(b, context, info), b),
  speakersA: ({ speakersA }, _, context, info) => entitiesOf(speakersA, context, info),
  speakersB: ({ speakersB }, _, context, info) => entitiesOf(speakersB, context, info),
};
