import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Fault } from '../src/errors.js';
import { sourceOf } from '../src/model/evidence.js';
import { cutPassages, foldSpace } from './passages.js';
import type { SourceManifest } from './shape.js';
import { readTable } from './table.js';
import type { PlacedEvidence, Seed } from './validate.js';

/** The result of a run. */
export interface Verification {
  /** Quotes found in their passage. */
  readonly quotes: number;
  /** Rows of tables whose cells were found. */
  readonly rows: number;
  /** Paraphrases of pages that are not held, which need the network (`--fetch`). */
  readonly cited: number;
}

/**
 * Looks up every quote in its passage, and every row in its table, in the copies under `sourcesDir`.
 * @throws Fault QUOTE_NOT_FOUND listing every quote and row that is not there, and every copy that is missing or altered.
 */
export function verifySources(seed: Pick<Seed, 'manifests' | 'evidence'>, sourcesDir: string): Verification {
  const failures: string[] = [];
  const count = { quotes: 0, rows: 0, cited: 0 };
  for (const source of seed.manifests) {
    const evidence = seed.evidence.filter(({ passage }) => sourceOf(passage) === source.id);
    const held = evidence.filter(({ paraphrase }) => paraphrase === undefined);
    count.cited += evidence.length - held.length;
    if ('notHeld' in source.copy) continue;
    const copy = readCopy(source, source.copy, sourcesDir, failures);
    if (copy === undefined) continue;
    const problemOf =
      source.table === undefined ? inText(source, copy, failures) : inTable(source, source.table.key, copy, failures);
    if (problemOf === undefined) continue;
    count[source.table === undefined ? 'quotes' : 'rows'] += held.length;
    for (const item of held) {
      const problem = problemOf(item);
      if (problem !== undefined) failures.push(`${item.place.file}:${item.place.line}: ${problem}`);
    }
  }
  if (failures.length > 0) {
    throw new Fault(
      'QUOTE_NOT_FOUND',
      `${failures.length} problem${failures.length === 1 ? '' : 's'} with the sources:\n${failures.join('\n')}`,
    );
  }
  return count;
}

/** What is wrong with a piece of evidence, or undefined. */
type Check = (item: PlacedEvidence) => string | undefined;

function inText(source: SourceManifest, copy: string, failures: string[]): Check | undefined {
  const anchors = source.passages.flatMap(({ locator, starts }) => (starts === undefined ? [] : [{ locator, starts }]));
  const cut = cutPassages(copy, anchors);
  if ('missing' in cut) {
    failures.push(
      `${source.id}: passage '${cut.missing}' does not start with the words the manifest gives, or not in this order`,
    );
    return undefined;
  }
  const passages = new Map(cut.passages.map(({ locator, text }) => [`${source.id}#${locator}`, text]));
  const page = [...passages.values()].join(' ');
  return ({ quote = '', ...words }) => {
    const problem = problemWith({ ...words, quote }, passages, page);
    return problem === undefined ? undefined : `"${quote}" ${problem}`;
  };
}

function inTable(source: SourceManifest, key: readonly string[], copy: string, failures: string[]): Check | undefined {
  const table = readTable(copy, key);
  if ('missing' in table) {
    failures.push(
      `${source.id}: the table has no column '${table.missing}', which its manifest names as part of the key`,
    );
    return undefined;
  }
  return ({ passage, row = {} }) => {
    const rows = table.rows.get(passage.slice(source.id.length + 1));
    if (rows === undefined) return `no row of ${source.id} has the key '${passage.slice(source.id.length + 1)}'`;
    const unknown = Object.keys(row).find((column) => !table.columns.includes(column));
    if (unknown !== undefined)
      return `${source.id} has no column '${unknown}'; its columns are ${table.columns.join(', ')}`;
    const fits = (cells: Readonly<Record<string, string>>): boolean =>
      Object.entries(row).every(([column, value]) => foldSpace(cells[column] ?? '') === foldSpace(value));
    if (rows.some(fits)) return undefined;
    const found = Object.keys(row).map(
      (column) => `${column} is ${rows.map((cells) => `'${cells[column] ?? ''}'`).join(' or ')}`,
    );
    return `in the row ${passage} ${found.join(', ')}`;
  };
}

/**
 * The problem with a quote, or undefined. A quote must be in its passage, and its link must identify one place on the
 * page.
 */
function problemWith(
  { passage, quote, prefix, suffix }: PlacedEvidence & { quote: string },
  passages: ReadonlyMap<string, string>,
  page: string,
): string | undefined {
  const words = foldSpace(quote);
  if (passages.get(passage)?.includes(words) !== true) {
    const elsewhere = [...passages].find(([, other]) => other.includes(words))?.[0];
    return `is not in ${passage}${elsewhere === undefined ? '' : `; it is in ${elsewhere}`}`;
  }
  const context = (part: string | undefined, look: (text: string) => string): string =>
    part === undefined ? '' : look(escaped(foldSpace(part)));
  const before = context(prefix, (text) => `(?<=${text} ?)`);
  const after = context(suffix, (text) => `(?= ?${text})`);
  const places = [...page.matchAll(new RegExp(before + escaped(words) + after, 'g'))].map(({ index }) => index);
  // The surrounding words may lead the link to another passage with the same quote.
  const { start, end } = extentOf(passage, passages);
  if (!places.some((place) => place >= start && place < end))
    return `does not stand in ${passage} between the prefix and suffix given`;
  if (places.length > 1)
    return `stands ${places.length} times on the page; give a prefix or suffix that tells which is meant`;
  return undefined;
}

/** Where a passage begins and ends on the page, which is all passages in succession. */
function extentOf(passage: string, passages: ReadonlyMap<string, string>): { start: number; end: number } {
  let start = 0;
  for (const [id, text] of passages) {
    if (id === passage) return { start, end: start + text.length };
    start += text.length + 1;
  }
  return { start, end: start };
}

function readCopy(
  source: SourceManifest,
  copy: { file: string; sha256: string },
  sourcesDir: string,
  failures: string[],
): string | undefined {
  const file = path.join(sourcesDir, copy.file);
  if (!existsSync(file)) {
    failures.push(
      `${source.id}: its copy ${copy.file} is not in ${sourcesDir}. Get it from ${source.url} or set SOURCES_DIR`,
    );
    return undefined;
  }
  const bytes = readFileSync(file);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== copy.sha256) {
    failures.push(
      `${source.id}: ${copy.file} is not the copy that was read (sha256 ${sha256}, the manifest says ${copy.sha256})`,
    );
    return undefined;
  }
  return bytes.toString('utf8');
}

/** Escapes text for a regular expression. */
function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
