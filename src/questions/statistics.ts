import type { Catalogue } from './catalogue.js';

/** How many claims a speaker makes, or many members of a side; both are null for what the sources themselves say. */
export interface IssuerCount {
  readonly issuer: string | null;
  readonly manyOf: string | null;
  readonly count: number;
}

/** How many entities and claims a source has evidence for. */
export interface SourceCount {
  readonly source: string;
  readonly entities: number;
  readonly relationships: number;
}

/** How many entities and claims a passage is evidence for. */
export interface PassageCount {
  readonly passage: string;
  readonly entities: number;
  readonly relationships: number;
}

/** Counted once for each catalogue, because it looks at every claim. */
const issuers = new WeakMap<Catalogue, readonly IssuerCount[]>();

/** The speakers of all claims, those with most claims first. */
export function countsByIssuer(catalogue: Catalogue): readonly IssuerCount[] {
  const counts = issuers.get(catalogue) ?? countIssuers(catalogue);
  issuers.set(catalogue, counts);
  return counts;
}

function countIssuers({ claims }: Catalogue): IssuerCount[] {
  const { attributedTo, attributedToMany } = claims.columns;
  const sides = attributedToMany.values.length + 1;
  const counts = new Map<number, { row: number; count: number }>();
  for (let row = 0; row < claims.length; row += 1) {
    const said = attributedTo.codeAt(row) * sides + attributedToMany.codeAt(row);
    const known = counts.get(said);
    if (known === undefined) counts.set(said, { row, count: 1 });
    else known.count += 1;
  }
  return [...counts.values()]
    .map(({ row, count }) => ({ issuer: attributedTo.at(row), manyOf: attributedToMany.at(row), count }))
    .sort((a, b) => b.count - a.count || nullLast(a.issuer, b.issuer) || nullLast(a.manyOf, b.manyOf));
}

function nullLast(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}

/** What each of some sources has evidence for. */
export function countsBySource({ entities, claims }: Catalogue, sources: readonly string[]): SourceCount[] {
  return sources.map((source) => ({
    source,
    entities: entities.sources.rowsWith(source).length,
    relationships: claims.columns.sources.rowsWith(source).length,
  }));
}

/** What each of some passages is evidence for. */
export function countsByPassage({ entities, claims }: Catalogue, passages: readonly string[]): PassageCount[] {
  return passages.map((passage) => ({
    passage,
    entities: entities.passages.rowsWith(passage).length,
    relationships: claims.columns.passages.rowsWith(passage).length,
  }));
}

/** The entities and claims without evidence, in order of id. Validation admits none. */
export function withoutEvidence({ entities, claims }: Catalogue): string[] {
  return [
    ...entities.ids.filter((_, row) => entities.passages.codeAt(row) === 0),
    ...Array.from({ length: claims.length }, (_, row) => row)
      .filter((row) => claims.columns.passages.codeAt(row) === 0)
      .map((row) => claims.id(row)),
  ].sort();
}
