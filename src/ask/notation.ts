import { PERIOD } from './dates.js';

/**
 * The notation for forms. A pattern is matched literally, except for
 *
 *     (a|b)    one of these             [a]      optional
 *     {name}   a name, known or not     {{name}} several names
 *     WORD     a class of words, below
 *
 * It is compiled to a regular expression for questions without punctuation, whose known names are replaced by `@0`,
 * `@1`, ... A regular expression suits this better than a generated parser, because an unknown name may have any length.
 * Only trying every length finds its end, and parsers with limited lookahead do not do that.
 */
const CLASSES: Readonly<Record<string, string>> = {
  BE: '(?:is|are|was|were)',
  DO: '(?:do|does|did)',
  ME: '(?:me|us)',
  ABOUT:
    '(?:about|on|regarding|concerning|of|with|to|around|for|in|related to|connected (?:with|to)|that (?:are|is) about)',
  LINKED: '(?:connected|related|linked|tied|associated)',
  LINK: '(?:relate|connect|link|tie)',
  LINKS: '(?:relates|connects|links|ties|joins)',
  LINKAGE: '(?:paths?|ways?|connections?|links?|relationships?|relations?|chains?)',
  HAPPENED: '(?:happened|happens|took place|occurred|went on|was going on)',
  SAY: '(?:say|says|said|tell|told|state|states|stated)',
  WHEN: '(?:when|(?:on|in) (?:what|which) (?:day|date|month|year)|what (?:day|date|month|year)|since when)',
  // The form that reads it knows which words mean a kind.
  KIND: '(?<kind>\\p{L}+)(?: (?:and|or) (?<kind2>\\p{L}+))?',
  PERIOD: `(?<period>${PERIOD})`,
  LIMITS: '(?<limits>(?: (?:without|avoiding|excluding|not (?:through|via|over)|in|within|using) .+?)?)',
};

const WORD = '[^@ ]+';
/** A known name, or up to twelve words that are not a known name. */
const NAME = `(?:@\\d+|${WORD}(?: ${WORD}){0,11}?)`;

/** A compiled pattern. */
export interface Notation {
  readonly pattern: RegExp;
  /** Matches a question with a space before it, so that even the first word may be optional. */
  readonly exec: (text: string, words?: ReadonlySet<string>) => RegExpExecArray | null;
}

/**
 * Compiles a pattern to a regular expression, which the engine does not translate before a question has the words that
 * the pattern cannot do without. Translating all patterns takes longer than answering a question.
 */
export function compileNotation(notation: string): Notation {
  const source = ` ${notation}`
    .replace(/\((?!\?)/g, '(?:')
    .replace(/ \[([^\]]*)\]/g, (_, inner: string) => `(?: ${inner})?`)
    .replace(/\{\{(\w+)\}\}/g, (_, name: string) => `(?<${name}>.+?)`)
    .replace(/\{(\w+)\}/g, (_, name: string) => `(?:the |an? )?(?<${name}>${NAME})`)
    .replace(/ LIMITS/g, 'LIMITS')
    .replace(/\b[A-Z]{2,}\b/g, (word) => CLASSES[word] ?? word);
  const pattern = new RegExp(`^${source}$`, 'iu');
  const needed = neededWords(notation);
  return {
    pattern,
    exec: (text, words = wordSet(text)) =>
      needed.every((choices) => choices.some((choice) => choice.every((word) => words.has(word))))
        ? pattern.exec(text)
        : null,
  };
}

/** The words of a question that patterns are tried on. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().split(' '));
}

/** The words that a pattern needs: of each choice, all words of one alternative. */
function neededWords(notation: string): string[][][] {
  return parts(notation)
    .map((part) => (CLASSES[part] ?? part).replace(/^\((?:\?:|\?<\w+>)?(.*)\)$/, '$1'))
    .filter((part) => /^[a-z |]+$/.test(part))
    .map((part) => part.split('|').map((choice) => choice.split(' ')));
}

/** The parts of a pattern between its outer spaces, without the optional ones. */
function parts(notation: string): string[] {
  const found = [''];
  let depth = 0;
  for (const sign of notation.replaceAll(/\[[^\]]*\]/g, '')) {
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    if (sign === ' ' && depth === 0) found.push('');
    else found.push(`${found.pop() ?? ''}${sign}`);
  }
  return found;
}
