import type { EntityRow, RelationshipRow } from '../query/loaders.js';
import { readPreferences, supersededInWords } from '../model/preference.js';
import { supportInWords } from '../model/wording-evidence.js';
import { firstDay, lastDay, timeInWords } from '../model/wording-time.js';
import { type Evidenced, readEvidence, supportOf } from '../model/evidence.js';
import { type Lookup, sourcesOf } from './citation.js';
import type { SubgraphRecords } from './records.js';

/** One column of a table, or one attribute in a format with attributes. Null values are left out. */
export interface Attribute<R> {
  readonly name: string;
  /** Text unless it says otherwise. */
  readonly type?: 'double';
  readonly read: (row: R, lookup: Lookup) => string | null;
}

/** GraphML, GEXF and CSV readers agree on no list type, so lists are written as JSON text, which loses nothing. */
const list = (items: readonly string[]): string => JSON.stringify(items);

/** A list of records as JSON text; null where it is empty, as it is for most claims. */
const some = (items: readonly object[]): string | null => (items.length === 0 ? null : JSON.stringify(items));

interface Common extends Evidenced {
  readonly passages: readonly string[];
  readonly quantities: string;
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
}

const when: readonly Attribute<Common>[] = [
  { name: 'when', read: ({ edtf }) => (edtf === null ? null : timeInWords(edtf)) },
  { name: 'edtf', read: ({ edtf }) => edtf },
  { name: 'earliest', read: firstDay },
  { name: 'latest', read: lastDay },
];

const evidenceAttributes: readonly Attribute<Common>[] = [
  { name: 'quantities', read: ({ quantities }) => quantities },
  { name: 'sources', read: (row) => list(sourcesOf(row)) },
  // Those of the evidence first, in its order, then those of names and other dates.
  { name: 'passages', read: ({ passages }) => list(passages) },
  { name: 'strengths', read: (row) => list(readEvidence(row).map(({ strength }) => strength)) },
  // Null where there are no words to quote, so that the list stays in step with the strengths.
  { name: 'quotes', read: (row) => JSON.stringify(readEvidence(row).map(({ quote }) => quote)) },
  { name: 'evidence', read: ({ evidence: items }) => items },
  { name: 'citation', read: (row, lookup) => lookup.cite(row) },
];

/** The ids of the other claims; null for none. */
function claimsIn(preferences: string | null): string | null {
  return preferences === null ? null : list(readPreferences(preferences).map(({ claim }) => claim));
}

/** An entity's attributes, without its id. */
const ENTITY_ATTRIBUTES: readonly Attribute<EntityRow>[] = [
  { name: 'name', read: ({ name }) => name },
  { name: 'kind', read: ({ kind }) => kind },
  { name: 'nameJa', read: ({ nameJa }) => nameJa },
  { name: 'aliases', read: ({ aliases }) => list(aliases) },
  { name: 'names', read: ({ names }) => names },
  { name: 'summary', read: ({ summary }) => summary },
  { name: 'sameAs', read: ({ sameAs }) => list(sameAs) },
  { name: 'formerIds', read: ({ formerIds }) => (formerIds === null ? null : list(formerIds)) },
  { name: 'otherDates', read: ({ otherDates }) => otherDates },
  ...when,
  ...evidenceAttributes,
];

/** What a view adds: where it has an entity, and in what colour. */
const LOOKS: readonly Attribute<{ readonly id: string }>[] = [
  { name: 'x', type: 'double', read: ({ id }, lookup) => lookup.placeOf(id)?.x.toString() ?? null },
  { name: 'y', type: 'double', read: ({ id }, lookup) => lookup.placeOf(id)?.y.toString() ?? null },
  { name: 'colour', read: ({ id }, lookup) => lookup.colourOf(id) ?? null },
];

/** An entity's attributes, with those of its looks if a view gives them. */
export function entityAttributes({ looks }: Pick<SubgraphRecords, 'looks'>): readonly Attribute<EntityRow>[] {
  return looks === undefined ? ENTITY_ATTRIBUTES : [...ENTITY_ATTRIBUTES, ...LOOKS];
}

/** A claim's attributes, likewise. */
export function relationshipAttributes({
  looks,
}: Pick<SubgraphRecords, 'looks'>): readonly Attribute<RelationshipRow>[] {
  return looks === undefined ? RELATIONSHIP_ATTRIBUTES : [...RELATIONSHIP_ATTRIBUTES, ...LOOKS.slice(-1)];
}

/**
 * A claim's attributes, without its id and ends. The type is called `relationship`, because readers reserve other
 * names.
 */
const RELATIONSHIP_ATTRIBUTES: readonly Attribute<RelationshipRow>[] = [
  { name: 'relationship', read: ({ type }) => type },
  { name: 'sentence', read: ({ sentence }) => sentence },
  { name: 'inverse', read: ({ inverse }) => inverse },
  ...when,
  { name: 'modality', read: ({ modality }) => modality },
  { name: 'certainty', read: ({ certainty }) => certainty },
  { name: 'attributedTo', read: ({ attributedTo }) => attributedTo },
  { name: 'attributedToMany', read: ({ attributedToMany }) => attributedToMany },
  { name: 'regarding', read: ({ regarding }) => regarding },
  {
    name: 'speaker',
    read: (claim, lookup) => lookup.speaker(claim),
  },
  { name: 'planStatus', read: (claim, lookup) => lookup.planData(claim).planStatus },
  { name: 'followUps', read: (claim, lookup) => some(lookup.planData(claim).followUps) },
  { name: 'searched', read: (claim, lookup) => some(lookup.planData(claim).searched) },
  { name: 'followsUp', read: (claim, lookup) => some(lookup.planData(claim).followsUp) },
  { name: 'note', read: ({ note }) => note },
  { name: 'support', read: (claim) => supportInWords(supportOf(claim)) },
  { name: 'superseded', read: ({ supersededBy }) => supersededInWords(readPreferences(supersededBy)) },
  { name: 'supersededBy', read: ({ supersededBy }) => claimsIn(supersededBy) },
  { name: 'prefers', read: ({ prefers }) => claimsIn(prefers) },
  ...evidenceAttributes,
];
