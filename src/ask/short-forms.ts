import { type NamedEntity, namesOf } from '../questions/name-index.js';
import type { VocabularyKind } from '../model/vocabulary.js';
import { DETERMINERS, PREPOSITIONS, wordsOf } from './tokens.js';

/**
 * The maximum number of words from the beginning of a name to its head. The words of longer names are not combined in
 * every way.
 */
const MAX_WORDS = 6;

/**
 * What people call an entity when it is clear which one they mean: "the summit", "the joint statement". A noun's head
 * is the last word before a preposition, ignoring a year, and says what the thing is. The words before the head may be
 * omitted, but the head may not: "the summit" is not a short form of a statement of that summit. A person may also be
 * called by the first word of the name, which in an alias may be a title.
 *
 * Places, countries among them, have no short forms, because part of such a name ("Korea", "China Sea") usually means somewhere
 * else.
 */
export function shortFormsOf(entity: NamedEntity, nature: VocabularyKind['nature']): Set<string> {
  const forms = new Set<string>();
  if (nature === 'PLACE') return forms;
  for (const name of namesOf(entity)) {
    const words = wordsOf(name);
    const preposition = words.findIndex((word) => PREPOSITIONS.has(word));
    const phrase = (preposition < 0 ? words : words.slice(0, preposition)).slice(-MAX_WORDS);
    while (/^\d+$/.test(phrase.at(-1) ?? '')) phrase.pop();
    const head = phrase.at(-1);
    if (head === undefined || words.length < 2) continue;
    for (const before of subsets(phrase.slice(0, -1))) forms.add([...before, head].join(' '));
    // What follows a later preposition may also be omitted: "Initiative on Overseas Loan and Investment [for ASEAN]".
    for (const [at, word] of words.entries())
      if (at > preposition && at > 1 && PREPOSITIONS.has(word)) forms.add(words.slice(0, at).join(' '));
  }
  for (const name of namesOf(entity)) for (const form of [...abbreviated(name), ...acronymOf(name)]) forms.add(form);
  const [first] = wordsOf(entity.name);
  if (nature === 'PERSON' && first !== undefined && !DETERMINERS.has(first)) forms.add(first);
  return forms;
}

/** "ETDA" for an Electronic Transactions Development Agency: the initials of a name of three or more capitalised words. */
function acronymOf(name: string): string[] {
  const words = name.split(/[\s-]+/);
  if (words.length < 3 || !words.every((word) => /^\p{Lu}\p{Ll}/u.test(word))) return [];
  return [wordsOf(words.map((word) => word.charAt(0)).join('')).join(' ')];
}

/** "Japan-Singapore EPA" for a Japan-Singapore Economic Partnership Agreement: the last three or more capitalised words as initials. */
function abbreviated(name: string): string[] {
  const words = name.split(/[\s-]+/);
  return words.flatMap((_, from) => {
    const last = words.slice(from);
    if (from === 0 || last.length < 3 || !last.every((word) => /^\p{Lu}\p{Ll}/u.test(word))) return [];
    return [wordsOf([...words.slice(0, from), last.map((word) => word.charAt(0)).join('')].join(' ')).join(' ')];
  });
}

/** All combinations of the words in order, including none. */
function subsets(words: readonly string[]): string[][] {
  return words.reduce<string[][]>((all, word) => [...all, ...all.map((some) => [...some, word])], [[]]);
}
