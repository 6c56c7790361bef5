/**
 * Replaces what a text file should not contain with U+FFFD: lone surrogates, and control characters other than tab and
 * line breaks.
 */
export function plain(text: string): string {
  return text.toWellFormed().replace(CONTROLS, '\ufffd');
}

// eslint-disable-next-line no-control-regex -- naming them is the purpose
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** Does the same and puts the text on one line. */
export function onOneLine(text: string): string {
  return plain(text)
    .replace(/[\s\u0085]+/gu, ' ')
    .trim();
}

/** Wraps text to about a number of characters. A longer word gets its own line. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of onOneLine(text).split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
