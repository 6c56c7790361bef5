/** Queries records in the ways that the Cypher files query a graph. */
import type { GraphData, Props, RelationshipRecord } from '../../seed/records.js';
import type { Row, Value } from '../../src/graph/port.js';

/** All parameters that questions take. Each question reads those that its header declares. */
export interface Given {
  readonly ids: readonly string[];
  readonly avoid: readonly string[];
  readonly fromSource: readonly { readonly id: string }[];
  readonly fromTarget: readonly { readonly id: string }[];
  readonly entity: string;
  readonly kinds: readonly string[] | null;
  readonly types: readonly string[] | null;
  readonly modality: readonly string[] | null;
  readonly certainty: readonly string[] | null;
  readonly evidence: readonly string[] | null;
  readonly attributedTo: readonly string[] | null;
  readonly manyOf: readonly string[] | null;
  readonly near: readonly string[];
  readonly speakers: readonly string[] | null;
  readonly narrated: boolean | null;
  readonly superseded: boolean | null;
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
  readonly withUndated: boolean;
  readonly direction: 'OUT' | 'IN' | 'BOTH';
  readonly after: string | null;
  readonly before: string | null;
  readonly afterKey: string | null;
  readonly afterId: string | null;
  readonly beforeKey: string | null;
  readonly beforeId: string | null;
  readonly limit: number;
}

export type Days = Pick<Given, 'from' | 'to'>;

export const text = (props: Props, name: string): string | null => (props[name] as string | undefined) ?? null;
export const list = (props: Props, name: string): readonly string[] =>
  (props[name] as readonly string[] | undefined) ?? [];
export const keeps = (wanted: readonly string[] | null, ...values: readonly (string | null)[]): boolean =>
  wanted === null || values.some((value) => value !== null && wanted.includes(value));
export const holds = (props: Props, name: string, wanted: string | null): boolean =>
  wanted === null || list(props, name).includes(wanted);
/** The passages of a record that are among some. */
export const named = (props: Props, ids: ReadonlySet<string>): string[] =>
  list(props, 'passages').filter((passage) => ids.has(passage));
export const mentions = (props: Props, words: string | null): boolean =>
  words === null || (text(props, 'searchText') ?? '').includes(words);

/** Whether another claim is preferred to a claim, as wanted. */
export const givesWay = (props: Props, wanted: boolean | null): boolean =>
  wanted === null || wanted === (text(props, 'supersededBy') !== null);

/** Whether a date may lie within the given days; `undated` is the result for items without a date. */
export function within(props: Props, { from, to }: Days, undated: boolean): boolean {
  const [earliest, latest] = [text(props, 'earliest'), text(props, 'latest')];
  if (earliest === null || latest === null) return undated || (from === null && to === null);
  return (from === null || latest >= from) && (to === null || earliest <= to);
}

export function fitOf(props: Props, { from, to }: Days): string {
  const reaches = (first: string, last: string): boolean =>
    (from === null || (text(props, first) ?? '') >= from) && (to === null || (text(props, last) ?? '~') <= to);
  if (reaches('notBefore', 'notAfter')) return 'WITHIN';
  return reaches('onUntil', 'begunBy') ? 'ONGOING' : 'POSSIBLE';
}

/** Sorts rows by some columns, with null last. */
export function ordered<R extends Row>(rows: readonly R[], ...columns: readonly string[]): R[] {
  const compare = (a: Value | undefined, b: Value | undefined): number => {
    if (a === b) return 0;
    if (a === null || a === undefined) return 1;
    if (b === null || b === undefined) return -1;
    return a < b ? -1 : 1;
  };
  return [...rows].sort((a, b) => columns.map((name) => compare(a[name], b[name])).find((found) => found !== 0) ?? 0);
}

/** Some properties as columns. */
export function columns(props: Props, ...names: readonly string[]): Row {
  return Object.fromEntries(names.map((name) => [name, props[name] ?? null]));
}

/** What the answers look up in a graph, worked out once, because hundreds of questions are asked about each. */
interface Index {
  readonly kinds: ReadonlyMap<string, string>;
  readonly steps: ReadonlyMap<string, readonly Step[]>;
}

interface Step {
  readonly claim: RelationshipRecord;
  readonly other: string;
  readonly direction: 'OUT' | 'IN';
}

const indexes = new WeakMap<GraphData, Index>();

function indexOf(data: GraphData): Index {
  const index = indexes.get(data) ?? makeIndex(data);
  indexes.set(data, index);
  return index;
}

function makeIndex({ entities, relationships }: GraphData): Index {
  const steps = new Map<string, Step[]>(entities.map(({ id }) => [id, []]));
  for (const claim of relationships) {
    steps.get(claim.source)?.push({ claim, other: claim.target, direction: 'OUT' });
    steps.get(claim.target)?.push({ claim, other: claim.source, direction: 'IN' });
  }
  return { kinds: new Map(entities.map(({ id, kind }) => [id, kind])), steps };
}

export const kindOf = (data: GraphData, id: string): string => indexOf(data).kinds.get(id) ?? '';
export const ends = ({ id, source, target }: RelationshipRecord) => ({ id, source, target });

/** The claims of an entity, each with its other end. */
export const stepsFrom = (data: GraphData, id: string): readonly Step[] => indexOf(data).steps.get(id) ?? [];

/** The claims of an entity that pass the filters. */
export function claimsAt(data: GraphData, id: string, given: Given) {
  return stepsFrom(data, id).filter(
    ({ claim, other, direction }) =>
      (given.direction === 'BOTH' || given.direction === direction) &&
      keeps(given.types, claim.type) &&
      keeps(given.kinds, kindOf(data, other)) &&
      keeps(given.evidence, text(claim.props, 'strength')) &&
      givesWay(claim.props, given.superseded) &&
      within(claim.props, given, true),
  );
}
