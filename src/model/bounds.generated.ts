// Generated from the SDL's `@constraint` by `npm run generate`. Do not edit.

/** The bounds and defaults of Query's arguments and of the fields of their inputs. */
export const BOUNDS = {
  nodes: { ids: { maxItems: 200 } },
  entities: { first: { min: 0, max: 200 }, last: { min: 0, max: 200 } },
  search: { text: { maxLength: 500 }, first: { min: 0, max: 200, standard: 10 } },
  relationships: { first: { min: 0, max: 200 }, last: { min: 0, max: 200 } },
  paths: {
    maxLength: { min: 1, max: 8, standard: 4 },
    avoid: { maxItems: 200 },
    first: { min: 1, max: 50, standard: 5 },
  },
  shared: { ids: { maxItems: 20 }, first: { min: 0, max: 200, standard: 100 } },
  neighbourhood: { depth: { min: 0, max: 4, standard: 1 }, limit: { min: 1, max: 2000, standard: 200 } },
  timeline: { about: { maxItems: 200 }, first: { min: 0, max: 200 }, last: { min: 0, max: 200 } },
  sources: { first: { min: 0, max: 200 }, last: { min: 0, max: 200 } },
  connect: { ids: { maxItems: 20 }, maxLength: { min: 1, max: 8, standard: 3 }, avoid: { maxItems: 200 } },
  ranking: { first: { min: 0, max: 200, standard: 10 } },
  communities: { first: { min: 0, max: 200, standard: 50 } },
  compareIssuers: { first: { min: 0, max: 1000, standard: 200 } },
  timelineGroups: { about: { maxItems: 200 }, limit: { min: 1, max: 5000, standard: 1000 } },
  cite: { ids: { maxItems: 200 } },
  searchClaims: { text: { maxLength: 500 }, first: { min: 0, max: 50, standard: 10 } },
  outline: { first: { min: 0, max: 10000, standard: 10000 } },
  plans: {
    madeBy: { maxItems: 200 },
    madeAt: { maxItems: 200 },
    about: { maxItems: 200 },
    first: { min: 0, max: 200 },
    last: { min: 0, max: 200 },
  },
  saidAbout: { first: { min: 0, max: 500, standard: 100 } },
  traits: { ids: { maxItems: 1000 } },
  EntityFilter: { text: { maxLength: 500 } },
  RelationshipFilter: {
    attributedTo: { maxItems: 200 },
    speakers: { maxItems: 200 },
    about: { maxItems: 200 },
    text: { maxLength: 500 },
  },
} as const;
