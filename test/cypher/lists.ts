/** The expected lists that questions filter, count and page through. */
import type { GraphData, Props, RelationshipRecord } from '../../seed/records.js';
import type { Row } from '../../src/graph/port.js';
import {
  type Days,
  type Given,
  claimsAt,
  ends,
  fitOf,
  givesWay,
  holds,
  keeps,
  kindOf,
  list,
  mentions,
  ordered,
  stepsFrom,
  text,
  within,
} from './records.js';

export type Answer = (data: GraphData, given: Given) => Row[];

type EntitiesGiven = Days & Pick<Given, 'kinds' | 'text' | 'source' | 'passage' | 'connectedTo'>;
type TimelineGiven = Days & Pick<Given, 'about' | 'modality' | 'fit'>;

export function keptEntities(data: GraphData, given: EntitiesGiven) {
  const { connectedTo } = given;
  return data.entities.filter(
    ({ id, kind, props }) =>
      keeps(given.kinds, kind) &&
      mentions(props, given.text) &&
      holds(props, 'sources', given.source) &&
      holds(props, 'passages', given.passage) &&
      (connectedTo === null ||
        stepsFrom(data, id).some(({ claim, other }) => other === connectedTo && within(claim.props, given, true))),
  );
}

type ClaimsGiven = Days &
  Pick<
    Given,
    | 'types'
    | 'kinds'
    | 'modality'
    | 'certainty'
    | 'evidence'
    | 'attributedTo'
    | 'manyOf'
    | 'speakers'
    | 'narrated'
    | 'superseded'
    | 'source'
    | 'passage'
    | 'about'
    | 'withUndated'
    | 'text'
  >;

export function keptClaims(data: GraphData, given: ClaimsGiven): RelationshipRecord[] {
  return data.relationships.filter(({ type, source, target, props }) => {
    const speaker = text(props, 'attributedTo');
    const many = text(props, 'attributedToMany');
    return (
      keeps(given.types, type) &&
      keeps(given.kinds, kindOf(data, source), kindOf(data, target)) &&
      keeps(given.modality, text(props, 'modality')) &&
      keeps(given.certainty, text(props, 'certainty')) &&
      keeps(given.evidence, text(props, 'strength')) &&
      (keeps(given.attributedTo, speaker) || (many !== null && (given.manyOf ?? []).includes(many))) &&
      keeps(given.speakers, speaker) &&
      (given.narrated === null || given.narrated === ((speaker ?? many) === null)) &&
      givesWay(props, given.superseded) &&
      holds(props, 'sources', given.source) &&
      holds(props, 'passages', given.passage) &&
      keeps(given.about, source, target, text(props, 'regarding')) &&
      within(props, given, given.withUndated) &&
      mentions(props, given.text)
    );
  });
}

export const pagesOfClaimsAt =
  (backward: boolean, record: (claim: RelationshipRecord) => Row): Answer =>
  (data, given) => {
    const entities = known(data, given.ids);
    return entities.flatMap((entity) => {
      const rows = ordered(
        claimsAt(data, entity, given).map(({ claim }) => ({ entity, ...ends(claim), ...record(claim) })),
        'id',
      ).filter(({ id }) => (given.after === null || id > given.after) && (given.before === null || id < given.before));
      return (backward ? rows.reverse() : rows).slice(0, given.limit);
    });
  };

/** The dated entities of a timeline, in any order. */
export function datedEntities(data: GraphData, given: TimelineGiven): Row[] {
  const { about, modality, fit } = given;
  if (modality !== null) return [];
  return data.entities
    .filter(({ id, props }) => {
      const near =
        about === null || about.includes(id) || stepsFrom(data, id).some(({ other }) => about.includes(other));
      return text(props, 'earliest') !== null && near && within(props, given, false);
    })
    .map(({ id, props }) => ({ id, ...timeOf(props, given) }))
    .filter((row) => keeps(fit, row.fit));
}

/** The dated claims of a timeline, in any order. */
export function datedClaims(data: GraphData, given: TimelineGiven): Row[] {
  return data.relationships
    .filter(
      ({ source, target, props }) =>
        text(props, 'earliest') !== null &&
        keeps(given.about, source, target, text(props, 'regarding')) &&
        keeps(given.modality, text(props, 'modality')) &&
        within(props, given, false),
    )
    .map((claim) => ({ ...ends(claim), ...timeOf(claim.props, given) }))
    .filter((row) => keeps(given.fit, row.fit));
}

function timeOf(props: Props, days: Days) {
  const key = `${text(props, 'earliest') ?? ''}/${text(props, 'latest') ?? ''}`;
  return { key, edtf: text(props, 'edtf'), fit: fitOf(props, days) };
}

/** The ids that belong to an entity, sorted. */
export function known({ entities }: GraphData, ids: readonly string[]): string[] {
  const wanted = new Set(ids);
  return entities
    .map(({ id }) => id)
    .filter((id) => wanted.has(id))
    .sort();
}

/** Tells how many entities and claims name a passage or a source. */
export function evidenceBy(data: GraphData, name: 'passages' | 'sources'): (id: string) => Row {
  const [entities, relationships] = [countsOf(data.entities, name), countsOf(data.relationships, name)];
  return (id) => ({ entities: entities.get(id) ?? 0, relationships: relationships.get(id) ?? 0 });
}

function countsOf(records: readonly { readonly props: Props }[], name: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { props } of records)
    for (const id of new Set(list(props, name))) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
