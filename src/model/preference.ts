import { timeInWords } from './wording-time.js';

/** That of two claims which contradict each other one is preferred, as each of the two has it: the other claim and why. */
export interface Preference {
  /** The id of the other claim. */
  readonly claim: string;
  readonly sentence: string;
  readonly edtf: string | null;
  /** Completes the sentence "because ...". */
  readonly why: string;
}

/** Reads preferences as the graph stores them, as JSON text; null is none. */
export function readPreferences(stored: string | null): Preference[] {
  return stored === null ? [] : (JSON.parse(stored) as Preference[]);
}

/** "superseded by “The forum took place in Yokohama” (5 November 2019), because ...", or null. */
export function supersededInWords(preferred: readonly Preference[]): string | null {
  if (preferred.length === 0) return null;
  const each = preferred.map(
    ({ sentence, edtf, why }) => `“${sentence}”${edtf === null ? '' : ` (${timeInWords(edtf)})`}, because ${why}`,
  );
  return `superseded by ${each.join('; and by ')}`;
}
