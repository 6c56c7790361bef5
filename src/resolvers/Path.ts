import type { RelationshipRow } from '../query/loaders.js';
import { isBounded, toldDays } from '../model/days.js';
import type { HopResolvers, PathResolvers, PathsResolvers } from './types.generated.js';
import { fileOf } from './Subgraph.js';
import { beginning } from './bounded.js';
import { found } from './found.js';
import type { HopModel, PathModel } from './models.js';

function hopsOf({ nodes, hops }: PathModel): HopModel[] {
  return hops.map((claims, index) => ({ from: nodes[index] ?? '', to: nodes[index + 1] ?? '', claims }));
}

/**
 * "Japan supports the ... (position; Abe Shinzo; mofa-2019-11-04#1(2).1)": what is no reported fact says so, and so does what was kept
 * for a range of days without a date of its own.
 */
function told(
  { sentence, modality, passages, edtf }: RelationshipRow,
  speaker: string | undefined,
  bounded: boolean,
): string {
  const manner = [
    ...(bounded && edtf === null ? ['undated'] : []),
    ...(modality === 'FACT' ? [] : [modality.toLowerCase()]),
  ];
  return `${sentence} (${[...manner, ...(speaker === undefined ? [] : [speaker]), ...new Set(passages)].join('; ')})`;
}

export const Path: PathResolvers = {
  length: ({ hops }) => hops.length,
  nodes: ({ nodes }, _, { loaders }) => loaders.entities(nodes),
  relationships: ({ hops }, _, { loaders }) => loaders.relationships(hops.flatMap((claims) => claims.slice(0, 1))),
  hops: hopsOf,
  explanation: async ({ hops, days }, _, { loaders }) => {
    const claims = await loaders.relationships(hops.flatMap((each) => each.slice(0, 1)));
    const sentences = await Promise.all(
      claims.map(async (claim) =>
        told(
          claim,
          claim.attributedTo === null ? undefined : (await loaders.entity.load(claim.attributedTo))?.name,
          isBounded(days),
        ),
      ),
    );
    const undated =
      isBounded(days) && claims.some(({ edtf }) => edtf === null)
        ? ` What is undated is kept: the sources do not say whether it held ${toldDays(days)}.`
        : '';
    return `${sentences.join('. ')}.${undated}`;
  },
};

export const Hop: HopResolvers = {
  from: ({ from }, _, { loaders }) => found(loaders.entity.load(from), from),
  to: ({ to }, _, { loaders }) => found(loaders.entity.load(to), to),
  relationships: ({ claims }, { first }, context, info) =>
    context.loaders.relationships(beginning(claims, first, context, info)),
};

export const Paths: PathsResolvers = {
  export: async ({ paths, asked }, { format }, context) => {
    const { namedPath, united } = await import('../export/select.js');
    return fileOf(united(paths), asked, format, context, paths.map(namedPath));
  },
};
