/**
 * Escapes text for XML 1.0 content and double-quoted attributes: https://www.w3.org/TR/xml/#charsets. White space
 * (including what XML 1.1 and some parsers take for line breaks) is written as references, which parsers keep
 * unchanged. Characters that XML does not allow become U+FFFD. (xmlbuilder2 4 was tried: it leaves line breaks in
 * attributes unescaped and lets forbidden characters through.)
 */
export function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replace(FORBIDDEN, '\ufffd')
    .replace(/[&<>"'\t\n\r\u0085\u2028]/g, (character) => ESCAPES[character] ?? character);
}

// eslint-disable-next-line no-control-regex -- naming them is the purpose
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\u0085': '&#133;',
  '\u2028': '&#8232;',
};

/** A `meta` element of an HTML page. */
export function metaTag(by: 'name' | 'property', name: string, content: string): string {
  return `<meta${xmlAttributes({ [by]: name, content })}>`;
}

/** Formats each attribute that has a value as ` name="value"`. */
export function xmlAttributes(attributes: Readonly<Record<string, string | number | null>>): string {
  return Object.entries(attributes)
    .filter((pair): pair is [string, string | number] => pair[1] !== null)
    .map(([name, value]) => ` ${name}="${xmlText(String(value))}"`)
    .join('');
}
