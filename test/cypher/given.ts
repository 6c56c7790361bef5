/** What the conformance tests give to a question. */
import fc from 'fast-check';
import type { GraphData, Props } from '../../seed/records.js';
import { STRENGTHS } from '../../src/model/evidence.js';
import type { Params, Value } from '../../src/graph/port.js';
import { byRarerEnd } from '../../src/model/ids.js';
import type { Header } from '../../src/query/header.js';

type Makers = Readonly<Record<string, fc.Arbitrary<Value>>>;

/** The makers of each graph: a graph has hundreds of questions with the same parameters. */
const known = new WeakMap<GraphData, Makers>();

/** Values for a parameter, by its name: usually from the graph, sometimes not. */
function parameter(name: string, data: GraphData): fc.Arbitrary<Value> {
  const makers = known.get(data) ?? makersOf(data);
  known.set(data, makers);
  const maker = makers[name];
  if (maker === undefined) throw new Error(`no values for the parameter '${name}': add some`);
  return maker;
}

function makersOf(data: GraphData): Makers {
  const ids = [...data.entities.map(({ id }) => id), 'person:nobody'];
  const claims = data.relationships.map(({ id, source, target }) => ({ id, source, target }));
  const regarded = data.entities.filter(({ props }) => props['regardedFrom'] !== undefined).map(({ id }) => id);
  const headed = data.passages.flatMap(({ props }) => (props['headedBy'] ?? []) as string[]);
  /** Sort keys of entities and claims. */
  const keys = [...data.entities, ...data.relationships].flatMap(({ props }) => {
    const { kind, sortName, earliest, latest } = props as Readonly<Record<string, string | undefined>>;
    return [
      ...(sortName === undefined ? [] : [sortName, `${kind ?? ''} ${sortName}`]),
      ...(earliest === undefined ? [] : [earliest, `${earliest}/${latest ?? ''}`]),
    ];
  });
  /** The first and last days of dates. */
  const days = [...data.entities, ...data.relationships].flatMap(({ props }) =>
    ['earliest', 'latest', 'notBefore', 'notAfter', 'onUntil', 'begunBy'].flatMap((name) => {
      const value = props[name];
      return typeof value === 'string' ? [value] : [];
    }),
  );
  const day = fc.constantFrom('0001-01-01', '2018-06-15', '9999-12-31', ...days);
  const few = <T>(values: readonly T[]): fc.Arbitrary<T[]> =>
    values.length === 0 ? fc.constant([]) : fc.uniqueArray(fc.constantFrom(...values), { maxLength: 4 });
  return {
    ids: fc.oneof(few([...ids, ...data.passages.map(({ id }) => id), ...data.sources.map(({ id }) => id)]), {
      weight: 2,
      arbitrary: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 2 }),
    }),
    avoid: few(ids),
    about: few(ids),
    attributedTo: few(ids),
    manyOf: few(ids),
    near: few(ids),
    entity: fc.oneof(fc.constantFrom(...ids), fc.constantFrom(mostClaimed(data), ...regarded, ...headed)),
    speakers: few(ids),
    narrated: fc.boolean(),
    superseded: fc.boolean(),
    fit: fc.constantFrom(['WITHIN'], ['ONGOING'], ['POSSIBLE'], ['WITHIN', 'ONGOING'], []),
    undated: fc.constantFrom('', '~'),
    withUndated: fc.boolean(),
    fromSource: few(claims),
    fromTarget: few(claims),
    types: few([...new Set(data.relationships.map(({ type }) => type)), 'NO_SUCH_TYPE']),
    kinds: few([...new Set(data.entities.map(({ kind }) => kind)), 'Nothing']),
    modality: few(['FACT', 'PLAN', 'POSITION']),
    certainty: few(['STATED', 'IMPLIED']),
    evidence: few([...STRENGTHS]),
    text: fc.constantFrom('a', 'japan', 'the', "'", '文化', '.*', '$', '\\', 'zzz'),
    source: fc.constantFrom(...data.sources.map(({ id }) => id), 'nothing'),
    passage: fc.constantFrom(...data.passages.map(({ id }) => id), 'nothing#1'),
    connectedTo: fc.oneof(fc.constantFrom(...ids), fc.constant(mostClaimed(data))),
    orderBy: fc.constantFrom('NAME', 'KIND', 'DATE'),
    direction: fc.constantFrom('OUT', 'IN', 'BOTH'),
    from: day,
    to: day,
    after: fc.constantFrom('', 'claim:', ...ids, ...claims.map(({ id }) => id)),
    before: fc.constantFrom('claim:', 'zzz', ...claims.map(({ id }) => id)),
    afterKey: fc.constantFrom('', 'm', ...keys),
    afterId: fc.constantFrom('', 'm', ...ids, ...claims.map(({ id }) => id)),
    beforeKey: fc.constantFrom('zzz', 'm', ...keys),
    beforeId: fc.constantFrom('zzz', 'm', ...ids, ...claims.map(({ id }) => id)),
    limit: fc.constantFrom(0, 1, 3, 1000, 1000, 1000),
  };
}

/** The sort key of a record: by the order asked for, or on a timeline. */
function keyOf(props: Props, { orderBy, undated }: Params): string {
  const { kind = '', sortName = '', earliest, latest = '' } = props as Readonly<Record<string, string | undefined>>;
  if (orderBy === 'KIND') return `${kind} ${sortName}`;
  if (orderBy === 'DATE') return earliest ?? (undated as string);
  return orderBy === 'NAME' ? sortName : `${earliest ?? ''}/${latest}`;
}

/** Parameters with the given filters and without the others. Required parameters get the widest value, or any. */
function parameters(header: Header, data: GraphData, given: readonly string[]): fc.Arbitrary<Params> {
  const wide = widest(header, data);
  const fields = header.params.map(({ name, type }) => {
    if (given.includes(name)) return [name, parameter(name, data)] as const;
    if (type.endsWith('| null')) return [name, fc.constant(null)] as const;
    return [name, fc.oneof(fc.constant(wide[name] ?? null), parameter(name, data))] as const;
  });
  const asked: fc.Arbitrary<Params> = fc.record(Object.fromEntries(fields));
  const cursors = (['after', 'before'] as const).filter((end) => given.includes(`${end}Key`));
  if (cursors.length === 0) return asked;
  // Half of the pages begin or end at a record, as they do when a reader turns the page.
  return fc
    .tuple(asked, fc.boolean(), fc.constantFrom(...data.entities, ...data.relationships))
    .map(([params, real, { id, props }]) => {
      const at = Object.fromEntries(
        cursors.flatMap((end) => [
          [`${end}Key`, keyOf(props, params)],
          [`${end}Id`, id],
        ]),
      );
      return real ? { ...params, ...at } : params;
    });
}

/** Filters that do nothing without others: a position has an id and a key, and many members are of a speaker. */
const TOGETHER: Readonly<Record<string, readonly string[]>> = {
  afterId: ['afterKey'],
  beforeId: ['beforeKey'],
  manyOf: ['attributedTo'],
};

/** Each filter of a question alone, each together with a time, any two next to each other, and all at once. */
function filters({ params }: Header): string[][] {
  const optional = params.filter(({ type }) => type.endsWith('| null')).map(({ name }) => name);
  const single = optional.filter((name) => !name.endsWith('Key')).map((name) => [name, ...(TOGETHER[name] ?? [])]);
  const time = ['from', 'to'].filter((name) => optional.includes(name));
  return [
    [],
    ...single,
    ...single.flatMap((names) => time.map((name) => [...new Set([...names, name])])),
    ...single.slice(1).map((names, index) => [...new Set([...names, ...(single[index] ?? [])])]),
    [...new Set(single.flat())],
    ...single.flatMap((names) => (time.length === 2 ? [[...new Set([...names, ...time])]] : [])),
  ];
}

/** Parameters with any combination of filters. */
export function anyParameters(header: Header, data: GraphData): fc.Arbitrary<Params> {
  return fc.constantFrom(...filters(header)).chain((given) => parameters(header, data, given));
}

/** Distinct parameters, the same in every run: `times` for each choice of filters. */
export function cases(header: Header, data: GraphData, times: number): Params[] {
  // Rows without an order come in another one each time.
  if (header.params.length === 0) return Array.from({ length: times }, () => ({}));
  const choices = filters(header);
  const each = times === 1 ? 1 : Math.max(times, Math.ceil((48 * times) / choices.length));
  // Unbiased: fast-check would rather try the ends of each list of values, and a limit of 0 shows nothing.
  const chosen = choices.flatMap((given, index) =>
    fc.sample(parameters(header, data, given), { numRuns: each, seed: 1967 + index, unbiased: true }),
  );
  const bySight = new Map([widest(header, data), ...chosen].map((params) => [JSON.stringify(params), params]));
  return [...bySight.values()];
}

const knownShared = new WeakMap<GraphData, string[]>();

/** The two entities that have the most neighbours in common. */
function mostShared(data: GraphData): string[] {
  const shared = knownShared.get(data) ?? findMostShared(data);
  knownShared.set(data, shared);
  return shared;
}

function findMostShared({ entities, relationships }: GraphData): string[] {
  const near = new Map(entities.map(({ id }) => [id, new Set<string>()]));
  for (const { source, target } of relationships) {
    near.get(source)?.add(target);
    near.get(target)?.add(source);
  }
  const pairs = [...near].flatMap(([a, ofA], index) =>
    [...near]
      .slice(index + 1)
      .map(([b, ofB]) => ({ ids: [a, b], shared: [...ofA].filter((id) => ofB.has(id)).length })),
  );
  return pairs.sort((a, b) => b.shared - a.shared)[0]?.ids ?? [];
}

function mostClaimed({ entities, relationships }: GraphData): string {
  const counts = new Map(entities.map(({ id }) => [id, 0]));
  for (const { source, target } of relationships)
    for (const end of new Set([source, target])) counts.set(end, (counts.get(end) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

/** An entity that a heading names; any id where none does. */
function headedIn({ passages }: GraphData): string {
  return passages.flatMap(({ props }) => (props['headedBy'] ?? []) as string[])[0] ?? 'person:nobody';
}

/** The widest parameters: every id and no optional filters. For a single entity, the one with the most claims. */
export function widest(header: Header, data: GraphData): Params {
  const all: Readonly<Record<string, () => Value>> = {
    entity: () => (header.name === 'passage/headed' ? headedIn(data) : mostClaimed(data)),
    attributedTo: () => data.entities.map(({ id }) => id),
    manyOf: () => data.entities.map(({ id }) => id),
    near: () => data.entities.map(({ id }) => id),
    ids: () =>
      header.name === 'relationship/shared-neighbours'
        ? mostShared(data)
        : [...data.entities, ...data.passages, ...data.sources].map(({ id }) => id),
    fromSource: () => byRarerEnd(data.relationships).fromSource.map((key) => ({ ...key })),
    fromTarget: () => byRarerEnd(data.relationships).fromTarget.map((key) => ({ ...key })),
    avoid: () => [],
    after: () => '',
    direction: () => 'BOTH',
    orderBy: () => 'NAME',
    undated: () => '~',
    withUndated: () => true,
    limit: () => 100_000,
  };
  const isRequired = ({ type }: Header['params'][number]): boolean => !type.endsWith('| null');
  return Object.fromEntries(
    header.params.map((param) => [param.name, isRequired(param) ? (all[param.name]?.() ?? null) : null]),
  );
}
