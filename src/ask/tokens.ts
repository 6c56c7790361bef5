import { normalise } from '../model/text.js';

/** The maximum length of a question, in characters. */
export const MAX_LENGTH = 500;

/** A word of a question with its position. */
export interface Token {
  /** As written. */
  readonly text: string;
  /** As compared: in lower case, without accents. */
  readonly word: string;
}

/**
 * Words that express tense, voice or a question but have no meaning of their own. They are ignored when a question is
 * compared with a pattern.
 */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  'is are was were be been being am become becomes became do does did has have had having will would'.split(' '),
);

/** Words before a name or noun that do not change the meaning. */
export const DETERMINERS: ReadonlySet<string> = new Set('the a an its their his her'.split(' '));

export const PREPOSITIONS: ReadonlySet<string> = new Set(
  'about against among around as at between by during for from in into of off on onto out over through to toward towards under until up upon via with within'.split(
    ' ',
  ),
);

/** Words that introduce a question. */
export const QUESTION_WORDS: ReadonlySet<string> = new Set('who whom whose what which where when why how'.split(' '));

/** Polite and filler words. */
const FILLERS: ReadonlySet<string> = new Set('please also ever already actually exactly'.split(' '));

// Keeps an ISO day or month together. An apostrophe joins a word, and a possessive `'s` is dropped.
const WORD = /\d{4}-\d{2}(?:-\d{2})?(?!\d)|[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** "What's" means "what is", but "Japan's" means Japan. */
const CONTRACTED = /^(?:who|what|where|when|how|which|there|that)['’]s$/iu;

/** The words of a text in order, without punctuation, quotation marks and white space. */
export function tokensOf(text: string): Token[] {
  return Array.from(text.normalize('NFC').matchAll(WORD), ([match]) => match)
    .flatMap((word) => (CONTRACTED.test(word) ? [word.slice(0, -2), 'is'] : [word.replace(/['’]s$/iu, '')]))
    .flatMap((word) => (/n['’]t$/iu.test(word) ? [word.slice(0, -3), 'not'] : [word]))
    .map((word) => ({ text: word, word: normalise(word) }))
    .filter(({ word }) => word !== '' && !FILLERS.has(word));
}

/** The words of a text in the form in which they are compared. */
export function wordsOf(text: string): string[] {
  return tokensOf(text).map(({ word }) => word);
}
