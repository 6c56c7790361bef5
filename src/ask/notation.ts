import { PERIOD } from './dates.js';
import { KIND_NOUNS } from './kinds.js';

/**
 * The notation that forms are written in. A form is read as it stands, with
 *
 *     (a|b)    one of these             [a]      may be left out
 *     {name}   a name, known or not     {{name}} several names
 *     WORD     a class of words, below
 *
 * and becomes a regular expression over a question whose known names are `@0`, `@1`, ... and whose punctuation is gone. A regular
 * expression and not a generated parser, because a name that the graph does not know may be of any length: only trying every length
 * finds where it ends, which parsers that look ahead do not do.
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
  KIND: `(?<kind>${KIND_NOUNS.join('|')})(?: (?:and|or) (?<kind2>${KIND_NOUNS.join('|')}))?`,
  PERIOD: `(?<period>${PERIOD})`,
  LIMITS: '(?<limits>(?: (?:without|avoiding|excluding|not (?:through|via|over)|in|within|using) .+?)?)',
};

const WORD = '[^@ ]+';
/** A known name, or up to twelve words that are none. */
const NAME = `(?:@\\d+|${WORD}(?: ${WORD}){0,11}?)`;

/** The regular expression of one way to ask. It is for a question with a space before it, so that any first word may be left out. */
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
