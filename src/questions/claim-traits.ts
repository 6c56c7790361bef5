import { speakingTypes, type Vocabulary } from '../model/vocabulary.js';
import type { Catalogue } from './catalogue.js';
import type { ClaimTable } from './claim-table.js';

/** Some claims of the catalogue, for what filters look at: who says each, how, and on what evidence. */
export interface ClaimTraits {
  readonly claims: ClaimTable;
  /** Numbers of claims in the table. */
  readonly rows: readonly number[];
  /** Whom each speaker speaks for by office, in order of id. */
  readonly offices: ReadonlyMap<string, readonly string[]>;
}

/** The traits of those of some claims that exist. */
export function traitsOf(catalogue: Catalogue, vocabulary: Vocabulary, ids: Iterable<string>): ClaimTraits {
  const { claims } = catalogue;
  const rows = [...new Set(ids)].flatMap((id) => claims.rowOf(id) ?? []);
  return { claims, rows, offices: officesOf(catalogue, vocabulary) };
}

/** Worked out once for each catalogue. */
const offices = new WeakMap<Catalogue, ReadonlyMap<string, readonly string[]>>();

function officesOf(catalogue: Catalogue, vocabulary: Vocabulary): ReadonlyMap<string, readonly string[]> {
  const known = offices.get(catalogue) ?? readOffices(catalogue, vocabulary);
  offices.set(catalogue, known);
  return known;
}

function readOffices({ claims }: Catalogue, vocabulary: Vocabulary): ReadonlyMap<string, readonly string[]> {
  const { type, source, target } = claims.columns;
  const sides = new Map<string, Set<string>>();
  for (const speaking of speakingTypes(vocabulary))
    for (const row of type.rowsWith(speaking)) {
      const [speaker, side] = [source.at(row), target.at(row)];
      if (speaker !== null && side !== null) sides.set(speaker, (sides.get(speaker) ?? new Set()).add(side));
    }
  return new Map([...sides].map(([speaker, found]) => [speaker, [...found].sort()]));
}

/** Whose statement a claim is, as filters by side take it: the speaker's own, and that of each for whom they speak. */
export function sidesAt({ claims, offices: held }: ClaimTraits, row: number): readonly string[] {
  const speaker = claims.columns.attributedTo.at(row);
  return speaker === null ? [] : [speaker, ...(held.get(speaker) ?? []).filter((side) => side !== speaker)];
}
