import { exportCytoscape } from '../export/cytoscape.js';
import type { ExportFormat, SharedNeighbourResolvers, SearchHitResolvers, SubgraphResolvers } from './generated.js';
import { found } from './found.js';
import type { SubgraphRecords } from '../export/records.js';

const FORMATS: Readonly<Record<ExportFormat, (records: SubgraphRecords) => string>> = {
  CYTOSCAPE: (records) => JSON.stringify(exportCytoscape(records), null, 2),
};

export const Subgraph: SubgraphResolvers = {
  nodes: ({ nodes }, _, { loaders }) => loaders.entities(nodes),
  relationships: ({ relationships }, _, { loaders }) => loaders.relationships(relationships),
  export: async ({ nodes, relationships }, { format }, { loaders, dataVersion }) => {
    const [entities, claims] = await Promise.all([loaders.entities(nodes), loaders.relationships(relationships)]);
    return FORMATS[format]({ entities, relationships: claims, dataVersion });
  },
};

export const SharedNeighbour: SharedNeighbourResolvers = {
  entity: ({ neighbour }, _, { loaders }) => found(loaders.entity.load(neighbour), neighbour),
  relationships: ({ claims }, _, { loaders }) => loaders.relationships(claims),
};

export const SearchHit: SearchHitResolvers = {
  entity: ({ id }, _, { loaders }) => found(loaders.entity.load(id), id),
};
