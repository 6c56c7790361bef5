import type { EntityKind } from '../model/ontology.generated.js';

/** What a question may call the entities of a kind: the kind's own name first, then words its definition uses for it. */
const NOUNS: Readonly<Record<EntityKind, readonly string[]>> = {
  AGREEMENT: ['agreement', 'agreements', 'treaty', 'treaties', 'accord', 'accords', 'protocol', 'protocols'],
  COUNTRY: ['country', 'countries', 'state', 'states', 'nation', 'nations'],
  EVENT: ['event', 'events', 'meeting', 'meetings', 'summit', 'summits', 'ceremony', 'ceremonies'],
  FRAMEWORK: ['framework', 'frameworks', 'vision', 'visions', 'outlook', 'outlooks', 'concept', 'concepts'],
  INITIATIVE: [
    'initiative',
    'initiatives',
    'project',
    'projects',
    'programme',
    'programmes',
    'program',
    'programs',
    'training',
    'trainings',
  ],
  ORGANISATION: [
    'organisation',
    'organisations',
    'organization',
    'organizations',
    'body',
    'bodies',
    'institution',
    'institutions',
    'agency',
    'agencies',
  ],
  PERSON: ['person', 'people', 'persons', 'leader', 'leaders', 'politician', 'politicians'],
  PLACE: ['place', 'places', 'city', 'cities', 'region', 'regions', 'sea', 'seas'],
  STATEMENT: ['statement', 'statements', 'declaration', 'declarations', 'text', 'texts', 'document', 'documents'],
  TOPIC: ['topic', 'topics', 'field', 'fields', 'subject', 'subjects', 'issue', 'issues', 'theme', 'themes'],
};

const KIND_OF: ReadonlyMap<string, EntityKind> = new Map(
  Object.entries(NOUNS).flatMap(([kind, nouns]) => nouns.map((noun) => [noun, kind as EntityKind] as const)),
);

/** The kind that a noun of a question stands for. */
export function kindOf(noun: string): EntityKind | undefined {
  return KIND_OF.get(noun);
}

/** Every noun that stands for a kind. */
export const KIND_NOUNS: readonly string[] = [...KIND_OF.keys()];

/** "initiatives", "countries or organisations", "entities". */
export function pluralOf(kinds: readonly EntityKind[] | null): string {
  return kinds === null || kinds.length === 0 ? 'entities' : kinds.map((kind) => NOUNS[kind][1]).join(' or ');
}
