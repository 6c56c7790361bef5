import { normalise } from '../model/text.js';

/** The maximum length of a question, in characters. */
export const MAX_LENGTH = 500;

/** A word of a question with its position. */
export interface Token {
  /** As written. */
  readonly text: string;
  /** As compared: in lower case, without accents. */
  readonly word: string;
  /** It is written with a possessive `'s`. */
  readonly owner?: true;
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

/** Words that refer to nobody in particular, or to somebody named elsewhere. */
export const PRONOUNS: ReadonlySet<string> = new Set(
  'i me we us you he him she her it they them this that these those there anyone anybody anything someone somebody something everyone everybody everything nobody none one other others any some all no'.split(
    ' ',
  ),
);

/** Words that join or limit others, and verbs that say how sure something is. */
const CONNECTIVES: ReadonlySet<string> = new Set(
  'and but if nor not or so than then because without avoiding excluding can could may might must shall should many much more most such both each every'.split(
    ' ',
  ),
);

/** Words that only hold others together, so that a question which begins or ends a name with one must show that it does. */
export const BINDING_WORDS: ReadonlySet<string> = new Set([
  ...AUXILIARIES,
  ...PREPOSITIONS,
  ...QUESTION_WORDS,
  ...CONNECTIVES,
]);

/** Further words by which the forms of question are recognised, and those of dates. */
const FORM_WORDS: ReadonlySet<string> = new Set(
  (
    'tell told show give list find name describe explain compare compared say says said state states stated know known mean meant stand ' +
    'connect connects connected link links linked relate relates related tie ties tied associated join joins bind brings holds fit hang go belong together ' +
    'path paths way ways connection connections relationship relationships relation relations chain chains route shortest ' +
    'share shared common ground overlap differ differs difference differences vs versus compares comparison contrast position positions view views stance stances opinion opinions ' +
    'timeline history chronology chronological story milestones sequence order year years month months get got time times ' +
    'happen happens happened happening occur occurred take took taking place went going begin start end finish date dated day month year planned ' +
    'plan plans promise promises promised pledge pledges pledged open kept done pending ' +
    'step steps hop hops at most least up two three four five six seven eight ' +
    'january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
);

/** Words that a question may use without naming anything, whatever the record is about. */
export const PLAIN_WORDS: ReadonlySet<string> = new Set([...BINDING_WORDS, ...DETERMINERS, ...PRONOUNS, ...FORM_WORDS]);

/** Polite and filler words. */
const FILLERS: ReadonlySet<string> = new Set(
  'please also ever already actually exactly yet currently originally really indeed'.split(' '),
);

// Keeps an ISO day or month together. An apostrophe joins a word, and a possessive `'s` is dropped.
const WORD = /\d{4}-\d{2}(?:-\d{2})?(?!\d)|[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** "What's" means "what is", but "Japan's" means Japan. */
const CONTRACTED = /^(?:who|what|where|when|how|which|there|that)['’]s$/iu;

/** "U.S." is one word. */
function withoutDots(text: string): string {
  return text.replaceAll(/(?<![\p{L}\p{N}.])(?:\p{Lu}\.){2,}/gu, (letters) => `${letters.replaceAll('.', '')} `);
}

/** The words of a text in order, without punctuation, quotation marks and white space. */
export function tokensOf(text: string): Token[] {
  return Array.from(withoutDots(text.normalize('NFC')).matchAll(WORD), ([match]) => match)
    .flatMap((word) => (CONTRACTED.test(word) ? [word.slice(0, -2), 'is'] : [word]))
    .flatMap((word) => (/n['’]t$/iu.test(word) ? [word.slice(0, -3), 'not'] : [word]))
    .map((word): Token => {
      const text = word.replace(/['’]s$/iu, '');
      return { text, word: normalise(text), ...(text === word ? {} : { owner: true }) };
    })
    .filter(({ word }) => word !== '' && !FILLERS.has(word));
}

/** The words of a text in the form in which they are compared. */
export function wordsOf(text: string): string[] {
  return tokensOf(text).map(({ word }) => word);
}
