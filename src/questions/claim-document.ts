import { readEvidence, searchedWords } from '../model/evidence.js';
import { type Vocabulary, speakingTypes } from '../model/vocabulary.js';
import { type Amount, measuredInWords } from '../model/wording-claim.js';
import { timeInWords } from '../model/wording-time.js';
import type { EntityRow } from '../query/loaders.js';
import type { QueryRow } from '../query/run.js';
import { type NameIndex, namesOf } from './name-index.js';

export type ClaimTexts = QueryRow<'relationship/texts'>;

/**
 * What is searched of a claim, and what a word found there counts. These and the weights in claim-index.ts were chosen by
 * what each did on average, for the questions for tuning, over a hundred random settings of the others.
 */
export const FIELDS = {
  sentence: 2,
  names: 1.2,
  verbs: 1.4,
  evidence: 1.4,
  speaker: 0.7,
  time: 1,
  numbers: 1,
  kinds: 0.5,
  summaries: 0.5,
};

/** What is searched of one claim. */
export type ClaimDocument = Record<keyof typeof FIELDS | 'id', string>;

/** Makes the text that is searched of each claim. */
export function claimDocuments(
  names: NameIndex,
  entities: ReadonlyMap<string, EntityRow>,
  vocabulary: Vocabulary,
): (claim: ClaimTexts) => ClaimDocument {
  const verbs = new Map(
    vocabulary.types.map(({ type, sentence, inverse, otherWords }) => [
      type,
      [sentence, inverse, ...otherWords].join(' ').replaceAll(/\{(?:source|target)\}/g, ' '),
    ]),
  );
  const nouns = new Map(vocabulary.kinds.map((kind) => [kind.kind, kind.nouns.join(' ')]));
  const offices = new Set(speakingTypes(vocabulary));
  const allNames = (id: string | null): string => {
    const entity = id === null ? undefined : names.named(id);
    if (entity === undefined) return '';
    const all = namesOf(entity);
    return [...all, ...all.flatMap(initialsIn)].join(' | ');
  };
  return (claim) => ({
    id: claim.id,
    // Not its note, which often tells what the source does not say.
    sentence: claim.sentence,
    names: [allNames(claim.source), allNames(claim.target), allNames(claim.regarding)].join(' | '),
    verbs: verbs.get(claim.type) ?? claim.type.replaceAll('_', ' '),
    evidence: readEvidence(claim).map(searchedWords).join(' '),
    speaker: allNames(claim.attributedTo),
    time: claim.edtf === null ? '' : `${timeInWords(claim.edtf)} ${claim.earliest ?? ''} ${claim.latest ?? ''}`,
    kinds: [
      ...[claim.source, claim.target].map((id) => nouns.get(names.named(id)?.kind ?? '') ?? ''),
      ...(offices.has(claim.type) ? ['office post'] : []),
    ].join(' '),
    numbers: (JSON.parse(claim.quantities) as Amount[]).map(measuredInWords).join(' | '),
    summaries: [claim.source, claim.target].map((id) => entities.get(id)?.summary ?? '').join(' '),
  });
}

/** The initials of three to six words in a row of a name: "EPA" and "JSEPA" for a Japan-Singapore Economic Partnership Agreement. */
function initialsIn(name: string): string[] {
  const initials = Array.from(name.matchAll(/(?<![\p{L}\p{N}])\p{Lu}(?=\p{Ll})/gu), ([initial]) => initial);
  return initials.flatMap((_, from) =>
    [3, 4, 5, 6].flatMap((length) =>
      from + length > initials.length ? [] : [initials.slice(from, from + length).join('')],
    ),
  );
}
