import type { CodegenConfig } from '@graphql-codegen/cli';

const row = (name: string): string => `../loaders.js#${name}`;
const kinds = [
  'Person',
  'Country',
  'Organisation',
  'Framework',
  'Initiative',
  'Agreement',
  'Statement',
  'Event',
  'Place',
  'Topic',
];

/** Types for resolvers, from the SDL. What a resolver receives for each type is named here. */
const config: CodegenConfig = {
  schema: ['schema/*.graphql', '!schema/printed.graphql'],
  generates: {
    'src/resolvers/generated.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        importExtension: '.js',
        enumsAsTypes: true,
        scalars: { ID: 'string', Date: 'string', URL: 'string' },
        contextType: '../context.js#Context',
        avoidOptionals: { field: true, resolvers: false },
        maybeValue: 'T | null | undefined',
        resolversNonOptionalTypename: { unionMember: true, interfaceImplementingType: false },
        mappers: {
          Entity: row('EntityRow'),
          ...Object.fromEntries(kinds.map((kind) => [kind, row('EntityRow')])),
          Relationship: row('RelationshipRow'),
          Passage: row('PassageRow'),
          Source: row('SourceRow'),
          Evidence: './models.js#EvidenceModel',
          Node: './models.js#NodeModel',
          NotFound: './models.js#NotFoundModel',
          Ambiguous: './models.js#AmbiguousModel',
          EntityConnection: './models.js#EntityConnectionModel',
          RelationshipConnection: './models.js#RelationshipConnectionModel',
          SourceConnection: './models.js#SourceConnectionModel',
          TimelineConnection: './models.js#TimelineConnectionModel',
          TimelineEntry: './models.js#TimelineEntryModel',
          Path: './models.js#PathModel',
          Hop: './models.js#HopModel',
          Paths: './models.js#PathsModel',
          Subgraph: './models.js#SubgraphModel',
          SharedNeighbour: './models.js#SharedNeighbourModel',
          SearchHit: './models.js#SearchHitModel',
          Statistics: './models.js#StatisticsModel',
          IssuerCount: './models.js#IssuerCountModel',
          SourceCount: './models.js#SourceCountModel',
        },
      },
    },
  },
};
export default config;
