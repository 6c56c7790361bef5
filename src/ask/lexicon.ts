import type { EntityKind, RelationshipType, Vocabulary, VocabularyKind } from '../model/vocabulary.js';
import { AUXILIARIES, DETERMINERS, PLAIN_WORDS, PREPOSITIONS, wordsOf } from './tokens.js';

/** An end of a relationship. */
export type End = 'source' | 'target';

/** How a relationship type reads from either end, and the kinds allowed there. */
export interface SentencePattern {
  readonly type: RelationshipType;
  readonly sentence: string;
  readonly inverse: string;
  readonly source: readonly EntityKind[];
  readonly target: readonly EntityKind[];
}

/**
 * One way to read a relationship type: words, an end, words, the other end, words. The words are base forms.
 * Auxiliaries and articles are left out, because questions move and add them.
 */
export interface Reading {
  readonly type: RelationshipType;
  readonly first: End;
  readonly before: readonly string[];
  readonly between: readonly string[];
  readonly after: readonly string[];
  /**
   * The essential words: its verbs, or its nouns if it has no verbs. A question must contain them to match this
   * reading.
   */
  readonly heads: readonly string[];
  /** The verb that carries the claim if another verb follows it: whoever seeks to meet has not met. */
  readonly main?: string | undefined;
}

/** Verbs whose noun carries the meaning: whoever seeks a meeting with someone has not met them. */
const LIGHT_VERBS: ReadonlySet<string> = new Set(
  'bring come give hold include make meet offer receive take'.split(' '),
);

const capitals = (kinds: readonly string[]): EntityKind[] => kinds.map((kind) => kind.toUpperCase());

/** A record's vocabulary in the form that understanding a question needs. */
export class Lexicon {
  readonly patterns: readonly SentencePattern[];
  readonly readings: readonly Reading[];
  /** Words of the sentences, in every form. */
  readonly patternWords: ReadonlySet<string>;
  /**
   * Words that the grammar itself uses. A name that consists only of these ("investment") may be meant as ordinary
   * words, and one that is written with a capital ("Will") is a name only where the question shows so.
   */
  readonly grammarWords: ReadonlySet<string>;
  /** Every noun that means a kind. */
  readonly kindNouns: readonly string[];
  /** "countries, organisations, people". */
  readonly kindPlurals: readonly string[];
  /** The plurals of the kinds whose entities have a date of their own. */
  readonly datedPlurals: readonly string[];

  private readonly baseForms: ReadonlyMap<string, string>;
  private readonly verbs: ReadonlySet<string>;
  private readonly nouns: ReadonlySet<string>;
  private readonly kindOfNoun: ReadonlyMap<string, EntityKind>;
  private readonly kinds: ReadonlyMap<EntityKind, VocabularyKind>;
  private readonly spokenFor: ReadonlySet<EntityKind>;
  private readonly patternOfType: ReadonlyMap<RelationshipType, SentencePattern>;
  /** For each head, the places of its readings in {@link readings}. */
  private readonly placesOfHead: ReadonlyMap<string, readonly number[]>;
  private readonly headsOfType: ReadonlyMap<RelationshipType, readonly string[]>;

  constructor({ kinds, types, words: { verbs, nouns } }: Vocabulary) {
    this.baseForms = new Map(
      [nouns, verbs].flatMap((forms) =>
        Object.entries(forms).flatMap(([base, all]) => all.map((form) => [form, base] as const)),
      ),
    );
    this.verbs = new Set(Object.keys(verbs));
    this.nouns = new Set(Object.keys(nouns));
    this.kinds = new Map(kinds.map((kind) => [kind.kind.toUpperCase(), kind]));
    this.kindOfNoun = new Map(
      [...this.kinds].flatMap(([kind, { nouns: all }]) => all.map((noun) => [noun, kind] as const)),
    );
    this.kindNouns = [...this.kindOfNoun.keys()];
    this.datedPlurals = kinds.filter(({ dated }) => dated).map(({ nouns: [, several] }) => several);
    this.kindPlurals = [...this.kinds.values()].map(({ nouns: [, several] }) => several);
    this.patternWords = new Set([...Object.values(verbs), ...Object.values(nouns)].flat());
    this.grammarWords = new Set([...PLAIN_WORDS, ...this.kindNouns, ...this.patternWords]);
    this.patterns = types.map(({ type, sentence, inverse, source, target }) => ({
      ...{ type, sentence, inverse },
      source: capitals(source),
      target: capitals(target),
    }));
    this.spokenFor = new Set(types.flatMap(({ speaks, target }) => (speaks ? capitals(target) : [])));
    this.patternOfType = new Map(this.patterns.map((pattern) => [pattern.type, pattern]));
    this.readings = types.flatMap(({ type, sentence, inverse, otherWords }) => [
      ...[sentence, ...otherWords].map((pattern) => this.readingOf(type, pattern)).flatMap(withPassive),
      this.readingOf(type, inverse),
      this.readingOf(type, `{source} ${type.toLowerCase().replaceAll('_', ' ')} {target}`),
    ]);
    const places = new Map<string, number[]>();
    for (const [place, { heads }] of this.readings.entries())
      for (const head of new Set(heads)) places.set(head, [...(places.get(head) ?? []), place]);
    this.placesOfHead = places;
    this.headsOfType = new Map(
      types.map(({ type }) => [
        type,
        [...new Set(this.readings.filter((reading) => reading.type === type).flatMap(({ heads }) => heads))],
      ]),
    );
  }

  /**
   * "announced" and "announces" become "announce", and "members" becomes "member". A word that is in no pattern stays
   * the same.
   */
  baseOf(word: string): string {
    return this.baseForms.get(word) ?? word;
  }

  /** Whether a word is the plural of a noun of the patterns. */
  isPlural(word: string): boolean {
    return this.baseOf(word) !== word && this.nouns.has(this.baseOf(word));
  }

  /** Base forms of the meaningful words. */
  meaningful(words: readonly string[]): string[] {
    return words.filter((word) => !AUXILIARIES.has(word) && !DETERMINERS.has(word)).map((word) => this.baseOf(word));
  }

  /** The kind that a noun in a question means. */
  kindOf(noun: string): EntityKind | undefined {
    return this.kindOfNoun.get(noun);
  }

  /** "initiatives", "countries or organisations", "entities". */
  pluralOf(kinds: readonly EntityKind[] | null): string {
    if (kinds === null || kinds.length === 0) return 'entities';
    return kinds.map((kind) => this.kinds.get(kind)?.nouns[1] ?? kind.toLowerCase()).join(' or ');
  }

  /** One and several of a noun that means a part of its kind: "summit" and "summits", but nothing for "event". */
  ownNoun(noun: string): readonly string[] | undefined {
    const word = noun.toLowerCase();
    const kind = this.kindOf(word);
    const nouns: readonly string[] = (kind === undefined ? undefined : this.kinds.get(kind)?.nouns) ?? [];
    const at = nouns.indexOf(word);
    return at < 2 ? undefined : nouns.slice(at - (at % 2), at - (at % 2) + 2);
  }

  natureOf(kind: EntityKind): VocabularyKind['nature'] {
    return this.kinds.get(kind)?.nature;
  }

  /** Whether somebody speaks for entities of a kind by office. */
  isSpokenFor(kind: EntityKind): boolean {
    return this.spokenFor.has(kind);
  }

  /** Whether entities of a kind have a date of their own. */
  isDated(kind: EntityKind): boolean {
    return this.kinds.get(kind)?.dated === true;
  }

  kindsOf(nature: NonNullable<VocabularyKind['nature']>): EntityKind[] {
    return [...this.kinds.keys()].filter((kind) => this.natureOf(kind) === nature);
  }

  /** The vocabulary's pattern of a type; undefined for one that only the graph has. */
  patternOf(type: RelationshipType): SentencePattern | undefined {
    return this.patternOfType.get(type);
  }

  /** Whether a kind may be at an end of a type. */
  allows(type: RelationshipType, end: End, kind: EntityKind): boolean {
    return this.patternOf(type)?.[end].includes(kind) === true;
  }

  /** What a claim of a type says about two names. */
  sentenceOf(type: RelationshipType, source: string, target: string): string {
    const { sentence } = this.patternOf(type) ?? { sentence: `{source} ${type.toLowerCase()} {target}` };
    return sentence.replace('{source}', source).replace('{target}', target);
  }

  /** The readings that have a head among these words, in the order of {@link readings}. */
  readingsOf(words: readonly string[]): Reading[] {
    const places = new Set(words.flatMap((word) => this.placesOfHead.get(word) ?? []));
    return [...places].sort((a, b) => a - b).flatMap((place) => this.readings[place] ?? []);
  }

  /** The words for a type, in base form, including the other words that people use for it. */
  wordsOfType(type: RelationshipType): readonly string[] {
    return this.headsOfType.get(type) ?? [];
  }

  private readingOf(type: RelationshipType, pattern: string): Reading {
    const [before = [], between = [], after = []] = pattern
      .split(/\{(?:source|target)\}/)
      .map((part) => this.meaningful(wordsOf(part)));
    const first = pattern.indexOf('{source}') < pattern.indexOf('{target}') ? 'source' : 'target';
    const words = [...between, ...after, ...before];
    const verbs = words.filter((word) => this.verbs.has(word));
    const nouns = words.filter((word) => this.nouns.has(word) && !verbs.includes(word));
    const main = verbs.length > 1 && first === 'source' && before.length === 0 ? verbs[0] : undefined;
    const heavy = main === undefined ? verbs.filter((verb) => !LIGHT_VERBS.has(verb)) : verbs;
    const candidates = [heavy, nouns, verbs, words.filter((word) => !PREPOSITIONS.has(word))];
    const heads = candidates.find((each) => each.length > 0) ?? words;
    return { type, first, before, between, after, heads, main };
  }
}

function withPassive(active: Reading): Reading[] {
  return active.first === 'source' && active.before.length === 0 ? [active, passive(active)] : [active];
}

/** "X was announced by Y", which the ontology may word differently. */
function passive({ type, between, after, heads, main }: Reading): Reading {
  return { type, first: 'target', before: [], between: [...between, ...after, 'by'], after: [], heads, main };
}

const lexicons = new WeakMap<Vocabulary, Lexicon>();

/** The lexicon of a vocabulary, made on first use. */
export function lexiconOf(vocabulary: Vocabulary): Lexicon {
  const known = lexicons.get(vocabulary);
  if (known !== undefined) return known;
  const lexicon = new Lexicon(vocabulary);
  lexicons.set(vocabulary, lexicon);
  return lexicon;
}
