import type { Problems } from './problem.js';
import type { ClaimEntry, EvidenceEntry, SourceManifest } from './shape.js';
import { type Place, notAllowed } from './yaml.js';

/** A record and where its parts are in its file. */
export interface Located<T> {
  readonly entry: T;
  readonly place: Place;
  readonly at: (...keys: readonly (string | number)[]) => Place;
}

/** Whether an id may be referred to, and who speaks in a passage. */
export interface Known {
  readonly passage: (id: string) => boolean;
  readonly entity: (id: string) => boolean;
  readonly speaker: (passage: string) => string | undefined;
  /** The manifest of a source; undefined where its file could not be read. */
  readonly source: (passage: string) => SourceManifest | undefined;
}

export function checkEvidence(
  { entry, at }: Pick<Located<{ readonly evidence?: readonly EvidenceEntry[] | undefined }>, 'entry' | 'at'>,
  known: Known,
  problems: Problems,
): void {
  (entry.evidence ?? []).forEach((item, index) => {
    const place = at('evidence', index, 'passage');
    if (!known.passage(item.passage)) {
      problems.add(place, `no source lists the passage '${item.passage}'; add it to seed/source/ or correct it`);
      return;
    }
    const source = known.source(item.passage);
    const wrong = source === undefined ? undefined : wrongStrength(item, source);
    if (wrong !== undefined) problems.add(place, wrong);
  });
}

/** Why a source cannot give this kind of evidence, or undefined. */
function wrongStrength({ quote, row, paraphrase }: EvidenceEntry, source: SourceManifest): string | undefined {
  const table = source.table !== undefined;
  if (row !== undefined && !table) return `'${source.id}' is no table; its manifest has no table: { key }`;
  if (quote !== undefined && table) return `'${source.id}' is a table; give its cells as row: { column: value }`;
  if (quote !== undefined && 'notHeld' in source.copy)
    return `no copy of '${source.id}' is held, so its words may not be quoted; paraphrase them (npm run seed:cite)`;
  if (paraphrase !== undefined && 'file' in source.copy && source.extent === 'FULL')
    return `a copy of '${source.id}' is held; quote it, so that a machine can check the words`;
  return undefined;
}

/** Checks the entities that sources name: publishers, sides, meetings that they report, speakers of passages, and what headings name. */
export function checkSources(
  sources: readonly Located<SourceManifest>[],
  entities: ReadonlyMap<string, unknown>,
  known: Known,
  problems: Problems,
): void {
  const byUrl = new Map<string, string>();
  for (const { entry, at } of sources) {
    const other = byUrl.get(entry.url);
    if (other !== undefined)
      problems.add(
        at('url'),
        `${entry.url} is the page of source '${other}' too; list the passages of both in one source`,
      );
    byUrl.set(entry.url, entry.id);
    const check = (id: string | undefined, what: string, ...keys: (string | number)[]): void => {
      if (id !== undefined && !known.entity(id))
        problems.add(at(...keys), `${what} ${unknownId(id, [...entities.keys()])}`);
    };
    check(entry.publishedBy, 'publishedBy', 'publishedBy');
    check(entry.side, 'side', 'side');
    check(entry.reports, 'reports', 'reports');
    entry.passages.forEach(({ speaker }, index) => {
      check(speaker, 'speaker', 'passages', index, 'speaker');
    });
    entry.headings.forEach(({ about }, index) => {
      about.forEach((id, place) => {
        check(id, 'about', 'headings', index, 'about', place);
      });
    });
  }
}

/**
 * The speaker of a claim must be the speaker of its quotes. Someone else's words, or words about the speaker, need a
 * separate claim.
 */
export function checkAttribution({ entry, at }: Located<ClaimEntry>, known: Known, problems: Problems): void {
  if (entry.attributedTo === undefined) return;
  entry.evidence.forEach(({ passage }, index) => {
    const speaker = known.speaker(passage);
    // An unknown speaker is reported where the passage names it.
    if (speaker === undefined || speaker === entry.attributedTo || !known.entity(speaker)) return;
    problems.add(
      at('evidence', index, 'passage'),
      `'${passage}' gives the words of '${speaker}', and the claim is attributed to '${entry.attributedTo}'; make a second claim with a key, attributed to '${speaker}'`,
    );
  });
}

/** "'country:japn' is no entity; did you mean country:japan?" */
export function unknownId(id: string, ids: readonly string[]): string {
  const slug = id.split(':')[1] ?? id;
  const guess =
    ids.find((each) => each.split(':')[1] === slug) ?? notAllowed(id, ids).match(/did you mean (.*)\?$/)?.[1];
  return `'${id}' is no entity${guess === undefined ? '; add it under seed/data/' : `; did you mean ${guess}?`}`;
}
