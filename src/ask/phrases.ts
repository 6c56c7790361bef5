import type { RelationshipType } from '../model/vocabulary.js';
import type { End, Lexicon, Reading } from './lexicon.js';

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

/** The prepositions that "where" includes: "in what", "at what". */
const LOCATIVE: readonly string[] = ['in', 'at'];

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
  lexicon: Lexicon,
  words: readonly (readonly string[])[],
  fits: (type: RelationshipType, end: End) => boolean,
  attempt: (reading: Reading) => readonly { readonly end: End; readonly missing: number | undefined }[],
): Match[] {
  return best(
    lexicon
      .readingsOf(words.flat())
      .flatMap((reading) =>
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
  lexicon: Lexicon,
  { words, lead = [] }: Outline,
  fits: (type: RelationshipType, end: End) => boolean,
  { place = false }: { readonly place?: boolean } = {},
): Match[] {
  const [before = [], after = []] = words;
  const opening = [...lead, ...before];
  // Only a single preposition moves to the front.
  const moved = lead.length === 1 ? [...after, ...lead] : after;
  return search(lexicon, [...words, lead, place ? LOCATIVE : []], fits, (reading) => {
    const { first } = reading;
    const rest = [...reading.between, ...reading.after];
    const preposition = reading.between.at(-1) ?? '';
    const locative = LOCATIVE.includes(preposition);
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
export function matchClosed(
  lexicon: Lexicon,
  { words }: Outline,
  fits: (type: RelationshipType, end: End) => boolean,
): Match[] {
  const [before = [], between = [], after = []] = words;
  return search(lexicon, words, fits, (reading) => [
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
export function matchOneSided(
  lexicon: Lexicon,
  { words }: Outline,
  fits: (type: RelationshipType, end: End) => boolean,
): Match[] {
  const [before = [], after = []] = words;
  return search(lexicon, words, fits, (reading) => [
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
