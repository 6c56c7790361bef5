import type { Context } from '../questions/context.js';
import type { Ask } from '../export/read.js';
import type { SubgraphRecords } from '../export/records.js';
import type { Question } from '../export/told.js';
import type { SubgraphIds } from '../questions/neighbourhood.js';
import { BETWEEN, beginning, sizeOf } from './bounded.js';
import { found } from './found.js';
import type {
  ExportFormat,
  SearchHitResolvers,
  SharedNeighbourResolvers,
  SubgraphResolvers,
} from './types.generated.js';

export const Subgraph: SubgraphResolvers = {
  nodes: ({ nodes }, _, { loaders }) => loaders.entities(nodes),
  unconnected: ({ unconnected = [] }, _, { loaders }) => loaders.entities(unconnected),
  relationships: ({ relationships }, _, { loaders }) => loaders.relationships(relationships),
  export: (part, { format }, context) => fileOf(part, part.question, format, context),
};

/** Part of the graph as the text of a file, titled by what was asked. */
export async function fileOf(
  part: Pick<SubgraphIds, 'nodes' | 'relationships'>,
  question: Question,
  format: ExportFormat,
  { loaders, dataVersion }: Context,
  paths?: SubgraphRecords['paths'],
): Promise<string> {
  // A dozen formats with their libraries: loaded when one is first asked for.
  const [{ asText, exportFile }, { describe }, { readSubgraph }] = await Promise.all([
    import('../export/formats.js'),
    import('../export/told.js'),
    import('../export/read.js'),
  ]);
  const about = await describe(question, async (ids) => (await loaders.entities(ids)).map(({ name }) => name));
  const ask: Ask = (name, params) => loaders.ask(name, params);
  const records = await readSubgraph(ask, part, { ...about, dataVersion, ...(paths === undefined ? {} : { paths }) });
  return asText((await exportFile(records, format.toLowerCase() as Lowercase<ExportFormat>)).content);
}

export const SharedNeighbour: SharedNeighbourResolvers = {
  entity: ({ neighbour }, _, { loaders }) => found(loaders.entity.load(neighbour), neighbour),
  relationships: ({ claims }, args, context, info) =>
    context.loaders.relationships(beginning(claims, sizeOf(args, BETWEEN), context, info)),
};

export const SearchHit: SearchHitResolvers = {
  entity: ({ id }, _, { loaders }) => found(loaders.entity.load(id), id),
};
