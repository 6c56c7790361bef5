import { entitiesOf } from './entity-of.js';
import type {
  KindEntryResolvers,
  Mark,
  RecordAboutResolvers,
  RelationshipTypeEntryResolvers,
  VocabularyResolvers,
} from './types.generated.js';

export const Vocabulary: VocabularyResolvers = {
  kinds: ({ kinds }) => [...kinds],
  types: ({ types }) => [...types],
};

export const RecordAbout: RecordAboutResolvers = {
  sides: ({ sides }, _, context, info) => entitiesOf(sides, context, info),
};

export const KindEntry: KindEntryResolvers = {
  kind: ({ kind }) => kind.toUpperCase(),
  typeName: ({ kind }) => kind,
  one: ({ nouns: [one] }) => one,
  many: ({ nouns: [, many] }) => many,
  mark: ({ look: { mark } }) => mark.toUpperCase().replaceAll('-', '_') as Mark,
  light: ({ look: { light } }) => light,
  dark: ({ look: { dark } }) => dark,
};

export const RelationshipTypeEntry: RelationshipTypeEntryResolvers = {
  sources: ({ source }) => source.map((kind) => kind.toUpperCase()),
  targets: ({ target }) => target.map((kind) => kind.toUpperCase()),
};
