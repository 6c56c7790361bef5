import { isNear, isUnspaced, joinWords, nearest } from '../model/text.js';
import { groupBy } from '../model/group-by.js';
import type { RecordAbout } from '../model/vocabulary.js';
import { stemOf } from '../model/words.js';
import type { Context } from '../questions/context.js';
import type { Meant } from '../questions/claim-index.js';
import { type NameIndex, type NamedEntity, isSpelt, namesOf } from '../questions/name-index.js';
import { type Lexicon, lexiconOf } from './lexicon.js';
import { type QuestionToken, markGrammar, mayStandFor } from './grammar-words.js';
import { shortFormsOf } from './short-forms.js';
import {
  AUXILIARIES,
  DETERMINERS,
  PLAIN_WORDS,
  PREPOSITIONS,
  PRONOUNS,
  QUESTION_WORDS,
  type Token,
  tokensOf,
  wordsOf,
} from './tokens.js';

/** A name in a question, and the entities with that name: none, one, or several. */
export interface Named {
  readonly text: string;
  readonly entities: readonly NamedEntity[];
  /** The text is only a short form of the entities' names, which the answer must mention. */
  readonly short?: true;
  /** How many others the short form fits, which are not at the centre of the record. */
  readonly others?: number;
  /** The text is written like words of the grammar, so that it is as unlikely to be meant as a name that nothing has. */
  readonly unlikely?: true;
}

/** A piece of a question: a word, or a name that the graph knows. */
export type Item =
  | { readonly word: string; readonly text: string; readonly name?: undefined }
  | { readonly name: Named; readonly word?: undefined; readonly text?: undefined };

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

/** What it costs more if the short form may be any of several entities: then words that describe one are likelier. */
const UNCLEAR = 20;

/** The cost of leaving out whose something is: "Thailand's ETDA". Less than any omitted name. */
const OWNER = 3;

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
  private readonly byOtherWords = new Map<string, string>();
  private longest = 0;
  private nameWords: ReadonlySet<string> | undefined;
  private describable: readonly Describable[] | undefined;

  /**
   * @param index the names in the present data.
   * @param centre what the record grows from. Of several entities that a short form fits, it means the one of these.
   * @param otherWords further short forms, by which questions mean an entity.
   */
  constructor(
    private readonly index: NameIndex,
    readonly lexicon: Lexicon,
    private readonly centre: ReadonlySet<string>,
    otherWords: RecordAbout['otherWords'],
  ) {
    for (const entity of index.all) {
      for (const name of lookedUpNames(entity)) {
        const words = wordsOf(name);
        const key = joinWords(words);
        const bearers = this.byWords.get(key) ?? [];
        if (key !== '' && !bearers.includes(entity)) this.byWords.set(key, [...bearers, entity]);
        // Text without spaces may be asked with some: "安倍 晋三".
        this.longest = Math.max(this.longest, isUnspaced(key) ? key.length : words.length);
      }
    }
    for (const entity of index.all) {
      for (const key of shortFormsOf(entity, lexicon.natureOf(entity.kind.toUpperCase()))) {
        this.byShortForm.set(key, [...(this.byShortForm.get(key) ?? []), entity]);
      }
    }
    for (const { id, words } of otherWords) {
      const entity = index.named(id);
      if (entity === undefined) continue;
      for (const key of words.map((each) => joinWords(wordsOf(each)))) {
        this.byOtherWords.set(key, id);
        this.byShortForm.set(key, [entity]);
      }
    }
  }

  /**
   * The ways to split a question into words and names, likeliest first: with all names as names, then with doubtful
   * names as words, and last the same with short forms ("the summit") as names. A word of the grammar is a name only
   * where a capital shows so.
   */
  readings(question: readonly Token[]): Reading[] {
    const tokens = markGrammar(question, this.lexicon.grammarWords);
    const spans = this.spans(tokens, []);
    const doubtful = spans.filter((span) => this.isDoubtful(tokens.slice(span.from, span.to))).slice(0, MAX_DOUBTFUL);
    const choices = Array.from({ length: 2 ** doubtful.length }, (_, bits) =>
      doubtful.filter((__, place) => (bits >> place) & 1),
    ).sort((a, b) => a.length - b.length);
    const plain = choices.map((asWords, cost) => ({
      spans: asWords.length === 0 ? spans : this.spans(tokens, asWords),
      cost,
    }));
    return [...plain, ...this.shortened(tokens)].flatMap(({ spans: read, cost }) => {
      const owners = read.filter(({ to }) => tokens[to - 1]?.owner === true && read.some(({ from }) => from === to));
      return [
        { items: itemsOf(tokens, read), cost },
        ...(owners.length === 0 ? [] : [{ items: itemsOf(tokens, read, owners), cost: cost + OWNER }]),
      ];
    });
  }

  /** The readings with short forms as names: with every name, and without those that are words of the grammar ("May"). */
  private shortened(tokens: readonly QuestionToken[]): { readonly spans: readonly Span[]; readonly cost: number }[] {
    const all = this.spans(tokens, [], { short: true });
    const asWords = all.filter(({ from, to }) => tokens.slice(from, to).every(({ word }) => PLAIN_WORDS.has(word)));
    const choices = asWords.length === 0 ? [all] : [all, this.spans(tokens, asWords, { short: true })];
    return choices.flatMap((spans) => {
      const taken = spans.filter(({ name }) => name.short);
      const unclear = taken.filter(({ name }) => name.entities.length > 1).length;
      return taken.length === 0 ? [] : [{ spans, cost: taken.length * SHORT + unclear * UNCLEAR }];
    });
  }

  /** The further ways to split a question that nothing else fits: with words of the grammar as names, the fewest first. */
  lastReadings(question: readonly Token[]): Reading[] {
    const tokens = markGrammar(question, this.lexicon.grammarWords);
    const hidden = this.spans(question, [])
      .filter(({ from, to }) => this.bearersOf(tokens.slice(from, to), false) === undefined)
      .slice(0, MAX_DOUBTFUL);
    return Array.from({ length: 2 ** hidden.length - 1 }, (_, bits) =>
      hidden.filter((__, place) => ((bits + 1) >> place) & 1),
    )
      .sort((a, b) => a.length - b.length)
      .map((asNames) => {
        const read = tokens.map((token, at) =>
          asNames.some(({ from, to }) => from <= at && at < to) ? { text: token.text, word: token.word } : token,
        );
        return { items: itemsOf(read, this.spans(read, [])), cost: 0 };
      });
  }

  /**
   * Whether a name may be meant as ordinary words: either all of it ("investment"), or everything around a shorter name
   * ("Emperor of Japan"), or no more than the word that begins the question ("Will Smith").
   */
  private isDoubtful(name: readonly QuestionToken[]): boolean {
    if (name[0]?.grammar === 'FIRST') return true;
    const inner = this.spans(name, [{ from: 0, to: name.length }]);
    return name.every(
      ({ word }, at) => this.lexicon.grammarWords.has(word) || inner.some(({ from, to }) => from <= at && at < to),
    );
  }

  /**
   * A question with words that are written nearly like one of the grammar ("countrys", "chronolgy"), and are in no name, as
   * that word; undefined if it has none.
   */
  withGrammarSpelt(question: readonly Token[]): Token[] | undefined {
    const spelt = question.map((token, at) => {
      // A capital within a question begins a name.
      const isWord = (at === 0 || !/^\p{Lu}/u.test(token.text)) && !this.lexicon.grammarWords.has(token.word);
      const word = isWord ? this.grammarNear(token.word) : undefined;
      return word === undefined ? token : { text: word, word };
    });
    return spelt.some((token, at) => token !== question[at]) ? spelt : undefined;
  }

  private grammarNear(word: string): string | undefined {
    this.nameWords ??= new Set([...this.byWords.keys(), ...this.byShortForm.keys()].flatMap((key) => key.split(' ')));
    if (word.length < MISSPELT_FROM || this.nameWords.has(word)) return undefined;
    return nearest(
      word,
      [...this.lexicon.grammarWords].filter((each) => each[0] === word[0] && isNear(word, each)),
    );
  }

  /** Looks up a text that is used as a name, in a question whose capitals show what is a word of the grammar. */
  named(text: string, question: readonly Token[] = []): Named {
    const tokens = tokensOf(text);
    const entities = this.byWords.get(joinWords(tokens.map(({ word }) => word))) ?? [];
    // The question comes first, so that the name does not begin it.
    const marked = markGrammar([...question, ...tokens], this.lexicon.grammarWords).slice(question.length);
    const likely = entities.filter((entity) => mayStandFor(marked, lookedUpNames(entity)));
    return likely.length === 0 && entities.length > 0 ? { text, entities, unlikely: true } : { text, entities: likely };
  }

  /**
   * The one entity that a text describes ("the loan initiative", "the VP Bank loan"): all its words, two or more, are in the
   * entity's names, or else in these and the nouns for its kind. Nobody and no place is described so.
   */
  described(text: string): NamedEntity | undefined {
    const stems = contentStems(text);
    if (stems.length < 2) return undefined;
    this.describable ??= this.describables();
    const fitting = this.describable.filter(
      ({ names, kind }) =>
        stems.every((stem) => names.has(stem) || kind.has(stem)) && stems.some((stem) => names.has(stem)),
    );
    const byName = fitting.filter(({ names }) => stems.every((stem) => names.has(stem)));
    const [one, ...others] = byName.length > 0 ? byName : fitting;
    return others.length === 0 ? one?.entity : undefined;
  }

  private describables(): Describable[] {
    const kinds = new Map(
      [...groupBy(this.lexicon.kindNouns, (noun) => this.lexicon.kindOf(noun))].map(([kind, nouns]) => [
        kind,
        new Set(nouns.map(stemOf)),
      ]),
    );
    return [...this.index.all].flatMap((entity) => {
      const kind = entity.kind.toUpperCase();
      const nature = this.lexicon.natureOf(kind);
      if (nature === 'PERSON' || nature === 'PLACE') return [];
      return [{ entity, names: new Set(namesOf(entity).flatMap(contentStems)), kind: kinds.get(kind) ?? new Set() }];
    });
  }

  /** The entities that other words for them in a question may mean, whatever else these words name. */
  meant(question: readonly Token[]): Meant[] {
    const words = question.map(({ word }) => word);
    return words.flatMap((_, from) =>
      words.slice(from, from + MOST_OTHER_WORDS).flatMap((__, length) => {
        const part = words.slice(from, from + length + 1);
        const id = this.byOtherWords.get(joinWords(part));
        return id === undefined ? [] : [{ id, words: part }];
      }),
    );
  }

  /** The longest names from left to right, except those that are to be read as words. */
  private spans(
    tokens: readonly QuestionToken[],
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

  private bearersOf(part: readonly QuestionToken[], short: boolean): Named | undefined {
    const key = joinWords(part.map(({ word }) => word));
    const text = part.map((token) => token.text).join(' ');
    const entities = this.byWords.get(key)?.filter((entity) => mayStandFor(part, lookedUpNames(entity))) ?? [];
    if (entities.length > 0) return { text, entities: closest(entities, text) };
    const meant = short ? (this.byShortForm.get(key) ?? []).filter((entity) => this.mayBeShort(part, entity)) : [];
    if (meant.length === 0) return undefined;
    const central = meant.filter(({ id }) => this.centre.has(id));
    if (central.length !== 1 || meant.length === 1) return { text, entities: meant, short: true };
    return { text, entities: central, short: true, others: meant.length - 1 };
  }

  /** Whether words may be a short form. "The summit" may, though it is a word of the grammar, but nobody is called so. */
  private mayBeShort(part: readonly QuestionToken[], { kind }: NamedEntity): boolean {
    const isPerson = this.lexicon.natureOf(kind.toUpperCase()) === 'PERSON';
    return mayStandFor(part, []) || (!isPerson && part.every(({ word }) => !PLAIN_WORDS.has(word)));
  }
}

/** How many words in a row another word for an entity may have: Bandar Seri Begawan. */
const MOST_OTHER_WORDS = 3;

/** Shorter words are near too many others. */
const MISSPELT_FROM = 6;

/** An entity that may be described, with the stems of its names and those of the nouns for its kind. */
interface Describable {
  readonly entity: NamedEntity;
  readonly names: ReadonlySet<string>;
  readonly kind: ReadonlySet<string>;
}

/** The stems of the words of a text that are more than grammar. */
function contentStems(text: string): string[] {
  return wordsOf(text)
    .filter((word) => !PLAIN_WORDS.has(word))
    .map(stemOf);
}

/** Of several entities, those with a name that has the same accents, if there are any. */
function closest(entities: readonly NamedEntity[], text: string): readonly NamedEntity[] {
  const spelt = entities.length < 2 ? [] : entities.filter((entity) => isSpelt(entity, text));
  return spelt.length === 0 ? entities : spelt;
}

/** All that an entity is found by. */
function lookedUpNames(entity: NamedEntity): string[] {
  return [entity.id, ...(entity.formerIds ?? []), ...namesOf(entity)];
}

/** After these words, "summit" does not mean a particular summit. */
const INDEFINITE: ReadonlySet<string> = new Set(
  'a an any no every each some many which what whose another other'.split(' '),
);

function itemsOf(tokens: readonly Token[], spans: readonly Span[], without: readonly Span[] = []): Item[] {
  return tokens.flatMap(({ word, text }, at): Item[] => {
    const span = spans.find(({ from, to }) => from <= at && at < to);
    if (span === undefined) return [{ word, text }];
    if (without.includes(span)) return [];
    return span.from === at ? [{ name: span.name }] : [];
  });
}

const finders = new WeakMap<NameIndex, NameFinder>();

/** The finder for an index of names, cached as long as the data stays the same. */
export function nameFinder({ names: index, vocabulary }: Pick<Context, 'names' | 'vocabulary'>): NameFinder {
  let finder = finders.get(index);
  if (finder === undefined) {
    const { centre, otherWords } = vocabulary.record;
    finder = new NameFinder(index, lexiconOf(vocabulary), new Set(centre), otherWords);
    finders.set(index, finder);
  }
  return finder;
}
