import type { SourceRow } from '../query/loaders.js';

/** What was asked to be cited: its id, and what it says of itself. */
export interface Subject {
  readonly id: string;
  /** A claim's sentence, an entity's name, a passage's id, a source's title. */
  readonly statement: string;
}

/** Words to cite, or a place without words. */
export interface CitedWords {
  readonly source: string;
  readonly locator: string | undefined;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  /** What the words support; told beside them where several things are cited at once. */
  readonly supports: readonly Subject[];
}

/** A source as CSL-JSON, https://docs.citationstyles.org/en/stable/specification.html#csl-json; the fields used here. */
export interface CslItem {
  readonly id: string;
  readonly type: 'webpage';
  readonly title: string;
  readonly author: readonly { readonly literal: string }[];
  readonly URL: string;
  readonly issued?: CslDate;
  readonly accessed: CslDate;
  readonly note?: string;
}

interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

export function cslItem(source: SourceRow, words: readonly CitedWords[]): CslItem {
  const note = words
    .filter(({ locator }) => locator !== undefined)
    .map(({ locator, quote, supports }) => {
      // Which of the things cited the words are for, where there are several.
      const ids = supports.length === 0 ? '' : ` [${supports.map(({ id }) => id).join('; ')}]`;
      return `${String(locator)}${quote === '' ? '' : `: “${quote}”`}${ids}`;
    })
    .join('; ');
  return {
    id: source.id,
    type: 'webpage',
    title: source.title,
    author: [{ literal: source.publisher }],
    URL: source.url,
    ...(source.date === null ? {} : { issued: cslDate(source.date) }),
    accessed: cslDate(source.retrieved),
    ...(note === '' ? {} : { note }),
  };
}

/** The first day, month or year of an EDTF date, as CSL writes it. */
function cslDate(edtf: string): CslDate {
  const [start = ''] = edtf.split('/');
  return { 'date-parts': [start.replace(/[?~%]/g, '').split('-').map(Number)] };
}
