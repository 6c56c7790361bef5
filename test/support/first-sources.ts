import type { Located } from '../../seed/check-evidence.js';
import { entitiesNamed } from '../../seed/check-use.js';
import { graphData } from '../../seed/graph-data.js';
import { readOntology } from '../../seed/ontology.js';
import { Problems } from '../../seed/problem.js';
import { readClaims, readEntities, readSources } from '../../seed/read-data.js';
import type { ClaimEntry, EvidenceEntry } from '../../seed/shape.js';
import { dataTexts } from '../../seed/yaml.js';
import { EFFECT_KEYS } from '../../src/model/plan.js';
import type { Records } from './checked-records.js';

/** Sources, or rows of a table by the beginning of their keys. */
const FIRST = [
  'mofa-2019-11-04#',
  'asean-japan-centre-about',
  'asean-japan-centre-outline',
  'jica-2020-02-07',
  'newham-recorder-2020-03-24',
  'japan-thailand-epa-2007#art. 14',
  'treaty-dates-by-state#ASEANJ_2008O/',
  'treaty-dates-by-state#JPN-THA[NA]_2007O/',
  'factbook-leaders-2015-2026#JPN/',
  'country-codes',
  'country-names',
  'whitehouse-2023-',
  'whitehouse-2024-',
];

/** The part of a seed folder's record that its first sources give. */
export function firstSources(seedDir: string): Records['earlier'] {
  return recordOf(seedDir, FIRST);
}

/** The claims that passages with some beginnings give, and what these are about. */
function recordOf(seedDir: string, beginnings: readonly string[]): Records['earlier'] {
  const problems = new Problems();
  const unread = new Set<string>();
  const ontology = readOntology(seedDir, problems);
  const manifests = readSources(dataTexts(seedDir, 'source'), problems, unread);
  const all = readEntities(dataTexts(seedDir, 'data', { flat: true }), ontology, problems, unread);
  const read = readClaims(dataTexts(seedDir, 'data/claims'), problems).claims;
  problems.throwIfAny();

  const given = ({ passage }: EvidenceEntry) => beginnings.some((each) => passage.startsWith(each));
  // An entity of which only other sources tell would have no evidence here.
  const told = new Map(
    [...read].filter(
      ([, located]) =>
        located.entry.evidence.every(given) &&
        [...entitiesNamed([located], [])].every((id) => all.get(id ?? '')?.entry.evidence.some(given) !== false),
    ),
  );
  const claims = new Map([...told].map(([id, located]) => [id, { ...located, entry: toldAlone(located.entry, told) }]));
  const sources = manifests.filter(({ entry }) =>
    beginnings.some((each) => entry.id.startsWith(each) || each.startsWith(`${entry.id}#`)),
  );
  const touched = entitiesNamed(
    claims.values(),
    sources.map(({ entry }) => entry),
  );
  const entities = new Map(
    [...all]
      .filter(([id]) => touched.has(id))
      .map(([id, located]) => [id, { ...located, entry: saidBy(located, given, touched) }]),
  );
  return { data: graphData({ sources, entities, claims }, ontology), manifests: sources.map(({ entry }) => entry) };
}

/** A claim without what was searched for in vain, which no source tells, and without plans that other sources tell of. */
function toldAlone(entry: ClaimEntry, told: ReadonlyMap<string, unknown>): ClaimEntry {
  const followed = Object.values(EFFECT_KEYS).map((key) => [key, entry[key].filter((id) => told.has(id))] as const);
  return { ...entry, ...Object.fromEntries(followed), searched: [] };
}

type ReadEntity = ReturnType<typeof readEntities> extends Map<string, Located<infer Entry>> ? Entry : never;

/** An entity as some evidence gives it. */
function saidBy(
  { entry }: Located<ReadEntity>,
  given: (evidence: EvidenceEntry) => boolean,
  entities: ReadonlySet<string | undefined>,
): ReadEntity {
  return {
    ...entry,
    evidence: entry.evidence.filter(given),
    names: entry.names.filter(({ evidence = [] }) => evidence.every(given)),
    otherDates: entry.otherDates.filter(({ evidence }) => evidence.every(given)),
    distinctFrom: entry.distinctFrom.filter(({ id }) => entities.has(id)),
  };
}
