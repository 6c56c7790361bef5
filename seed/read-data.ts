import path from 'node:path';
import { sourceOf } from '../src/model/evidence.js';
import type { Known, Located } from './check-evidence.js';
import { type KindNames, isKind } from './ontology.js';
import type { Problems } from './problem.js';
import {
  type ClaimEntry,
  type EntityEntry,
  type SourceManifest,
  claimFileShape,
  entityFileShape,
  sourceShape,
} from './shape.js';
import { type DataText, type Place, readText, valuesIn } from './yaml.js';

/** The data of a record or a draft, as far as it could be read. */
export interface ReadData {
  readonly sources: readonly Located<SourceManifest>[];
  readonly entities: ReadonlyMap<string, Located<EntityEntry & { kind: string }>>;
  readonly claims: ReadonlyMap<string, Located<ClaimEntry>>;
  /** Whether all that claims may refer to is here. */
  readonly whole: boolean;
}

/** Derives a claim's id from its content; `key` distinguishes two claims with the same ends and type. */
export function claimId(claim: { source: string; type: string; target: string; key?: string | undefined }): string {
  return `claim:${claim.source}/${claim.type}/${claim.target}${claim.key === undefined ? '' : `/${claim.key}`}`;
}

export function readSources(
  texts: readonly DataText[],
  problems: Problems,
  unread: Set<string>,
): Located<SourceManifest>[] {
  const manifests = new Map<string, Located<SourceManifest>>();
  for (const file of texts) {
    const read = readText(file, sourceShape, problems, (text) => addIds(text, unread));
    if (read === undefined) continue;
    const { id, passages } = read.value;
    if (manifests.has(id)) problems.add(read.at('id'), `source id '${id}' is used twice`);
    manifests.set(id, { entry: read.value, place: read.at('id'), at: read.at });
    const seen = new Set<string>();
    passages.forEach(({ locator }, index) => {
      if (seen.has(locator)) problems.add(read.at('passages', index), `passage '${id}#${locator}' is listed twice`);
      seen.add(locator);
    });
  }
  return [...manifests.values()];
}

export function readEntities(
  texts: readonly DataText[],
  ontology: KindNames,
  problems: Problems,
  unread: Set<string>,
): Map<string, Located<EntityEntry & { kind: string }>> {
  const entities = new Map<string, Located<EntityEntry & { kind: string }>>();
  for (const file of texts) {
    const read = readText(file, entityFileShape, problems, (text) => addEntities(text, file.file, ontology, unread));
    if (read === undefined) continue;
    const { kind, expect, entities: entries } = read.value;
    if (!isKind(ontology, kind, 'kind', read.at('kind')) && !ontology.unread.has(kind)) {
      for (const { id } of entries) unread.add(id);
      continue;
    }
    checkCount(read.at('expect', 'entities'), expect.entities, entries.length, 'entities', problems);
    entries.forEach((entry, index) => {
      const at: Located<unknown>['at'] = (...keys) => read.at('entities', index, ...keys);
      const before = entities.get(entry.id);
      if (before !== undefined) {
        problems.add(at('id'), `id '${entry.id}' is used twice, first at ${before.place.file}:${before.place.line}`);
        return;
      }
      if (!entry.id.startsWith(`${kind.toLowerCase()}:`)) {
        problems.add(at('id'), `id '${entry.id}' must begin with '${kind.toLowerCase()}:', the kind of this file`);
      }
      entities.set(entry.id, { entry: { ...entry, kind }, place: at('id'), at });
    });
  }
  return entities;
}

/** Adds the kind of a file's entities, because what is wrong may be an id itself. */
function addEntities(text: string, file: string, ontology: KindNames, ids: Set<string>): void {
  addIds(text, ids);
  const named = [path.basename(file, '.yaml'), ...valuesIn(text, 'kind')].map((each) => each.toLowerCase());
  const kinds = [...ontology.kinds.keys(), ...ontology.unread].map((each) => each.toLowerCase());
  for (const kind of named.some((each) => kinds.includes(each)) ? named : kinds) ids.add(`${kind}:`);
}

function kindOf(id: string): string {
  return `${id.split(':')[0] ?? id}:`;
}

function addIds(text: string, ids: Set<string>): void {
  for (const id of valuesIn(text, 'id')) ids.add(id);
}

/** A file says how many it holds, so that none goes missing unnoticed. */
function checkCount(at: Place, expected: number, held: number, what: string, problems: Problems): void {
  if (expected !== held) problems.add(at, `the file should hold ${expected} ${what} and holds ${held}`);
}

/** The claims by id, and whether every file of claims could be read. */
export function readClaims(
  texts: readonly DataText[],
  problems: Problems,
): { readonly claims: Map<string, Located<ClaimEntry>>; readonly whole: boolean } {
  const claims = new Map<string, Located<ClaimEntry>>();
  let whole = true;
  for (const file of texts) {
    const read = readText(file, claimFileShape, problems);
    if (read === undefined) {
      whole = false;
      continue;
    }
    const { expect, claims: entries } = read.value;
    checkCount(read.at('expect', 'claims'), expect.claims, entries.length, 'claims', problems);
    entries.forEach((entry, index) => {
      const at: Located<unknown>['at'] = (...keys) => read.at('claims', index, ...keys);
      const id = claimId(entry);
      const before = claims.get(id);
      if (before !== undefined) {
        problems.add(
          at('source'),
          `'${id}' is claimed twice, first at ${before.place.file}:${before.place.line}; merge the evidence, or tell them apart with a key`,
        );
        return;
      }
      claims.set(id, { entry, place: at('source'), at });
    });
  }
  return { claims, whole };
}

/** What claims and entities may refer to: what was read, and what could not be. */
export function knownIn(
  manifests: readonly SourceManifest[],
  entities: ReadonlyMap<string, unknown>,
  unread: ReadonlySet<string>,
): Known {
  const passages = new Map<string, string | undefined>(
    manifests.flatMap((source) =>
      source.passages.map(({ locator, speaker }) => [`${source.id}#${locator}`, speaker] as const),
    ),
  );
  const byId = new Map(manifests.map((source) => [source.id, source]));
  return {
    passage: (id) => passages.has(id) || unread.has(sourceOf(id)) || byId.get(sourceOf(id))?.table !== undefined,
    source: (id) => byId.get(sourceOf(id)),
    entity: (id) => entities.has(id) || unread.has(id) || unread.has(kindOf(id)),
    speaker: (passage) => passages.get(passage),
  };
}
