import { notableMannerInWords } from './wording-claim.js';
import { listInWords } from './wording.js';

/**
 * "under the heading “North Korea”", or "partly under ...".
 * @param whole whether all evidence stands there
 */
export function headingsInWords(words: readonly string[], whole: boolean): string {
  const each = [...new Set(words)].map((heading) => `“${heading}”`);
  return `${whole ? '' : 'partly '}under the heading${each.length === 1 ? '' : 's'} ${listInWords(each)}`;
}

/** "one step away: The abductions issue is part of the North Korea issue (fact, implied)". */
export function stepInWords(step: {
  readonly sentence: string;
  readonly modality: string;
  readonly certainty: string;
}): string {
  const manner = notableMannerInWords(step);
  return `one step away: ${step.sentence}${manner === null ? '' : ` (${manner})`}`;
}
