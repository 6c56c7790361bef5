import { claimsWithKeys } from './claims-with-keys.js';
import { planAt } from '../questions/plan-index.js';
import { keepOnly } from '../questions/filters.js';
import { entitiesOf, entityOf } from './entity-of.js';
import { found } from './found.js';
import type { QueryResolvers, Resolvers } from './types.generated.js';
import { answer, questionForms } from '../ask/answer.js';
import { rankClaims } from '../ask/ranked.js';

/** The resolvers of schema/ask.graphql. */
export const Query: QueryResolvers = {
  ask: (_, { text, evidence }, context, { schema }) => answer(text, keepOnly('evidence', evidence), context, schema),
  searchClaims: (_, { text, first, evidence }, context) =>
    rankClaims(text, { first, evidence: keepOnly('evidence', evidence) }, context),
};

export const askTypes: Resolvers = {
  NotUnderstood: {
    forms: (_, __, context) => questionForms(context),
    suggestions: ({ suggestions }, _, context, info) => entitiesOf(suggestions, context, info),
  },
  AskedEntity: {
    entity: ({ entity }, _, context, info) => found(entityOf(entity, context, info), entity),
  },
  AskedEntities: {
    entities: ({ entities }, _, context, info) => entitiesOf(entities, context, info),
  },
  AskedClaims: {
    entities: ({ entities }, _, context, info) => entitiesOf(entities, context, info),
    relationships: ({ claims }, _, context, info) => claimsWithKeys(claims, context, info),
    said: ({ said = [] }) => [...said],
  },
  AskedPlans: {
    plans: async ({ plans, asOf }, _, context) => {
      const index = await context.plans();
      return Promise.all(plans.map(async (id) => planAt(await found(Promise.resolve(index.plan(id)), id), asOf)));
    },
  },
  ClaimSearch: {
    named: ({ named }, _, context, info) => entitiesOf(named, context, info),
  },
  RankedClaim: {
    relationship: ({ key }, _, { loaders }) => found(loaders.relationship.load(key), key.id),
  },
  AskedQuantity: {
    entity: async ({ entity }, _, context, info) => (entity === null ? null : await entityOf(entity, context, info)),
    relationship: async ({ claim }, _, { loaders }) => (claim === null ? null : await loaders.relationship.load(claim)),
  },
};
