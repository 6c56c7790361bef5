import { type Fingerprint, sourceOf } from '../src/model/evidence.js';
import { MAX_WINDOWS, type Search, findFingerprints } from './fingerprint.js';
import type { PageReader } from './page-reader.js';
import { textsOf } from './page-text.js';
import type { Place } from './yaml.js';

/** Evidence that cites a page without its words. */
export interface Citation {
  readonly passage: string;
  readonly fingerprint: Fingerprint;
  readonly place: Place;
}

/** A page that citations refer to. */
interface CitedPage {
  readonly id: string;
  readonly url: string;
}

/** What became of a cited phrase. */
export const OUTCOMES = {
  FOUND: 'found',
  MOVED: 'moved: the page has another address now',
  CHANGED: 'changed: the page is there, the phrase is not',
  GONE: 'gone: the page is no longer there',
  REFUSED: 'refused by robots.txt',
  UNREACHABLE: 'unreachable',
  UNREADABLE: 'not checkable',
} as const;

export type Outcome = keyof typeof OUTCOMES;

export interface Rechecked {
  readonly citation: Citation;
  readonly outcome: Outcome;
  /** Why, or where the page is now. */
  readonly detail?: string;
  /** The words of the page that have the fingerprint. They are to be shown and forgotten. */
  readonly words?: string;
}

/**
 * Downloads each cited page once, and looks for the phrases of its citations. Results come page by page, because a run
 * over many pages takes minutes.
 */
export async function* recheck(
  pages: readonly CitedPage[],
  citations: readonly Citation[],
  reader: PageReader,
  maxWindows: number = MAX_WINDOWS,
): AsyncIterable<Rechecked> {
  for (const page of pages) {
    const cited = citations.filter(({ passage }) => sourceOf(passage) === page.id);
    if (cited.length > 0) yield* recheckPage(page, cited, reader, maxWindows);
  }
}

async function* recheckPage(
  page: CitedPage,
  cited: readonly Citation[],
  reader: PageReader,
  maxWindows: number,
): AsyncIterable<Rechecked> {
  const download = await reader.read(page.url);
  const all = (outcome: Outcome, detail: string): Rechecked[] =>
    cited.map((citation) => ({ citation, outcome, detail: `${download.url}: ${detail}` }));
  if (download.outcome !== 'PAGE') {
    yield* all(download.outcome, download.why);
    return;
  }
  const read = await textsOf(download.page);
  if ('unreadable' in read) {
    yield* all('UNREADABLE', read.unreadable);
    return;
  }
  const searches = searchTexts(read.texts, cited, maxWindows);
  if (searches === undefined) {
    yield* all('UNREADABLE', 'it has no text; a script or a picture may show it');
    return;
  }
  const moved = download.url !== new URL(page.url.split('#')[0] ?? page.url).href;
  for (const [index, citation] of cited.entries()) {
    const search = searches[index] ?? 'ABSENT';
    if (typeof search === 'object')
      yield { citation, outcome: moved ? 'MOVED' : 'FOUND', ...search, ...(moved ? { detail: download.url } : {}) };
    else if (search === 'TOO_LARGE')
      yield { citation, outcome: 'UNREADABLE', detail: `${download.url}: it has too much text to search` };
    else
      yield {
        citation,
        outcome: 'CHANGED',
        detail: moved ? `${page.url} leads to ${download.url}` : download.url,
      };
  }
}

/** Searches the texts that a page may have, one after the other, for what is not found yet; undefined if all are empty. */
function searchTexts(
  texts: Iterable<string>,
  cited: readonly Citation[],
  maxWindows: number,
): readonly Search[] | undefined {
  let searches: Search[] | undefined;
  for (const text of texts) {
    if (!/[\p{L}\p{N}]/u.test(text)) continue;
    const next = findFingerprints(
      text,
      cited.map(({ fingerprint }) => fingerprint),
      maxWindows,
    );
    searches = searches?.map((search, index) => better(search, next[index])) ?? next;
    if (searches.every((search) => typeof search === 'object')) break;
  }
  return searches;
}

/** What is known of a phrase after a second text: a text that was too large to search leaves it open. */
function better(first: Search, second: Search = 'ABSENT'): Search {
  return typeof first === 'object' || second === 'ABSENT' ? first : second;
}
