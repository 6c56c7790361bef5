/** What every question of cypher/ must answer, worked out from the records alone: what the engines are compared with. */
import type { GraphData, Props, RelationshipRecord } from '../../seed/records.js';
import type { Row, Value } from '../../src/graph/port.js';

/** Everything a question may be given; each reads what its header declares. */
export interface Given {
  readonly ids: readonly string[];
  readonly avoid: readonly string[];
  readonly keys: readonly { readonly id: string; readonly end: string }[];
  readonly entity: string;
  readonly kinds: readonly string[] | null;
  readonly types: readonly string[] | null;
  readonly modality: readonly string[] | null;
  readonly certainty: readonly string[] | null;
  readonly attributedTo: readonly string[] | null;
  readonly speakers: readonly string[] | null;
  readonly narrated: boolean | null;
  readonly about: readonly string[] | null;
  readonly fit: readonly string[] | null;
  readonly text: string | null;
  readonly source: string | null;
  readonly passage: string | null;
  readonly connectedTo: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly orderBy: 'NAME' | 'KIND' | 'DATE';
  readonly undated: string;
  readonly direction: 'OUT' | 'IN' | 'BOTH';
  readonly after: string | null;
  readonly before: string | null;
  readonly afterKey: string | null;
  readonly afterId: string | null;
  readonly beforeKey: string | null;
  readonly beforeId: string | null;
  readonly limit: number;
}

export type Answer = (data: GraphData, given: Given) => Row[];

type Days = Pick<Given, 'from' | 'to'>;
type Listed = Readonly<Record<'id' | 'key', string>> & Row;

const text = (props: Props, name: string): string | null => (props[name] as string | undefined) ?? null;
const list = (props: Props, name: string): readonly string[] => (props[name] as readonly string[] | undefined) ?? [];
const keeps = (wanted: readonly string[] | null, ...values: readonly (string | null)[]): boolean =>
  wanted === null || values.some((value) => value !== null && wanted.includes(value));
const holds = (props: Props, name: string, wanted: string | null): boolean =>
  wanted === null || list(props, name).includes(wanted);
const mentions = (props: Props, words: string | null): boolean =>
  words === null || (text(props, 'searchText') ?? '').includes(words);

/** Whether something dated may lie within some days; `undated` is the answer for what has no date. */
function within(props: Props, { from, to }: Days, undated: boolean): boolean {
  const [earliest, latest] = [text(props, 'earliest'), text(props, 'latest')];
  if (earliest === null || latest === null) return undated || (from === null && to === null);
  return (from === null || latest >= from) && (to === null || earliest <= to);
}

function fitOf(props: Props, { from, to }: Days): string {
  const reaches = (first: string, last: string): boolean =>
    (from === null || (text(props, first) ?? '') >= from) && (to === null || (text(props, last) ?? '~') <= to);
  if (reaches('notBefore', 'notAfter')) return 'WITHIN';
  return reaches('onUntil', 'begunBy') ? 'ONGOING' : 'POSSIBLE';
}

/** Rows in the order of some columns; what is null comes last. */
function ordered<R extends Row>(rows: readonly R[], ...columns: readonly string[]): R[] {
  const compare = (a: Value | undefined, b: Value | undefined): number => {
    if (a === b) return 0;
    if (a === null || a === undefined) return 1;
    if (b === null || b === undefined) return -1;
    return a < b ? -1 : 1;
  };
  return [...rows].sort((a, b) => columns.map((name) => compare(a[name], b[name])).find((found) => found !== 0) ?? 0);
}

/** Some properties as columns. */
function columns(props: Props, ...names: readonly string[]): Row {
  return Object.fromEntries(names.map((name) => [name, props[name] ?? null]));
}

/** How many there are by name, in order of the name. */
function counted(names: readonly (string | null)[], name = 'name'): Row[] {
  return ordered(
    [...new Set(names)].map((each) => ({ [name]: each, count: names.filter((other) => other === each).length })),
    name,
  );
}

const kindOf = ({ entities }: GraphData, id: string): string => entities.find((each) => each.id === id)?.kind ?? '';
const ends = ({ id, source, target }: RelationshipRecord) => ({ id, source, target });

/** The claims at an entity, each with its other end. */
function stepsFrom({ relationships }: GraphData, id: string) {
  return relationships.flatMap((claim) => [
    ...(claim.source === id ? [{ claim, other: claim.target, direction: 'OUT' as const }] : []),
    ...(claim.target === id ? [{ claim, other: claim.source, direction: 'IN' as const }] : []),
  ]);
}

/** The claims at an entity that the filters of a list of its claims keep. */
function claimsAt(data: GraphData, id: string, given: Given) {
  return stepsFrom(data, id).filter(
    ({ claim, other, direction }) =>
      (given.direction === 'BOTH' || given.direction === direction) &&
      keeps(given.types, claim.type) &&
      keeps(given.kinds, kindOf(data, other)) &&
      within(claim.props, given, true),
  );
}

/** One page, from the one end or the other, of a list in order of (key, id). */
function page(rows: readonly Listed[], given: Given, backward: boolean): Row[] {
  const { afterKey, afterId, beforeKey, beforeId, limit } = given;
  const comes = (a: Pick<Listed, 'key' | 'id'>, b: Pick<Listed, 'key' | 'id'>): boolean =>
    a.key < b.key || (a.key === b.key && a.id < b.id);
  const kept = ordered(rows, 'key', 'id').filter(
    (row) =>
      (afterId === null || comes({ key: afterKey ?? '', id: afterId }, row)) &&
      (beforeId === null || comes(row, { key: beforeKey ?? '', id: beforeId })),
  );
  return (backward ? kept.reverse() : kept).slice(0, limit);
}

function keptEntities(data: GraphData, given: Given) {
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

function keptClaims(data: GraphData, given: Given): RelationshipRecord[] {
  return data.relationships.filter(({ type, source, target, props }) => {
    const speaker = text(props, 'attributedTo');
    return (
      keeps(given.types, type) &&
      keeps(given.kinds, kindOf(data, source), kindOf(data, target)) &&
      keeps(given.modality, text(props, 'modality')) &&
      keeps(given.certainty, text(props, 'certainty')) &&
      keeps(given.attributedTo, speaker) &&
      keeps(given.speakers, speaker) &&
      (given.narrated === null || given.narrated === (speaker === null)) &&
      holds(props, 'sources', given.source) &&
      holds(props, 'passages', given.passage) &&
      keeps(given.about, source, target) &&
      within(props, given, false) &&
      mentions(props, given.text)
    );
  });
}

const pageOfEntities =
  (backward: boolean): Answer =>
  (data, given) => {
    const keyOf = (kind: string, props: Props): string => {
      const name = text(props, 'sortName') ?? '';
      if (given.orderBy === 'KIND') return `${kind} ${name}`;
      return given.orderBy === 'DATE' ? (text(props, 'earliest') ?? given.undated) : name;
    };
    const rows = keptEntities(data, given).map(({ id, kind, props }) => ({ id, key: keyOf(kind, props) }));
    return page(rows, given, backward);
  };

const pageOfClaims =
  (backward: boolean): Answer =>
  (data, given) => {
    const rows = ordered(keptClaims(data, given).map(ends), 'id').filter(
      ({ id }) => (given.after === null || id > given.after) && (given.before === null || id < given.before),
    );
    return (backward ? rows.reverse() : rows).slice(0, given.limit);
  };

const pagesOfClaimsAt =
  (backward: boolean): Answer =>
  (data, given) => {
    const entities = known(data, given.ids);
    return entities.flatMap((entity) => {
      const rows = ordered(
        claimsAt(data, entity, given).map(({ claim }) => ({ entity, ...ends(claim) })),
        'id',
      ).filter(({ id }) => (given.after === null || id > given.after) && (given.before === null || id < given.before));
      return (backward ? rows.reverse() : rows).slice(0, given.limit);
    });
  };

function datedEntities(data: GraphData, given: Given): Listed[] {
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

function datedClaims(data: GraphData, given: Given): Listed[] {
  return data.relationships
    .filter(
      ({ source, target, props }) =>
        text(props, 'earliest') !== null &&
        keeps(given.about, source, target) &&
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

/** The ids that name an entity, in order. */
function known({ entities }: GraphData, ids: readonly string[]): string[] {
  return entities
    .map(({ id }) => id)
    .filter((id) => ids.includes(id))
    .sort();
}

function evidenceOf(data: GraphData, name: 'passages' | 'sources', id: string): Row {
  return {
    entities: data.entities.filter(({ props }) => holds(props, name, id)).length,
    relationships: data.relationships.filter(({ props }) => holds(props, name, id)).length,
  };
}

const EVIDENCE = ['passages', 'quotes', 'prefixes', 'suffixes', 'quantities', 'edtf', 'earliest', 'latest'] as const;

export const ANSWERS: Readonly<Record<string, Answer>> = {
  'data-version/current': ({ version }) => [{ version, state: 'COMPLETE' }],

  'entity/by-ids': ({ entities }, { ids }) =>
    ordered(
      entities
        .filter(({ id }) => ids.includes(id))
        .map(({ props }) =>
          columns(props, 'id', 'kind', 'name', 'nameJa', 'aliases', 'summary', 'sameAs', ...EVIDENCE),
        ),
      'id',
    ),
  'entity/count': (data, given) => [{ total: keptEntities(data, given).length }],
  'entity/degrees': (data, { ids }) => known(data, ids).map((id) => ({ id, degree: stepsFrom(data, id).length })),
  'entity/names': ({ entities }) =>
    ordered(
      entities.map(({ props }) => columns(props, 'id', 'kind', 'name', 'nameJa', 'aliases')),
      'id',
    ),
  'entity/page-forward': pageOfEntities(false),
  'entity/page-backward': pageOfEntities(true),

  'load/entities': ({ entities }) =>
    ordered(
      entities.map(({ id, kind, props }) => ({ id, labels: ['Entity', kind].sort(), props })),
      'id',
    ),
  'load/passages': ({ passages }) =>
    ordered(
      passages.map((record) => ({ ...record })),
      'id',
    ),
  'load/relationships': ({ relationships }) =>
    ordered(
      relationships.map((record) => ({ ...record })),
      'id',
    ),
  'load/sources': ({ sources }) =>
    ordered(
      sources.map((record) => ({ ...record })),
      'id',
    ),

  'passage/by-ids': ({ passages }, { ids }) =>
    ordered(
      passages
        .filter(({ id }) => ids.includes(id))
        .map(({ id, source, props }) => ({ id, source, ...columns(props, 'locator', 'position') })),
      'id',
    ),
  'passage/entities': ({ entities }, { ids }) =>
    ordered(
      entities.flatMap(({ id, props }) =>
        ids.filter((passage) => holds(props, 'passages', passage)).map((passage) => ({ passage, entity: id })),
      ),
      'passage',
      'entity',
    ),
  'passage/relationships': ({ relationships }, { ids }) =>
    ordered(
      relationships.flatMap((claim) =>
        ids
          .filter((passage) => holds(claim.props, 'passages', passage))
          .map((passage) => ({ passage, ...ends(claim) })),
      ),
      'passage',
      'id',
    ),

  'path/expand': (data, given) =>
    ordered(
      known(data, given.ids).flatMap((from) =>
        stepsFrom(data, from)
          .filter(
            ({ claim, other }) =>
              !given.avoid.includes(other) &&
              keeps(given.types, claim.type) &&
              keeps(given.kinds, kindOf(data, other)) &&
              keeps(given.modality, text(claim.props, 'modality')) &&
              within(claim.props, given, true),
          )
          .map(({ claim, other }) => ({ from, to: other, ...ends(claim) })),
      ),
      'from',
      'to',
      'id',
    ).slice(0, given.limit),

  'projection/claims': ({ relationships }) =>
    ordered(
      relationships.map((claim) => ({
        ...ends(claim),
        type: claim.type,
        ...columns(claim.props, 'modality', 'earliest', 'latest'),
      })),
      'id',
    ),

  'relationship/between': (data, given) =>
    ordered(
      data.relationships
        .filter(
          ({ type, source, target, props }) =>
            given.ids.includes(source) &&
            given.ids.includes(target) &&
            keeps(given.types, type) &&
            within(props, given, true),
        )
        .map(ends),
      'id',
    ),
  'relationship/by-keys': ({ relationships }, { keys }) =>
    ordered(
      relationships
        .filter((claim) => keys.some(({ id, end }) => id === claim.id && [claim.source, claim.target].includes(end)))
        .map((claim) => ({
          ...ends(claim),
          type: claim.type,
          ...columns(claim.props, 'sentence', 'inverse', 'modality', 'certainty', 'attributedTo', ...EVIDENCE),
        })),
      'id',
    ),
  'relationship/count': (data, given) => [{ total: keptClaims(data, given).length }],
  'relationship/count-of-entities': (data, given) =>
    known(data, given.ids)
      .map((entity) => ({ entity, total: claimsAt(data, entity, given).length }))
      .filter(({ total }) => total > 0),
  'relationship/of-entities-forward': pagesOfClaimsAt(false),
  'relationship/of-entities-backward': pagesOfClaimsAt(true),
  'relationship/page-forward': pageOfClaims(false),
  'relationship/page-backward': pageOfClaims(true),
  'relationship/said-of-entity': (data, given) =>
    ordered(
      stepsFrom(data, given.entity)
        .map(({ claim }) => claim)
        .filter(({ props }) => keeps(given.attributedTo, text(props, 'attributedTo')) && within(props, given, true))
        .map(ends),
      'id',
    ).slice(0, given.limit),
  'relationship/shared-neighbours': (data, given) => {
    const { ids } = given;
    const steps = ids.map((id) =>
      stepsFrom(data, id).filter(
        ({ claim, other }) =>
          !ids.includes(other) && keeps(given.types, claim.type) && within(claim.props, given, true),
      ),
    );
    const shared = known(
      data,
      data.entities.map(({ id }) => id),
    ).filter((id) => ids.length > 0 && steps.every((each) => each.some(({ other }) => other === id)));
    return shared
      .map((neighbour) => ({
        neighbour,
        claims: ordered(
          steps.flatMap((each) => each.filter(({ other }) => other === neighbour).map(({ claim }) => ends(claim))),
          'id',
        ),
      }))
      .slice(0, given.limit);
  },

  'source/all': ({ sources }) =>
    ordered(
      sources.map(({ id, props }) => ({ id, key: text(props, 'date') ?? '9999' })),
      'key',
      'id',
    ),
  'source/by-ids': ({ sources }, { ids }) =>
    ordered(
      sources
        .filter(({ id }) => ids.includes(id))
        .map(({ props }) =>
          columns(props, 'id', 'title', 'publisher', 'date', 'url', 'retrieved', 'licence', 'copyHeld'),
        ),
      'id',
    ),
  'source/passages': ({ passages }, { ids }) =>
    ordered(
      passages
        .filter(({ source }) => ids.includes(source))
        .map(({ id, source, props }) => ({ source, passage: id, ...columns(props, 'position') })),
      'source',
      'position',
    ),

  'statistics/certainties': ({ relationships }) => counted(relationships.map(({ props }) => text(props, 'certainty'))),
  'statistics/entities': ({ entities }) => counted(entities.map(({ kind }) => kind)),
  'statistics/issuers': ({ relationships }) =>
    counted(
      relationships.map(({ props }) => text(props, 'attributedTo')),
      'issuer',
    ).sort((a, b) => Number(b['count']) - Number(a['count'])),
  'statistics/modalities': ({ relationships }) => counted(relationships.map(({ props }) => text(props, 'modality'))),
  'statistics/passages': (data) =>
    ordered(
      data.passages.map(({ id, source, props }) => ({
        passage: id,
        source,
        ...columns(props, 'position'),
        ...evidenceOf(data, 'passages', id),
      })),
      'source',
      'position',
    ),
  'statistics/sources': (data) =>
    ordered(
      data.sources.map(({ id }) => ({ source: id, ...evidenceOf(data, 'sources', id) })),
      'source',
    ),
  'statistics/types': ({ relationships }) => counted(relationships.map(({ type }) => type)),
  'statistics/unsourced': ({ entities, relationships }) =>
    ordered(
      [...entities, ...relationships]
        .filter(({ props }) => list(props, 'passages').length === 0)
        .map(({ id }) => ({ id })),
      'id',
    ),

  'timeline/count': (data, given) => [{ total: datedEntities(data, given).length + datedClaims(data, given).length }],
  'timeline/entities-forward': (data, given) => page(datedEntities(data, given), given, false),
  'timeline/entities-backward': (data, given) => page(datedEntities(data, given), given, true),
  'timeline/relationships-forward': (data, given) => page(datedClaims(data, given), given, false),
  'timeline/relationships-backward': (data, given) => page(datedClaims(data, given), given, true),
};
