import { type GlobalId, parseGlobalId } from '../ids.js';
import type { EntityRow, Loaders, PassageRow, RelationshipRow, SourceRow } from '../loaders.js';
import { textFragmentUrl } from '../text-fragment.js';
import { bibtex } from './bibtex.js';
import { cslItem } from './csl.js';

export type CitationStyle = 'BIBTEX' | 'CSL_JSON' | 'FOOTNOTE';

/** Words to cite, or a place without words. */
export interface CitedWords {
  readonly source: string;
  readonly locator: string | undefined;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

export interface Cited {
  readonly text: string;
  /** Ids of the sources cited, in order. */
  readonly sources: readonly string[];
  /** Ids that name nothing. */
  readonly missing: readonly string[];
}

/** Cites the words behind claims, entities, passages and sources: each source once, each quote once, in the order of the document. */
export async function cite(loaders: Loaders, ids: readonly string[], style: CitationStyle): Promise<Cited> {
  const unique = [...new Set(ids)];
  const words = await Promise.all(unique.map((id) => wordsOf(loaders, parseGlobalId(id))));
  const missing = unique.filter((_, index) => words[index] === undefined);
  const all = words.flatMap((each) => each ?? []);
  const sources = (await loaders.source.loadMany([...new Set(all.map(({ source }) => source))].sort())).filter(
    (row): row is SourceRow => row !== undefined && !(row instanceof Error),
  );
  const cited = sources.map((source) => ({ source, words: inOrder(all.filter((each) => each.source === source.id)) }));
  return { text: write(cited, style), sources: sources.map(({ id }) => id), missing };
}

async function wordsOf(loaders: Loaders, id: GlobalId): Promise<CitedWords[] | undefined> {
  switch (id.is) {
    case 'entity':
      return evidence(await loaders.entity.load(id.id));
    case 'relationship':
      return evidence(await loaders.relationship.load(id.key));
    case 'passage':
      return place(await loaders.passage.load(id.id));
    case 'source': {
      const source = await loaders.source.load(id.id);
      return source && [{ source: source.id, locator: undefined, quote: '', prefix: '', suffix: '' }];
    }
  }
}

function evidence(row: EntityRow | RelationshipRow | undefined): CitedWords[] | undefined {
  return row?.passages.map((passage, index) => {
    const [source = '', locator] = passage.split('#');
    return {
      source,
      locator,
      quote: row.quotes[index] ?? '',
      prefix: row.prefixes[index] ?? '',
      suffix: row.suffixes[index] ?? '',
    };
  });
}

function place(passage: PassageRow | undefined): CitedWords[] | undefined {
  return passage && [{ source: passage.source, locator: passage.locator, quote: '', prefix: '', suffix: '' }];
}

/** Each quote once; by passage, and what has no words only where nothing of its passage is quoted. */
function inOrder(words: readonly CitedWords[]): CitedWords[] {
  const unique = new Map(words.map((each) => [`${each.locator ?? ''}\n${each.quote}`, each]));
  const collator = new Intl.Collator('en', { numeric: true });
  return [...unique.values()].sort(
    (a, b) => collator.compare(a.locator ?? '', b.locator ?? '') || collator.compare(a.quote, b.quote),
  );
}

type CitedSource = { readonly source: SourceRow; readonly words: readonly CitedWords[] };

function write(cited: readonly CitedSource[], style: CitationStyle): string {
  switch (style) {
    case 'FOOTNOTE':
      return cited
        .flatMap(({ source, words }) => words.map((each) => footnote(source, each)))
        .map((text, index) => `${index + 1}. ${text}`)
        .join('\n');
    case 'CSL_JSON':
      return JSON.stringify(
        cited.map(({ source, words }) => cslItem(source, words)),
        null,
        2,
      );
    case 'BIBTEX':
      return bibtex(cited.map(({ source, words }) => cslItem(source, words)));
  }
}

/** Publisher, "Title", date, passage: "quote", link, day it was read. */
function footnote(source: SourceRow, { locator, ...words }: CitedWords): string {
  const url = words.quote === '' ? source.url : textFragmentUrl(source.url, words);
  const at = locator === undefined ? '' : `, ${locator}`;
  const said = words.quote === '' ? '' : `: “${words.quote}”`;
  return `${source.publisher}, “${source.title}”, ${source.date ?? 'n.d.'}${at}${said}, ${url} (accessed ${source.retrieved}).`;
}
