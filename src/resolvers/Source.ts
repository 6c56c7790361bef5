import type { EvidenceResolvers, PassageResolvers, SourceResolvers } from './generated.js';
import { found } from './found.js';

/** A link that opens a page at the words, as the URL Fragment Text Directives specification writes it. */
export function textFragmentUrl(page: string, quote: string): string {
  // A hyphen has a meaning of its own in a text directive.
  const text = encodeURIComponent(quote).replaceAll('-', '%2D');
  return `${page.split('#')[0]}#:~:text=${text}`;
}

export const Evidence: EvidenceResolvers = {
  passage: ({ passage }, _, { loaders }) => found(loaders.passage.load(passage), passage),
  url: async ({ passage, quote }, _, { loaders }) => {
    const { source } = await found(loaders.passage.load(passage), passage);
    const { url } = await found(loaders.source.load(source), source);
    return textFragmentUrl(url, quote);
  },
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
