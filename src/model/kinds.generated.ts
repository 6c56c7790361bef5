// Generated from seed/ontology/ by `npm run generate`. Do not edit.

/** The entity kinds: each is a GraphQL type and a label. */
export const KINDS = [
  'Country',
  'Organisation',
  'Person',
  'Framework',
  'Initiative',
  'Agreement',
  'Statement',
  'Event',
  'Place',
  'Topic',
] as const;
