import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type Running, start } from '../support/processes.js';
import { SeedFolder } from '../support/seed-fixture.js';

const CLAIMS = 'seed/data/claims/all.yaml';
const QUOTE = 'Japan advocates the Free and Open Indo-Pacific';

let seed: SeedFolder;
beforeEach(() => {
  seed = SeedFolder.of();
});
afterEach(() => seed.remove());

const watching = (sourcesDir = seed.sourcesDir): Running =>
  start('cli', ['validate', '--watch'], { SEED_DIR: seed.dir, SOURCES_DIR: sourcesDir });

/** Waits for a line after those that were there, and returns what is new. */
class Output {
  private seen = 0;
  constructor(readonly running: Running) {}

  async until(last: RegExp): Promise<string[]> {
    const pattern = new RegExp(`^[^]{${this.seen}}[^]*?${last.source}.*\n`);
    const all = pattern.exec(await this.running.said(pattern))?.[0] ?? '';
    const fresh = all.slice(this.seen);
    this.seen = all.length;
    return fresh.trimEnd().split('\n');
  }
}

async function end({ child, ended }: Running, signal: NodeJS.Signals): Promise<void> {
  child.kill(signal);
  expect(await ended).toMatchObject({ status: 0, signal: null, stderr: '' });
}

test('only what changed is told: a problem that is new, one that only moved, and one that is gone', async () => {
  const running = watching();
  const output = new Output(running);
  const [first, valid, ...rest] = await output.until(/Valid: /);
  expect(first).toContain(`Watching ${seed.dir}, with quotes looked up in ${seed.sourcesDir}`);
  expect([valid, rest]).toEqual([expect.stringMatching(/^Valid: 10 entities, 6 claims/), []]);

  seed.replace(CLAIMS, `quote: "${QUOTE}"`, 'quote: "Japan supports the Free and Open Indo-Pacific"');
  expect(await output.until(/1 problem/)).toEqual([
    `new: ${CLAIMS}:10: "Japan supports the Free and Open Indo-Pacific" is not in readout#1; not there: supports; nearest: "${QUOTE}" in readout#1`,
    '1 problem',
  ]);

  // The first problem moves down by a line and is not told again.
  seed.replace(CLAIMS, 'expect: { claims: 6 }', '# A comment\nexpect: { claims: 7 }');
  expect(await output.until(/2 problems/)).toEqual([
    `new: ${CLAIMS}:2: the file should hold 7 claims and holds 6`,
    '2 problems',
  ]);

  seed.replace(CLAIMS, 'claims: 7', 'claims: 6');
  seed.replace(CLAIMS, 'Japan supports the Free', 'Japan advocates the Free');
  const gone = await output.until(/Valid: /);
  expect(gone.filter((line) => line.startsWith('gone: ')).sort()).toEqual([
    expect.stringContaining(`gone: ${CLAIMS}: "Japan supports`),
    `gone: ${CLAIMS}: the file should hold 7 claims and holds 6`,
  ]);
  expect(gone.filter((line) => line.startsWith('new: '))).toEqual([]);
  await end(running, 'SIGINT');
});

test('a file saved by renaming, a new file and a changed copy are seen; other quotes are looked up all the while', async () => {
  const running = watching();
  const output = new Output(running);
  await output.until(/Valid: /);
  seed.write('seed/data/claims/more.yaml', 'expect: { claims: 0 }\nclaims: [\n');
  const [broken] = await output.until(/1 problem/);
  expect(broken).toMatch(/^new: seed\/data\/claims\/more\.yaml:2: not valid YAML/);

  const copy = path.join(seed.sourcesDir, 'readout.txt');
  // Many editors save a file by renaming another.
  writeFileSync(`${copy}.new`, `${readFileSync(copy, 'utf8')}3 More.\n`);
  renameSync(`${copy}.new`, copy);
  const [altered] = await output.until(/2 problems/);
  expect(altered).toMatch(/^new: readout: readout\.txt is not the copy that was read/);
  await end(running, 'SIGTERM');
});

test('a source without a copy is named, and is no problem', async () => {
  seed.delete('sources/readout.txt');
  const running = watching();
  const lines = await new Output(running).until(/Valid: /);
  expect(lines.at(-1)).toMatch(/^Valid: .*\. No copy is here, so not looked up: readout$/);
  await end(running, 'SIGINT');
});

test('without copies of the sources, it says that quotes are not looked up', async () => {
  const running = watching(path.join(seed.root, 'nowhere'));
  const [first] = await new Output(running).until(/Valid: /);
  expect(first).toContain('Quotes are not looked up, because there is no ');
  await end(running, 'SIGINT');
});
