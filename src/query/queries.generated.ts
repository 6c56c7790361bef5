// Generated from the headers of cypher/**/*.cypher by `npm run generate`. Do not edit.
import type { Value } from '../graph/port.js';

export interface Queries {
  /** Which data the graph holds, and whether a load finished. */
  'data-version/current': {
    params: Readonly<Record<string, never>>;
    row: { readonly version: string; readonly state: string; readonly loadedAt: string };
  };
  /** The full records of entities; ids that name none give no row. */
  'entity/by-ids': {
    params: { readonly ids: readonly string[] };
    row: { readonly id: string; readonly kind: string; readonly name: string; readonly nameJa: string | null; readonly aliases: readonly string[]; readonly summary: string; readonly sameAs: readonly string[]; readonly passages: readonly string[]; readonly quotes: readonly string[]; readonly prefixes: readonly string[]; readonly suffixes: readonly string[]; readonly quantities: string; readonly edtf: string | null; readonly earliest: string | null; readonly latest: string | null };
  };
  /** How many entities a filter keeps. */
  'entity/count': {
    params: { readonly kinds: readonly string[] | null; readonly text: string | null; readonly source: string | null; readonly passage: string | null; readonly connectedTo: string | null; readonly from: string | null; readonly to: string | null };
    row: { readonly total: number };
  };
  /** How many claims each entity takes part in. */
  'entity/degrees': {
    params: { readonly ids: readonly string[] };
    row: { readonly id: string; readonly degree: number };
  };
  /** What every entity is called: the index that search and name resolution are built from. */
  'entity/names': {
    params: Readonly<Record<string, never>>;
    row: { readonly id: string; readonly kind: string; readonly name: string; readonly nameJa: string | null; readonly aliases: readonly string[] };
  };
  /** One page of the entities that a filter keeps, in order of (key, id). `after` and `before` bound the page from both sides. `undated` is the key of what has no date: undated ones come last whichever way the dates run. Read from its end. */
  'entity/page-backward': {
    params: { readonly kinds: readonly string[] | null; readonly text: string | null; readonly source: string | null; readonly passage: string | null; readonly connectedTo: string | null; readonly from: string | null; readonly to: string | null; readonly orderBy: string; readonly undated: string; readonly afterKey: string | null; readonly afterId: string | null; readonly beforeKey: string | null; readonly beforeId: string | null; readonly limit: number };
    row: { readonly id: string; readonly key: string };
  };
  /** One page of the entities that a filter keeps, in order of (key, id). `after` and `before` bound the page from both sides. `undated` is the key of what has no date: undated ones come last whichever way the dates run. */
  'entity/page-forward': {
    params: { readonly kinds: readonly string[] | null; readonly text: string | null; readonly source: string | null; readonly passage: string | null; readonly connectedTo: string | null; readonly from: string | null; readonly to: string | null; readonly orderBy: string; readonly undated: string; readonly afterKey: string | null; readonly afterId: string | null; readonly beforeKey: string | null; readonly beforeId: string | null; readonly limit: number };
    row: { readonly id: string; readonly key: string };
  };
  /** Removes entities and every claim at them. */
  'load/delete-entities': {
    params: { readonly ids: readonly string[] };
    row: Readonly<Record<string, never>>;
  };
  /** Removes passages. */
  'load/delete-passages': {
    params: { readonly ids: readonly string[] };
    row: Readonly<Record<string, never>>;
  };
  /** Removes claims. The ends narrow the search: claims have no index of their own. */
  'load/delete-relationships': {
    params: { readonly rows: readonly { readonly id: string; readonly source: string; readonly target: string }[] };
    row: Readonly<Record<string, never>>;
  };
  /** Removes sources. */
  'load/delete-sources': {
    params: { readonly ids: readonly string[] };
    row: Readonly<Record<string, never>>;
  };
  /** Every entity as it is stored, for comparison with the data. */
  'load/entities': {
    params: Readonly<Record<string, never>>;
    row: { readonly id: string; readonly labels: readonly string[]; readonly props: Readonly<Record<string, Value>> };
  };
  /** Adds entities of one kind or replaces their properties. __LABEL__ is filled from the checked ontology only: neither engine takes a label as a parameter on the other's terms. */
  'load/merge-entities': {
    params: { readonly rows: readonly { readonly id: string; readonly props: Readonly<Record<string, Value>> }[] };
    row: { readonly merged: number };
  };
  /** Adds passages or replaces their properties, and ties each to its source. Claims name passages by id in a list, so that no path between entities runs through a document. */
  'load/merge-passages': {
    params: { readonly rows: readonly { readonly id: string; readonly source: string; readonly props: Readonly<Record<string, Value>> }[] };
    row: { readonly merged: number };
  };
  /** Adds claims of one type or replaces their properties. __LABEL__ is filled from the checked ontology only. */
  'load/merge-relationships': {
    params: { readonly rows: readonly { readonly id: string; readonly source: string; readonly target: string; readonly props: Readonly<Record<string, Value>> }[] };
    row: { readonly merged: number };
  };
  /** Adds sources or replaces their properties. */
  'load/merge-sources': {
    params: { readonly rows: readonly { readonly id: string; readonly props: Readonly<Record<string, Value>> }[] };
    row: { readonly merged: number };
  };
  /** Every passage as it is stored, for comparison with the data. */
  'load/passages': {
    params: Readonly<Record<string, never>>;
    row: { readonly id: string; readonly source: string; readonly props: Readonly<Record<string, Value>> };
  };
  /** Every claim as it is stored, for comparison with the data. */
  'load/relationships': {
    params: Readonly<Record<string, never>>;
    row: { readonly id: string; readonly type: string; readonly source: string; readonly target: string; readonly props: Readonly<Record<string, Value>> };
  };
  /** Marks the graph with the data it holds. While a load runs the state is LOADING, so that a run killed halfway is never taken for whole. */
  'load/set-data-version': {
    params: { readonly version: string; readonly state: string; readonly loadedAt: string };
    row: { readonly state: string };
  };
  /** Every source as it is stored, for comparison with the data. */
  'load/sources': {
    params: Readonly<Record<string, never>>;
    row: { readonly id: string; readonly props: Readonly<Record<string, Value>> };
  };
  /** The full records of passages; ids that name none give no row. */
  'passage/by-ids': {
    params: { readonly ids: readonly string[] };
    row: { readonly id: string; readonly locator: string; readonly source: string; readonly position: number };
  };
  /** The entities that each passage names as evidence. */
  'passage/entities': {
    params: { readonly ids: readonly string[] };
    row: { readonly passage: string; readonly entity: string };
  };
  /** The claims that each passage supports. */
  'passage/relationships': {
    params: { readonly ids: readonly string[] };
    row: { readonly passage: string; readonly id: string; readonly source: string; readonly target: string };
  };
  /** One step outward from a frontier, both ways along each claim: the building block of path search and neighbourhoods. Filters hold during the search. `limit` bounds what one step may bring. Each direction is matched on its own: on the embedded engine startNode(r).id and endNode(r).id cost ten times what the rest of a row does. */
  'path/expand': {
    params: { readonly ids: readonly string[]; readonly avoid: readonly string[]; readonly types: readonly string[] | null; readonly kinds: readonly string[] | null; readonly modality: readonly string[] | null; readonly from: string | null; readonly to: string | null; readonly limit: number };
    row: { readonly from: string; readonly to: string; readonly id: string; readonly source: string; readonly target: string };
  };
  /** Every claim's ends and what filters look at: what the whole-graph measures are computed over. */
  'projection/claims': {
    params: Readonly<Record<string, never>>;
    row: { readonly id: string; readonly type: string; readonly source: string; readonly target: string; readonly modality: string; readonly earliest: string | null; readonly latest: string | null };
  };
  /** Every claim whose two ends are both in a set. The set is a variable because the embedded engine reads a parameter anew for each row: for 2,000 ids around an entity with 10,000 claims that made 0.3 s of more than 10 s. It has no LIMIT: a sort with one counts the whole list with each row on Neo4j, 400 MB for 2,000 ids, where a sort without takes 1 MB. */
  'relationship/between': {
    params: { readonly ids: readonly string[]; readonly types: readonly string[] | null; readonly from: string | null; readonly to: string | null };
    row: { readonly id: string; readonly source: string; readonly target: string };
  };
  /** The full records of claims. Claims have no index of their own: each is looked for at one of its ends, best the one that has fewer (an entity with 10,000 claims took 7 ms a claim, its neighbours take 0.04 ms). */
  'relationship/by-keys': {
    params: { readonly keys: readonly { readonly id: string; readonly end: string }[] };
    row: { readonly id: string; readonly type: string; readonly source: string; readonly target: string; readonly sentence: string; readonly inverse: string; readonly modality: string; readonly certainty: string; readonly attributedTo: string | null; readonly passages: readonly string[]; readonly quotes: readonly string[]; readonly prefixes: readonly string[]; readonly suffixes: readonly string[]; readonly quantities: string; readonly edtf: string | null; readonly earliest: string | null; readonly latest: string | null };
  };
  /** How many claims a filter keeps. */
  'relationship/count': {
    params: { readonly types: readonly string[] | null; readonly kinds: readonly string[] | null; readonly modality: readonly string[] | null; readonly certainty: readonly string[] | null; readonly attributedTo: readonly string[] | null; readonly speakers: readonly string[] | null; readonly narrated: boolean | null; readonly source: string | null; readonly passage: string | null; readonly about: readonly string[] | null; readonly from: string | null; readonly to: string | null; readonly text: string | null };
    row: { readonly total: number };
  };
  /** How many claims at each of several entities the filters keep; an entity with none gives no row. */
  'relationship/count-of-entities': {
    params: { readonly ids: readonly string[]; readonly types: readonly string[] | null; readonly kinds: readonly string[] | null; readonly from: string | null; readonly to: string | null; readonly direction: string };
    row: { readonly entity: string; readonly total: number };
  };
  /** One page of the claims at each of several entities, in order of the claim's id. A range of days keeps the dated claims that may hold on one of them, and every undated one: nothing says when it does not. Each direction is matched on its own: on the embedded engine startNode(r).id and endNode(r).id cost ten times what the rest of a row does. Read from its end. */
  'relationship/of-entities-backward': {
    params: { readonly ids: readonly string[]; readonly types: readonly string[] | null; readonly kinds: readonly string[] | null; readonly from: string | null; readonly to: string | null; readonly direction: string; readonly after: string | null; readonly before: string | null; readonly limit: number };
    row: { readonly entity: string; readonly id: string; readonly source: string; readonly target: string };
  };
  /** One page of the claims at each of several entities, in order of the claim's id. A range of days keeps the dated claims that may hold on one of them, and every undated one: nothing says when it does not. Each direction is matched on its own: on the embedded engine startNode(r).id and endNode(r).id cost ten times what the rest of a row does. */
  'relationship/of-entities-forward': {
    params: { readonly ids: readonly string[]; readonly types: readonly string[] | null; readonly kinds: readonly string[] | null; readonly from: string | null; readonly to: string | null; readonly direction: string; readonly after: string | null; readonly before: string | null; readonly limit: number };
    row: { readonly entity: string; readonly id: string; readonly source: string; readonly target: string };
  };
  /** One page of the claims that a filter keeps, in order of id. A range of days keeps dated claims only. Read from its end. */
  'relationship/page-backward': {
    params: { readonly types: readonly string[] | null; readonly kinds: readonly string[] | null; readonly modality: readonly string[] | null; readonly certainty: readonly string[] | null; readonly attributedTo: readonly string[] | null; readonly speakers: readonly string[] | null; readonly narrated: boolean | null; readonly source: string | null; readonly passage: string | null; readonly about: readonly string[] | null; readonly from: string | null; readonly to: string | null; readonly text: string | null; readonly after: string | null; readonly before: string | null; readonly limit: number };
    row: { readonly id: string; readonly source: string; readonly target: string };
  };
  /** One page of the claims that a filter keeps, in order of id. A range of days keeps dated claims only. */
  'relationship/page-forward': {
    params: { readonly types: readonly string[] | null; readonly kinds: readonly string[] | null; readonly modality: readonly string[] | null; readonly certainty: readonly string[] | null; readonly attributedTo: readonly string[] | null; readonly speakers: readonly string[] | null; readonly narrated: boolean | null; readonly source: string | null; readonly passage: string | null; readonly about: readonly string[] | null; readonly from: string | null; readonly to: string | null; readonly text: string | null; readonly after: string | null; readonly before: string | null; readonly limit: number };
    row: { readonly id: string; readonly source: string; readonly target: string };
  };
  /** What some speakers are reported to say of one entity, in order of the claim's id. A range of days keeps the dated claims that may hold on one of them, and every undated one: nothing says when it does not. */
  'relationship/said-of-entity': {
    params: { readonly entity: string; readonly attributedTo: readonly string[]; readonly from: string | null; readonly to: string | null; readonly limit: number };
    row: { readonly id: string; readonly source: string; readonly target: string };
  };
  /** The first entities, in order of id, that are one claim away from every entity of a set, with the claims that tie them. Each direction is matched on its own: on the embedded engine startNode(r).id and endNode(r).id cost ten times what the rest of a row does. */
  'relationship/shared-neighbours': {
    params: { readonly ids: readonly string[]; readonly types: readonly string[] | null; readonly from: string | null; readonly to: string | null; readonly limit: number };
    row: { readonly neighbour: string; readonly claims: readonly { readonly id: string; readonly source: string; readonly target: string }[] };
  };
  /** Every source's id, oldest first; undated ones last. */
  'source/all': {
    params: Readonly<Record<string, never>>;
    row: { readonly id: string; readonly key: string };
  };
  /** The full records of sources; ids that name none give no row. */
  'source/by-ids': {
    params: { readonly ids: readonly string[] };
    row: { readonly id: string; readonly title: string; readonly publisher: string; readonly date: string | null; readonly url: string; readonly retrieved: string; readonly licence: string; readonly copyHeld: boolean };
  };
  /** The passages of each source, in the order of the document. */
  'source/passages': {
    params: { readonly ids: readonly string[] };
    row: { readonly source: string; readonly passage: string; readonly position: number };
  };
  /** How many claims of each certainty there are. */
  'statistics/certainties': {
    params: Readonly<Record<string, never>>;
    row: { readonly name: string; readonly count: number };
  };
  /** How many entities of each kind there are. */
  'statistics/entities': {
    params: Readonly<Record<string, never>>;
    row: { readonly name: string; readonly count: number };
  };
  /** How many claims each speaker or side makes; claims that the source itself narrates have none. */
  'statistics/issuers': {
    params: Readonly<Record<string, never>>;
    row: { readonly issuer: string | null; readonly count: number };
  };
  /** How many claims of each modality there are. */
  'statistics/modalities': {
    params: Readonly<Record<string, never>>;
    row: { readonly name: string; readonly count: number };
  };
  /** How many entities and claims each passage is evidence for, in the order of the documents. */
  'statistics/passages': {
    params: Readonly<Record<string, never>>;
    row: { readonly passage: string; readonly source: string; readonly position: number; readonly entities: number; readonly relationships: number };
  };
  /** How many claims and entities name each source as evidence. */
  'statistics/sources': {
    params: Readonly<Record<string, never>>;
    row: { readonly source: string; readonly entities: number; readonly relationships: number };
  };
  /** How many claims of each type there are. */
  'statistics/types': {
    params: Readonly<Record<string, never>>;
    row: { readonly name: string; readonly count: number };
  };
  /** Entities and claims without evidence: validation lets none in, and coverage shows that none is there. */
  'statistics/unsourced': {
    params: Readonly<Record<string, never>>;
    row: { readonly id: string };
  };
  /** How many dated claims and dated entities a timeline holds. Entities are given in no modality: asked for one, it has claims only. `fit` is how the entry lies to the range asked for: all its possible days in it, surely on one of them, or perhaps (see seed/when.ts). */
  'timeline/count': {
    params: { readonly about: readonly string[] | null; readonly from: string | null; readonly to: string | null; readonly modality: readonly string[] | null; readonly fit: readonly string[] | null };
    row: { readonly total: number };
  };
  /** One page of dated entities (events, statements, agreements) in order of (key, id). With `about`: those entities themselves and the dated entities one claim away from them. Entities are given in no modality: asked for one, there are none. `fit` is how the entry lies to the range asked for: all its possible days in it, surely on one of them, or perhaps (see seed/when.ts). Read from its end. */
  'timeline/entities-backward': {
    params: { readonly about: readonly string[] | null; readonly from: string | null; readonly to: string | null; readonly modality: readonly string[] | null; readonly fit: readonly string[] | null; readonly afterKey: string | null; readonly afterId: string | null; readonly beforeKey: string | null; readonly beforeId: string | null; readonly limit: number };
    row: { readonly id: string; readonly key: string; readonly edtf: string; readonly fit: string };
  };
  /** One page of dated entities (events, statements, agreements) in order of (key, id). With `about`: those entities themselves and the dated entities one claim away from them. Entities are given in no modality: asked for one, there are none. `fit` is how the entry lies to the range asked for: all its possible days in it, surely on one of them, or perhaps (see seed/when.ts). */
  'timeline/entities-forward': {
    params: { readonly about: readonly string[] | null; readonly from: string | null; readonly to: string | null; readonly modality: readonly string[] | null; readonly fit: readonly string[] | null; readonly afterKey: string | null; readonly afterId: string | null; readonly beforeKey: string | null; readonly beforeId: string | null; readonly limit: number };
    row: { readonly id: string; readonly key: string; readonly edtf: string; readonly fit: string };
  };
  /** One page of dated claims in order of (key, id), the key being the first and last possible day. `fit` is how the entry lies to the range asked for: all its possible days in it, surely on one of them, or perhaps (see seed/when.ts). Read from its end. */
  'timeline/relationships-backward': {
    params: { readonly about: readonly string[] | null; readonly from: string | null; readonly to: string | null; readonly modality: readonly string[] | null; readonly fit: readonly string[] | null; readonly afterKey: string | null; readonly afterId: string | null; readonly beforeKey: string | null; readonly beforeId: string | null; readonly limit: number };
    row: { readonly id: string; readonly source: string; readonly target: string; readonly key: string; readonly edtf: string; readonly fit: string };
  };
  /** One page of dated claims in order of (key, id), the key being the first and last possible day. `fit` is how the entry lies to the range asked for: all its possible days in it, surely on one of them, or perhaps (see seed/when.ts). */
  'timeline/relationships-forward': {
    params: { readonly about: readonly string[] | null; readonly from: string | null; readonly to: string | null; readonly modality: readonly string[] | null; readonly fit: readonly string[] | null; readonly afterKey: string | null; readonly afterId: string | null; readonly beforeKey: string | null; readonly beforeId: string | null; readonly limit: number };
    row: { readonly id: string; readonly source: string; readonly target: string; readonly key: string; readonly edtf: string; readonly fit: string };
  };
}
