import type { Amount } from '../../model/wording-claim.js';
import { KIND_NOUNS } from '../kinds.js';
import type { Item, Named, NameFinder } from '../name-finder.js';
import { baseOf, wordsOfType } from '../phrases.js';
import type { ClaimNode, QuoteNode } from '../nodes.js';
import { AUXILIARIES, DETERMINERS, PREPOSITIONS, tokensOf, wordsOf } from '../tokens.js';

/** A number with what it is given for: a claim, or an entity with the words that support it. */
export interface Given {
  readonly quantity: Amount;
  readonly claim: ClaimNode | null;
  readonly entity: { readonly id: string; readonly name: string; readonly evidence: readonly QuoteNode[] };
}

/** What a question asks the number of. */
export interface Counting {
  /** What stands between "how many" and the verb or preposition: "young people", a name. */
  readonly counted: readonly string[];
  /** Every word that carries meaning, those of names left out. */
  readonly words: readonly string[];
  readonly names: readonly Named[];
}

const EMPTY = /^(?:there|that|who|whom|which|it|and|or|so|far|many|much|number)$/;
const isEmpty = (word: string): boolean =>
  EMPTY.test(word) || AUXILIARIES.has(word) || DETERMINERS.has(word) || PREPOSITIONS.has(word);

/** Reads what follows "how many". */
export function readCounting(items: readonly Item[]): Counting {
  const end = items.findIndex(({ word }) => word !== undefined && isEmpty(word));
  const wordsIn = (part: readonly Item[]): string[] =>
    part.flatMap(({ word, name }) => (name === undefined ? [word] : wordsOf(name.text)));
  return {
    counted: wordsIn(end < 0 ? items : items.slice(0, end)),
    words: items.flatMap(({ word }) => (word === undefined || isEmpty(word) ? [] : [word])),
    names: items.flatMap(({ name }) => (name === undefined ? [] : [name])),
  };
}

const stem = (word: string): string => word.replace(/(?:ies|es|s|ed|ing)$/, '').slice(0, 8);
const same = (a: string, b: string): boolean => a === b || baseOf(a) === baseOf(b) || stem(a) === stem(b);
const among = (word: string, words: readonly string[]): boolean => words.some((each) => same(each, word));

/**
 * Whether a number is the one that is asked for. Two things have to hold, for one of them alone makes "how many people live in Japan" the
 * number of people that some programme sent there:
 *
 * - the number's own text (its measure, what it is given with, the quotes) has every word and every name of the question;
 * - the question has what the measure says of what it counts, and the names in it ("who took part in the opening ceremony").
 *
 * What is counted must be the same as well: no age answers a question for people. Words before what is counted may be left unasked
 * ("cultural exchange projects"), for the measure is told with the number.
 */
export function fits({ counted, words, names }: Counting, given: Given, finder: NameFinder): boolean {
  const { quantity, claim, entity } = given;
  const { head, rest } = measureOf(quantity.measure);
  const typeWords = claim === null ? [] : wordsOfType(claim.type);
  const quotes = claim === null ? entity.evidence : claim.evidence;
  const ends = claim === null ? [entity] : [claim.source, claim.target];
  const text = wordsOf(
    [quantity.measure, quantity.unit, claim?.sentence ?? '', ...quotes.map(({ quote }) => quote)].join(' '),
  );

  const counts = counted.length === 0 || counted.some((word) => among(word, [...head, ...wordsOf(quantity.unit)]));
  const saysWords = words.every((word) => among(word, text) || among(word, typeWords));
  const saysNames = names.every(
    ({ text: called, entities }) =>
      entities.some(({ id }) => ends.some((end) => end.id === id)) ||
      wordsOf(called).every((word) => among(word, text)),
  );

  const asksNames = rest.names.every(
    (name) =>
      names.some(({ entities }) => entities.some(({ id }) => name.entities.some((each) => each.id === id))) ||
      wordsOf(name.text).every((word) => among(word, words)),
  );
  // The type's own verb may stand for the measure's ("attended" for "took part"), where the measure says what the type says.
  const byType = rest.words.some((word) => among(word, typeWords)) && words.some((word) => among(word, typeWords));
  const asksWords = rest.words.length === 0 || byType || rest.words.some((word) => among(word, words));
  return counts && saysWords && saysNames && asksNames && asksWords;

  /** A measure as what it counts and what it says of that, from the first preposition, pronoun or participle on. */
  function measureOf(measure: string): {
    head: string[];
    rest: { words: string[]; names: Named[] };
  } {
    const tokens = tokensOf(measure);
    const split = tokens.findIndex(({ word }, at) => at > 0 && (isEmpty(word) || /[a-z]ed$/.test(word)));
    const items = finder.readings(split < 0 ? [] : tokens.slice(split))[0]?.items ?? [];
    return {
      head: tokens.slice(0, split < 0 ? tokens.length : split).map(({ word }) => word),
      rest: {
        // "ASEAN countries" is ASEAN.
        words: items.flatMap(({ word }, at) =>
          word === undefined || isEmpty(word) || (KIND_NOUNS.includes(word) && items[at - 1]?.name !== undefined)
            ? []
            : [word],
        ),
        names: items.flatMap(({ name }) => (name === undefined ? [] : [name])),
      },
    };
  }
}
