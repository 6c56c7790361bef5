import { createHash } from 'node:crypto';
import { isolate } from '../src/model/isolate.js';
import { normalise } from '../src/model/text.js';
import { otherNames } from '../src/model/names.js';
import { japaneseName, storedNames } from './names.js';
import { storedDates } from './other-dates.js';
import { type Ontology, sentenceOf } from './ontology.js';
import type { EntityRecord, GraphData, PassageRecord, Props, RelationshipRecord, SourceRecord } from './records.js';
import type { ClaimEntry, EntityEntry, EvidenceEntry, SourceManifest } from './shape.js';
import { STRENGTHS, TIERS, bestOf, searchedWords, sourceOf } from '../src/model/evidence.js';
import { storedEvidence, strengthOf } from './stored-evidence.js';
import { EFFECT_KEYS } from '../src/model/plan.js';
import { type When, boundsOf, lastKnownDay } from '../src/model/when.js';

/** Finds a source by its id or that of one of its passages. */
type Sources = (id: string) => Pick<SourceManifest, 'tier' | 'publisher' | 'publishedBy' | 'side'> | undefined;

function withoutEmpty(props: Record<string, Props[string] | undefined>): Props {
  return Object.fromEntries(
    Object.entries(props).filter((pair): pair is [string, Props[string]] => pair[1] !== undefined),
  );
}

/**
 * A time as the graph stores it: its EDTF, its possible days, and its certain ones, none of them after the last day that
 * its sources can know.
 */
export function whenProps(when: When | undefined, known?: string): Record<string, string> {
  if (when === undefined) return {};
  return { edtf: when.edtf, earliest: when.earliest, latest: when.latest, ...boundsOf(when, known) };
}

type Dates = (id: string) => Pick<SourceManifest, 'date' | 'retrieved'> | undefined;

/** The last day that the sources of some evidence can know. */
export function knownUntil(evidence: readonly { readonly passage: string }[], sources: Dates): string | undefined {
  const found = evidence.flatMap(({ passage }) => sources(passage) ?? []);
  return lastKnownDay(found.map(({ date, retrieved }) => ({ date: date?.edtf ?? null, retrieved })));
}

/** @param more evidence of a part of the record, which names the whole as well */
function evidenceProps(evidence: readonly EvidenceEntry[], more: readonly EvidenceEntry[] = []): Props {
  const all = [...evidence, ...more];
  return {
    evidence: JSON.stringify(evidence.map(storedEvidence)),
    passages: [...new Set(all.map(({ passage }) => passage))],
    sources: sourceIds(all),
  };
}

function sourceIds(evidence: readonly EvidenceEntry[]): string[] {
  return [...new Set(evidence.map(({ passage }) => sourceOf(passage)))];
}

/** Sources of one side, or else of one publisher, are not independent of each other. */
function sideOf({ side, publishedBy, publisher }: Pick<SourceManifest, 'publisher' | 'publishedBy' | 'side'>): string {
  return side ?? publishedBy ?? publisher;
}

/** The strongest evidence and the best source of a claim, and its independent publishers. */
function supportProps(evidence: readonly EvidenceEntry[], sources: Sources): Props {
  const found = sourceIds(evidence).flatMap((id) => sources(id) ?? []);
  return withoutEmpty({
    strength: bestOf(STRENGTHS, evidence.map(strengthOf)),
    tier: bestOf(
      TIERS,
      found.map(({ tier }) => tier),
    ),
    publishers: [...new Set(found.map(sideOf))].sort(),
  });
}

function quantitiesJson(quantities: EntityEntry['quantities']): string {
  return JSON.stringify(quantities.map(({ asOf, ...rest }) => ({ ...rest, asOf: asOf?.edtf ?? null })));
}

export function entityRecord(entry: EntityEntry & { kind: string }, sources: Dates): EntityRecord {
  const { id, kind, name, aliases, summary, sameAs } = entry;
  const nameJa = japaneseName(entry);
  const names = storedNames(entry);
  const others = otherNames({ name, nameJa: nameJa ?? null, aliases }, names);
  const named = entry.names.flatMap(({ evidence = [] }) => evidence);
  return {
    id,
    kind,
    props: withoutEmpty({
      id,
      kind,
      name,
      nameJa,
      aliases,
      names: JSON.stringify(names),
      otherNames: others,
      summary: summary.replace(/\s+/g, ' '),
      sameAs,
      sortName: normalise(name),
      searchText: normalise([name, nameJa ?? '', ...aliases, ...others, summary].join(' | ')),
      quantities: quantitiesJson(entry.quantities),
      ...evidenceProps(entry.evidence, [...named, ...entry.otherDates.flatMap(({ evidence }) => evidence)]),
      ...whenProps(entry.when, knownUntil(entry.evidence, sources)),
      formerIds: listed(entry.formerIds),
      otherDates: jsonList(storedDates(entry)),
    }),
  };
}

/** A list as the graph stores it; nothing in place of an empty one. */
function listed(items: readonly string[]): readonly string[] | undefined {
  return items.length === 0 ? undefined : items;
}

function jsonList(items: readonly unknown[]): string | undefined {
  return items.length === 0 ? undefined : JSON.stringify(items);
}

export function claimRecord(
  id: string,
  entry: ClaimEntry,
  ontology: Ontology,
  names: ReadonlyMap<string, string>,
  sources: Sources & Dates,
): RelationshipRecord {
  const { type, source, target, attributedTo, attributedToMany, regarding, modality, certainty, note } = entry;
  const patterns = ontology.types.get(type);
  const named = (id: string): string => isolate(names.get(id) ?? id);
  const subject = regarding === undefined ? '' : `, regarding ${named(regarding)}`;
  const read = (pattern = ''): string => `${sentenceOf(pattern, named(source), named(target))}${subject}`;
  const sentence = read(patterns?.sentence);
  return {
    id,
    type,
    source,
    target,
    props: withoutEmpty({
      id,
      sentence,
      inverse: read(patterns?.inverse),
      modality,
      certainty,
      attributedTo,
      attributedToMany,
      regarding,
      note: note?.replace(/\s+/g, ' '),
      formerIds: listed(entry.formerIds),
      searchText: normalise(
        [sentence, ...entry.evidence.map((item) => searchedWords(storedEvidence(item)))].join(' | '),
      ),
      quantities: quantitiesJson(entry.quantities),
      ...evidenceProps(entry.evidence),
      ...supportProps(entry.evidence, sources),
      ...whenProps(entry.when, knownUntil(entry.evidence, sources)),
      ...planProps(entry),
    }),
  };
}

/** The plans that a claim follows up, and the searches for what became of it where it is a plan. */
function planProps({ searched, ...entry }: ClaimEntry): Props {
  return withoutEmpty({
    ...Object.fromEntries(
      Object.values(EFFECT_KEYS).map((key) => [key, entry[key].length > 0 ? entry[key] : undefined]),
    ),
    searched: searched.length > 0 ? JSON.stringify(searched) : undefined,
  });
}

/** A source's passages: those that its manifest lists and, of a table, the rows that evidence names. */
export function passageRecords(source: SourceManifest, named: readonly string[]): PassageRecord[] {
  const listed = source.passages.map(({ locator }) => locator);
  const rows = source.table === undefined ? [] : named.flatMap((id) => id.slice(source.id.length + 1)).sort();
  return [...new Set([...listed, ...rows])].map((locator, position) => {
    const id = `${source.id}#${locator}`;
    return { id, source: source.id, props: withoutEmpty({ id, locator, position, ...headingProps(source, locator) }) };
  });
}

/** The words of the headings over a passage and, in the same order, the entities that they name. */
function headingProps({ headings }: SourceManifest, locator: string): { headings?: string[]; headedBy?: string[] } {
  const pairs = headings
    .filter(({ over }) => over.includes(locator))
    .flatMap(({ words, about }) => about.map((id) => ({ words, id })));
  return pairs.length === 0 ? {} : { headings: pairs.map(({ words }) => words), headedBy: pairs.map(({ id }) => id) };
}

export function sourceRecord(source: SourceManifest): SourceRecord {
  const {
    id,
    title,
    tier,
    language,
    publisher,
    publishedBy,
    side,
    reports,
    date,
    url,
    retrieved,
    licence,
    extent,
    copy,
  } = source;
  return {
    id,
    props: withoutEmpty({
      id,
      title,
      tier,
      language,
      publisher,
      publishedBy,
      side: side ?? publishedBy,
      reports,
      date: date?.edtf,
      url,
      retrieved,
      licence,
      extent,
      copyHeld: 'file' in copy,
    }),
  };
}

export function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Adds the version, a hash over every record, which changes with any change of the data. */
export function withVersion(data: Omit<GraphData, 'version'>): GraphData {
  // One record at a time: the text of a large graph is longer than a string may be.
  const hash = createHash('sha256');
  Object.entries(data).forEach(([name, value]: [string, unknown], place) => {
    hash.update(`${place === 0 ? '{' : ','}${JSON.stringify(name)}:`);
    if (!Array.isArray(value)) hash.update(JSON.stringify(value));
    else {
      value.forEach((record: unknown, index) => hash.update(`${index === 0 ? '[' : ','}${JSON.stringify(record)}`));
      hash.update(value.length === 0 ? '[]' : ']');
    }
  });
  return { ...data, version: hash.update('}').digest('hex').slice(0, 16) };
}
