import type { Draft, DraftContext, DraftReport } from '../src/model/draft.js';
import { MAX_WINDOWS, findFingerprints } from './fingerprint.js';
import type { KindNames, Terms } from './ontology.js';
import { Problems } from './problem.js';
import { type PlacedEvidence, type PlacedSource, placedEvidence } from './placed-evidence.js';
import { knownIn, readClaims, readEntities, readSources } from './read-data.js';
import { sha256Of } from './sha256.js';
import { type Named, checkData } from './validate.js';
import { type Failure, lookUpIn } from './verify-sources.js';
import { type DataText, notAllowed } from './yaml.js';

/** How many quotes may be missing before the rest are left for another call: a search for similar words takes time. */
const MOST_MISSING = 20;

/**
 * Checks a draft by the rules of the data. It reads nothing but what it is given. Rules about the rest of a record, such
 * as likely duplicates and contradictions, are checked with the record.
 */
export function checkDraft(draft: Draft, { kinds, types, entityIds }: DraftContext): DraftReport {
  const problems = new Problems();
  const unread = new Set<string>();
  const terms: Terms = {
    kinds: new Map(kinds.map((kind) => [kind.kind, kind])),
    types: new Map(types.map((type) => [type.type, type])),
    unread: new Set<string>(),
    undefinedKinds: new Map(),
  };
  const sources = readSources(textsOf('source', draft.source), problems, unread);
  const manifests = sources.map(({ entry, at }) => ({ ...entry, at }));
  const entities = readEntities(
    (draft.entities ?? []).flatMap((text, index) => textsOf(`entities[${index}]`, text)),
    terms,
    problems,
    unread,
  );
  const { claims } = readClaims(textsOf('claims', draft.claims), problems);
  reportKinds(terms, problems);

  const kindOf = new Map(kinds.map(({ kind }) => [kind.toLowerCase(), kind]));
  const existing = entityIds.map((id) => [id, { entry: { kind: kindOf.get(id.split(':')[0] ?? '') ?? '' } }] as const);
  const named: Named = new Map([...existing, ...entities]);
  const inGraph = new Set(entityIds);
  for (const [id, { place }] of entities)
    if (inGraph.has(id))
      problems.add(place, `the graph has '${id}' already; leave the entity out, or choose another id`);
  const known = knownIn(manifests, named, unread);
  // Plans that other files of the record have are not known here.
  checkData({ sources, entities, claims, whole: false }, named, terms, known, problems);

  const evidence = [...entities.values(), ...claims.values()].flatMap(placedEvidence);
  const found = manifests.reduce((sum, source) => {
    const own = evidence.filter(({ passage }) => passage.startsWith(`${source.id}#`));
    return sum + lookUp(source, own, draft.text, problems);
  }, 0);
  const sha256 = draft.text === undefined ? undefined : sha256Of(draft.text);
  return { problems: problems.list, claims: [...claims.keys()], entities: [...entities.keys()], found, sha256 };
}

function textsOf(file: string, text: string | undefined): DataText[] {
  return text === undefined ? [] : [{ file, bytes: Buffer.from(text) }];
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
  if ('file' in source.copy && source.copy.sha256 !== sha256Of(text))
    problems.add({ file: 'source', line: 1 }, `the sha256 of this text is ${sha256Of(text)}; put it into copy`);
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
