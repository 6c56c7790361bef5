import type { Context } from '../questions/context.js';
import { type NameIndex, type NamedEntity, namesOf } from '../questions/name-index.js';
import { type Lexicon, lexiconOf } from './lexicon.js';
import { shortFormsOf } from './short-forms.js';
import { AUXILIARIES, DETERMINERS, PREPOSITIONS, QUESTION_WORDS, type Token, wordsOf } from './tokens.js';

/** A name in a question, and the entities with that name: none, one, or several. */
export interface Named {
  readonly text: string;
  readonly entities: readonly NamedEntity[];
  /** The text is only a short form of the entities' names, which the answer must mention. */
  readonly short?: true;
  /** How many others the short form fits, which are not at the centre of the record. */
  readonly others?: number;
}

/** A piece of a question: a word, or a name that the graph knows. */
export type Item =
  | { readonly word: string; readonly text: string; readonly name?: undefined }
  | { readonly name: Named; readonly word?: undefined };

/** Words that refer to nobody in particular, or to somebody named elsewhere. */
const PRONOUNS: ReadonlySet<string> = new Set(
  'i me we us you he him she it they them this that these those there anyone anybody anything someone somebody something everyone everybody everything nobody none one other others any some all no'.split(
    ' ',
  ),
);

/** Whether words that match no entity can be a name at all. "whom", "not FOIP", "anyone" and "2019" cannot. */
export function mayBeName(text: string): boolean {
  const words = wordsOf(text);
  return (
    !words.some((word) => QUESTION_WORDS.has(word) || /^(?:not|never|why)$/.test(word)) &&
    words.some(
      (word) =>
        !/^\d+(?:s|st|nd|rd|th)?$/.test(word) &&
        ![AUXILIARIES, DETERMINERS, PREPOSITIONS, PRONOUNS].some((class_) => class_.has(word)),
    )
  );
}

/** A question split into words and names. */
export interface Reading {
  readonly items: readonly Item[];
  /** The cost of this reading. A higher cost means that it is less likely. */
  readonly cost: number;
}

/** The cost of reading a short form as a name: less than an unknown name, more than any number of omitted words. */
const SHORT = 30;

/**
 * If more names than this could be ordinary words, all are read as names, because each one doubles the number of
 * readings.
 */
const MAX_DOUBTFUL = 4;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

type Span = Stretch & { readonly name: Named };

/**
 * Finds names in a question, longest first, so that "Joint Statement on Connectivity" is not read as "connectivity".
 */
export class NameFinder {
  private readonly byWords = new Map<string, NamedEntity[]>();
  private readonly byShortForm = new Map<string, NamedEntity[]>();
  private longest = 0;

  /**
   * @param index the names in the present data.
   * @param centre what the record grows from. Of several entities that a short form fits, it means the one of these.
   */
  constructor(
    index: NameIndex,
    readonly lexicon: Lexicon,
    private readonly centre: ReadonlySet<string>,
  ) {
    for (const entity of index.all) {
      for (const name of [entity.id, ...(entity.formerIds ?? []), ...namesOf(entity)]) {
        const words = wordsOf(name);
        const key = words.join(' ');
        const bearers = this.byWords.get(key) ?? [];
        if (key !== '' && !bearers.includes(entity)) this.byWords.set(key, [...bearers, entity]);
        this.longest = Math.max(this.longest, words.length);
      }
    }
    for (const entity of index.all) {
      for (const key of shortFormsOf(entity, lexicon.natureOf(entity.kind.toUpperCase()))) {
        if (!this.byWords.has(key)) this.byShortForm.set(key, [...(this.byShortForm.get(key) ?? []), entity]);
      }
    }
  }

  /**
   * The ways to split a question into words and names, likeliest first: with all names as names, then with doubtful
   * names as words, and last the same with short forms ("the summit") as names.
   */
  readings(tokens: readonly Token[]): Reading[] {
    const spans = this.spans(tokens, []);
    const doubtful = spans.filter((span) => this.isDoubtful(tokens.slice(span.from, span.to))).slice(0, MAX_DOUBTFUL);
    const choices = Array.from({ length: 2 ** doubtful.length }, (_, bits) =>
      doubtful.filter((__, place) => (bits >> place) & 1),
    ).sort((a, b) => a.length - b.length);
    const plain = choices.map((asWords, cost) => ({
      items: itemsOf(tokens, asWords.length === 0 ? spans : this.spans(tokens, asWords)),
      cost,
    }));
    const shortened = this.spans(tokens, [], { short: true });
    const taken = shortened.filter(({ name }) => name.short).length;
    return taken === 0 ? plain : [...plain, { items: itemsOf(tokens, shortened), cost: taken * SHORT }];
  }

  /**
   * Whether a name may be meant as ordinary words: either all of it ("investment"), or everything around a shorter name
   * ("Emperor of Japan").
   */
  private isDoubtful(name: readonly Token[]): boolean {
    const inner = this.spans(name, [{ from: 0, to: name.length }]);
    return name.every(
      ({ word }, at) => this.lexicon.grammarWords.has(word) || inner.some(({ from, to }) => from <= at && at < to),
    );
  }

  /** Looks up a text that is used as a name. */
  named(text: string): Named {
    const words = wordsOf(text);
    return { text, entities: this.byWords.get(words.join(' ')) ?? [] };
  }

  /** The longest names from left to right, except those that are to be read as words. */
  private spans(
    tokens: readonly Token[],
    asWords: readonly Stretch[],
    { short = false }: { readonly short?: boolean } = {},
  ): Span[] {
    const found: Span[] = [];
    for (let from = 0; from < tokens.length; from += 1) {
      for (let to = Math.min(tokens.length, from + this.longest); to > from; to -= 1) {
        const part = tokens.slice(from, to);
        const name = this.bearersOf(part, short && !INDEFINITE.has(tokens[from - 1]?.word ?? ''));
        if (name === undefined || asWords.some((span) => span.from === from && span.to === to)) continue;
        found.push({ from, to, name });
        from = to - 1;
        break;
      }
    }
    return found;
  }

  private bearersOf(part: readonly Token[], short: boolean): Named | undefined {
    const key = part.map(({ word }) => word).join(' ');
    const text = part.map((token) => token.text).join(' ');
    const entities = this.byWords.get(key);
    if (entities !== undefined) return { text, entities };
    const meant = short ? this.byShortForm.get(key) : undefined;
    if (meant === undefined) return undefined;
    const central = meant.filter(({ id }) => this.centre.has(id));
    if (central.length !== 1 || meant.length === 1) return { text, entities: meant, short: true };
    return { text, entities: central, short: true, others: meant.length - 1 };
  }
}

/** After these words, "summit" does not mean a particular summit. */
const INDEFINITE: ReadonlySet<string> = new Set(
  'a an any no every each some many which what whose another other'.split(' '),
);

function itemsOf(tokens: readonly Token[], spans: readonly Span[]): Item[] {
  return tokens.flatMap(({ word, text }, at): Item[] => {
    const span = spans.find(({ from, to }) => from <= at && at < to);
    if (span === undefined) return [{ word, text }];
    return span.from === at ? [{ name: span.name }] : [];
  });
}

const finders = new WeakMap<NameIndex, NameFinder>();

/** The finder for an index of names, cached as long as the data stays the same. */
export function nameFinder({ names: index, vocabulary }: Pick<Context, 'names' | 'vocabulary'>): NameFinder {
  let finder = finders.get(index);
  if (finder === undefined) {
    finder = new NameFinder(index, lexiconOf(vocabulary), new Set(vocabulary.record.centre));
    finders.set(index, finder);
  }
  return finder;
}
