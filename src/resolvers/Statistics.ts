import type {
  Certainty,
  IssuerCountResolvers,
  Modality,
  SourceCountResolvers,
  StatisticsResolvers,
} from './types.generated.js';
import type { Context } from '../questions/context.js';
import { type SourceCount as Counted, countsByIssuer, countsBySource } from '../questions/statistics.js';
import { beginning } from './bounded.js';
import { entityOf } from './entity-of.js';
import { found } from './found.js';

export const Statistics: StatisticsResolvers = {
  entities: async (_, __, { catalogue }) => (await catalogue()).entities.ids.length,
  relationships: async (_, __, { catalogue }) => (await catalogue()).claims.length,
  byKind: async (_, __, { catalogue }) =>
    (await catalogue()).entities.kind.counts().map(({ value, count }) => ({ kind: value.toUpperCase(), count })),
  byType: async (_, __, { catalogue }) =>
    (await catalogue()).claims.columns.type.counts().map(({ value, count }) => ({ type: value, count })),
  byModality: async (_, __, { catalogue }) =>
    (await catalogue()).claims.columns.modality
      .counts()
      .map(({ value, count }) => ({ modality: value as Modality, count })),
  byCertainty: async (_, __, { catalogue }) =>
    (await catalogue()).claims.columns.certainty
      .counts()
      .map(({ value, count }) => ({ certainty: value as Certainty, count })),
  byIssuer: async (_, { first }, context, info) =>
    beginning(countsByIssuer(await context.catalogue()), first, context, info),
  bySource: async (_, { first }, context, info) => beginning(await sourceCounts(context), first, context, info),
  engine: (_, __, { engine }) => engine,
};

/** What every source has evidence for, in order of id. */
export async function sourceCounts({ loaders, catalogue }: Context): Promise<Counted[]> {
  const ids = (await loaders.ask('source/all', {})).map(({ id }) => id).sort();
  return countsBySource(await catalogue(), ids);
}

export const IssuerCount: IssuerCountResolvers = {
  issuer: async ({ issuer }, _, context, info) => (issuer === null ? null : await entityOf(issuer, context, info)),
  manyOf: async ({ manyOf }, _, context, info) => (manyOf === null ? null : await entityOf(manyOf, context, info)),
};

export const SourceCount: SourceCountResolvers = {
  source: ({ source }, _, { loaders }) => found(loaders.source.load(source), source),
};
