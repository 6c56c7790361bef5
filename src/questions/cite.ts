import { readEvidence, sourceOf } from '../model/evidence.js';
import { isolateStretches } from '../model/isolate-stretches.js';
import { timeInWords } from '../model/wording-time.js';
import type { EntityRow, RelationshipRow, SourceRow } from '../query/loaders.js';
import { MAX_TEXT } from '../query/paging.js';
import { type FoundNode, type Reading, nodeById } from './nodes-by-id.js';
import { textFragmentUrl } from '../model/text-fragment.js';
import { bibtexEntry } from './bibtex.js';
import { type CitedWords, type Subject, wordsOf } from './cited-words.js';
import { evidenceInWords } from '../model/wording-evidence.js';
import { cslItem } from './csl.js';

export type CitationStyle = 'BIBTEX' | 'CSL_JSON' | 'FOOTNOTE';

/** The citation of one requested item. */
export interface CitedEntry extends Subject {
  readonly asked: string;
  readonly text: string;
}

export interface Cited {
  readonly text: string;
  readonly entries: readonly CitedEntry[];
  /** Ids of the cited sources, in order. */
  readonly sources: readonly string[];
  /** Texts that name nothing, or several things. */
  readonly missing: readonly string[];
}

interface Found {
  readonly subject: Subject;
  readonly words: readonly Omit<CitedWords, 'supports'>[];
}

/**
 * Cites the evidence of claims, entities, passages and sources. The combined text has each source once and each quote
 * once, in the order of the document, with the items that it supports; `entries` cites each item separately.
 */
export async function cite(context: Reading, asked: readonly string[], style: CitationStyle): Promise<Cited> {
  const { loaders } = context;
  const unique = [...new Set(asked)];
  const found = await Promise.all(unique.map((text) => find(context, text)));
  const known = found.flatMap((each) => each ?? []);
  const all = known.flatMap(({ subject, words }) => words.map((each) => ({ ...each, supports: [subject] })));
  const sources = (await loaders.source.loadMany([...new Set(all.map(({ source }) => source))].sort())).filter(
    (row): row is SourceRow => row !== undefined && !(row instanceof Error),
  );
  const several = new Set(known.map(({ subject }) => subject.id)).size > 1;
  const textOf = (words: readonly CitedWords[]): string =>
    write(
      sources
        .map((source) => ({ source, words: inOrder(words.filter((each) => each.source === source.id)) }))
        .filter((each) => each.words.length > 0),
      style,
    );
  return {
    text: textOf(several ? all : all.map((each) => ({ ...each, supports: [] }))),
    entries: unique.flatMap((text, index) => {
      const each = found[index];
      if (each === undefined) return [];
      return [{ ...each.subject, asked: text, text: textOf(each.words.map((words) => ({ ...words, supports: [] }))) }];
    }),
    sources: sources.map(({ id }) => id),
    missing: unique.filter((_, index) => found[index] === undefined),
  };
}

/** Finds the item with this id, or the entity with this name. */
async function find(context: Reading, text: string): Promise<Found | undefined> {
  const node = await nodeById(context, text);
  if (node !== undefined) return citable(node);
  const resolution = text.length > MAX_TEXT ? undefined : context.names.resolve(text);
  if (resolution?.outcome !== 'found') return undefined;
  const named = await nodeById(context, resolution.id);
  return named && citable(named);
}

function citable(node: FoundNode): Found {
  switch (node.is) {
    case 'entity':
      return { subject: { id: node.row.id, statement: node.row.name }, words: evidence(node.row) };
    case 'relationship':
      return { subject: { id: node.row.id, statement: node.row.sentence }, words: evidence(node.row) };
    case 'passage': {
      const { id, source, locator } = node.row;
      return { subject: { id, statement: id }, words: [place(source, locator)] };
    }
    case 'source':
      return { subject: { id: node.row.id, statement: node.row.title }, words: [place(node.row.id, undefined)] };
  }
}

function evidence(row: EntityRow | RelationshipRow): Found['words'] {
  return readEvidence(row).map((item) => {
    const source = sourceOf(item.passage);
    return { source, locator: item.passage.slice(source.length + 1), evidence: item };
  });
}

function place(source: string, locator: string | undefined): Found['words'][number] {
  return { source, locator, evidence: null };
}

/** Each piece of evidence once, with all the items that it supports, sorted by passage. */
function inOrder(words: readonly CitedWords[]): CitedWords[] {
  const unique = new Map<string, CitedWords>();
  for (const each of words) {
    const key = `${each.locator ?? ''}\n${wordsOf(each)}`;
    unique.set(key, { ...each, supports: [...(unique.get(key)?.supports ?? []), ...each.supports] });
  }
  const collator = new Intl.Collator('en', { numeric: true });
  return [...unique.values()].sort(
    (a, b) => collator.compare(a.locator ?? '', b.locator ?? '') || collator.compare(wordsOf(a), wordsOf(b)),
  );
}

type CitedSource = { readonly source: SourceRow; readonly words: readonly CitedWords[] };

function write(cited: readonly CitedSource[], style: CitationStyle): string {
  switch (style) {
    case 'FOOTNOTE':
      return cited
        .flatMap(({ source, words }) => words.map((each) => footnote(source, each)))
        .map((text, index) => `${index + 1}. ${isolateStretches(text)}`)
        .join('\n');
    case 'CSL_JSON':
      return JSON.stringify(
        cited.map(({ source, words }) => cslItem(source, words)),
        null,
        2,
      );
    case 'BIBTEX':
      return cited.map(({ source, words }) => bibtexEntry(source, words)).join('\n\n');
  }
}

/**
 * Publisher, "Title", date, passage: "quote", link, access date; then the items that it supports, where there are
 * several.
 */
function footnote(source: SourceRow, { locator, supports, evidence: item }: CitedWords): string {
  const url = item === null ? source.url : textFragmentUrl(source.url, item);
  const at = locator === undefined ? '' : `, ${locator}`;
  const said = item === null ? '' : `: ${evidenceInWords(item)}`;
  const read = item?.lookedUp ?? source.retrieved;
  return `${source.publisher}, “${source.title}”, ${source.date === null ? 'n.d.' : timeInWords(source.date)}${at}${said}, ${url} (accessed ${timeInWords(read)}).${purposeInWords(supports)}`;
}

function purposeInWords(supports: readonly Subject[]): string {
  if (supports.length === 0) return '';
  const each = supports.map(({ id, statement }) => (statement === id ? `[${id}]` : `${statement} [${id}]`));
  return ` For: ${each.join('; ')}.`;
}
