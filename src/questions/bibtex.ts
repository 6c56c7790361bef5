import { yearsInWords } from '../model/wording-time.js';
import type { SourceRow } from '../query/loaders.js';
import type { CitedWords } from './cited-words.js';
import { noteOf } from './csl.js';

/**
 * A web page as a BibTeX entry, for biber and for plain BibTeX with `url` styles. It is handwritten because the
 * libraries that convert citation formats can fetch from the network, which is too great a risk in a server for the
 * sake of seven fields.
 */
export function bibtexEntry(
  { id, title, publisher, url, date, retrieved }: SourceRow,
  words: readonly CitedWords[],
): string {
  const note = noteOf(words);
  const fields: [string, string | null][] = [
    ['author', `{${escaped(publisher)}}`],
    // Doubled braces preserve capitals, such as those of ASEAN.
    ['title', `{${escaped(title)}}`],
    ['year', date === null ? null : yearsInWords(date)],
    ['date', date !== null && BIBLATEX_DATE.test(date) ? date : null],
    ['url', url],
    ['urldate', retrieved],
    ['note', note === '' ? null : escaped(note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},`]));
  return [`@online{${id},`, ...lines, '}'].join('\n');
}

const DATE = String.raw`(?:-?\d{4}|\d{3}X|\d{2}XX|\d{4}-(?:\d{2}|XX)|\d{4}-(?:\d{2}-(?:\d{2}|XX)|XX-XX))[?~%]?`;

/** The levels 0 and 1 of EDTF, which biblatex accepts for a `date`: https://ctan.org/pkg/biblatex, section 2.3.8. */
const BIBLATEX_DATE = new RegExp(`^(?:${DATE}(?:/(?:${DATE}|\\.\\.))?|\\.\\./${DATE})$`);

const LATEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

/** Escapes the characters that are special in TeX. */
function escaped(text: string): string {
  return text.replace(/[\\^~{}$&#%_]/g, (character) => LATEX[character] ?? `\\${character}`);
}
