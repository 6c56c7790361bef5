import type { EntityRow, PassageRow, RelationshipRow, SourceRow } from '../query/loaders.js';

/** What every format is written from: whole records, and the version of the data they are from. */
export interface SubgraphRecords {
  /** In order of id, as every list here. */
  readonly entities: readonly EntityRow[];
  readonly relationships: readonly RelationshipRow[];
  /** The passages that the evidence names, in the order of the document; every passage where the whole graph is meant. */
  readonly passages: readonly PassageRow[];
  readonly sources: readonly SourceRow[];
  /** Those whose statements the claims are, also where they are not among the entities. */
  readonly speakers: readonly { readonly id: string; readonly name: string }[];
  readonly dataVersion: string;
  /** What part of the graph this is, for a person. */
  readonly title: string;
  /** The same for the name of a file: lower-case letters, digits and hyphens; empty for the whole graph. */
  readonly slug: string;
  /** The entities it was asked about. */
  readonly focus: readonly string[];
  /** The paths that were asked for, best first, each step with the ids of every claim that makes it; absent where none were. */
  readonly paths?: readonly { readonly nodes: readonly string[]; readonly hops: readonly (readonly string[])[] }[];
  /** Whether this is everything the graph holds. */
  readonly whole: boolean;
}

/** What a format makes: a text, bytes, or the text in pieces where it may be long. */
export type Written = string | Uint8Array | Iterable<string | Uint8Array>;

/** Of two ids, which comes first; by code unit, the same on every machine. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
