import { BINDING_WORDS, type Token, tokensOf } from './tokens.js';

/** A word of a question, and what its capitals say about it. */
export interface QuestionToken extends Token {
  /**
   * Set if it is a word of the grammar, unless a capital shows that it is a name. `FIRST` begins the question with a
   * capital, which shows nothing of the word itself.
   */
  readonly grammar?: 'SMALL' | 'FIRST';
}

const isSmall = ({ text }: Token): boolean => !/^\p{Lu}/u.test(text);

/** Marks the words of the grammar. Where all of them have capitals, as in a heading, capitals show nothing. */
export function markGrammar(tokens: readonly Token[], grammarWords: ReadonlySet<string>): QuestionToken[] {
  // "Tô" is no "to": whoever writes the accents means the name.
  const isGrammar = ({ text }: Token): boolean => grammarWords.has(text.toLowerCase());
  const capitalsTell = tokens.slice(1).some((token) => isGrammar(token) && isSmall(token));
  return tokens.map((token, at): QuestionToken => {
    if (!isGrammar(token)) return token;
    if (!capitalsTell || isSmall(token)) return { ...token, grammar: 'SMALL' };
    return at === 0 ? { ...token, grammar: 'FIRST' } : token;
  });
}

/**
 * Whether words of a question may be one of these names. They may not where they are a word of the grammar, or begin or
 * end with one that binds ("to Lan", "hun many"), unless the name has it in small letters, too.
 */
export function mayStandFor(part: readonly QuestionToken[], names: readonly string[]): boolean {
  const [first, last] = [0, part.length - 1];
  const doubted = [...new Set([first, last])].filter((at) => {
    const { grammar, word } = part[at] ?? {};
    if (grammar === undefined) return false;
    return first === last || (grammar === 'SMALL' && BINDING_WORDS.has(word ?? ''));
  });
  if (doubted.length === 0) return true;
  const words = part.map(({ word }) => word).join(' ');
  return names.some((name) => {
    const tokens = tokensOf(name);
    return (
      tokens.map(({ word }) => word).join(' ') === words &&
      doubted.every((at) => tokens[at]?.text === part[at]?.text.toLowerCase())
    );
  });
}
