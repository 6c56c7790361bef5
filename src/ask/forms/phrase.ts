import type { EntityKind, RelationshipType } from '../../model/ontology.generated.js';
import { listInWords } from '../../model/wording.js';
import type { NamedEntity } from '../../questions/name-index.js';
import type { Question } from '../form.js';
import { kindOf } from '../kinds.js';
import { type Item, type Named, mayBeName } from '../name-finder.js';
import { type End, type Match, type Outline, baseOf, meaningful, patternOf } from '../phrases.js';
import { NOUNS, VERBS } from '../vocabulary.generated.js';
import { AUXILIARIES, DETERMINERS } from '../tokens.js';

const PATTERN_WORDS: ReadonlySet<string> = new Set([...Object.values(VERBS), ...Object.values(NOUNS)].flat());

/** What a question asks for. */
export interface Asked {
  readonly kinds: readonly EntityKind[] | null;
  /** "where": a place. */
  readonly place: boolean;
  /** "how many": their number. */
  readonly count: boolean;
  /** The words before the question word: "under what", "participants in which". */
  readonly lead: readonly string[];
  /** What follows. */
  readonly rest: readonly Item[];
}

const wordAt = (items: readonly Item[], at: number): string => items[at]?.word ?? '';

/** Words that may stand before the question word. */
const MAX_LEAD = 9;

/**
 * Reads the question word with what goes with it: "which initiatives", "under what", "list the countries that". In more ways than one
 * where a word may be more than one thing: "what states" asks for states, or for whoever states.
 */
export function readAsked({ items }: Question): Asked[] {
  if (/^(?:list|show|name|give|find)$/.test(wordAt(items, 0))) return readListed(items, 1);
  if (AUXILIARIES.has(wordAt(items, 0))) return readAnyone(items);
  const lead: string[] = [];
  const found: Asked[] = [];
  for (const [at, { word }] of items.slice(0, MAX_LEAD + 1).entries()) {
    if (word === undefined) break;
    if (/^(?:who|whom|what|which|where|whose)$/.test(word) || isMany(items, at))
      found.push(...readAskedAt(items, at, [...lead]));
    lead.push(word);
  }
  return found;
}

function readAskedAt(items: readonly Item[], at: number, lead: readonly string[]): Asked[] {
  const count = isMany(items, at);
  const after = at + (count ? 2 : 1);
  const { kinds, next } = readKinds(items, after);
  const common = { place: wordAt(items, at) === 'where', count, lead };
  const asked = { ...common, kinds, rest: items.slice(next) };
  if (count) return kinds === null ? [] : [asked];
  return kinds === null ? [asked] : [asked, { ...common, kinds: null, rest: items.slice(after) }];
}

const isMany = (items: readonly Item[], at: number): boolean =>
  wordAt(items, at) === 'how' && wordAt(items, at + 1) === 'many';

/** "(all) the countries that ..." */
function readListed(items: readonly Item[], from: number): Asked[] {
  let at = from;
  while (/^(?:me|us|all|the)$/.test(wordAt(items, at))) at += 1;
  const { kinds, next } = readKinds(items, at);
  if (kinds === null || !/^(?:that|which|who)$/.test(wordAt(items, next))) return [];
  return [{ kinds, place: false, count: false, lead: [], rest: items.slice(next + 1) }];
}

/** "does anyone support X", "has any country lifted X": whether is asked by who. */
function readAnyone(items: readonly Item[]): Asked[] {
  const common = { place: false, count: false, lead: [] };
  return items.flatMap(({ word = '' }, at): Asked[] => {
    const before = items.slice(1, at);
    if (/^(?:any|some)(?:one|body|thing)$/.test(word))
      return [{ ...common, kinds: null, rest: [...before, ...items.slice(at + 1)] }];
    const { kinds, next } = word === 'any' ? readKinds(items, at + 1) : { kinds: null, next: at };
    return kinds === null ? [] : [{ ...common, kinds, rest: [...before, ...items.slice(next)] }];
  });
}

function readKinds(items: readonly Item[], from: number): { kinds: EntityKind[] | null; next: number } {
  const kinds: EntityKind[] = [];
  let at = from;
  for (;;) {
    const kind = kindOf(wordAt(items, at));
    if (kind === undefined) return kinds.length === 0 ? { kinds: null, next: from } : { kinds, next: at - 1 };
    kinds.push(kind);
    at += 1;
    if (!/^(?:and|or)$/.test(wordAt(items, at))) return { kinds, next: at };
    at += 1;
  }
}

/** An outline with the names that stand in it. */
export interface Outlined {
  readonly outline: Outline;
  readonly names: readonly Named[];
}

/** The outline of a question about so many names; undefined where it has more or fewer. */
export function outlineOf(items: readonly Item[], names: number, lead: readonly string[] = []): Outlined | undefined {
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
  return { outline: { words: words.map(meaningful), lead: meaningful(lead) }, names: found };
}

/** Words that a name the graph does not know is looked for in, at most: each doubles nothing, but all stretches are tried. */
const MAX_GUESSED_FROM = 24;

/**
 * The outlines of a question that has one name fewer than it needs: each stretch of words might be a name the graph does not know. The
 * shortest stretches first, so that as many words as can be are understood.
 */
export function* guessedOutlines(
  question: Question,
  items: readonly Item[],
  names: number,
  lead: readonly string[] = [],
): Generator<Outlined> {
  const known = items.filter(({ name }) => name !== undefined).length;
  if (known !== names - 1 || items.length > MAX_GUESSED_FROM) return;
  for (let length = 1; length <= items.length - known; length += 1) {
    for (let from = 0; from + length <= items.length; from += 1) {
      const part = items.slice(from, from + length);
      if (part.some(({ name }) => name !== undefined)) continue;
      const kept = part.filter(({ word = '' }, place) => place > 0 || !DETERMINERS.has(word));
      const text = kept.map((item) => (item.name === undefined ? item.text : '')).join(' ');
      if (kept.length === 0 || !mayBeName(text) || isGrammar(kept) || isCut(items, from, from + length)) continue;
      const name = question.named(text);
      const outlined = outlineOf([...items.slice(0, from), { name }, ...items.slice(from + length)], names, lead);
      if (outlined !== undefined) yield outlined;
    }
  }
}

/**
 * Whether a stretch of words leaves out a part of a name: it ends between two capitalised words, or before what would be a verb in the
 * third person though the question has put an auxiliary in front ("is the president of the united | states").
 */
function isCut(items: readonly Item[], from: number, to: number): boolean {
  const after = items[to];
  if (after?.word === undefined) return false;
  const inverted = items[0]?.word !== undefined && AUXILIARIES.has(items[0].word) && from > 0;
  const third = after.word.endsWith('s') && baseOf(after.word) !== after.word;
  return (inverted && third) || (isCapitalised(items[to - 1]) && isCapitalised(after));
}

/** Whether the patterns' own words make up all of a stretch: "prime" is a part of "prime minister" and no name. */
const isGrammar = (part: readonly Item[]): boolean => part.every(({ word = '' }) => PATTERN_WORDS.has(word));

/** A first letter that is no small one, in a word that is not all capitals: a question in capitals has no such words. */
const isCapitalised = (item: Item | undefined): boolean =>
  item?.name === undefined && /^\p{Lu}.*\p{Ll}/u.test(item?.text ?? '');

/** Whether entities so named may stand at an end of a type. A name that names nothing, or several things, may stand anywhere. */
export function mayStand(type: RelationshipType, end: End, { entities }: Named): boolean {
  const [entity] = entities;
  return entities.length !== 1 || entity === undefined || patternOf(type)[end].includes(kindOfEntity(entity));
}

const kindOfEntity = ({ kind }: NamedEntity): EntityKind => kind.toUpperCase() as EntityKind;

export const otherEnd = (end: End): End => (end === 'source' ? 'target' : 'source');

/** What a meaning costs that the ontology's kinds rule out: more than any other form that makes something of the question. */
const MISFIT = 20;

/** The matches that kinds allow; all where they allow none, so that the answer is an honest no. */
export function preferFitting(
  find: (fits: (type: RelationshipType, end: End) => boolean) => Match[],
  fits: (type: RelationshipType, end: End) => boolean,
): Match[] {
  const fitting = find(fits);
  if (fitting.length > 0) return fitting;
  return find(() => true).map((match) => ({ ...match, missing: match.missing + MISFIT }));
}

/** "“Japan supports …” or “…”": what claims of these types would say with these names. */
export function meaningInWords(matches: readonly Match[], first: string, second: string): string {
  const sentences = matches.map(({ type, end }) => {
    const [source, target] = end === 'source' ? [first, second] : [second, first];
    return `“${patternOf(type).sentence.replace('{source}', source).replace('{target}', target)}”`;
  });
  return listInWords([...new Set(sentences)], 'or');
}

/** The types of matches, each once, in a stable order. */
export function typesOf(matches: readonly Match[]): RelationshipType[] {
  return [...new Set(matches.map(({ type }) => type))].sort();
}
