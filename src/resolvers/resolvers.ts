import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../questions/context.js';
import { Query as askQuery, askTypes } from './Asked.js';
import { beginning } from './bounded.js';
import {
  EntityConnection,
  EntityEdge,
  RelationshipConnection,
  RelationshipEdge,
  SourceConnection,
  SourceEdge,
  TimelineEntry,
} from './pages.js';
import { LocalDate } from './Date.js';
import { Distinction, OtherDate, entityTypes } from './Entity.js';
import type { Vocabulary as RecordVocabulary } from '../model/vocabulary.js';
import type { Resolvers } from './types.generated.js';
import { Community } from './Community.js';
import { Apart, Coverage, DecidingRelationship, LookUp, PassageCoverage, SourceCoverage } from './Coverage.js';
import { entitiesOf, entityOf } from './entity-of.js';
import { found } from './found.js';
import { IssuerComparison } from './IssuerComparison.js';
import { EntityColumns, Outline, RelationshipColumns } from './Outline.js';
import { Hop, Path, Paths } from './Path.js';
import { permalinkPath } from './permalink.js';
import { FollowUp, Plan, PlanSearch } from './Plan.js';
import { Name } from './Name.js';
import { Quantity } from './Quantity.js';
import { Query } from './Query.js';
import { Preference, Relationship } from './Relationship.js';
import { RelationshipTraits } from './RelationshipTraits.js';
import { Evidence, Heading, Passage, Source } from './Source.js';
import { SaidAbout, SaidClaim } from './SaidAbout.js';
import { IssuerCount, SourceCount, Statistics } from './Statistics.js';
import { PartyStatus, Status } from './Status.js';
import { KindEntry, RecordAbout, RelationshipTypeEntry, Vocabulary } from './Vocabulary.js';
import { SearchHit, SharedNeighbour, Subgraph } from './Subgraph.js';

const fixed: Resolvers = {
  Date: LocalDate,
  Node: {
    __resolveType: (node) => {
      if ('kind' in node) return node.kind as 'Person';
      if ('sentence' in node) return 'Relationship';
      return 'locator' in node ? 'Passage' : 'Source';
    },
  },
  NotFound: { suggestions: ({ suggestions }, _, context, info) => entitiesOf(suggestions, context, info) },
  Ambiguous: {
    candidates: ({ candidates }, { first }, context, info) =>
      entitiesOf(beginning(candidates, first, context, info), context, info),
  },
  Query: { ...Query, ...askQuery },
  Name,
  Quantity,
  Relationship,
  Status,
  PartyStatus,
  Preference,
  Distinction,
  OtherDate,
  Evidence,
  Cell: { part: ({ part }) => part === true },
  Passage,
  Source,
  Path,
  Paths,
  Hop,
  Subgraph,
  SharedNeighbour,
  SearchHit,
  Statistics,
  IssuerCount,
  SourceCount,
  EntityConnection,
  EntityEdge,
  RelationshipConnection,
  RelationshipEdge,
  SourceConnection,
  SourceEdge,
  TimelineEntry,
  Plan,
  FollowUp,
  PlanSearch,
  Ranked: {
    entity: ({ id }, _: unknown, context: Context, info: GraphQLResolveInfo) => found(entityOf(id, context, info), id),
  },
  Community,
  Coverage,
  DecidingRelationship,
  LookUp,
  Apart,
  SourceCoverage,
  PassageCoverage,
  IssuerComparison,
  SaidAbout,
  SaidClaim,
  Heading,
  TimelineGroup: { count: ({ entries }) => entries.length },
  Outline,
  EntityColumns,
  RelationshipColumns,
  RelationshipTraits,
  Permalink: { path: permalinkPath, variables: ({ variables }) => JSON.stringify(variables) },
  Citation: { of: ({ id }) => id },
  Citations: {
    sources: async ({ sources }, _, { loaders }) =>
      Promise.all(sources.map(async (id) => found(loaders.source.load(id), id))),
  },
  Vocabulary,
  RecordAbout,
  KindEntry,
  RelationshipTypeEntry,
  ...askTypes,
};

/** A resolver for every field that needs one: those that each schema has, and those of a record's own kinds. */
export function resolversOf(vocabulary: RecordVocabulary): Resolvers {
  return { ...entityTypes(vocabulary), ...fixed };
}
