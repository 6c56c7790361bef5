import { circumstancesInWords } from '../model/wording-claim.js';
import { evidenceInWords } from '../model/wording-evidence.js';
import { capitalised } from '../model/wording.js';
import type { RelationshipRow } from '../query/loaders.js';
import type { Lookup } from './citation.js';

/** A claim in one line beside its sentence, for whoever meets a link to it: how it is given, and its first evidence. */
export function claimSummary(
  claim: RelationshipRow,
  lookup: Lookup,
  which?: Parameters<typeof circumstancesInWords>[1],
): string {
  const given = capitalised(circumstancesInWords(lookup.told(claim), which).join('; '));
  const [first] = lookup.citations(claim);
  if (first === undefined) return given;
  return `${given}: ${evidenceInWords(first)} (${first.source.title}, ${first.source.publisher})`;
}
