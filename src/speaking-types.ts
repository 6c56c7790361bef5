// Generated from seed/ontology/ by `npm run generate`. Do not edit.
/** Relationship types whose source speaks for its target, by office. */
export const SPEAKING_TYPES: readonly string[] = ['PRIME_MINISTER_OF'];
