import type { CodegenConfig } from '@graphql-codegen/cli';
import { openSdl } from './scripts/open-sdl.js';
import { BUILT_IN } from './src/model/vocabulary.generated.js';

const row = (name: string): string => `../query/loaders.js#${name}`;
const question = (file: string, name: string): string => `../questions/${file}.js#${name} as ${name}Model`;

const SCALARS = { ID: 'string', Date: 'string', URL: 'string', EntityKind: 'string', RelationshipType: 'string' };

/** Operations as strings that carry the types of their variables and answers. */
const operations = (documents: string) => ({
  documents,
  plugins: ['typescript', 'typescript-operations', 'typed-document-node'],
  config: {
    documentMode: 'string',
    // The client throws when an answer has errors, so it never sees a null that only an error can cause.
    nullability: { errorHandlingClient: true },
    useTypeImports: true,
    enumsAsTypes: true,
    onlyOperationTypes: true,
    skipTypename: true,
    mergeFragmentTypes: true,
    immutableTypes: true,
    avoidOptionals: { field: true },
    scalars: SCALARS,
  },
});

/** Generates types from the SDL, including those of resolvers. It lists what a resolver receives for each type. */
const config: CodegenConfig = {
  schema: openSdl(),
  generates: {
    'src/resolvers/types.generated.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        importExtension: '.js',
        enumsAsTypes: true,
        scalars: SCALARS,
        contextType: '../questions/context.js#Context',
        avoidOptionals: { field: true, resolvers: false },
        maybeValue: 'T | null | undefined',
        resolversNonOptionalTypename: { unionMember: true, interfaceImplementingType: false },
        mappers: {
          Entity: row('EntityRow'),
          ...Object.fromEntries(BUILT_IN.kinds.map(({ kind }) => [kind, row('EntityRow')])),
          Relationship: row('RelationshipRow'),
          Passage: row('PassageRow'),
          Source: row('SourceRow'),
          Quantity: '../model/wording-claim.js#Amount',
          Evidence: '../model/evidence.js#Evidence as EvidenceModel',
          Cell: '../model/evidence.js#Cell as CellModel',
          Name: '../model/names.js#Name as NameModel',
          Status: question('status', 'Status'),
          PartyStatus: question('status', 'PartyStatus'),
          Preference: '../model/preference.js#Preference as PreferenceModel',
          Distinction: '../model/identity.js#Distinction as DistinctionModel',
          OtherDate: '../model/identity.js#OtherDate as OtherDateModel',
          Node: './models.js#NodeModel',
          NotFound: question('resolve', 'NotFound'),
          Ambiguous: question('resolve', 'Ambiguous'),
          EntityConnection: './models.js#EntityConnectionModel',
          RelationshipConnection: './models.js#RelationshipConnectionModel',
          SourceConnection: './models.js#SourceConnectionModel',
          TimelineConnection: './models.js#TimelineConnectionModel',
          TimelineEntry: question('timeline', 'TimelineEntry'),
          PlanConnection: './models.js#PlanConnectionModel',
          Plan: question('plan-index', 'PlanAt'),
          FollowUp: question('plan-index', 'FollowUp'),
          PlanSearch: '../model/plan.js#Search as PlanSearchModel',
          EntityEdge: './models.js#EntityEdgeModel',
          RelationshipEdge: './models.js#RelationshipEdgeModel',
          SourceEdge: './models.js#SourceEdgeModel',
          TimelineEdge: './models.js#TimelineEdgeModel',
          PlanEdge: './models.js#PlanEdgeModel',
          Path: './models.js#PathModel',
          Hop: './models.js#HopModel',
          Paths: question('paths', 'Paths'),
          NoPath: question('paths', 'NoPath'),
          Subgraph: question('neighbourhood', 'Subgraph'),
          SharedNeighbour: question('shared', 'SharedNeighbour'),
          SearchHit: question('name-index', 'Hit'),
          Vocabulary: '../model/vocabulary.js#Vocabulary as VocabularyModel',
          RecordAbout: '../model/vocabulary.js#RecordAbout as RecordAboutModel',
          KindEntry: '../model/vocabulary.js#VocabularyKind',
          RelationshipTypeEntry: '../model/vocabulary.js#VocabularyType',
          Statistics: './models.js#StatisticsModel',
          IssuerCount: './models.js#IssuerCountModel',
          SourceCount: './models.js#SourceCountModel',
          Answered: '../ask/asked-models.js#AnsweredModel',
          NotUnderstood: '../ask/asked-models.js#NotUnderstoodModel',
          AskedEntity: '../ask/asked-models.js#AskedEntityModel',
          AskedEntities: '../ask/asked-models.js#AskedEntitiesModel',
          AskedClaims: '../ask/asked-models.js#AskedClaimsModel',
          AskedShared: '../ask/asked-models.js#AskedSharedModel',
          AskedTimeline: '../ask/asked-models.js#AskedTimelineModel',
          AskedPlans: '../ask/asked-models.js#AskedPlansModel',
          AskedQuantities: '../ask/asked-models.js#AskedQuantitiesModel',
          AskedQuantity: '../ask/asked-models.js#AskedQuantityModel',
          ClaimSearch: '../ask/asked-models.js#ClaimSearchModel',
          RankedClaim: question('claim-index', 'RankedClaim'),
          Ranked: question('rank', 'Rank'),
          Community: question('communities', 'Community'),
          Coverage: './models.js#CoverageModel',
          DecidingRelationship: question('quality', 'Deciding'),
          LookUp: question('quality', 'LookUp'),
          Apart: question('quality', 'Apart'),
          SourceCoverage: './models.js#SourceCountModel',
          PassageCoverage: './models.js#PassageCoverageModel',
          IssuerComparison: question('compare-issuers', 'IssuerComparison'),
          ComparedClaims: question('compare-issuers', 'ComparedClaims'),
          TimelineGroup: question('timeline', 'TimelineGroup'),
          Permalink: './permalink.js#Permalink as PermalinkModel',
          Citation: question('cite', 'CitedEntry'),
          Citations: question('cite', 'Cited'),
          Outline: question('outline', 'Outline'),
          EntityColumns: question('outline', 'Outline'),
          RelationshipColumns: question('outline', 'Outline'),
        },
      },
    },
    // The operations behind the MCP server's tools.
    'src/mcp/operations.generated.ts': operations('src/mcp/operations/*.graphql'),
    // The operations behind questions in plain English, and the operation that the command line uses to ask one.
    'src/ask/asked-operations.generated.ts': operations('src/ask/operations/*.graphql'),
  },
};
export default config;
