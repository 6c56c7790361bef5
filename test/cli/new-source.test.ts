import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { describeWith } from '../support/programs.js';
import { type Ended, type Settings, expectFault, run, runWell, startProgram } from '../support/processes.js';
import { lacksProgram } from '../support/lacks-program.js';
import { CLI } from '../support/mcp.js';
import { READOUT, SeedFolder } from '../support/seed-fixture.js';

const GIVEN = {
  id: 'port-news',
  title: 'News of the "port"',
  url: 'https://example.org/news',
  publisher: 'A ministry',
  tier: 'OFFICIAL',
  language: 'en',
  licence: 'none, made up',
} as const;
const MANIFEST = 'seed/source/port-news.yaml';
const CLAIMS = 'seed/data/claims/port-news.yaml';

let seed: SeedFolder;
let settings: Settings;
beforeEach(() => {
  seed = SeedFolder.of();
  settings = { SEED_DIR: seed.dir, SOURCES_DIR: seed.sourcesDir };
});
afterEach(() => seed.remove());

const argsOf = (given: Readonly<Record<string, string>>): string[] => [
  'new-source',
  ...Object.entries(given).flatMap(([name, value]) => [`--${name}`, value]),
];
const newSource = (given: Readonly<Record<string, string>>): Promise<Ended> => run('cli', argsOf(given), settings);
const files = (): string[] => readdirSync(seed.root, { recursive: true, encoding: 'utf8' }).sort();

test('a page that is not held: the manifest and the file for claims are valid as they are', async () => {
  const before = files();
  const ended = await runWell(argsOf({ ...GIVEN, date: '2019-11-04' }), settings);
  expect(ended.stdout.split('\n').slice(0, 2)).toEqual([`Wrote ${MANIFEST}`, `Wrote ${CLAIMS}`]);
  expect(files()).toEqual([...before, MANIFEST, CLAIMS].sort());
  expect(seed.read(MANIFEST)).toContain('title: "News of the \\"port\\""\n');
  expect(seed.read(MANIFEST)).toContain('date: "2019-11-04"\n');
  await runWell(['validate'], settings);
});

test('a copy that is held: its hash is read, and its first words start the first passage', async () => {
  seed.write('sources/news.txt', READOUT);
  await runWell(argsOf({ ...GIVEN, retrieved: '2019-11-05', copy: path.join(seed.sourcesDir, 'news.txt') }), settings);
  expect(seed.read(MANIFEST)).toContain(createHash('sha256').update(READOUT).digest('hex'));
  expect(seed.read(MANIFEST)).toContain('starts: "Readout of a meeting 1"');
  expect(seed.read(MANIFEST)).toContain('retrieved: "2019-11-05"\n');
  await runWell(['verify-sources'], settings);
  expect((await runWell(['verify-sources', '--source', 'port-news'], settings)).stdout).toContain('Verified: 0 quotes');
  expect((await runWell(['verify-sources', '--source', 'readout'], settings)).stdout).toMatch(/Verified: [1-9]/);
  expectFault(await run('cli', ['verify-sources', '--source', 'port-nwes'], settings), 2, 'did you mean port-news?');
});

test('the files have the editor comment if those beside them do', async () => {
  const comment = '# yaml-language-server: $schema=somewhere.json\n';
  seed.write('seed/source/readout.yaml', comment + seed.read('seed/source/readout.yaml'));
  await runWell(argsOf(GIVEN), settings);
  expect(seed.read(MANIFEST).startsWith(`${comment}id: `)).toBe(true);
  expect(seed.read(CLAIMS).startsWith('expect: ')).toBe(true);
});

describe('nothing is written', () => {
  let before: string[];
  const refused = async (given: Readonly<Record<string, string>>, ...says: string[]): Promise<void> => {
    before = files();
    expectFault(await newSource(given), 2, ...says);
    expect(files()).toEqual(before);
  };

  test('if something is missing and nobody can be asked', async () => {
    await refused({ id: 'port-news', tier: 'PRESS' }, 'Missing: --title, --url, --publisher, --language, --licence.');
  });

  test('if the id is taken, by whatever file', async () => {
    await refused({ ...GIVEN, id: 'readout' }, "--id 'readout' is the id of the source in ");
  });

  test('if one of the files exists, and it stays as it is', async () => {
    seed.write(CLAIMS, 'expect: { claims: 0 }\nclaims: []\n# mine\n');
    await refused(GIVEN, 'Nothing was written: ', 'port-news.yaml exists');
    expect(seed.read(CLAIMS)).toContain('# mine');
  });

  test('if the manifest would break rules, and each is named', async () => {
    await refused(
      { ...GIVEN, id: 'Port News', url: 'ftp://example.org', tier: 'BLOG' },
      "'Port News': expected lower-case letters",
      'https://',
      "'BLOG' is not one of TREATY, OFFICIAL",
    );
    await refused({ ...GIVEN, retrieved: '5 November 2019' }, 'expected a day such as 2026-11-24');
    await refused({ ...GIVEN, id: '../port-news' }, 'expected lower-case letters');
  });

  test('if the copy is not there, elsewhere, or not in UTF-8', async () => {
    await refused({ ...GIVEN, copy: path.join(seed.sourcesDir, 'news.txt') }, 'Cannot read --copy');
    await refused({ ...GIVEN, copy: path.join(seed.dir, 'record.yaml') }, 'is not under ');
    seed.write('sources/news.txt', Uint8Array.of(0x41, 0x0a, 0xe9, 0x41));
    await refused({ ...GIVEN, copy: path.join(seed.sourcesDir, 'news.txt') }, 'news.txt:2: byte 2 of the file (0xE9)');
  });
});

describeWith('at a terminal', lacksProgram('script', '--version'), () => {
  const inTerminal = (args: readonly string[], input: string): Promise<Ended> => {
    const command = [process.execPath, CLI, ...args].map((each) => `'${each}'`).join(' ');
    return startProgram('script', ['-qec', command, '/dev/null'], settings, { input }).ended;
  };

  test('it asks for what is missing, and only for that', async () => {
    const { id, tier, language, licence, ...given } = GIVEN;
    const ended = await inTerminal(
      argsOf({ ...given, title: 'News' }),
      [id, tier, language, licence].map((line) => `${line}\n`).join(''),
    );
    expect(ended.stdout).toMatch(/An id for the source[^]*Its tier[^]*Its language[^]*What may be done/);
    expect(ended.stdout).not.toContain('Its address');
    expect(ended.status).toBe(0);
    expect(seed.read(MANIFEST)).toContain('tier: "OFFICIAL"');
  });

  test('if the author leaves at a question, nothing is written', async () => {
    const before = files();
    const ended = await inTerminal(argsOf({ title: 'News' }), 'port-news\n\u0004');
    expect(ended.status).toBe(2);
    expect(ended.stdout).toContain('Nothing was written: a question had no answer.');
    expect(files()).toEqual(before);
  });
});
