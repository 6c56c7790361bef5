import type { Event } from './status.js';
import type { RecordStory } from './story.js';

/** The marks that the explorer and the exports can draw. */
export const MARKS = [
  'circle',
  'square',
  'diamond',
  'triangle',
  'down-triangle',
  'hexagon',
  'pentagon',
  'star',
  'cross',
  'ring',
] as const;

export type Mark = (typeof MARKS)[number];

/**
 * What the entities of a kind are to questions in plain English: "where" asks for a PLACE, or for a GROUPING of places
 * if something is done across it, and "how many people" is not a question about each PERSON that the data names. A
 * TOPIC is what others are about.
 */
export const NATURES = ['PLACE', 'GROUPING', 'PERSON', 'TOPIC'] as const;

type Direction = 'OUT' | 'IN' | 'BOTH';

/** A GraphQL field that only one kind has: the entities at the other end of some of its relationships. */
export interface KindField {
  readonly types: readonly string[];
  readonly direction: Direction;
  readonly description: string;
}

/** A kind of entity. */
export interface VocabularyKind {
  /** The name of its GraphQL type and its node label; in capitals, its value of EntityKind. */
  readonly kind: string;
  readonly definition: string;
  /** The id of an entity of this kind. */
  readonly example: string;
  /** Whether its entities have a date of their own. */
  readonly dated: boolean;
  /** Whether its entities have a status, which the types with an `event` tell. */
  readonly status: boolean;
  readonly nature?: (typeof NATURES)[number] | undefined;
  /** One, several, and other words that questions use. */
  readonly nouns: readonly [string, string, ...string[]];
  /** The type of schema.org that is nearest. */
  readonly schemaOrg: string;
  /** How it is drawn, on a light and on a dark background. */
  readonly look: { readonly mark: Mark; readonly light: string; readonly dark: string };
  readonly fields: Readonly<Record<string, KindField>>;
}

/** A type of relationship. */
export interface VocabularyType {
  readonly type: string;
  readonly definition: string;
  /** The kinds that may be at each end. */
  readonly source: readonly string[];
  readonly target: readonly string[];
  /** How a claim reads, from its source and from its target. */
  readonly sentence: string;
  readonly inverse: string;
  /** Whether the source speaks for the target by office, so that its statements count as the target's. */
  readonly speaks: boolean;
  /** Whether the source is a part or an instance of the target, so that what is said about it touches the target. */
  readonly narrows: boolean;
  /** What its claims tell of an entity's status. */
  readonly event?: Event | undefined;
  /** Other ways to ask for it, in the notation of the sentence. Answers never use them. */
  readonly otherWords: readonly string[];
}

/** What a record is called and about. */
export interface RecordAbout {
  /** A short name for files and addresses: lower-case letters, digits and hyphens. */
  readonly name: string;
  readonly title: string;
  readonly subject: string;
  /** The ids of the two sides that the record is about; empty if it is about no two in particular. */
  readonly sides: readonly string[];
  /** The ids of what the record grows from. */
  readonly centre: readonly string[];
  /** Entities that no claims join to the centre, and why they are in the record. */
  readonly apart: readonly { readonly id: string; readonly why: string }[];
  /** Other words by which questions mean an entity. Answers never use them. */
  readonly otherWords: readonly { readonly id: string; readonly words: readonly string[] }[];
}

/** Base forms of words, and every form that a question may use. */
type WordForms = Readonly<Record<string, readonly string[]>>;

/**
 * Everything the program knows of a record without its data: what it is about, its kinds and its relationship types.
 * `openVocabulary` chooses it once, at the start, and whoever needs it is given it.
 */
export interface Vocabulary {
  readonly record: RecordAbout;
  /** The stories that come with the record. */
  readonly stories: readonly RecordStory[];
  /** In the order of the legends. */
  readonly kinds: readonly VocabularyKind[];
  readonly types: readonly VocabularyType[];
  /** The words of the sentences and of the other words. */
  readonly words: { readonly verbs: WordForms; readonly nouns: WordForms };
}

/** The types of relationship whose source speaks for its target by office. */
export function speakingTypes({ types }: Vocabulary): string[] {
  return types.filter(({ speaks }) => speaks).map(({ type }) => type);
}

/** The types of relationship whose source is a part or an instance of its target. */
export function narrowingTypes({ types }: Vocabulary): string[] {
  return types.filter(({ narrows }) => narrows).map(({ type }) => type);
}

// A record may have any kinds and types, so to the program they are text. The SDL of each record lists its own.

/** A value of the SDL's EntityKind: the kind's name in capitals. */
export type EntityKind = string;

export type RelationshipType = string;
