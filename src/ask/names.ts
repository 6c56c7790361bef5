import { type NameIndex, type NamedEntity, namesOf } from '../search/name-index.js';
import { AUXILIARIES, DETERMINERS, PREPOSITIONS, type Token, wordsOf } from './words.js';
import { KIND_NOUNS } from './kinds.js';
import { NOUNS, VERBS } from './vocabulary.js';

/** What a question calls something, and the entities that bear the name: none, one, or several. */
export interface Named {
  readonly text: string;
  readonly entities: readonly NamedEntity[];
}

/** A piece of a question: a word, or a name the graph knows. */
export type Item =
  | { readonly word: string; readonly text: string; readonly name?: undefined }
  | { readonly name: Named; readonly word?: undefined };

/** The words that the grammar itself uses: a name made of nothing else ("investment") may be meant as words. */
export const GRAMMAR_WORDS: ReadonlySet<string> = new Set([
  ...AUXILIARIES,
  ...DETERMINERS,
  ...PREPOSITIONS,
  ...KIND_NOUNS,
  ...Object.values(VERBS).flat(),
  ...Object.values(NOUNS).flat(),
]);

/** More names that could be words than this are taken for names: each one doubles the readings. */
const MAX_DOUBTFUL = 4;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Finds names in a question: the longest first, so that "Joint Statement on Connectivity" is not read as "connectivity". */
export class NameFinder {
  private readonly byWords = new Map<string, NamedEntity[]>();
  private longest = 0;

  /** @param index the names of the present data. */
  constructor(private readonly index: NameIndex) {
    for (const entity of index.all) {
      for (const name of [entity.id, ...namesOf(entity)]) {
        const words = wordsOf(name);
        const key = words.join(' ');
        const bearers = this.byWords.get(key) ?? [];
        if (key !== '' && !bearers.includes(entity)) this.byWords.set(key, [...bearers, entity]);
        this.longest = Math.max(this.longest, words.length);
      }
    }
  }

  /**
   * The ways to read a question as words and names, the likeliest first: all names as names, then with those that may be words taken as
   * words.
   */
  readings(tokens: readonly Token[]): Item[][] {
    const spans = this.spans(tokens, []);
    const doubtful = spans.filter((span) => this.isDoubtful(tokens.slice(span.from, span.to))).slice(0, MAX_DOUBTFUL);
    const choices = Array.from({ length: 2 ** doubtful.length }, (_, bits) =>
      doubtful.filter((__, place) => (bits >> place) & 1),
    ).sort((a, b) => a.length - b.length);
    return choices.map((asWords) => {
      const names = asWords.length === 0 ? spans : this.spans(tokens, asWords);
      return tokens.flatMap(({ word, text }, at): Item[] => {
        const span = names.find(({ from, to }) => from <= at && at < to);
        if (span === undefined) return [{ word, text }];
        return span.from === at ? [{ name: span.name }] : [];
      });
    });
  }

  /** Whether a name may be meant as words: all of it ("investment"), or all around a shorter name ("Emperor of Japan"). */
  private isDoubtful(name: readonly Token[]): boolean {
    const inner = this.spans(name, [{ from: 0, to: name.length }]);
    return name.every(({ word }, at) => GRAMMAR_WORDS.has(word) || inner.some(({ from, to }) => from <= at && at < to));
  }

  /** What a text that stands where a name is wanted names. */
  named(text: string): Named {
    const words = wordsOf(text);
    return { text, entities: this.byWords.get(words.join(' ')) ?? [] };
  }

  /** Entities with names near to some words, best first. */
  near(text: string, limit = 5): string[] {
    return text === '' ? [] : this.index.search(text, { limit }).map(({ id }) => id);
  }

  /** The longest names from left to right; not those that are to be words. */
  private spans(tokens: readonly Token[], asWords: readonly Stretch[]): (Stretch & { readonly name: Named })[] {
    const found = [];
    for (let from = 0; from < tokens.length; from += 1) {
      for (let to = Math.min(tokens.length, from + this.longest); to > from; to -= 1) {
        const part = tokens.slice(from, to);
        const entities = this.byWords.get(part.map(({ word }) => word).join(' '));
        if (entities === undefined || asWords.some((span) => span.from === from && span.to === to)) continue;
        found.push({ from, to, name: { text: part.map(({ text }) => text).join(' '), entities } });
        from = to - 1;
        break;
      }
    }
    return found;
  }
}

const finders = new WeakMap<NameIndex, NameFinder>();

/** The finder over an index of names, made once for as long as the data stays the same. */
export function nameFinder(index: NameIndex): NameFinder {
  let finder = finders.get(index);
  if (finder === undefined) {
    finder = new NameFinder(index);
    finders.set(index, finder);
  }
  return finder;
}
