import type { EvidenceResolvers, PassageResolvers, SourceResolvers } from './generated.js';
import { textFragmentUrl } from '../text-fragment.js';
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
  entities: async ({ id }, _, { loaders }) =>
    loaders.entities((await loaders.passageEntities.load(id)).map(({ entity }) => entity)),
  relationships: async ({ id }, _, { loaders }) => loaders.relationships(await loaders.passageRelationships.load(id)),
};

export const Source: SourceResolvers = {
  passages: async ({ id }, _, { loaders }) => {
    const rows = await loaders.sourcePassages.load(id);
    return Promise.all(rows.map(({ passage }) => found(loaders.passage.load(passage), passage)));
  },
};
