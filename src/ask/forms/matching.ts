import type { Question } from '../form.js';
import type { Match } from '../phrases.js';
import { type Outlined, guessedOutlines, outlineOf } from './phrase.js';

/** What a verb in a question means. */
export interface Reading {
  readonly outlined: Outlined;
  readonly matches: readonly Match[];
  readonly cost: number;
}

/**
 * The first outline that matches: the question's own, or else the one that takes the shortest sequence of words for an
 * unknown name.
 */
export function firstMatching(
  question: Question,
  items: Question['items'],
  names: number,
  find: (outlined: Outlined) => Match[],
  { lead = [], guess = true }: { readonly lead?: readonly string[]; readonly guess?: boolean } = {},
): Reading | undefined {
  const plain = outlineOf(question.lexicon, items, names, lead);
  const outlines = plain !== undefined ? [plain] : guess ? guessedOutlines(question, items, names, lead) : [];
  for (const outlined of outlines) {
    const matches = find(outlined);
    const [match] = matches;
    if (match !== undefined) {
      return { outlined, matches, cost: match.missing };
    }
  }
  return undefined;
}
