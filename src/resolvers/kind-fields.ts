// Generated from seed/ontology/ by `npm run generate`. Do not edit.
/** For each kind, its own fields: which relationships each reads, and from which end. */
export const KIND_FIELDS = {
  Agreement: {},
  Country: {},
  Event: {},
  Framework: {},
  Initiative: {},
  Organisation: {},
  Person: {},
  Place: {},
  Statement: {},
  Topic: {},
} as const;

/** Kinds whose entities have a date of their own. */
export const DATED_KINDS: readonly string[] = ['Event', 'Statement', 'Agreement'];
