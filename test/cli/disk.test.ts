import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { packageRoot } from '../../src/config.js';
import { citePage } from '../support/cited-page.js';
import { type Ended, type Settings, expectFault, run, runWell, startProgram } from '../support/processes.js';
import { useSeededFolder } from '../support/seeded-folder.js';

const { seed, settings, inFolder, withFile } = useSeededFolder();

/** Runs a command as the shell does, with what the shell does before or around it. */
function inShell(script: string, args: readonly string[], more: Settings = {}, input?: string): Promise<Ended> {
  const command = ['-c', script, process.execPath, path.join(packageRoot, 'dist', 'src', 'cli.js'), ...args];
  return startProgram('bash', command, { ...settings, ...more }, input === undefined ? {} : { input }).ended;
}

/** No file may grow beyond so many kilobytes. As on a full disk, the last write that fits is cut short without an error. */
const full = (kilobytes: number): string => `ulimit -f ${kilobytes}; exec "$0" "$@"`;

const lines = (text: string): string[] => text.trim().split('\n');

describe('a disk that is full', () => {
  test('leaves nothing of an export, and what was there before', async () => {
    const place = inFolder('exports');
    mkdirSync(place);
    writeFileSync(path.join(place, 'old'), 'there before');
    for (const [format, name] of [
      ['cytoscape', 'old'],
      ['png', 'new'],
      ['html', 'some/where/new'],
    ] as const) {
      const out = path.join(place, name);
      const ended = await inShell(full(4), ['export', '--format', format, '--out', out]);
      expectFault(ended, 12, `Cannot write ${out}: EFBIG`);
      expect(lines(ended.stderr)).toHaveLength(1);
      expect(ended.stdout).toBe('');
    }
    expect(readdirSync(place)).toEqual(['old']);
    expect(seed.read('exports/old')).toBe('there before');
  });

  test('leaves nothing of tables for an import', async () => {
    const place = inFolder('tables');
    for (const kilobytes of [0, 2]) {
      const ended = await inShell(full(kilobytes), ['seed', '--csv', place]);
      expectFault(ended, 12, `Cannot write tables to ${place}: EFBIG`);
      expect(lines(ended.stderr)).toHaveLength(1);
      expect(readdirSync(place)).toEqual([]);
    }
    await runWell(['seed', '--csv', place], settings);
  });

  test('ends a load, which goes on when there is space', async () => {
    const file = withFile('full.grafeo');
    const ended = await inShell(full(40), ['seed'], file);
    expectFault(ended, 12, `Cannot write the graph file ${inFolder('full.grafeo')}`, 'Free some space');
    expect(ended.stdout).not.toContain('Loaded');
    await runWell(['seed'], file);
    expect((await runWell(['quality', '--json'], file)).stdout).toBe(
      (await runWell(['quality', '--json'], settings)).stdout,
    );
  });

  test('leaves the data as it is', async () => {
    citePage(seed, 'https://example.org/page');
    const before = seed.files.map((file) => [file, seed.read(file)]);
    const source = { id: 'new-source', title: 'A', url: 'https://example.org/', publisher: 'B', tier: 'PRESS' };
    const given = Object.entries({ ...source, language: 'en', licence: 'C' }).flatMap(([key, value]) => [
      `--${key}`,
      value,
    ]);
    expectFault(await inShell(full(0), ['new-source', ...given]), 12, 'Nothing was written: EFBIG');
    const topic = path.join(seed.dir, 'data', 'topic.yaml');
    const cite = ['--source', 'page', '--locator', 'para 1', '--paraphrase', 'The ministers spoke of ports.'];
    const phrase = 'what the page says of it in a few words\n';
    const into = [...cite, '--into', topic, '--entity', 'topic:ports'];
    const ended = await inShell(full(0), ['seed:cite', ...into], {}, phrase);
    expectFault(ended, 12, `Cannot write ${topic}: EFBIG`);
    expect(seed.files.map((file) => [file, seed.read(file)])).toEqual(before);
  });
});

describe('standard output', () => {
  test('that is full is a fault, whatever was to be printed', async () => {
    for (const args of [['quality'], ['export', '--format', 'cytoscape', '--out', '-']]) {
      const ended = await inShell('exec "$0" "$@" > /dev/full', args);
      expectFault(ended, 12, 'Cannot write to standard output: ENOSPC');
      expect(lines(ended.stderr)).toHaveLength(1);
    }
  });

  test('that nobody reads any more ends nothing half-way', async () => {
    const ended = await inShell('"$0" "$@" | true; exit ${PIPESTATUS[0]}', ['seed'], withFile('unread.grafeo'));
    expect(ended).toMatchObject({ status: 0, stderr: expect.stringMatching(/^(Loading: .*\n)+$/) });
    expect((await runWell(['seed'], withFile('unread.grafeo'))).stdout).toContain('Up to date');
    const head = '"$0" "$@" | head -c 1; exit ${PIPESTATUS[0]}';
    const piped = await inShell(head, ['export', '--format', 'html', '--out', '-']);
    expect(piped).toMatchObject({ status: 0, stdout: '<', stderr: '' });
  });

  test('and other devices are written to, and stay what they are', async () => {
    const to = (out: string): Promise<Ended> => run('cli', ['export', '--format', 'cytoscape', '--out', out], settings);
    expectFault(await to('/dev/full'), 12, 'Cannot write /dev/full: ENOSPC');
    expect((await to('/dev/null')).stdout).toBe('Wrote /dev/null\n');
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });
});

describe('a temporary folder that is not there', () => {
  test('is named by whatever needs it', async () => {
    const nowhere = { ...settings, TMPDIR: inFolder('nowhere') };
    for (const ended of [await run('main', [], nowhere), await run('cli', ['quality'], nowhere)]) {
      expectFault(ended, 2, `temporary folder ${inFolder('nowhere')}`, 'Set TMPDIR');
      expect(lines(ended.stderr)).toHaveLength(1);
    }
  });
});

describe('a damaged graph', () => {
  test.each<[string, (whole: Buffer) => Buffer]>([
    ['overwritten', (whole) => Buffer.from(whole).fill('x', 12_300, 12_400)],
    ['empty', () => Buffer.alloc(0)],
  ])('that is %s is named by its readers, and set aside and made anew by the seed', async (how, damage) => {
    const file = inFolder(`${how}.grafeo`);
    const damaged = damage(readFileSync(inFolder('loaded.grafeo')));
    writeFileSync(file, damaged);
    expectFault(await run('main', [], withFile(`${how}.grafeo`)), 5, file, 'damaged', 'npm run seed');
    expect(readFileSync(file).equals(damaged)).toBe(true);
    const { stdout, stderr } = await runWell(['seed'], withFile(`${how}.grafeo`));
    expect(stdout).toContain('entities: 10 added');
    const aside = /It is now (\S+),/.exec(stderr)?.[1] ?? '';
    expect(path.dirname(aside)).toBe(seed.root);
    expect(readFileSync(aside).equals(damaged)).toBe(true);
    expect((await runWell(['seed'], withFile(`${how}.grafeo`))).stdout).toContain('Up to date');
  });
});
