import type { RelationshipRow } from '../query/loaders.js';
import type { ClaimKey } from '../model/ids.js';
import { isBounded } from '../model/days.js';
import { readPreferences, supersededInWords } from '../model/preference.js';
import { claimInWords } from '../model/wording-claim.js';
import { daysInWords } from '../model/wording-time.js';
import type { HopResolvers, PathResolvers, PathsResolvers } from './types.generated.js';
import { fileOf } from './Subgraph.js';
import { beginning } from './bounded.js';
import { claimsWithKeys } from './claims-with-keys.js';
import { entitiesOf, entityOf } from './entity-of.js';
import { found } from './found.js';
import type { HopModel, PathModel } from './models.js';
import { reportedSpeaker } from './reported-speaker.js';

function hopsOf({ nodes, hops }: PathModel): HopModel[] {
  return hops.map((claims, index) => ({ from: nodes[index] ?? '', to: nodes[index + 1] ?? '', claims }));
}

/**
 * Words a claim with its passages. It marks an undated claim when there is a date filter, since the filter keeps those
 * too.
 */
function stepInWords(claim: RelationshipRow, speaker: string | null, bounded: boolean): string {
  const undated = bounded && claim.edtf === null ? ['undated'] : [];
  const supersededText = supersededInWords(readPreferences(claim.supersededBy));
  return claimInWords({ ...claim, speaker, supersededText }, { beside: [...undated, ...new Set(claim.passages)] });
}

/** The first claim of each step. */
function firstClaims(hops: readonly (readonly ClaimKey[])[]): ClaimKey[] {
  return hops.flatMap((claims) => claims.slice(0, 1));
}

export const Path: PathResolvers = {
  length: ({ hops }) => hops.length,
  nodes: ({ nodes }, _, context, info) => entitiesOf(nodes, context, info),
  relationships: ({ hops }, _, context, info) => claimsWithKeys(firstClaims(hops), context, info),
  hops: hopsOf,
  explanation: async ({ hops, days }, _, { loaders }) => {
    const claims = await loaders.relationships(firstClaims(hops));
    const sentences = await Promise.all(
      claims.map(async (claim) => stepInWords(claim, await reportedSpeaker(claim, loaders), isBounded(days))),
    );
    const undated =
      isBounded(days) && claims.some(({ edtf }) => edtf === null)
        ? ` Undated claims are included: the sources do not say whether they held ${daysInWords(days)}.`
        : '';
    return `${sentences.join('. ')}.${undated}`;
  },
};

export const Hop: HopResolvers = {
  from: ({ from }, _, context, info) => found(entityOf(from, context, info), from),
  to: ({ to }, _, context, info) => found(entityOf(to, context, info), to),
  relationships: ({ claims }, { first }, context, info) =>
    claimsWithKeys(beginning(claims, first, context, info), context, info),
};

export const Paths: PathsResolvers = {
  export: async ({ paths, asked }, { format }, context) => {
    const { namedPath, united } = await import('../export/select.js');
    return fileOf(united(paths), asked, format, context, paths.map(namedPath));
  },
};
