import type {
  Certainty,
  IssuerCountResolvers,
  Modality,
  SourceCountResolvers,
  StatisticsResolvers,
} from './types.generated.js';
import { beginning } from './bounded.js';
import { entityOf } from './entity-of.js';
import { found } from './found.js';

export const Statistics: StatisticsResolvers = {
  entities: async (_, __, { loaders }) => sum(await loaders.ask('statistics/entities', {})),
  relationships: async (_, __, { loaders }) => sum(await loaders.ask('statistics/types', {})),
  byKind: async (_, __, { loaders }) =>
    (await loaders.ask('statistics/entities', {})).map(({ name, count }) => ({
      kind: name.toUpperCase(),
      count,
    })),
  byType: async (_, __, { loaders }) =>
    (await loaders.ask('statistics/types', {})).map(({ name, count }) => ({ type: name, count })),
  byModality: async (_, __, { loaders }) =>
    (await loaders.ask('statistics/modalities', {})).map(({ name, count }) => ({ modality: name as Modality, count })),
  byCertainty: async (_, __, { loaders }) =>
    (await loaders.ask('statistics/certainties', {})).map(({ name, count }) => ({
      certainty: name as Certainty,
      count,
    })),
  byIssuer: async (_, { first }, context, info) =>
    beginning(await context.loaders.ask('statistics/issuers', {}), first, context, info),
  bySource: async (_, { first }, context, info) =>
    beginning(await context.loaders.ask('statistics/sources', {}), first, context, info),
  engine: (_, __, { engine }) => engine,
};

export const IssuerCount: IssuerCountResolvers = {
  issuer: async ({ issuer }, _, context, info) => (issuer === null ? null : await entityOf(issuer, context, info)),
  manyOf: async ({ manyOf }, _, context, info) => (manyOf === null ? null : await entityOf(manyOf, context, info)),
};

export const SourceCount: SourceCountResolvers = {
  source: ({ source }, _, { loaders }) => found(loaders.source.load(source), source),
};

function sum(rows: readonly { readonly count: number }[]): number {
  return rows.reduce((total, { count }) => total + count, 0);
}
