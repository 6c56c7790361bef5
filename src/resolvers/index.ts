import { MAX_PAGE_SIZE } from '../query/paging.js';
import { analysisTypes } from './analysis.js';
import { beginning, sizeOf } from './bounded.js';
import {
  EntityConnection,
  EntityEdge,
  RelationshipConnection,
  RelationshipEdge,
  SourceConnection,
  SourceEdge,
  TimelineEntry,
} from './connections.js';
import { LocalDate } from './Date.js';
import { entityTypes } from './Entity.js';
import { MAX_CANDIDATES } from '../questions/resolve.js';
import type { Resolvers } from './types.generated.js';
import { outlineTypes } from './outline.js';
import { Hop, Path, Paths } from './Path.js';
import { Query } from './Query.js';
import { Relationship } from './Relationship.js';
import { Evidence, Passage, Source } from './Source.js';
import { IssuerCount, SourceCount, Statistics } from './Statistics.js';
import { SearchHit, SharedNeighbour, Subgraph } from './Subgraph.js';

export const resolvers: Resolvers = {
  ...entityTypes,
  Date: LocalDate,
  Node: {
    __resolveType: (node) => {
      if ('kind' in node) return node.kind as 'Person';
      if ('sentence' in node) return 'Relationship';
      return 'locator' in node ? 'Passage' : 'Source';
    },
  },
  NotFound: { suggestions: ({ suggestions }, _, { loaders }) => loaders.entities(suggestions) },
  Ambiguous: {
    candidates: ({ candidates }, args, context, info) => {
      const first = sizeOf(args, { max: MAX_PAGE_SIZE, standard: MAX_CANDIDATES });
      return context.loaders.entities(beginning(candidates, first, context, info));
    },
  },
  Query,
  Relationship,
  Evidence,
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
  ...analysisTypes,
  ...outlineTypes,
};
