import { normalise } from '../src/model/text.js';
import { type Known, checkAttribution, checkEvidence, checkSources, unknownId } from './check-evidence.js';
import { checkCentre } from './check-centre.js';
import { checkPlans } from './check-plans.js';
import { checkContradictions } from './check-contradictions.js';
import { checkIdentity } from './check-identity.js';
import { checkEvents } from './check-status.js';
import { checkUse } from './check-use.js';
import { graphData } from './graph-data.js';
import { checkNames } from './names.js';
import { timeProblem } from './check-time.js';
import { type Ontology, type Terms, readOntology, reportUndefined } from './ontology.js';
import { type PlacedEvidence, type PlacedSource, placedEvidence } from './placed-evidence.js';
import { checkSides, readRecord } from './record.js';
import { type ReadData, knownIn, readClaims, readEntities, readSources } from './read-data.js';
import { type Problem, Problems } from './problem.js';
import type { RecordAbout } from '../src/model/vocabulary.js';
import type { GraphData } from './records.js';
import { warnOfSameNames } from './same-names.js';
import { checkStories, readStories } from './stories.js';
import { knownUntil } from './to-records.js';
import { dataTexts, notAllowed } from './yaml.js';

/** The checked seed: the data to load, and what `verify-sources` needs as well. */
export interface Seed {
  readonly data: GraphData;
  readonly record: RecordAbout;
  readonly ontology: Ontology;
  readonly manifests: readonly PlacedSource[];
  readonly evidence: readonly PlacedEvidence[];
  /** What may be right, but deserves a look. */
  readonly warnings: readonly Problem[];
}

/** A seed folder as far as it could be read. */
export interface Checked extends Pick<Seed, 'manifests' | 'evidence'> {
  /** What there is to load; undefined if there are problems. */
  readonly seed?: Seed;
}

/**
 * Reads and checks everything in the seed folder. This happens before an engine opens, so that bad data never loads in
 * part.
 * @throws Fault DATA_INVALID listing every problem with file, line, the offending value and what is allowed.
 */
export function validateSeed(seedDir: string): Seed {
  const problems = new Problems();
  const { seed } = checkSeed(seedDir, problems);
  problems.throwIfAny();
  if (seed === undefined) throw new TypeError('a seed that is not there has a problem');
  return seed;
}

/** Reads and checks everything in the seed folder, and adds what is wrong to `problems`. */
export function checkSeed(seedDir: string, problems: Problems): Checked {
  const ontology = readOntology(seedDir, problems);
  // Ids in files that could not be read. References to them are not reported as further problems.
  const unread = new Set<string>();
  const sources = readSources(dataTexts(seedDir, 'source'), problems, unread);
  const manifests = sources.map(({ entry, at }) => ({ ...entry, at }));
  const entities = readEntities(dataTexts(seedDir, 'data', { flat: true }), ontology, problems, unread);
  const { claims, whole } = readClaims(dataTexts(seedDir, 'data/claims'), problems);
  const record = readRecord(seedDir, problems);
  const stories = readStories(seedDir, problems);
  const known = knownIn(manifests, entities, unread);
  checkEvents(ontology, problems);
  if (record !== undefined) checkSides(record, [...entities.keys()], known, problems);
  checkData({ sources, entities, claims, whole }, entities, ontology, known, problems);
  checkIdentity(entities, claims, problems);
  checkContradictions(claims, entities, ontology, problems);
  reportUndefined(ontology, seedDir, problems);
  // A claim of a file that could not be read is no mistake of a story.
  if (problems.list.length === 0) checkStories(stories, claims, [...entities.keys()], known, problems);
  // If a file could not be read, most of what looks unused is used there.
  if (problems.list.length === 0) {
    checkUse(ontology, entities, claims, manifests, problems);
    if (record !== undefined) checkCentre(record, entities, claims.values(), known, problems);
  }
  const evidence = [...entities.values(), ...claims.values()].flatMap(placedEvidence);
  if (problems.list.length > 0 || record === undefined) return { manifests, evidence };
  warnOfSameNames(entities.values(), problems);

  const seed: Seed = {
    record: record.value,
    ontology,
    manifests,
    evidence,
    warnings: problems.warnings,
    data: graphData({ sources, entities, claims }, ontology),
  };
  return { manifests, evidence, seed };
}

/** Entities that claims and sources may name. */
export type Named = ReadonlyMap<string, { readonly entry: { readonly kind: string } }>;

/**
 * Checks data by the rules that need nothing else of a record, so that they hold for a draft as well.
 * @param named the entities that the data may name, its own among them
 */
export function checkData(
  { sources, entities, claims, whole }: ReadData,
  named: Named,
  terms: Terms,
  known: Known,
  problems: Problems,
): void {
  checkSources(sources, named, known, problems);
  checkEntities(entities, terms, known, problems);
  checkClaims(claims, named, terms, known, problems);
  checkPlans(claims, known, problems, whole);
  for (const { entry, at } of claims.values()) {
    const problem = timeProblem(entry, knownUntil(entry.evidence, known.source));
    if (problem !== undefined) problems.add(at('when'), problem);
  }
}

function checkEntities(entities: ReadData['entities'], { kinds }: Terms, known: Known, problems: Problems): void {
  for (const located of entities.values()) {
    const { entry, at } = located;
    checkEvidence(located, known, problems);
    checkNames(located, problems);
    entry.names.forEach((name, index) => {
      checkEvidence({ entry: name, at: (...keys) => at('names', index, ...keys) }, known, problems);
    });
    if (entry.when !== undefined && kinds.get(entry.kind)?.dated === false) {
      const dated = [...kinds].filter(([, kind]) => kind.dated).map(([kind]) => kind);
      problems.add(
        at('when'),
        `${entry.kind} has no date of its own (only ${dated.join(', ')} do); put the date on a claim`,
      );
    }
    entry.otherDates.forEach((date, index) => {
      checkEvidence({ entry: date, at: (...keys) => at('otherDates', index, ...keys) }, known, problems);
    });
    if (entry.when === undefined && entry.otherDates.length > 0)
      problems.add(at('otherDates'), 'there are other dates, but no when that is preferred to them');
    if (entry.mention !== undefined && !normalise(entry.mention).includes(normalise(entry.name))) {
      problems.add(
        at('mention'),
        `'${entry.mention}' does not contain the name '${entry.name}'; a reader must know the entity in a sentence`,
      );
    }
    entry.aliases.forEach((alias, index) => {
      if (alias === entry.name || entry.aliases.indexOf(alias) !== index)
        problems.add(at('aliases', index), `alias '${alias}' is there already`);
    });
  }
}

function checkClaims(
  claims: ReadData['claims'],
  entities: Named,
  ontology: Terms,
  known: Known,
  problems: Problems,
): void {
  const ids = [...entities.keys()];
  for (const located of claims.values()) {
    const { entry, at } = located;
    checkEvidence(located, known, problems);
    checkAttribution(located, known, problems);
    for (const field of ['source', 'target', 'attributedTo', 'attributedToMany', 'regarding'] as const) {
      const id = entry[field];
      if (id !== undefined && !known.entity(id)) problems.add(at(field), `${field} ${unknownId(id, ids)}`);
    }
    const type = ontology.types.get(entry.type);
    if (type === undefined) {
      if (ontology.unread.has(entry.type)) continue;
      problems.add(at('type'), `relationship type ${notAllowed(entry.type, [...ontology.types.keys()])}`);
      continue;
    }
    // What a type with an unknown kind allows is not known.
    const defined = [...type.source, ...type.target].every((kind) => ontology.kinds.has(kind));
    for (const end of ['source', 'target'] as const) {
      const kind = entities.get(entry[end])?.entry.kind;
      if (kind !== undefined && defined && !type[end].includes(kind)) {
        problems.add(
          at(end),
          `${entry.type} cannot have ${kind} '${entry[end]}' as its ${end}; allowed: ${type[end].join(', ')}`,
        );
      }
    }
    if (entry.source === entry.target) problems.add(at('target'), `'${entry.target}' is claimed of itself`);
  }
}
