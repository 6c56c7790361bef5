import { beginning } from './bounded.js';
import { entitiesOf, entityOf } from './entity-of.js';
import { found } from './found.js';
import type {
  ApartResolvers,
  CoverageResolvers,
  DecidingRelationshipResolvers,
  EvidenceStrength,
  LookUpResolvers,
  PassageCoverageResolvers,
  SourceCoverageResolvers,
  SourceTier,
} from './types.generated.js';

export const Coverage: CoverageResolvers = {
  relationships: async ({ quality }) => (await quality()).claims,
  byStrength: async ({ quality }) =>
    (await quality()).byStrength.map(({ of, claims }) => ({ strength: of as EvidenceStrength, count: claims })),
  byTier: async ({ quality }) =>
    (await quality()).byTier.map(({ of, claims }) => ({ tier: of as SourceTier, count: claims })),
  byYear: async ({ quality }) => (await quality()).byYear.map(({ of, claims }) => ({ year: of, count: claims })),
  byKind: async ({ quality }) =>
    (await quality()).byKind.map(({ of, claims }) => ({ kind: of.toUpperCase(), count: claims })),
  byPublishers: async ({ quality }) =>
    (await quality()).byPublishers.map(({ of, claims }) => ({ publishers: of, count: claims })),
  byLanguage: async ({ quality }) =>
    (await quality()).byLanguage.map(({ of, claims }) => ({ language: of, count: claims })),
  decidingAlone: async ({ quality }) => (await quality()).deciding.length,
  deciding: async ({ quality }, { first }, context, info) =>
    beginning((await quality()).deciding, first, context, info),
  lookUps: async ({ quality }, { first }, context, info) => beginning((await quality()).lookUps, first, context, info),
  withOneRelationship: async ({ quality }, { first }, context, info) =>
    entitiesOf(beginning((await quality()).withOneClaim, first, context, info), context, info),
  apart: async ({ quality }, { first }, context, info) => beginning((await quality()).apart, first, context, info),
  unsourced: ({ unsourcedIds }) => unsourcedIds.length,
  unsourcedIds: ({ unsourcedIds }, { first }, context, info) => beginning(unsourcedIds, first, context, info),
  sources: async (_, { first }, context, info) =>
    beginning(await context.loaders.ask('statistics/sources', {}), first, context, info),
};

export const DecidingRelationship: DecidingRelationshipResolvers = {
  relationship: ({ claim }, _, { loaders }) => found(loaders.relationship.load(claim), claim.id),
};

export const LookUp: LookUpResolvers = {
  passage: ({ passage }, _, { loaders }) => found(loaders.passage.load(passage), passage),
};

export const Apart: ApartResolvers = {
  entity: ({ entity }, _, context, info) => found(entityOf(entity, context, info), entity),
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
