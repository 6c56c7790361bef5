/**
 * Text as XML 1.0 may hold it, for content and for attributes in double quotes: https://www.w3.org/TR/xml/#charsets. White space is
 * written as references, which a parser keeps as it is (also what XML 1.1 takes for line breaks, as some parsers do); characters that no XML document may hold become U+FFFD. (xmlbuilder2 4 was
 * tried: it leaves line breaks in attributes bare and lets such characters through.)
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

/** ` name="value"` for each attribute that has a value. */
export function xmlAttributes(attributes: Readonly<Record<string, string | number | null>>): string {
  return Object.entries(attributes)
    .filter((pair): pair is [string, string | number] => pair[1] !== null)
    .map(([name, value]) => ` ${name}="${xmlText(String(value))}"`)
    .join('');
}
