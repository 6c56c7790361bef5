import type { CslItem } from './csl.js';

/**
 * CSL items of web pages as BibTeX entries for biber and for plain BibTeX with `url` styles. Written here because the libraries that
 * convert citation formats come with code that fetches from the network, which a server must not carry for five fields.
 */
export function bibtex(items: readonly CslItem[]): string {
  return items.map(entry).join('\n\n');
}

function entry({ id, title, author, URL, issued, accessed, note }: CslItem): string {
  const [year, month, day] = issued?.['date-parts'][0] ?? [];
  const fields: [string, string | undefined][] = [
    ['author', author.map(({ literal }) => `{${escaped(literal)}}`).join(' and ')],
    // Doubled braces keep capitals as they are, ASEAN's among them.
    ['title', `{${escaped(title)}}`],
    ['year', year?.toString()],
    ['date', year === undefined ? undefined : isoDate([year, month, day])],
    ['url', URL],
    ['urldate', isoDate(accessed['date-parts'][0] ?? [])],
    ['note', note === undefined ? undefined : escaped(note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},`]));
  return [`@online{${id},`, ...lines, '}'].join('\n');
}

function isoDate(parts: readonly (number | undefined)[]): string {
  return parts.flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, '0')])).join('-');
}

const LATEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

/** Characters that mean something to TeX, as themselves. */
function escaped(text: string): string {
  return text.replace(/[\\^~{}$&#%_]/g, (character) => LATEX[character] ?? `\\${character}`);
}
