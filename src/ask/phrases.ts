import { type RelationshipType, SENTENCE_PATTERNS } from '../model/ontology.generated.js';
import { OTHER_WORDS } from './other-words.js';
import { NOUNS, VERBS } from './vocabulary.generated.js';
import { AUXILIARIES, DETERMINERS, PREPOSITIONS, wordsOf } from './tokens.js';

/** An end of a relationship. */
export type End = 'source' | 'target';

/**
 * One way to read a relationship type: words, an end, words, the other end, words. The words are base forms.
 * Auxiliaries and articles are left out, because questions move and add them.
 */
interface Reading {
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

const BASE_FORMS: ReadonlyMap<string, string> = new Map(
  [NOUNS, VERBS].flatMap((forms) =>
    Object.entries(forms).flatMap(([base, all]) => all.map((form) => [form, base] as const)),
  ),
);

/**
 * "announced" and "announces" become "announce", and "members" becomes "member". A word that is in no pattern stays the
 * same.
 */
export function baseOf(word: string): string {
  return BASE_FORMS.get(word) ?? word;
}

/** Base forms of the meaningful words. */
export function meaningful(words: readonly string[]): string[] {
  return words.filter((word) => !AUXILIARIES.has(word) && !DETERMINERS.has(word)).map(baseOf);
}

/** Verbs whose noun carries the meaning: whoever seeks a meeting with someone has not met them. */
const LIGHT_VERBS: ReadonlySet<string> = new Set(
  'bring come give hold include make meet offer receive take'.split(' '),
);

const READINGS: readonly Reading[] = SENTENCE_PATTERNS.flatMap(({ type, sentence, inverse }) => {
  const name = type.toLowerCase().replaceAll('_', ' ');
  return [
    ...[sentence, ...(OTHER_WORDS[type] ?? [])].map((pattern) => readingOf(type, pattern)).flatMap(withPassive),
    readingOf(type, inverse),
    readingOf(type, `{source} ${name} {target}`),
  ];
});

function withPassive(active: Reading): Reading[] {
  return active.first === 'source' && active.before.length === 0 ? [active, passive(active)] : [active];
}

function readingOf(type: RelationshipType, pattern: string): Reading {
  const [before = [], between = [], after = []] = pattern
    .split(/\{(?:source|target)\}/)
    .map((part) => meaningful(wordsOf(part)));
  const first = pattern.indexOf('{source}') < pattern.indexOf('{target}') ? 'source' : 'target';
  const words = [...between, ...after, ...before];
  const verbs = words.filter((word) => Object.hasOwn(VERBS, word));
  const nouns = words.filter((word) => Object.hasOwn(NOUNS, word) && !verbs.includes(word));
  const main = verbs.length > 1 && first === 'source' && before.length === 0 ? verbs[0] : undefined;
  const heavy = main === undefined ? verbs.filter((verb) => !LIGHT_VERBS.has(verb)) : verbs;
  const candidates = [heavy, nouns, verbs, words.filter((word) => !PREPOSITIONS.has(word))];
  const heads = candidates.find((each) => each.length > 0) ?? words;
  return { type, first, before, between, after, heads, main };
}

/** "X was announced by Y", which the ontology may word differently. */
function passive({ type, between, after, heads, main }: Reading): Reading {
  return { type, first: 'target', before: [], between: [...between, ...after, 'by'], after: [], heads, main };
}

/** A question as words and slots for names, in order: words, a name, words, ... */
export interface Outline {
  /** There is one entry more than there are names. */
  readonly words: readonly (readonly string[])[];
  /** The words before the question word: "under what", "participants in which". */
  readonly lead?: readonly string[];
}

/** A type that a question may mean, and the end that each name of the question is at. */
export interface Match {
  readonly type: RelationshipType;
  /** The end of the first name. The second name, or what is asked for, is at the other end. */
  readonly end: End;
  /** How many words of the reading are missing in the question. */
  readonly missing: number;
  /** The question lacks the main verb, so the claims say less than it asks: "did X meet Y" where X seeks to meet Y. */
  readonly weaker: boolean;
}

const other = (end: End): End => (end === 'source' ? 'target' : 'source');

/**
 * How many words of a pattern a phrase omits; undefined if the phrase has words that the pattern does not have, or has
 * them in another order. `by` must not be omitted, because it tells the subject from the object.
 */
function left(
  phrase: readonly string[],
  pattern: readonly string[],
  mayDrop: (word: string) => boolean,
): number | undefined {
  let at = 0;
  let missing = 0;
  for (const word of pattern) {
    if (phrase[at] === word) at += 1;
    else if (mayDrop(word)) missing += 1;
    else return undefined;
  }
  return at === phrase.length ? missing : undefined;
}

const notBy = (word: string): boolean => word !== 'by';

function total(...counts: readonly (number | undefined)[]): number | undefined {
  let sum = 0;
  for (const count of counts) {
    if (count === undefined) return undefined;
    sum += count;
  }
  return sum;
}

/**
 * Keeps the readings that omit the fewest words, with each type and end once. Weaker readings are kept only if there
 * are no others.
 */
function best(matches: readonly Match[]): Match[] {
  const enough = matches.filter(({ weaker }) => !weaker);
  const candidates = enough.length > 0 ? enough : matches;
  const fewest = Math.min(...candidates.map(({ missing }) => missing));
  const kept = new Map<string, Match>();
  for (const match of candidates) if (match.missing === fewest) kept.set(`${match.type} ${match.end}`, match);
  return [...kept.values()];
}

function search(
  words: readonly (readonly string[])[],
  fits: (type: RelationshipType, end: End) => boolean,
  attempt: (reading: Reading) => readonly { readonly end: End; readonly missing: number | undefined }[],
): Match[] {
  return best(
    READINGS.flatMap((reading) =>
      attempt(reading).flatMap(({ end, missing }) =>
        missing !== undefined && fits(reading.type, end)
          ? [{ type: reading.type, end, missing, weaker: weaker(reading) }]
          : [],
      ),
    ),
  );
  function weaker({ main }: Reading): boolean {
    return main !== undefined && !words.some((part) => part.includes(main));
  }
}

const has = (reading: Reading, ...parts: readonly (readonly string[])[]): boolean =>
  parts.some((words) => reading.heads.some((head) => words.includes(head)));

/**
 * Which claims have a name at one end if the question asks for the other: "who announced X", "what does X support",
 * "under what is X".
 */
export function matchOpen(
  { words, lead = [] }: Outline,
  fits: (type: RelationshipType, end: End) => boolean,
  { place = false }: { readonly place?: boolean } = {},
): Match[] {
  const [before = [], after = []] = words;
  const opening = [...lead, ...before];
  // Only a single preposition moves to the front.
  const moved = lead.length === 1 ? [...after, ...lead] : after;
  return search([...words, lead], fits, (reading) => {
    const { first } = reading;
    const rest = [...reading.between, ...reading.after];
    const preposition = reading.between.at(-1) ?? '';
    const locative = /^(?:in|at)$/.test(preposition);
    // "Where" means "in what", so it includes the preposition.
    const said = place && locative && moved.at(-1) !== preposition ? [...moved, preposition] : moved;
    return [
      // who ANNOUNCED X: the answer comes first.
      !place && has(reading, opening, after)
        ? {
            end: other(first),
            missing: total(
              left(opening, [...reading.before, ...reading.between], notBy),
              left(after, reading.after, notBy),
            ),
          }
        : undefined,
      // what does X SUPPORT: the name comes first. The preposition may have moved to the front, or into "where".
      has(reading, before, said) && lead.length < 2 && (!place || locative)
        ? { end: first, missing: total(left(before, reading.before, notBy), left(said, rest, notBy)) }
        : undefined,
    ].filter((each) => each !== undefined);
  });
}

/** Which claims would say what a question says about two names: "does X support Y", "was Y announced by X". */
export function matchClosed({ words }: Outline, fits: (type: RelationshipType, end: End) => boolean): Match[] {
  const [before = [], between = [], after = []] = words;
  return search(words, fits, (reading) => [
    {
      end: reading.first,
      missing: has(reading, before, between, after)
        ? total(
            left(before, reading.before, notBy),
            left(between, reading.between, notBy),
            left(after, reading.after, notBy),
          )
        : undefined,
    },
  ]);
}

/**
 * Which claims match a question that names one end and does not ask about the other: "when was X announced", "when did
 * X meet".
 */
export function matchOneSided({ words }: Outline, fits: (type: RelationshipType, end: End) => boolean): Match[] {
  const [before = [], after = []] = words;
  return search(words, fits, (reading) => [
    {
      end: reading.first,
      missing: has(reading, before, after)
        ? total(
            left(before, reading.before, notBy),
            left(after, [...reading.between, ...reading.after], () => true),
          )
        : undefined,
    },
  ]);
}

const PATTERN_OF = new Map(SENTENCE_PATTERNS.map((pattern) => [pattern.type, pattern]));

/** The ontology's pattern of a type. */
export function patternOf(type: RelationshipType): (typeof SENTENCE_PATTERNS)[number] {
  const pattern = PATTERN_OF.get(type);
  if (pattern === undefined) throw new TypeError(`no sentence pattern for '${type}'`);
  return pattern;
}

const WORDS_OF = new Map<string, readonly string[]>(
  SENTENCE_PATTERNS.map(({ type }) => [
    type,
    [...new Set(READINGS.filter((reading) => reading.type === type).flatMap(({ heads }) => heads))],
  ]),
);

/** The words for a type, in base form, including the other words that people use for it. */
export function wordsOfType(type: string): readonly string[] {
  return WORDS_OF.get(type) ?? [];
}
