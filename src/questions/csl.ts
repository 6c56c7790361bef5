import { readDate } from '../model/edtf-date.js';
import { evidenceInWords } from '../model/wording-evidence.js';
import { timeInWords } from '../model/wording-time.js';
import type { SourceRow } from '../query/loaders.js';
import type { CitedWords } from './cited-words.js';

/**
 * A source as CSL-JSON, https://docs.citationstyles.org/en/stable/specification.html#csl-json; the fields used here.
 */
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

/** A date, or the two ends of a range; words where CSL cannot express it. */
type CslDate =
  | {
      readonly 'date-parts': readonly (readonly number[])[];
      /** 1 to 4, starting with spring. */
      readonly season?: number;
      readonly circa?: true;
    }
  | { readonly literal: string };

/** The passages and quotes, for a citation that names only the page; empty where the page alone is cited. */
export function noteOf(words: readonly CitedWords[]): string {
  return words
    .filter(({ locator }) => locator !== undefined)
    .map(({ locator, evidence, supports }) => {
      // The items that the words support, where several items are cited.
      const ids = supports.length === 0 ? '' : ` [${supports.map(({ id }) => id).join('; ')}]`;
      return `${String(locator)}${evidence === null ? '' : `: ${evidenceInWords(evidence)}`}${ids}`;
    })
    .join('; ');
}

export function cslItem(source: SourceRow, words: readonly CitedWords[]): CslItem {
  const note = noteOf(words);
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

/**
 * CSL has days, months, years, seasons, ranges of them and "circa", but cannot express an open, uncertain or partly
 * unspecified date.
 */
function cslDate(edtf: string): CslDate {
  const dates = edtf.split('/').map(cslParts);
  const [first] = dates;
  const known = dates.flatMap((date) => date ?? []);
  const alike = known.every(({ circa }) => circa === first?.circa);
  if (first === undefined || known.length < dates.length || !alike) return { literal: timeInWords(edtf) };
  // CSL has one season per date, so a range cannot have any.
  if (known.length > 1 && known.some(({ season }) => season !== undefined)) return { literal: timeInWords(edtf) };
  const { season, circa } = first;
  return {
    'date-parts': known.map(({ numbers }) => numbers),
    ...(season === undefined ? {} : { season }),
    ...(circa ? { circa } : {}),
  };
}

interface CslParts {
  readonly numbers: readonly number[];
  readonly season: number | undefined;
  readonly circa: boolean;
}

/**
 * One date as CSL writes it; undefined where CSL cannot express it. An unspecified month or day (`XX`) is left out.
 */
function cslParts(text: string): CslParts | undefined {
  const parts = readDate(text)?.parts;
  if (parts === undefined || parts.some(({ uncertain }) => uncertain)) return undefined;
  const circa = parts.every(({ approximate }) => approximate);
  if (!circa && parts.some(({ approximate }) => approximate)) return undefined;
  const given = parts.slice(0, parts.findLastIndex((part) => part.text !== 'XX') + 1);
  const numbers = given.map((part) => Number(part.text));
  const [year = 0, month = 1] = numbers;
  // CSL counts years BCE differently.
  if (numbers.some(Number.isNaN) || year < 1 || month < 1 || month > 24) return undefined;
  if (month <= 12) return { numbers, season: undefined, circa };
  return month > 20 && numbers.length === 2 ? { numbers: [year], season: month - 20, circa } : undefined;
}
