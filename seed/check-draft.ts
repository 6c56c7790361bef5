import { createHash } from 'node:crypto';
import type { Vocabulary } from '../src/model/vocabulary.js';
import { checkSources } from './check-evidence.js';
import { checkPlans } from './check-plans.js';
import { timeProblem } from './check-time.js';
import { MAX_WINDOWS, findFingerprints } from './fingerprint.js';
import type { KindNames } from './ontology.js';
import { type Problem, Problems } from './problem.js';
import { type PlacedEvidence, type PlacedSource, placedEvidence } from './placed-evidence.js';
import { knownIn, readClaims, readEntities, readSources } from './read-data.js';
import { knownUntil } from './to-records.js';
import { checkClaims, checkEntities } from './validate.js';
import { type Failure, lookUpIn } from './verify-sources.js';
import { type DataText, notAllowed } from './yaml.js';

/** Data that someone drafts, as the texts of its files, and the text of the source that it is drawn from. */
export interface Draft {
  readonly source?: string | undefined;
  readonly entities?: readonly string[] | undefined;
  readonly claims?: string | undefined;
  readonly text?: string | undefined;
}

/** What a draft may refer to besides itself. */
export interface DraftContext extends Pick<Vocabulary, 'kinds' | 'types'> {
  readonly entityIds: readonly string[];
}

/** What is wrong with a draft, and the ids that it gives. */
export interface DraftReport {
  readonly problems: readonly Problem[];
  readonly claims: readonly string[];
  readonly entities: readonly string[];
  /** How many pieces of evidence were found in the text. */
  readonly found: number;
  /** The hash of the text, for the manifest. */
  readonly sha256: string | undefined;
}

/** How many quotes may be missing before the rest are left for another call: a search for similar words takes time. */
const MOST_MISSING = 20;

/**
 * Checks a draft by the rules of the data. It reads nothing but what it is given. Rules about the rest of a record, such
 * as likely duplicates and contradictions, are checked with the record.
 */
export function checkDraft(draft: Draft, { kinds, types, entityIds }: DraftContext): DraftReport {
  const problems = new Problems();
  const unread = new Set<string>();
  const ontology = {
    kinds: new Map(kinds.map((kind) => [kind.kind, kind])),
    types: new Map(types.map((type) => [type.type, type])),
    unread: new Set<string>(),
    undefinedKinds: new Map(),
  } satisfies KindNames & Record<'types', unknown>;
  const sources = readSources(textsOf('source', draft.source), problems, unread);
  const manifests = sources.map(({ entry, at }) => ({ ...entry, at }));
  const entities = readEntities(
    (draft.entities ?? []).flatMap((text, index) => textsOf(`entities[${index}]`, text)),
    ontology,
    problems,
    unread,
  );
  const { claims } = readClaims(textsOf('claims', draft.claims), problems);
  reportKinds(ontology, problems);

  const kindOf = new Map(kinds.map(({ kind }) => [kind.toLowerCase(), kind]));
  const existing = entityIds.map((id) => [id, { entry: { kind: kindOf.get(id.split(':')[0] ?? '') ?? '' } }] as const);
  const all = new Map<string, { readonly entry: { readonly kind: string } }>([...existing, ...entities]);
  const inGraph = new Set(entityIds);
  for (const [id, { place }] of entities)
    if (inGraph.has(id))
      problems.add(place, `the graph has '${id}' already; leave the entity out, or choose another id`);
  const byId = new Map(manifests.map((source) => [source.id, source]));
  const known = knownIn(manifests, all, unread);
  checkSources(sources, all, known, problems);
  checkEntities(entities, ontology, known, problems);
  checkClaims(claims, all, ontology, known, problems);
  checkPlans(claims, known, problems, false);
  for (const { entry, at } of claims.values()) {
    const problem = timeProblem(entry, knownUntil(entry.evidence, byId));
    if (problem !== undefined) problems.add(at('when'), problem);
  }

  const evidence = [...entities.values(), ...claims.values()].flatMap(placedEvidence);
  const found = manifests.reduce((sum, source) => {
    const own = evidence.filter(({ passage }) => passage.startsWith(`${source.id}#`));
    return sum + lookUp(source, own, draft.text, problems);
  }, 0);
  const sha256 = draft.text === undefined ? undefined : hashOf(draft.text);
  return { problems: problems.list, claims: [...claims.keys()], entities: [...entities.keys()], found, sha256 };
}

function textsOf(file: string, text: string | undefined): DataText[] {
  return text === undefined ? [] : [{ file, bytes: Buffer.from(text) }];
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function reportKinds({ kinds, undefinedKinds }: KindNames, problems: Problems): void {
  for (const [kind, uses] of undefinedKinds)
    for (const { place, as } of uses) problems.add(place, `${as}: ${notAllowed(kind, [...kinds.keys()])}`);
}

/** Looks up the evidence from one source in its text. @returns how much was found. */
function lookUp(
  source: PlacedSource,
  evidence: readonly PlacedEvidence[],
  text: string | undefined,
  problems: Problems,
): number {
  if (evidence.length === 0) return 0;
  const top = { file: 'text', line: 1 };
  if (text === undefined) {
    problems.add(top, `the text of '${source.id}' is missing, so nothing can be looked up in it`);
    return 0;
  }
  if ('file' in source.copy && source.copy.sha256 !== hashOf(text))
    problems.add({ file: 'source', line: 1 }, `the sha256 of this text is ${hashOf(text)}; put it into copy`);
  return lookUpWords(source, evidence, text, problems) + lookUpPhrases(evidence, text, problems);
}

function lookUpWords(
  source: PlacedSource,
  evidence: readonly PlacedEvidence[],
  text: string,
  problems: Problems,
): number {
  const words = evidence.filter(({ paraphrase }) => paraphrase === undefined);
  if (words.length === 0 || 'notHeld' in source.copy) return 0;
  const failures: Failure[] = [];
  const problemOf = lookUpIn(source, text, failures, []);
  let found = 0;
  let missing = 0;
  for (const item of problemOf === undefined ? [] : words) {
    if (missing === MOST_MISSING) {
      problems.add(
        item.place,
        `${MOST_MISSING} are not found; correct them, and the rest is looked up in the next call`,
      );
      break;
    }
    const problem = problemOf?.(item);
    if (problem === undefined) found += 1;
    else {
      missing += 1;
      problems.add(item.place, problem);
    }
  }
  for (const { place = { file: 'source', line: 1 }, message } of failures) problems.add(place, message);
  return found;
}

/** Looks for the phrases of paraphrases by their fingerprints. */
function lookUpPhrases(evidence: readonly PlacedEvidence[], text: string, problems: Problems): number {
  const cited = evidence.flatMap(({ fingerprint, place }) =>
    fingerprint === undefined ? [] : [{ fingerprint, place }],
  );
  const searches = findFingerprints(
    text,
    cited.map(({ fingerprint }) => fingerprint),
    MAX_WINDOWS / 10,
  );
  let found = 0;
  cited.forEach(({ place }, index) => {
    const search = searches[index];
    if (typeof search === 'object') found += 1;
    else if (search === 'TOO_LARGE') problems.add(place, 'the text is too long to look for this fingerprint');
    else problems.add(place, 'no phrase of the text has this fingerprint; make it with npm run seed:cite');
  });
  return found;
}
