import type { EntityKind, RelationshipType } from '../../model/vocabulary.js';
import { listInWords } from '../../model/wording.js';
import type { NamedEntity } from '../../questions/name-index.js';
import type { Question } from '../form.js';
import type { End, Lexicon } from '../lexicon.js';
import { type Item, type Named, mayBeName } from '../name-finder.js';
import type { Match, Outline } from '../phrases.js';
import { AUXILIARIES, DETERMINERS } from '../tokens.js';

/** What a question asks for. */
export interface Asked {
  readonly kinds: readonly EntityKind[] | null;
  /** "where": the question asks for a place. */
  readonly place: boolean;
  /** "how many": the question asks for a number. */
  readonly count: boolean;
  /** The words before the question word: "under what", "participants in which". */
  readonly lead: readonly string[];
  /** The words after it. */
  readonly rest: readonly Item[];
  /** The question has no question word. */
  readonly listed?: true;
}

const wordAt = (items: readonly Item[], at: number): string => items[at]?.word ?? '';

/** The maximum number of words before the question word. */
const MAX_LEAD = 9;

/**
 * Reads the question word and the words that belong to it: "which initiatives", "under what", "list the countries
 * that". Ambiguous words give several results: "what states" can ask for states, or for what somebody states.
 */
export function readAsked({ items, lexicon }: Question): Asked[] {
  if (/^(?:list|show|name|give|find)$/.test(wordAt(items, 0))) return readListed(items, 1, lexicon);
  if (AUXILIARIES.has(wordAt(items, 0))) return readAnyone(items, lexicon);
  const lead: string[] = [];
  const found: Asked[] = [];
  for (const [at, { word }] of items.slice(0, MAX_LEAD + 1).entries()) {
    if (word === undefined) break;
    if (/^(?:who|whom|what|which|where|whose)$/.test(word) || isMany(items, at))
      found.push(...readAskedAt(items, at, [...lead], lexicon));
    lead.push(word);
  }
  return found.length > 0 ? found : readNoun(items, lexicon);
}

/** "(the) prime ministers of X", "countries in X": a list that is asked for by its noun alone. */
function readNoun(items: readonly Item[], lexicon: Lexicon): Asked[] {
  const from = wordAt(items, 0) === 'the' ? 1 : 0;
  const { kinds, next } = readKinds(items, from, lexicon);
  const rest = items.slice(next);
  const first = kinds === null ? rest.findIndex(({ name }) => name !== undefined) : 0;
  const isList = kinds !== null || rest.slice(0, first).some(({ word = '' }) => lexicon.isPlural(word));
  return isList ? [{ kinds, place: false, count: false, lead: [], rest, listed: true }] : [];
}

function readAskedAt(items: readonly Item[], at: number, lead: readonly string[], lexicon: Lexicon): Asked[] {
  const count = isMany(items, at);
  const after = at + (count ? 2 : 1);
  const { kinds, next } = readKinds(items, after, lexicon);
  const common = { place: wordAt(items, at) === 'where', count, lead };
  const asked = { ...common, kinds, rest: items.slice(next) };
  if (count) return kinds === null ? [] : [asked];
  return kinds === null ? [asked] : [asked, { ...common, kinds: null, rest: items.slice(after) }];
}

const isMany = (items: readonly Item[], at: number): boolean =>
  wordAt(items, at) === 'how' && wordAt(items, at + 1) === 'many';

/** "(all) the countries that ..." */
function readListed(items: readonly Item[], from: number, lexicon: Lexicon): Asked[] {
  let at = from;
  while (/^(?:me|us|all|the)$/.test(wordAt(items, at))) at += 1;
  const { kinds, next } = readKinds(items, at, lexicon);
  if (kinds === null || !/^(?:that|which|who)$/.test(wordAt(items, next))) return [];
  return [{ kinds, place: false, count: false, lead: [], rest: items.slice(next + 1) }];
}

/** "does anyone support X", "has any country lifted X": a yes-or-no question that is answered by who. */
function readAnyone(items: readonly Item[], lexicon: Lexicon): Asked[] {
  const common = { place: false, count: false, lead: [] };
  return items.flatMap(({ word = '' }, at): Asked[] => {
    const before = items.slice(1, at);
    if (/^(?:any|some)(?:one|body|thing)$/.test(word))
      return [{ ...common, kinds: null, rest: [...before, ...items.slice(at + 1)] }];
    const { kinds, next } = word === 'any' ? readKinds(items, at + 1, lexicon) : { kinds: null, next: at };
    return kinds === null ? [] : [{ ...common, kinds, rest: [...before, ...items.slice(next)] }];
  });
}

function readKinds(
  items: readonly Item[],
  from: number,
  lexicon: Lexicon,
): { kinds: EntityKind[] | null; next: number } {
  const kinds: EntityKind[] = [];
  let at = from;
  for (;;) {
    const kind = lexicon.kindOf(wordAt(items, at));
    if (kind === undefined) return kinds.length === 0 ? { kinds: null, next: from } : { kinds, next: at - 1 };
    kinds.push(kind);
    at += 1;
    if (!/^(?:and|or)$/.test(wordAt(items, at))) return { kinds, next: at };
    at += 1;
  }
}

/** An outline with the names in it. */
export interface Outlined {
  readonly outline: Outline;
  readonly names: readonly Named[];
}

/** The outline of a question with this number of names; undefined if it has more or fewer. */
export function outlineOf(
  lexicon: Lexicon,
  items: readonly Item[],
  names: number,
  lead: readonly string[] = [],
): Outlined | undefined {
  const words: string[][] = [[]];
  const found: Named[] = [];
  for (const item of items) {
    if (item.name === undefined) words.at(-1)?.push(item.word);
    else {
      found.push(item.name);
      words.push([]);
    }
  }
  if (found.length !== names) return undefined;
  return {
    outline: { words: words.map((part) => lexicon.meaningful(part)), lead: lexicon.meaningful(lead) },
    names: found,
  };
}

/**
 * The maximum number of words that are searched for an unknown name. The work is not exponential, but all sequences of
 * words are tried.
 */
const MAX_GUESSED_FROM = 24;

/**
 * The outlines of a question that has one name fewer than it needs. Each sequence of words might be an unknown name.
 * The shortest ones come first, so that as many words as possible are understood.
 */
export function* guessedOutlines(
  question: Question,
  items: readonly Item[],
  names: number,
  lead: readonly string[] = [],
): Generator<Outlined> {
  const { lexicon } = question;
  const known = items.filter(({ name }) => name !== undefined).length;
  if (known !== names - 1 || items.length > MAX_GUESSED_FROM) return;
  for (let length = 1; length <= items.length - known; length += 1) {
    for (let from = 0; from + length <= items.length; from += 1) {
      const part = items.slice(from, from + length);
      if (part.some(({ name }) => name !== undefined)) continue;
      const kept = part.filter(({ word = '' }, place) => place > 0 || !DETERMINERS.has(word));
      const text = kept.map((item) => (item.name === undefined ? item.text : '')).join(' ');
      if (
        kept.length === 0 ||
        !mayBeName(text) ||
        isGrammar(kept, lexicon) ||
        isCut(items, from, from + length, lexicon)
      )
        continue;
      const name = question.named(text);
      const outlined = outlineOf(
        lexicon,
        [...items.slice(0, from), { name }, ...items.slice(from + length)],
        names,
        lead,
      );
      if (outlined !== undefined) yield outlined;
    }
  }
}

/**
 * Whether a sequence of words cuts a name in two. It does if it ends between two capitalised words. It also does if it
 * ends before what looks like a verb in the third person, although the question already has an auxiliary ("is the
 * president of the united | states").
 */
function isCut(items: readonly Item[], from: number, to: number, lexicon: Lexicon): boolean {
  const after = items[to];
  if (after?.word === undefined) return false;
  const inverted = items[0]?.word !== undefined && AUXILIARIES.has(items[0].word) && from > 0;
  const third = after.word.endsWith('s') && lexicon.baseOf(after.word) !== after.word;
  return (inverted && third) || (isCapitalised(items[to - 1]) && isCapitalised(after));
}

/** Whether a sequence consists only of words from patterns: "prime" is part of "prime minister" and not a name. */
const isGrammar = (part: readonly Item[], { patternWords }: Lexicon): boolean =>
  part.every(({ word = '' }) => patternWords.has(word));

/**
 * Whether a word begins with a capital letter but is not all capitals, because a question in capitals does not show
 * which words are names.
 */
const isCapitalised = (item: Item | undefined): boolean =>
  item?.name === undefined && /^\p{Lu}.*\p{Ll}/u.test(item?.text ?? '');

/** Whether entities with this name may be at an end of a type. An unknown or ambiguous name may be anywhere. */
export function mayStand(lexicon: Lexicon, type: RelationshipType, end: End, { entities }: Named): boolean {
  const [entity] = entities;
  return entities.length !== 1 || entity === undefined || lexicon.allows(type, end, kindOfEntity(entity));
}

const kindOfEntity = ({ kind }: NamedEntity): EntityKind => kind.toUpperCase();

export const otherEnd = (end: End): End => (end === 'source' ? 'target' : 'source');

/** The cost of a meaning that the ontology's kinds exclude: more than any other form that understands the question. */
const MISFIT = 20;

/** The matches that kinds allow, or all matches if there are none, so that the answer is a clear no. */
export function preferFitting(
  find: (fits: (type: RelationshipType, end: End) => boolean) => Match[],
  fits: (type: RelationshipType, end: End) => boolean,
): Match[] {
  const fitting = find(fits);
  if (fitting.length > 0) return fitting;
  return find(() => true).map((match) => ({ ...match, missing: match.missing + MISFIT }));
}

/** "“Japan supports …” or “…”": what claims of these types would say about these names. */
export function meaningInWords(lexicon: Lexicon, matches: readonly Match[], first: string, second: string): string {
  const sentences = matches.map(({ type, end }) => {
    const [source, target] = end === 'source' ? [first, second] : [second, first];
    return `“${lexicon.sentenceOf(type, source, target)}”`;
  });
  return listInWords([...new Set(sentences)], 'or');
}

/** The types of the matches, without duplicates and in a stable order. */
export function typesOf(matches: readonly Match[]): RelationshipType[] {
  return [...new Set(matches.map(({ type }) => type))].sort();
}
