import type { EntityKind } from '../api/operations.generated.js';

/** The kinds in the order the legend lists them, with the words a reader sees. */
export const KIND_WORDS: Readonly<Record<EntityKind, { readonly one: string; readonly many: string }>> = {
  COUNTRY: { one: 'country', many: 'Countries' },
  ORGANISATION: { one: 'organisation', many: 'Organisations' },
  PERSON: { one: 'person', many: 'People' },
  FRAMEWORK: { one: 'framework', many: 'Frameworks' },
  INITIATIVE: { one: 'initiative', many: 'Initiatives' },
  AGREEMENT: { one: 'agreement', many: 'Agreements' },
  STATEMENT: { one: 'statement', many: 'Statements' },
  EVENT: { one: 'event', many: 'Events' },
  PLACE: { one: 'place', many: 'Places' },
  TOPIC: { one: 'topic', many: 'Topics' },
};

export const KINDS = Object.keys(KIND_WORDS) as readonly EntityKind[];

export function isKind(text: string): text is EntityKind {
  return Object.hasOwn(KIND_WORDS, text);
}
