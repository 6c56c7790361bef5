import { sidesAt } from '../questions/claim-traits.js';
import type { Certainty, EvidenceStrength, RelationshipTraitsResolvers } from './types.generated.js';

/** The columns of some claims, each made only on request. */
export const RelationshipTraits: RelationshipTraitsResolvers = {
  ids: ({ claims, rows }) => rows.map((row) => claims.id(row)),
  certainties: ({ claims: { columns }, rows }) => rows.map((row) => columns.certainty.at(row) as Certainty),
  strengths: ({ claims: { columns }, rows }) => rows.map((row) => columns.strength.at(row) as EvidenceStrength),
  speakers: ({ claims: { columns }, rows }) => rows.map((row) => columns.attributedTo.at(row) ?? ''),
  sides: (traits) => traits.rows.map((row) => [...sidesAt(traits, row)]),
  documents: ({ claims: { columns }, rows }) => rows.map((row) => [...new Set(columns.sources.allAt(row))].sort()),
  earliest: ({ claims: { times }, rows }) => rows.map((row) => times.earliest.at(row) ?? ''),
  latest: ({ claims: { times }, rows }) => rows.map((row) => times.latest.at(row) ?? ''),
};
