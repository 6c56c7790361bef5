/** Text without what no file of text should hold: lone surrogates and control characters but tab and line breaks become U+FFFD. */
export function plain(text: string): string {
  return text.toWellFormed().replace(CONTROLS, '\ufffd');
}

// eslint-disable-next-line no-control-regex -- naming them is the purpose
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** The same on one line. */
export function onOneLine(text: string): string {
  return plain(text)
    .replace(/[\s\u0085]+/gu, ' ')
    .trim();
}

/** Words in lines of about a number of characters; a longer word has a line of its own. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of onOneLine(text).split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
