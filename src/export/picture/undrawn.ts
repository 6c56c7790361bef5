import { listInWords } from '../../model/wording.js';
import { scriptOf } from './script.js';

const NAMES = new Intl.DisplayNames('en', { type: 'script' });

/**
 * A warning that names the scripts of characters for which there is no font, each with one of them by its code point,
 * because the reader may lack a font too. Undefined if there are none.
 */
export function undrawnInWords(characters: readonly string[]): string | undefined {
  if (characters.length === 0) return undefined;
  const examples = new Map<string, string>();
  for (const character of characters) {
    const script = scriptOf(character);
    const name = script === undefined ? 'other signs' : (NAMES.of(script) ?? script);
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    if (!examples.has(name)) examples.set(name, `${name} (such as U+${code})`);
  }
  return `There is no font for ${listInWords([...examples.values()])}: boxes stand for these characters. The same picture as SVG shows them in the fonts of whoever opens it.`;
}
