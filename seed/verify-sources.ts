import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Fault } from '../src/errors.js';
import { cutPassages, foldSpace } from './passages.js';
import type { SourceManifest } from './shape.js';
import type { Quotation, Seed } from './validate.js';

/** The result of a run: counts, and the quotes whose source has no copy to check against. */
export interface Verification {
  readonly checked: number;
  readonly unchecked: readonly { readonly source: string; readonly quotes: number; readonly why: string }[];
}

/**
 * Looks up every quote in its passage, in the copies under `sourcesDir`.
 * @throws Fault QUOTE_NOT_FOUND listing every quote that is not in its passage, and every copy that is missing or
 * altered.
 */
export function verifySources(seed: Pick<Seed, 'manifests' | 'quotations'>, sourcesDir: string): Verification {
  const failures: string[] = [];
  const unchecked: { source: string; quotes: number; why: string }[] = [];
  let checked = 0;
  for (const source of seed.manifests) {
    const quotations = seed.quotations.filter(({ passage }) => passage.startsWith(`${source.id}#`));
    if ('notHeld' in source.copy) {
      unchecked.push({ source: source.id, quotes: quotations.length, why: source.copy.notHeld });
      continue;
    }
    const passages = readPassages(source, source.copy, sourcesDir, failures);
    if (passages === undefined) continue;
    const page = [...passages.values()].join(' ');
    for (const quotation of quotations) {
      checked += 1;
      const problem = problemWith(quotation, passages, page);
      if (problem !== undefined)
        failures.push(`${quotation.place.file}:${quotation.place.line}: "${quotation.quote}" ${problem}`);
    }
  }
  if (failures.length > 0) {
    throw new Fault(
      'QUOTE_NOT_FOUND',
      `${failures.length} problem${failures.length === 1 ? '' : 's'} with the sources:\n${failures.join('\n')}`,
    );
  }
  return { checked, unchecked };
}

/**
 * The problem with a quote, or undefined. A quote must be in its passage, and its link must identify one place on the
 * page.
 */
function problemWith(
  { passage, quote, prefix, suffix }: Quotation,
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

function readPassages(
  source: SourceManifest,
  copy: { file: string; sha256: string },
  sourcesDir: string,
  failures: string[],
): ReadonlyMap<string, string> | undefined {
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
  const cut = cutPassages(bytes.toString('utf8'), source.passages);
  if ('missing' in cut) {
    failures.push(
      `${source.id}: passage '${cut.missing}' does not start with the words the manifest gives, or not in this order`,
    );
    return undefined;
  }
  return new Map(cut.passages.map(({ locator, text }) => [`${source.id}#${locator}`, text]));
}

/** Escapes text for a regular expression. */
function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
