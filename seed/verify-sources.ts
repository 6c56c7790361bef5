import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Fault } from '../src/errors.js';
import { sourceOf } from '../src/model/evidence.js';
import { FoldedText, fold } from './folded-text.js';
import { standsOver } from './heading.js';
import { groupBy } from '../src/model/group-by.js';
import { Page } from './page.js';
import { cutPassages, foldSpace } from './passages.js';
import { asLine } from './problem.js';
import type { SourceManifest } from './shape.js';
import { sha256Of } from './sha256.js';
import { readTable } from './table.js';
import type { Place } from './yaml.js';
import { decodeUtf8 } from './utf8.js';
import type { PlacedEvidence, PlacedSource } from './placed-evidence.js';
import type { Seed } from './validate.js';

/** The result of a run. */
export interface Verification {
  /** Quotes found in their passage. */
  readonly quotes: number;
  /** Rows of tables whose cells were found. */
  readonly rows: number;
  /** Paraphrases of pages that are not held, which need the network (`--fetch`). */
  readonly cited: number;
  /** Quotes that the text spells in another way, such as with a ligature, and how it does. */
  readonly spelled: readonly string[];
}

/** A quote, row or start of a passage that is not there (with its place), or a copy that is missing or altered. */
export interface Failure {
  readonly place?: Place;
  readonly message: string;
  /** The source of which there is no copy. */
  readonly copyMissing?: string;
}

/**
 * Looks up every quote in its passage, and every row in its table, in the copies under `sourcesDir`.
 * @throws Fault QUOTE_NOT_FOUND listing every quote and row that is not there, and every copy that is missing or altered.
 */
export function verifySources(seed: Pick<Seed, 'manifests' | 'evidence'>, sourcesDir: string): Verification {
  const { failures, ...verification } = lookUpAll(seed, sourcesDir);
  if (failures.length > 0) {
    const lines = failures.map(({ place, message }) => (place === undefined ? message : asLine({ ...place, message })));
    throw new Fault(
      'QUOTE_NOT_FOUND',
      `${failures.length} problem${failures.length === 1 ? '' : 's'} with the sources:\n${lines.join('\n')}`,
    );
  }
  return verification;
}

/** Looks up every quote and every row, and lists what is not there. */
export function lookUpAll(
  seed: Pick<Seed, 'manifests' | 'evidence'>,
  sourcesDir: string,
): Verification & { readonly failures: readonly Failure[] } {
  const failures: Failure[] = [];
  const count = { quotes: 0, rows: 0, cited: 0 };
  const spelled: string[] = [];
  const bySource = groupBy(seed.evidence, ({ passage }) => sourceOf(passage));
  for (const source of seed.manifests) {
    const evidence = bySource.get(source.id) ?? [];
    const held = evidence.filter(({ paraphrase }) => paraphrase === undefined);
    count.cited += evidence.length - held.length;
    if ('notHeld' in source.copy) continue;
    const copy = readCopy(source, source.copy, sourcesDir, failures);
    const problemOf = copy === undefined ? undefined : lookUpIn(source, copy, failures, spelled);
    if (problemOf === undefined) continue;
    count[source.table === undefined ? 'quotes' : 'rows'] += held.length;
    for (const item of held) {
      const problem = problemOf(item);
      if (problem !== undefined) failures.push({ place: item.place, message: problem });
    }
  }
  return { ...count, spelled, failures };
}

/** What is wrong with a piece of evidence, or undefined. */
type Check = (item: PlacedEvidence) => string | undefined;

/** Looks up evidence in the text of a source; undefined, with a failure, if the text is not what the manifest says. */
export function lookUpIn(
  source: PlacedSource,
  copy: string,
  failures: Failure[],
  spelled: string[],
): Check | undefined {
  return source.table === undefined
    ? inText(source, copy, failures, spelled)
    : inTable(source, source.table.key, copy, failures);
}

function inText(source: PlacedSource, copy: string, failures: Failure[], spelled: string[]): Check | undefined {
  const anchors = source.passages.flatMap(({ locator, starts }) => (starts === undefined ? [] : [{ locator, starts }]));
  const cut = cutPassages(copy, anchors);
  if ('missing' in cut) {
    failures.push({
      place: source.at('passages', cut.missing, 'starts'),
      message: startNotFound(source, cut.missing, copy),
    });
    return undefined;
  }
  source.headings.forEach((heading, index) => {
    if (!standsOver(heading, cut.passages, copy))
      failures.push({
        place: source.at('headings', index, 'words'),
        message: `"${heading.words}" is no line of the text that begins passage '${heading.over[0] ?? ''}' or ends the passage before`,
      });
  });
  const page = new Page(cut.passages.map(({ locator, text }) => [`${source.id}#${locator}`, text]));
  return ({ quote = '', place, ...words }) => {
    const result = page.lookUp({ ...words, quote });
    if ('problem' in result) return `"${quote}" ${result.problem}`;
    if (result.stands !== foldSpace(quote))
      spelled.push(`${place.file}:${place.line}: "${quote}" stands in the text as "${result.stands}"`);
    return undefined;
  };
}

/** Tells of a start as of a missing quote, or which passage it should follow. */
function startNotFound({ id, passages }: SourceManifest, missing: number, copy: string): string {
  const { locator = '', starts: quote = '' } = passages[missing] ?? {};
  const start = `"${quote}", the start of passage '${locator}',`;
  const result = new Page([[id, copy]]).lookUp({ passage: id, quote });
  return 'problem' in result && new FoldedText(copy).indexOf(fold(quote)) < 0
    ? `${start} ${result.problem}`
    : `${start} is not after the start of passage '${passages[missing - 1]?.locator ?? ''}'; list the passages in the order of the text`;
}

function inTable(source: SourceManifest, key: readonly string[], copy: string, failures: Failure[]): Check | undefined {
  const table = readTable(copy, key);
  if ('missing' in table) {
    failures.push({
      message: `${source.id}: the table has no column '${table.missing}', which its manifest names as part of the key`,
    });
    return undefined;
  }
  return ({ passage, row = {} }) => {
    const rows = table.rows.get(passage.slice(source.id.length + 1));
    if (rows === undefined) return `no row of ${source.id} has the key '${passage.slice(source.id.length + 1)}'`;
    const unknown = Object.keys(row).find((column) => !table.columns.includes(column));
    if (unknown !== undefined)
      return `${source.id} has no column '${unknown}'; its columns are ${table.columns.join(', ')}`;
    const fits = (cells: Readonly<Record<string, string>>): boolean =>
      Object.entries(row).every(([column, cell]) => isInCell(cell, fold(cells[column] ?? '')));
    if (rows.some(fits)) return undefined;
    const found = Object.keys(row).map(
      (column) => `${column} is ${rows.map((cells) => `'${cells[column] ?? ''}'`).join(' or ')}`,
    );
    return `in the row ${passage} ${found.join(', ')}`;
  };
}

/** Whether this is the whole content of a cell, or the words given as a part of it stand in it. */
function isInCell(given: string | { readonly part: string }, content: string): boolean {
  if (typeof given === 'string') return content === fold(given);
  const part = fold(given.part);
  for (let at = content.indexOf(part); at >= 0; at = content.indexOf(part, at + 1))
    if (!WORD_END.test(content.slice(0, at)) && !WORD_START.test(content.slice(at + part.length))) return true;
  return false;
}

/** A letter or digit before or after a part of a cell, which would make it a part of a word. */
const WORD_END = /[\p{L}\p{M}\p{N}]$/u;
const WORD_START = /^[\p{L}\p{M}\p{N}]/u;

function readCopy(
  source: SourceManifest,
  copy: { file: string; sha256: string },
  sourcesDir: string,
  failures: Failure[],
): string | undefined {
  const file = path.join(sourcesDir, copy.file);
  if (!existsSync(file)) {
    failures.push({
      message: `${source.id}: its copy ${copy.file} is not in ${sourcesDir}. Get it from ${source.url} or set SOURCES_DIR`,
      copyMissing: source.id,
    });
    return undefined;
  }
  const bytes = readFileSync(file);
  const sha256 = sha256Of(bytes);
  if (sha256 !== copy.sha256) {
    failures.push({
      message: `${source.id}: ${copy.file} is not the copy that was read (sha256 ${sha256}, the manifest says ${copy.sha256})`,
    });
    return undefined;
  }
  const decoded = decodeUtf8(bytes);
  if ('text' in decoded) return decoded.text;
  failures.push({
    message: `${source.id}: ${copy.file}:${decoded.line}: ${decoded.why}, and put its new sha256 in the manifest`,
  });
  return undefined;
}
