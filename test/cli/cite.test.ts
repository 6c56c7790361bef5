import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { citePage } from '../support/cited-page.js';
import { PageServer } from '../support/page-server.js';
import { type Ended, type Settings, expectFault, run, runWell } from '../support/processes.js';
import { SeedFolder } from '../support/seed-fixture.js';

const PHRASE = 'Ministers welcomed the opening of the port.';
const OURS = 'The ministers were glad that the port opened.';
const TOPIC = 'seed/data/topic.yaml';

let seed: SeedFolder;
let server: PageServer;
let settings: Settings;
beforeEach(async () => {
  server = await PageServer.start();
  seed = SeedFolder.of();
  citePage(seed, server.url('/page'));
  settings = { SEED_DIR: seed.dir, SOURCES_DIR: seed.sourcesDir };
});
afterEach(async () => {
  seed.remove();
  await server.stop();
});

/** Cites the page as the evidence for the topic of the seed. */
const cite = (...more: string[]): Promise<Ended> =>
  run(
    'cli',
    ['seed:cite', '--source', 'page', '--locator', 'para 1', '--paraphrase', OURS, ...more],
    settings,
    `${PHRASE}\n`,
  );
const citeInto = (): Promise<Ended> => cite('--into', path.join(seed.root, TOPIC), '--entity', 'topic:ports');
const verify = (): Promise<Ended> =>
  run('cli', ['verify-sources', '--fetch', '--cache', path.join(seed.root, 'pages')], settings);
const lookedUp = (outcome: string): string => `Looked up: 1 cited phrase (1 ${outcome}).\n`;

/** Everything that a run has left behind. */
const left = (): string =>
  readdirSync(seed.root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');

test('an author cites a page, and the phrase is forgotten', async () => {
  const printed = await cite();
  expect(printed).toMatchObject({ status: 0, stderr: '' });
  expect(printed.stdout).toMatch(
    /^- passage: "page#para 1"\n {2}paraphrase: "The ministers.*"\n {2}lookedUp: "\d{4}-\d\d-\d\d"\n {2}fingerprint: \{ length: 36, sha256: "[0-9a-f]{64}" \}\n$/,
  );
  expect(left()).not.toContain('page#para 1');

  const added = await citeInto();
  expect(added.stdout).toMatch(
    /^Added evidence to topic:ports, .*topic\.yaml:10\. Check the data with npm run validate\.\n$/,
  );
  expect(left()).toContain(printed.stdout.replace(/^/gm, '      ').trimEnd());
  await runWell(['validate'], settings);
  for (const word of ['welcomed', 'opening of the port'])
    expect(printed.stdout + printed.stderr + added.stdout + added.stderr + left()).not.toContain(word);
});

test('an author who names what is not there is told so', async () => {
  expectFault(await cite('--source', 'pgae'), 2, "--source 'pgae' is not one of page, readout; did you mean page?");
  const nowhere = await cite('--claim', 'claim:a');
  expectFault(nowhere, 2, 'Give --into FILE together with one of --claim ID and --entity ID.');
  expect(nowhere.stdout).toBe('');
});

test('a phrase that is on its page is found, and a log does not get its words', async () => {
  await citeInto();
  server.page('/page', `<p>${PHRASE}</p>`, { etag: '"v1"' });
  const found = await verify();
  expect(found).toEqual({
    status: 0,
    signal: null,
    stderr: '',
    stdout: `${TOPIC}:11: page#para 1: found
${lookedUp('found')}The words found are shown on a terminal only.
Verified: 16 quotes are in the passages they name, and 0 rows are in their tables.
`,
  });
  await verify();
  expect(server.requests.at(-1)?.headers).toMatchObject({ 'if-none-match': '"v1"' });
});

test('a phrase that is no longer on its page fails the run', async () => {
  await citeInto();
  server.page('/page', '<p>Ministers visited the port.</p>');
  const changed = await verify();
  expectFault(changed, 4, 'Not on the page any more: 1 cited phrase.');
  expect(changed.stdout).toContain(
    `${TOPIC}:11: page#para 1: changed: the page is there, the phrase is not; ${server.url('/page')}\n${lookedUp('changed')}`,
  );
  server.on('/page', (_, response) => response.writeHead(404).end());
  const gone = await verify();
  expectFault(gone, 4, 'Not on the page any more: 1 cited phrase.');
  expect(gone.stdout).toContain(lookedUp('gone'));
});

test('a page that does not answer has a status of its own, and copies are not needed to look pages up', async () => {
  await citeInto();
  server.on('/page', (_, response) => response.writeHead(403).end());
  const away = await verify();
  expectFault(away, 11, 'Not checked, because the page did not answer: 1 cited phrase.');
  expect(away.stdout).toContain(lookedUp('unreachable'));
  seed.delete('sources/readout.txt');
  server.page('/page', `<p>${PHRASE}</p>`);
  const found = await verify();
  expect(found.stdout).toContain(lookedUp('found'));
  expectFault(found, 4, 'readout.txt is not in');
});

test('without --fetch nothing is asked of the page, and the run says what it left out', async () => {
  await citeInto();
  const held = await runWell(['verify-sources'], settings);
  expect(held.stdout).toContain('NOT CHECKED: 1 paraphrases of pages that are not held. Add --fetch to look them up.');
  expect(server.requests).toEqual([]);
});
