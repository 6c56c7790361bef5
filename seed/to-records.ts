import { createHash } from 'node:crypto';
import { normalise } from '../src/model/text.js';
import { type Ontology, sentenceOf } from './ontology.js';
import type { EntityRecord, GraphData, PassageRecord, Props, RelationshipRecord, SourceRecord } from './records.js';
import type { ClaimEntry, EntityEntry, Kind, SourceManifest } from './shape.js';
import { type When, boundsOf } from '../src/model/when.js';

function withoutEmpty(props: Record<string, Props[string] | undefined>): Props {
  return Object.fromEntries(
    Object.entries(props).filter((pair): pair is [string, Props[string]] => pair[1] !== undefined),
  );
}

/** A time as the graph stores it: its EDTF, its possible days, and its certain ones. */
export function whenProps(when: When | undefined): Record<string, string> {
  return when === undefined ? {} : { edtf: when.edtf, earliest: when.earliest, latest: when.latest, ...boundsOf(when) };
}

function evidenceProps(evidence: EntityEntry['evidence']): Record<string, string[]> {
  return {
    passages: evidence.map(({ passage }) => passage),
    quotes: evidence.map(({ quote }) => quote.trim().replace(/\s+/g, ' ')),
    prefixes: evidence.map(({ prefix }) => prefix ?? ''),
    suffixes: evidence.map(({ suffix }) => suffix ?? ''),
    sources: [...new Set(evidence.map(({ passage }) => passage.split('#')[0] ?? passage))],
  };
}

function quantitiesJson(quantities: EntityEntry['quantities']): string {
  return JSON.stringify(quantities.map(({ asOf, ...rest }) => ({ ...rest, asOf: asOf?.edtf ?? null })));
}

export function entityRecord(entry: EntityEntry & { kind: Kind }): EntityRecord {
  const { id, kind, name, nameJa, aliases, summary, sameAs } = entry;
  return {
    id,
    kind,
    props: withoutEmpty({
      id,
      kind,
      name,
      nameJa,
      aliases,
      summary: summary.replace(/\s+/g, ' '),
      sameAs,
      sortName: normalise(name),
      searchText: normalise([name, nameJa ?? '', ...aliases, summary].join(' | ')),
      quantities: quantitiesJson(entry.quantities),
      ...evidenceProps(entry.evidence),
      ...whenProps(entry.when),
    }),
  };
}

export function claimRecord(
  id: string,
  entry: ClaimEntry,
  ontology: Ontology,
  names: ReadonlyMap<string, string>,
): RelationshipRecord {
  const { type, source, target, attributedTo, modality, certainty } = entry;
  const patterns = ontology.types.get(type);
  const read = (pattern = ''): string => sentenceOf(pattern, names.get(source) ?? source, names.get(target) ?? target);
  const sentence = read(patterns?.sentence);
  const evidence = evidenceProps(entry.evidence);
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
      searchText: normalise([sentence, ...(evidence['quotes'] ?? [])].join(' | ')),
      quantities: quantitiesJson(entry.quantities),
      ...evidence,
      ...whenProps(entry.when),
    }),
  };
}

export function passageRecords(source: SourceManifest): PassageRecord[] {
  return source.passages.map(({ locator }, position) => {
    const id = `${source.id}#${locator}`;
    return { id, source: source.id, props: { id, locator, position } };
  });
}

export function sourceRecord(source: SourceManifest): SourceRecord {
  const { id, title, publisher, date, url, retrieved, licence, copy } = source;
  return {
    id,
    props: withoutEmpty({ id, title, publisher, date: date?.edtf, url, retrieved, licence, copyHeld: 'file' in copy }),
  };
}

export function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Adds the version, a hash over every record, which changes with any change of the data. */
export function withVersion(data: Omit<GraphData, 'version'>): GraphData {
  const version = createHash('sha256').update(JSON.stringify(data)).digest('hex').slice(0, 16);
  return { ...data, version };
}
