import type { ClaimKey } from '../model/ids.js';
import type { SubgraphRecords } from '../export/records.js';
import type { Asked } from '../questions/asked.js';
import type { Context } from '../questions/context.js';
import { beginning } from './bounded.js';
import { claimsWithKeys } from './claims-with-keys.js';
import { entitiesOf, entityOf } from './entity-of.js';
import { found } from './found.js';
import type {
  ExportFormat,
  SearchHitResolvers,
  SharedNeighbourResolvers,
  SubgraphResolvers,
} from './types.generated.js';

export const Subgraph: SubgraphResolvers = {
  nodes: ({ nodes }, _, context, info) => entitiesOf(nodes, context, info),
  unconnected: ({ unconnected = [] }, _, context, info) => entitiesOf(unconnected, context, info),
  relationships: ({ relationships }, _, context, info) => claimsWithKeys(relationships, context, info),
  export: (part, { format }, context) => fileOf(part, part.asked, format, context),
};

/** A part of the graph as the text of a file, with the question as its title. */
export async function fileOf(
  part: { readonly nodes: readonly string[]; readonly relationships: readonly ClaimKey[] },
  asked: Asked,
  format: ExportFormat,
  context: Context,
  paths?: SubgraphRecords['paths'],
): Promise<string> {
  // The exporters bring a dozen formats and their libraries, so they load on the first request.
  const [{ asText, exportFile }, { recordsOf }] = await Promise.all([
    import('../export/formats.js'),
    import('../export/select.js'),
  ]);
  const records = await recordsOf(context, part, asked, paths);
  return asText((await exportFile(records, format.toLowerCase() as Lowercase<ExportFormat>)).content);
}

export const SharedNeighbour: SharedNeighbourResolvers = {
  entity: ({ neighbour }, _, context, info) => found(entityOf(neighbour, context, info), neighbour),
  relationships: ({ claims }, { first }, context, info) =>
    claimsWithKeys(beginning(claims, first, context, info), context, info),
};

export const SearchHit: SearchHitResolvers = {
  entity: ({ id }, _, context, info) => found(entityOf(id, context, info), id),
};
