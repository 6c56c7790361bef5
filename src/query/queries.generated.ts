// Generated from the headers of cypher/**/*.cypher by `npm run generate`. Do not edit.
import type { Value } from '../graph/port.js';

export interface Queries {
  /** The words of the claims that start at some entities, in which a search by text looks. */
  'catalogue/claim-texts': {
    params: { readonly ids: readonly string[] };
    row: { readonly id: string; readonly text: string };
  };
  /** What lists of claims filter and sort by, of the claims that start at some entities. Reading in parts bounds the memory that an answer takes. */
  'catalogue/claims': {
    params: { readonly ids: readonly string[] };
    row: { readonly id: string; readonly type: string; readonly source: string; readonly target: string; readonly modality: string; readonly certainty: string; readonly strength: string; readonly attributedTo: string | null; readonly attributedToMany: string | null; readonly regarding: string | null; readonly superseded: boolean; readonly passages: readonly string[]; readonly edtf: string | null; readonly earliest: string | null; readonly latest: string | null; readonly notBefore: string | null; readonly notAfter: string | null; readonly begunBy: string | null; readonly onUntil: string | null };
  };
  /** What lists of entities filter and sort by, of the entities that follow an id. Reading in parts bounds the memory that an answer takes. */
  'catalogue/entities': {
    params: { readonly after: string; readonly limit: number };
    row: { readonly id: string; readonly kind: string; readonly sortName: string; readonly passages: readonly string[]; readonly sources: readonly string[]; readonly edtf: string | null; readonly earliest: string | null; readonly latest: string | null; readonly notBefore: string | null; readonly notAfter: string | null; readonly begunBy: string | null; readonly onUntil: string | null };
  };
  /** The words of the entities that follow an id, in which a search by text looks. */
  'catalogue/entity-texts': {
    params: { readonly after: string; readonly limit: number };
    row: { readonly id: string; readonly text: string };
  };
  /** Which data the graph holds, and whether its load finished. */
  'data-version/current': {
    params: Readonly<Record<string, never>>;
    row: { readonly version: string; readonly state: string; readonly loadedAt: string };
  };
  /** The full records of entities. An id that names no entity gives no row. */
  'entity/by-ids': {
    params: { readonly ids: readonly string[] };
    row: { readonly id: string; readonly kind: string; readonly name: string; readonly nameJa: string | null; readonly aliases: readonly string[]; readonly names: string; readonly summary: string; readonly sameAs: readonly string[]; readonly formerIds: readonly string[] | null; readonly distinctFrom: string | null; readonly otherDates: string | null; readonly passages: readonly string[]; readonly evidence: string; readonly quantities: string; readonly edtf: string | null; readonly earliest: string | null; readonly latest: string | null };
  };
  /** The number of claims of each entity. Only claims join entities, so it does not look at their other ends. */
  'entity/degrees': {
    params: { readonly ids: readonly string[] };
    row: { readonly id: string; readonly degree: number };
  };
  /** The names of the entities that follow an id, for the index that search and name resolution use. */
  'entity/names': {
    params: { readonly after: string; readonly limit: number };
    row: { readonly id: string; readonly kind: string; readonly name: string; readonly nameJa: string | null; readonly aliases: readonly string[]; readonly otherNames: readonly string[]; readonly formerIds: readonly string[] | null };
  };
  /** How many records of each class the graph holds. */
  'load/counts': {
    params: Readonly<Record<string, never>>;
    row: { readonly entities: number; readonly relationships: number; readonly passages: number; readonly sources: number };
  };
  /** Adds claims of one type that the graph does not have. Unlike a MERGE, this does not search all claims of a hub for each. The rows have their type as their label, which fills __LABEL__. */
  'load/create-relationships': {
    params: { readonly rows: readonly { readonly id: string; readonly label: string; readonly source: string; readonly target: string; readonly props: Readonly<Record<string, Value>> }[] };
    row: { readonly created: number };
  };
  /** Removes entities and all their claims. */
  'load/delete-entities': {
    params: { readonly ids: readonly string[] };
    row: Readonly<Record<string, never>>;
  };
  /** Removes passages. */
  'load/delete-passages': {
    params: { readonly ids: readonly string[] };
    row: Readonly<Record<string, never>>;
  };
  /** Removes claims. The ends narrow the search, because claims have no index. */
  'load/delete-relationships': {
    params: { readonly rows: readonly { readonly id: string; readonly source: string; readonly target: string }[] };
    row: Readonly<Record<string, never>>;
  };
  /** Removes sources. */
  'load/delete-sources': {
    params: { readonly ids: readonly string[] };
    row: Readonly<Record<string, never>>;
  };
  /** Lets the next load begin. */
  'load/end-lease': {
    params: { readonly owner: string };
    row: Readonly<Record<string, never>>;
  };
  /** Entities as the graph stores them, for comparison with the data. */
  'load/entities': {
    params: { readonly ids: readonly string[] };
    row: { readonly id: string; readonly labels: readonly string[]; readonly props: Readonly<Record<string, Value>> };
  };
  /** The id of every entity, by which a comparison with the data reads the rest in parts. */
  'load/entity-ids': {
    params: Readonly<Record<string, never>>;
    row: { readonly id: string };
  };
  /** Gives nodes that were imported the lists without items, which an import leaves out. */
  'load/finish-nodes': {
    params: { readonly limit: number };
    row: { readonly finished: number };
  };
  /** Gives claims that were imported the lists without items, which an import leaves out. */
  'load/finish-relationships': {
    params: { readonly limit: number };
    row: { readonly finished: number };
  };
  /** The names of the indexes that the graph has. */
  'load/index-names': {
    params: Readonly<Record<string, never>>;
    row: { readonly name: string };
  };
  /** Adds entities of one kind or replaces their properties. The rows have their kind as their label, which fills __LABEL__, because no way of passing a label as a parameter works on both engines. */
  'load/merge-entities': {
    params: { readonly rows: readonly { readonly id: string; readonly label: string; readonly props: Readonly<Record<string, Value>> }[] };
    row: { readonly merged: number };
  };
  /** Adds passages or replaces their properties, and connects each to its source. Claims list passages by id, so that no path between entities runs through a document. */
  'load/merge-passages': {
    params: { readonly rows: readonly { readonly id: string; readonly source: string; readonly props: Readonly<Record<string, Value>> }[] };
    row: { readonly merged: number };
  };
  /** Adds claims of one type or replaces their properties. The rows have their type as their label, which fills __LABEL__. */
  'load/merge-relationships': {
    params: { readonly rows: readonly { readonly id: string; readonly label: string; readonly source: string; readonly target: string; readonly props: Readonly<Record<string, Value>> }[] };
    row: { readonly merged: number };
  };
  /** Adds sources or replaces their properties. */
  'load/merge-sources': {
    params: { readonly rows: readonly { readonly id: string; readonly props: Readonly<Record<string, Value>> }[] };
    row: { readonly merged: number };
  };
  /** Every passage as the graph stores it, for comparison with the data. */
  'load/passages': {
    params: Readonly<Record<string, never>>;
    row: { readonly id: string; readonly source: string; readonly props: Readonly<Record<string, Value>> };
  };
  /** Claims as the graph stores them, for comparison with the data: those that start at the given entities. */
  'load/relationships': {
    params: { readonly ids: readonly string[] };
    row: { readonly id: string; readonly type: string; readonly source: string; readonly target: string; readonly props: Readonly<Record<string, Value>> };
  };
  /** Shows that a load is alive, and that it still has the right to write: without a row it has not. Writing `asked` first takes the lock of the node, so nobody else gets the right before the transaction ends. */
  'load/renew-lease': {
    params: { readonly owner: string };
    row: { readonly owner: string };
  };
  /** Records which data the graph holds. The state is LOADING during a load, so that an interrupted load never looks complete. */
  'load/set-data-version': {
    params: { readonly version: string; readonly state: string; readonly loadedAt: string };
    row: { readonly state: string };
  };
  /** Every source as the graph stores it, for comparison with the data. */
  'load/sources': {
    params: Readonly<Record<string, never>>;
    row: { readonly id: string; readonly props: Readonly<Record<string, Value>> };
  };
  /** Gives a load the right to write, unless another load has it, has shown a sign of life and is not the one that is known to have ended (`gone`). Writing `asked` first takes the lock of the node, so that two loads cannot both find it free. All times are the database's own. */
  'load/take-lease': {
    params: { readonly owner: string; readonly gone: string | null; readonly staleMs: number; readonly version: string; readonly loadedAt: string };
    row: { readonly owner: string; readonly silentMs: number };
  };
  /** The full records of passages, with the words of the headings that they stand under and, in the same order, the entity that each names. An id that names no passage gives no row. */
  'passage/by-ids': {
    params: { readonly ids: readonly string[] };
    row: { readonly id: string; readonly locator: string; readonly source: string; readonly position: number; readonly headings: readonly string[] | null; readonly headedBy: readonly string[] | null };
  };
  /** The passages that stand under a heading which names an entity. */
  'passage/headed': {
    params: { readonly entity: string };
    row: { readonly id: string };
  };
  /** One step outward from a frontier, in both directions of each claim, for path search and neighbourhoods. Filters apply during the search. `limit` bounds the claims of one step. It matches each direction separately, because on the embedded engine startNode(r).id and endNode(r).id cost ten times as much as the rest of a row. */
  'path/expand': {
    params: { readonly ids: readonly string[]; readonly avoid: readonly string[]; readonly types: readonly string[] | null; readonly kinds: readonly string[] | null; readonly modality: readonly string[] | null; readonly evidence: readonly string[] | null; readonly from: string | null; readonly to: string | null; readonly limit: number };
    row: { readonly from: string; readonly to: string; readonly id: string; readonly source: string; readonly target: string };
  };
  /** Every plan, and every claim that starts, changes, abandons or fulfils one, of the claims that start at some entities. */
  'plan/claims': {
    params: { readonly ids: readonly string[] };
    row: { readonly id: string; readonly source: string; readonly target: string; readonly modality: string; readonly attributedTo: string | null; readonly regarding: string | null; readonly sources: readonly string[]; readonly latest: string | null; readonly begunBy: string | null; readonly starts: readonly string[] | null; readonly changes: readonly string[] | null; readonly abandons: readonly string[] | null; readonly fulfils: readonly string[] | null; readonly searched: string | null };
  };
  /** Every claim with both ends in a set. The set is a variable because the embedded engine reads a parameter anew for each row: for 2,000 ids around an entity with 10,000 claims, this reduced more than 10 s to 0.3 s. It has no LIMIT, because with one Neo4j counts the whole list with each row while sorting: 400 MB for 2,000 ids, compared with 1 MB without. */
  'relationship/between': {
    params: { readonly ids: readonly string[]; readonly types: readonly string[] | null; readonly from: string | null; readonly to: string | null };
    row: { readonly id: string; readonly source: string; readonly target: string };
  };
  /** The full records of claims. Claims have no index, so each is found from one of its ends, preferably the one with fewer claims: from an entity with 10,000 claims it took 7 ms per claim, from its neighbours 0.04 ms. Each direction is matched separately, because startNode(r) and endNode(r) read the whole graph on the embedded engine: 1 s for each claim of 500,000. */
  'relationship/by-keys': {
    params: { readonly fromSource: readonly { readonly id: string; readonly source: string; readonly target: string }[]; readonly fromTarget: readonly { readonly id: string; readonly source: string; readonly target: string }[] };
    row: { readonly id: string; readonly type: string; readonly source: string; readonly target: string; readonly sentence: string; readonly inverse: string; readonly modality: string; readonly certainty: string; readonly attributedTo: string | null; readonly attributedToMany: string | null; readonly regarding: string | null; readonly note: string | null; readonly passages: readonly string[]; readonly evidence: string; readonly sources: readonly string[]; readonly publishers: readonly string[]; readonly tier: string; readonly strength: string; readonly formerIds: readonly string[] | null; readonly prefers: string | null; readonly supersededBy: string | null; readonly quantities: string; readonly edtf: string | null; readonly earliest: string | null; readonly latest: string | null; readonly notBefore: string | null; readonly notAfter: string | null; readonly begunBy: string | null; readonly onUntil: string | null };
  };
  /** The number of claims of each of several entities that match the filters. An entity without any gives no row. */
  'relationship/count-of-entities': {
    params: { readonly ids: readonly string[]; readonly types: readonly string[] | null; readonly kinds: readonly string[] | null; readonly evidence: readonly string[] | null; readonly from: string | null; readonly to: string | null; readonly superseded: boolean | null; readonly direction: string };
    row: { readonly entity: string; readonly total: number };
  };
  /** The claims that had another id of their own before. Ids that changed only with those of their ends are not among them, because they follow from the ends. */
  'relationship/former-ids': {
    params: Readonly<Record<string, never>>;
    row: { readonly id: string; readonly source: string; readonly target: string; readonly formerIds: readonly string[] };
  };
  /** One page of the claims of each of several entities, with their full records, in order of the claim's id. A range of days keeps the dated claims that may hold on one of them, and every undated claim, because nothing says when it does not hold. It matches each direction separately, because on the embedded engine startNode(r).id and endNode(r).id cost ten times as much as the rest of a row. Read from its end. */
  'relationship/of-entities-backward': {
    params: { readonly ids: readonly string[]; readonly types: readonly string[] | null; readonly kinds: readonly string[] | null; readonly evidence: readonly string[] | null; readonly from: string | null; readonly to: string | null; readonly superseded: boolean | null; readonly direction: string; readonly after: string | null; readonly before: string | null; readonly limit: number };
    row: { readonly entity: string; readonly id: string; readonly type: string; readonly source: string; readonly target: string; readonly sentence: string; readonly inverse: string; readonly modality: string; readonly certainty: string; readonly attributedTo: string | null; readonly attributedToMany: string | null; readonly regarding: string | null; readonly note: string | null; readonly passages: readonly string[]; readonly evidence: string; readonly sources: readonly string[]; readonly publishers: readonly string[]; readonly tier: string; readonly strength: string; readonly formerIds: readonly string[] | null; readonly prefers: string | null; readonly supersededBy: string | null; readonly quantities: string; readonly edtf: string | null; readonly earliest: string | null; readonly latest: string | null; readonly notBefore: string | null; readonly notAfter: string | null; readonly begunBy: string | null; readonly onUntil: string | null };
  };
  /** One page of the claims of each of several entities, with their full records, in order of the claim's id. A range of days keeps the dated claims that may hold on one of them, and every undated claim, because nothing says when it does not hold. It matches each direction separately, because on the embedded engine startNode(r).id and endNode(r).id cost ten times as much as the rest of a row. */
  'relationship/of-entities-forward': {
    params: { readonly ids: readonly string[]; readonly types: readonly string[] | null; readonly kinds: readonly string[] | null; readonly evidence: readonly string[] | null; readonly from: string | null; readonly to: string | null; readonly superseded: boolean | null; readonly direction: string; readonly after: string | null; readonly before: string | null; readonly limit: number };
    row: { readonly entity: string; readonly id: string; readonly type: string; readonly source: string; readonly target: string; readonly sentence: string; readonly inverse: string; readonly modality: string; readonly certainty: string; readonly attributedTo: string | null; readonly attributedToMany: string | null; readonly regarding: string | null; readonly note: string | null; readonly passages: readonly string[]; readonly evidence: string; readonly sources: readonly string[]; readonly publishers: readonly string[]; readonly tier: string; readonly strength: string; readonly formerIds: readonly string[] | null; readonly prefers: string | null; readonly supersededBy: string | null; readonly quantities: string; readonly edtf: string | null; readonly earliest: string | null; readonly latest: string | null; readonly notBefore: string | null; readonly notAfter: string | null; readonly begunBy: string | null; readonly onUntil: string | null };
  };
  /** The claims that some speakers make about one entity, in order of the claim's id: those that join it to another entity, and those that are said regarding it. A range of days keeps the dated claims that may hold on one of them, and every undated claim, because nothing says when it does not hold. */
  'relationship/said-of-entity': {
    params: { readonly entity: string; readonly attributedTo: readonly string[]; readonly from: string | null; readonly to: string | null; readonly limit: number };
    row: { readonly id: string; readonly source: string; readonly target: string };
  };
  /** The first entities, in order of id, that are one claim away from every entity of a set, with the claims that connect them. It matches each direction separately, because on the embedded engine startNode(r).id and endNode(r).id cost ten times as much as the rest of a row. */
  'relationship/shared-neighbours': {
    params: { readonly ids: readonly string[]; readonly types: readonly string[] | null; readonly from: string | null; readonly to: string | null; readonly limit: number };
    row: { readonly neighbour: string; readonly claims: readonly { readonly id: string; readonly source: string; readonly target: string }[] };
  };
  /** Everything that a search looks through of every claim. */
  'relationship/texts': {
    params: Readonly<Record<string, never>>;
    row: { readonly id: string; readonly type: string; readonly source: string; readonly target: string; readonly sentence: string; readonly attributedTo: string | null; readonly regarding: string | null; readonly evidence: string; readonly strength: string; readonly quantities: string; readonly edtf: string | null; readonly earliest: string | null; readonly latest: string | null; readonly supersededBy: string | null };
  };
  /** The id of every source, oldest first and undated ones last. */
  'source/all': {
    params: Readonly<Record<string, never>>;
    row: { readonly id: string; readonly key: string };
  };
  /** The full records of sources. An id that names no source gives no row. */
  'source/by-ids': {
    params: { readonly ids: readonly string[] };
    row: { readonly id: string; readonly title: string; readonly tier: string; readonly language: string; readonly publisher: string; readonly publishedBy: string | null; readonly side: string | null; readonly reports: string | null; readonly date: string | null; readonly url: string; readonly retrieved: string; readonly licence: string; readonly extent: string; readonly copyHeld: boolean };
  };
  /** The passages of each source, in the order of the document. It starts at the source, because the embedded engine would read every passage otherwise. */
  'source/passages': {
    params: { readonly ids: readonly string[] };
    row: { readonly source: string; readonly passage: string; readonly position: number };
  };
  /** What stands behind every claim, and what it decides beyond itself. */
  'statistics/claims': {
    params: Readonly<Record<string, never>>;
    row: { readonly id: string; readonly source: string; readonly target: string; readonly type: string; readonly modality: string; readonly sources: readonly string[]; readonly publishers: readonly string[]; readonly tier: string; readonly strength: string; readonly earliest: string | null; readonly prefers: string | null; readonly supersededBy: string | null };
  };
  /** The evidence of all claims and entities that have some of strength CITED. Some rows may have none, because the words of a quote can look like it. */
  'statistics/look-ups': {
    params: Readonly<Record<string, never>>;
    row: { readonly id: string; readonly evidence: string };
  };
}
