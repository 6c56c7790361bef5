import { type EntityKind, KIND_LOOKS } from '../model/ontology.generated.js';

const LOOKS = Object.entries(KIND_LOOKS).map(([kind, { nouns }]) => ({
  kind: kind.toUpperCase() as EntityKind,
  nouns,
}));

const KIND_OF: ReadonlyMap<string, EntityKind> = new Map(
  LOOKS.flatMap(({ kind, nouns }) => nouns.map((noun) => [noun, kind] as const)),
);

const PLURALS: ReadonlyMap<EntityKind, string> = new Map(LOOKS.map(({ kind, nouns: [, several] }) => [kind, several]));

/** The kind that a noun in a question means. */
export function kindOf(noun: string): EntityKind | undefined {
  return KIND_OF.get(noun);
}

/** Every noun that means a kind. */
export const KIND_NOUNS: readonly string[] = [...KIND_OF.keys()];

/** "countries, organisations, people". */
export const KIND_PLURALS: readonly string[] = [...PLURALS.values()];

/** "initiatives", "countries or organisations", "entities". */
export function pluralOf(kinds: readonly EntityKind[] | null): string {
  return kinds === null || kinds.length === 0 ? 'entities' : kinds.map((kind) => PLURALS.get(kind)).join(' or ');
}
