import type { Amount } from '../../model/wording-claim.js';
import type { Item, Named, NameFinder } from '../name-finder.js';
import type { Lexicon } from '../lexicon.js';
import type { ClaimNode, QuoteNode } from '../nodes.js';
import { AUXILIARIES, DETERMINERS, PREPOSITIONS, tokensOf, wordsOf } from '../tokens.js';

/** A number with what it is given for: a claim, or an entity with the quotes that support it. */
export interface Given {
  readonly quantity: Amount;
  readonly claim: ClaimNode | null;
  readonly entity: { readonly id: string; readonly name: string; readonly evidence: readonly QuoteNode[] };
}

/** What a "how many" question asks for. */
export interface Counting {
  /** The words between "how many" and the verb or preposition, such as "young people" or a name. */
  readonly counted: readonly string[];
  /** All meaningful words, except those of names. */
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
const same = (a: string, b: string, lexicon: Lexicon): boolean =>
  a === b || lexicon.baseOf(a) === lexicon.baseOf(b) || stem(a) === stem(b);

/**
 * Whether a number answers the question. Two conditions must hold, because with only one of them, "how many people live
 * in Japan" would match the number of people that some programme sent there:
 * - the number's own text (its measure, its claim or entity, the quotes) contains every word and every name of the
 * question;
 * - the question contains what the measure says about the counted things, and its names ("who took part in the opening
 * ceremony").
 *
 * The counted thing must be the same, too: an age does not answer a question about people. The question may omit words
 * before the counted thing ("cultural exchange projects"), because the answer states the full measure.
 */
export function fits({ counted, words, names }: Counting, given: Given, finder: NameFinder): boolean {
  const { quantity, claim, entity } = given;
  const { lexicon } = finder;
  const among = (word: string, all: readonly string[]): boolean => all.some((each) => same(each, word, lexicon));
  const { head, rest } = measureOf(quantity.measure);
  const typeWords = claim === null ? [] : lexicon.wordsOfType(claim.type);
  const quotes = claim === null ? entity.evidence : claim.evidence;
  const ends = claim === null ? [entity] : [claim.source, claim.target];
  const text = wordsOf(
    [quantity.measure, quantity.unit, claim?.sentence ?? '', ...quotes.map(({ text }) => text)].join(' '),
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
  // The type's verb may replace the measure's ("attended" for "took part") if the measure says the same as the type.
  const byType = rest.words.some((word) => among(word, typeWords)) && words.some((word) => among(word, typeWords));
  const asksWords = rest.words.length === 0 || byType || rest.words.some((word) => among(word, words));
  return counts && saysWords && saysNames && asksNames && asksWords;

  /**
   * Splits a measure into what it counts and what it says about that. The second part starts at the first preposition,
   * pronoun or participle.
   */
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
        // Treats "ASEAN countries" as ASEAN.
        words: items.flatMap(({ word }, at) =>
          word === undefined || isEmpty(word) || (lexicon.kindNouns.includes(word) && items[at - 1]?.name !== undefined)
            ? []
            : [word],
        ),
        names: items.flatMap(({ name }) => (name === undefined ? [] : [name])),
      },
    };
  }
}
