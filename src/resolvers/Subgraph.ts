import type { FormatName } from '../export/formats.js';
import { readSubgraph } from '../export/read.js';
import { BETWEEN, beginning, sizeOf } from './bounded.js';
import { found } from './found.js';
import type { ExportFormat, SearchHitResolvers, SharedNeighbourResolvers, SubgraphResolvers } from './generated.js';

export const Subgraph: SubgraphResolvers = {
  nodes: ({ nodes }, _, { loaders }) => loaders.entities(nodes),
  unconnected: ({ unconnected = [] }, _, { loaders }) => loaders.entities(unconnected),
  relationships: ({ relationships }, _, { loaders }) => loaders.relationships(relationships),
  export: async (part, { format }, { loaders, dataVersion }) => {
    // A dozen formats with their libraries: loaded when one is first asked for.
    const { asText, exportFile } = await import('../export/formats.js');
    const about = { title: 'Part of the Japan–ASEAN graph', focus: [], dataVersion };
    const records = await readSubgraph((name, params) => loaders.ask(name, params), part, about);
    const name: FormatName = format.toLowerCase() as Lowercase<ExportFormat>;
    return asText((await exportFile(records, name)).content);
  },
};

export const SharedNeighbour: SharedNeighbourResolvers = {
  entity: ({ neighbour }, _, { loaders }) => found(loaders.entity.load(neighbour), neighbour),
  relationships: ({ claims }, args, context, info) =>
    context.loaders.relationships(beginning(claims, sizeOf(args, BETWEEN), context, info)),
};

export const SearchHit: SearchHitResolvers = {
  entity: ({ id }, _, { loaders }) => found(loaders.entity.load(id), id),
};
