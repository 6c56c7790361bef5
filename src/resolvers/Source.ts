import type {
  EvidenceResolvers,
  HeadingResolvers,
  PassageResolvers,
  SourceExtent,
  SourceResolvers,
} from './types.generated.js';
import type { Tier } from '../model/evidence.js';
import { evidenceInWords } from '../model/wording-evidence.js';
import { timeInWords } from '../model/wording-time.js';
import { textFragmentUrl } from '../model/text-fragment.js';
import type { PassageRow } from '../query/loaders.js';
import { beginning } from './bounded.js';
import { claimsWithKeys } from './claims-with-keys.js';
import { entitiesOf, entityOf } from './entity-of.js';
import { found } from './found.js';
import { onlyAsksFor } from './only-asks-for.js';
import type { HeadingModel } from './models.js';

const byId = onlyAsksFor(['__typename', 'id']);

export const Evidence: EvidenceResolvers = {
  passage: ({ passage }, _, { loaders }, info) =>
    // No other field of it is resolved.
    byId(info) ? ({ id: passage } as PassageRow) : found(loaders.passage.load(passage), passage),
  text: evidenceInWords,
  lookedUpText: ({ lookedUp }) => (lookedUp === null ? null : timeInWords(lookedUp)),
  url: async (evidence, _, { loaders }) => {
    const { source } = await found(loaders.passage.load(evidence.passage), evidence.passage);
    const { url } = await found(loaders.source.load(source), source);
    return textFragmentUrl(url, evidence);
  },
  selector: ({ quote, prefix, suffix }) =>
    quote === null ? null : { type: 'TextQuoteSelector', exact: quote, prefix, suffix },
};

export const Heading: HeadingResolvers = {
  entity: ({ entity }, _, context, info) => found(entityOf(entity, context, info), entity),
};

/** The headings over a passage, each with an entity that it names. */
export function headingsOf({ headings, headedBy }: Pick<PassageRow, 'headings' | 'headedBy'>): HeadingModel[] {
  return (headings ?? []).map((words, index) => ({ words, entity: headedBy?.[index] ?? '' }));
}

export const Passage: PassageResolvers = {
  headings: headingsOf,
  source: ({ source }, _, { loaders }) => found(loaders.source.load(source), source),
  entities: async ({ id }, { first }, context, info) => {
    const rows = beginning(await context.loaders.passageEntities.load(id), first, context, info);
    return entitiesOf(
      rows.map(({ entity }) => entity),
      context,
      info,
    );
  },
  relationships: async ({ id }, { first }, context, info) => {
    const keys = await context.loaders.passageRelationships.load(id);
    return claimsWithKeys(beginning(keys, first, context, info), context, info);
  },
};

export const Source: SourceResolvers = {
  tier: ({ tier }) => tier as Tier,
  extent: ({ extent }) => extent as SourceExtent,
  publishedBy: async ({ publishedBy }, _, context, info) =>
    publishedBy === null ? null : await entityOf(publishedBy, context, info),
  side: async ({ side }, _, context, info) => (side === null ? null : await entityOf(side, context, info)),
  reports: async ({ reports }, _, context, info) => (reports === null ? null : await entityOf(reports, context, info)),
  dateText: ({ date }) => (date === null ? null : timeInWords(date)),
  passages: async ({ id }, { first }, context, info) => {
    const { loaders } = context;
    const rows = beginning(await loaders.sourcePassages.load(id), first, context, info);
    return Promise.all(rows.map(async ({ passage }) => found(loaders.passage.load(passage), passage)));
  },
};
