// Generated from seed/ontology/ by `npm run generate`. Do not edit.

/** The entity kinds. Each is a GraphQL type and a node label. */
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
