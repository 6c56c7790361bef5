import type { EvidenceResolvers, PassageResolvers, SourceResolvers } from './types.generated.js';
import { timeInWords } from '../model/wording-time.js';
import { textFragmentUrl } from '../model/text-fragment.js';
import { beginning } from './bounded.js';
import { found } from './found.js';

export const Evidence: EvidenceResolvers = {
  passage: ({ passage }, _, { loaders }) => found(loaders.passage.load(passage), passage),
  url: async ({ passage, ...words }, _, { loaders }) => {
    const { source } = await found(loaders.passage.load(passage), passage);
    const { url } = await found(loaders.source.load(source), source);
    return textFragmentUrl(url, words);
  },
  selector: ({ quote, prefix, suffix }) => ({
    type: 'TextQuoteSelector',
    exact: quote,
    prefix: prefix === '' ? null : prefix,
    suffix: suffix === '' ? null : suffix,
  }),
};

export const Passage: PassageResolvers = {
  source: ({ source }, _, { loaders }) => found(loaders.source.load(source), source),
  entities: async ({ id }, { first }, context, info) => {
    const rows = beginning(await context.loaders.passageEntities.load(id), first, context, info);
    return context.loaders.entities(rows.map(({ entity }) => entity));
  },
  relationships: async ({ id }, { first }, context, info) => {
    const keys = await context.loaders.passageRelationships.load(id);
    return context.loaders.relationships(beginning(keys, first, context, info));
  },
};

export const Source: SourceResolvers = {
  dateText: ({ date }) => (date === null ? null : timeInWords(date)),
  passages: async ({ id }, { first }, context, info) => {
    const { loaders } = context;
    const rows = beginning(await loaders.sourcePassages.load(id), first, context, info);
    return Promise.all(rows.map(({ passage }) => found(loaders.passage.load(passage), passage)));
  },
};
