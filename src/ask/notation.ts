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

/**
 * Compiles a pattern to a regular expression. It expects a question with a space before it, so that even the first word
 * may be optional.
 */
export function compileNotation(notation: string): RegExp {
  const source = ` ${notation}`
    .replace(/\((?!\?)/g, '(?:')
    .replace(/ \[([^\]]*)\]/g, (_, inner: string) => `(?: ${inner})?`)
    .replace(/\{\{(\w+)\}\}/g, (_, name: string) => `(?<${name}>.+?)`)
    .replace(/\{(\w+)\}/g, (_, name: string) => `(?:the |an? )?(?<${name}>${NAME})`)
    .replace(/ LIMITS/g, 'LIMITS')
    .replace(/\b[A-Z]{2,}\b/g, (word) => CLASSES[word] ?? word);
  return new RegExp(`^${source}$`, 'iu');
}
