import path from 'node:path';
import { PageCache } from '../../seed/page-cache.js';
import { PageReader } from '../../seed/page-reader.js';
import { type Citation, OUTCOMES, type Outcome, recheck } from '../../seed/recheck.js';
import type { PlacedEvidence } from '../../seed/placed-evidence.js';
import type { Seed } from '../../seed/validate.js';
import { verifySources } from '../../seed/verify-sources.js';
import { notAllowed } from '../../seed/yaml.js';
import { packageRoot, readConfig } from '../config.js';
import { Fault } from '../errors.js';
import { sourceOf } from '../model/evidence.js';
import { checkedSeed } from './seed.js';
import { say } from './with-graph.js';

type Evidenced = Pick<Seed, 'manifests' | 'evidence'>;

export interface VerifyOptions {
  readonly fetch?: boolean;
  readonly cache?: string;
  /** The only source to check. */
  readonly source?: string;
}

/**
 * Looks up every quote in its passage, every row in its table and, with `fetch`, every cited phrase on its page.
 * @throws Fault QUOTE_NOT_FOUND with everything that is not there; PAGE_UNREACHABLE if all that was read is there.
 */
export async function verifyAll({ fetch = false, cache, source }: VerifyOptions): Promise<void> {
  const config = readConfig();
  const checked = fromSource(checkedSeed(config.seedDir), source);
  // Whoever has no copies of the sources can look up the pages all the same.
  const lost = fetch ? await recheckPages(checked, path.resolve(cache ?? defaultCache())) : undefined;
  const { quotes, rows, cited, spelled } = verifySources(checked, config.sourcesDir);
  for (const difference of spelled) say(difference);
  say(`Verified: ${quotes} quotes are in the passages they name, and ${rows} rows are in their tables.`);
  if (!fetch && cited > 0)
    say(`NOT CHECKED: ${cited} paraphrases of pages that are not held. Add --fetch to look them up.`);
  if (lost !== undefined) throw lost;
}

/** The evidence from one source, or from all. */
function fromSource({ manifests, evidence }: Evidenced, id: string | undefined): Evidenced {
  if (id === undefined) return { manifests, evidence };
  const ids = manifests.map((source) => source.id);
  if (!ids.includes(id)) throw new Fault('USAGE', `--source ${notAllowed(id, ids)}`);
  return {
    manifests: manifests.filter((source) => source.id === id),
    evidence: evidence.filter(({ passage }) => sourceOf(passage) === id),
  };
}

/** Where downloaded pages are kept, outside of what is committed. */
function defaultCache(): string {
  return path.join(packageRoot, '.data', 'pages');
}

/** Looks up every cited phrase, and prints what became of it. @returns the fault that the run ends with, if any. */
async function recheckPages({ manifests, evidence }: Evidenced, cacheDir: string): Promise<Fault | undefined> {
  const citations = evidence.flatMap(citationOf);
  const reader = new PageReader(new PageCache(cacheDir));
  const counts = new Map<Outcome, number>();
  try {
    for await (const { citation, outcome, detail, words } of recheck(manifests, citations, reader)) {
      counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
      const { place, passage } = citation;
      say(`${place.file}:${place.line}: ${passage}: ${OUTCOMES[outcome]}${detail === undefined ? '' : `; ${detail}`}`);
      // A log would keep the words of a page that may not be copied.
      if (words !== undefined && process.stdout.isTTY) say(`  “${words}”`);
    }
  } finally {
    await reader.close();
  }
  const count = (...outcomes: Outcome[]): number =>
    outcomes.reduce((sum, outcome) => sum + (counts.get(outcome) ?? 0), 0);
  const summary = [...counts].map(([outcome, times]) => `${times} ${OUTCOMES[outcome].split(':')[0] ?? outcome}`);
  say(`Looked up: ${phrases(citations.length)}${summary.length === 0 ? '' : ` (${summary.join(', ')})`}.`);
  if (count('FOUND', 'MOVED') > 0 && !process.stdout.isTTY) say('The words found are shown on a terminal only.');
  const missing = count('CHANGED', 'GONE');
  if (missing > 0)
    return new Fault(
      'QUOTE_NOT_FOUND',
      `Not on the page any more: ${phrases(missing)}. Read the page again and correct the data.`,
    );
  const unread = count('UNREACHABLE');
  return unread === 0
    ? undefined
    : new Fault(
        'PAGE_UNREACHABLE',
        `Not checked, because the page did not answer: ${phrases(unread)}. Try again later.`,
      );
}

function phrases(count: number): string {
  return count === 1 ? '1 cited phrase' : `${count} cited phrases`;
}

function citationOf({ passage, fingerprint, place }: PlacedEvidence): Citation[] {
  return fingerprint === undefined ? [] : [{ passage, fingerprint, place }];
}
