import type { Evidence, Strength } from '../src/model/evidence.js';
import type { EvidenceEntry } from './shape.js';

const oneLine = (words: string): string => words.trim().replace(/\s+/g, ' ');

/** A piece of evidence as the graph stores it. */
export function storedEvidence({ passage, quote, prefix, suffix, row, paraphrase, ...rest }: EvidenceEntry): Evidence {
  return {
    passage,
    strength: strengthOf({ quote, row }),
    quote: quote === undefined ? null : oneLine(quote),
    prefix: prefix ?? null,
    suffix: suffix ?? null,
    row:
      row === undefined
        ? null
        : Object.entries(row).map(([column, cell]) =>
            typeof cell === 'string' ? { column, value: cell } : { column, value: cell.part, part: true },
          ),
    paraphrase: paraphrase === undefined ? null : oneLine(paraphrase),
    lookedUp: rest.lookedUp ?? null,
    fingerprint: rest.fingerprint ?? null,
    note: rest.note === undefined ? null : oneLine(rest.note),
  };
}

/** How a piece of evidence can be checked, told by what it holds. */
export function strengthOf({ quote, row }: Pick<EvidenceEntry, 'quote' | 'row'>): Strength {
  return quote !== undefined ? 'QUOTED' : row !== undefined ? 'ROW' : 'CITED';
}
