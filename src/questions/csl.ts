import type { SourceRow } from '../query/loaders.js';
import type { CitedWords } from './cite.js';

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
