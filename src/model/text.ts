import { distance } from 'fastest-levenshtein';

/**
 * Text as it is compared: compatibility forms unified, Latin accents and what is not seen (zero-width spaces, direction marks) removed,
 * lower case, typographic dashes and quotation marks as on a keyboard, white space folded. Stored beside names when data is loaded, so that
 * no engine's own idea of case or accents decides what a search finds.
 */
export function normalise(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

/** Whether a word may be another one misspelt: one letter amiss, two in a long word; short words are all alike but for their beginning. */
export function isNear(word: string, other: string): boolean {
  if (word === other) return true;
  if (word.length < 4 || (word.length === 4 && word[0] !== other[0])) return false;
  return distance(word, other) <= (word.length < 8 ? 1 : 2);
}

/** The candidate nearest to a misspelt word, or undefined when none is near. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const limit = Math.max(2, Math.floor(word.length / 3));
  const ranked = candidates
    .map((candidate) => ({ candidate, cost: distance(normalise(word), normalise(candidate)) }))
    .filter(({ cost }) => cost <= limit)
    .sort((a, b) => a.cost - b.cost);
  return ranked[0]?.candidate;
}
