import { type NamedEntity, namesOf } from '../questions/name-index.js';
import { DETERMINERS, PREPOSITIONS, wordsOf } from './tokens.js';

/** Words of a name from its beginning to its head that are looked at: a longer name is not shortened in every way. */
const MAX_WORDS = 6;

/**
 * What people say for an entity when it is clear which one they mean: "the summit", "the joint statement". A noun's head is the last word
 * before a preposition, a year left out, and says what the thing is; the words before it may be left out, the head may not: "the
 * summit" is no short form of a statement of that summit. A person is called by the first word of the name too, which in an alias may be
 * a title.
 *
 * Countries and places have none: a part of such a name ("Korea", "China Sea") is more often the name of somewhere else.
 */
export function shortFormsOf(entity: NamedEntity): Set<string> {
  const forms = new Set<string>();
  if (entity.kind === 'Country' || entity.kind === 'Place') return forms;
  for (const name of namesOf(entity)) {
    const words = wordsOf(name);
    const preposition = words.findIndex((word) => PREPOSITIONS.has(word));
    const phrase = (preposition < 0 ? words : words.slice(0, preposition)).slice(-MAX_WORDS);
    while (/^\d+$/.test(phrase.at(-1) ?? '')) phrase.pop();
    const head = phrase.at(-1);
    if (head === undefined || words.length < 2) continue;
    for (const before of subsets(phrase.slice(0, -1))) forms.add([...before, head].join(' '));
    // What follows a later preposition may be left out too: "Initiative on Overseas Loan and Investment [for ASEAN]".
    for (const [at, word] of words.entries())
      if (at > preposition && at > 1 && PREPOSITIONS.has(word)) forms.add(words.slice(0, at).join(' '));
  }
  const [first] = wordsOf(entity.name);
  if (entity.kind === 'Person' && first !== undefined && !DETERMINERS.has(first)) forms.add(first);
  return forms;
}

/** Some of the words in their order, or none. */
function subsets(words: readonly string[]): string[][] {
  return words.reduce<string[][]>((all, word) => [...all, ...all.map((some) => [...some, word])], [[]]);
}
