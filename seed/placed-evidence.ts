import type { Located } from './check-evidence.js';
import type { ClaimEntry, EntityEntry, EvidenceEntry, SourceManifest } from './shape.js';
import type { Place } from './yaml.js';

/** A piece of evidence, and its place in the data files. */
export type PlacedEvidence = EvidenceEntry & { readonly place: Place };

/** The manifest of a source, and the places of its parts. */
export type PlacedSource = SourceManifest & Pick<Located<unknown>, 'at'>;

/** The evidence of a record and of its parts: an entity's names and other dates. */
export function placedEvidence({ entry, at }: Located<EntityEntry | ClaimEntry>): PlacedEvidence[] {
  return [
    { key: undefined, index: 0, part: entry },
    ...('names' in entry ? entry.names : []).map((part, index) => ({ key: 'names', index, part })),
    ...('otherDates' in entry ? entry.otherDates : []).map((part, index) => ({ key: 'otherDates', index, part })),
  ].flatMap(({ key, index, part: { evidence = [] } }) =>
    evidence.map((item, place) => ({
      ...item,
      place: key === undefined ? at('evidence', place, saidIn(item)) : at(key, index, 'evidence', place, saidIn(item)),
    })),
  );
}

/** The key of what a piece of evidence says, which is where a problem with it shows. */
function saidIn({ quote, row }: EvidenceEntry): 'quote' | 'row' | 'paraphrase' {
  return quote !== undefined ? 'quote' : row !== undefined ? 'row' : 'paraphrase';
}
