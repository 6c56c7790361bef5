import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Fault } from '../src/errors.js';
import { cutPassages, foldSpace } from './passages.js';
import type { SourceManifest } from './shape.js';
import type { Seed } from './validate.js';

/** What a run found: counts, and the quotes whose source has no copy to check against. */
export interface Verification {
  readonly checked: number;
  readonly unchecked: readonly { readonly source: string; readonly quotes: number; readonly why: string }[];
}

/**
 * Looks every quote up in its passage, in the copies under `sourcesDir`.
 * @throws Fault QUOTE_NOT_FOUND listing every quote that is not in its passage, and every copy that is missing or altered.
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
    for (const { passage, quote, place } of quotations) {
      checked += 1;
      const text = passages.get(passage);
      if (text?.includes(foldSpace(quote)) === true) continue;
      const elsewhere = [...passages].find(([, other]) => other.includes(foldSpace(quote)))?.[0];
      failures.push(
        `${place.file}:${place.line}: "${quote}" is not in ${passage}` +
          (elsewhere === undefined ? '' : `; it is in ${elsewhere}`),
      );
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
