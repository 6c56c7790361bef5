import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import { type Browser, chromium } from 'playwright-core';
import { exportFile, inPieces } from '../../src/export/formats.js';
import type { SubgraphRecords } from '../../src/export/records.js';
import { siteAddress } from '../../src/export/site/site-address.js';
import { xmlText } from '../../src/export/xml.js';
import { axeFindings } from '../support/axe.js';
import { lacksChromium } from '../support/chromium.js';
import { arbitraryRecords, seedRecords } from '../support/export-records.js';
import { PageServer } from '../support/page-server.js';
import { describeWith } from '../support/programs.js';
import { runWide } from '../support/run-wide.js';
import { evidenceWords } from '../support/stored-evidence.js';

const filesOf = async (records: SubgraphRecords): Promise<ReadonlyMap<string, string>> => {
  const zip = Buffer.concat([...inPieces((await exportFile(records, 'site')).content)]);
  return new Map(Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, strFromU8(bytes)]));
};

/** The links of a page, as a parser of HTML reads them. */
function linksOf(html: string): string[] {
  const links: string[] = [];
  const parser = new Parser({
    onopentag(name, { href }) {
      if (href !== undefined && (name === 'a' || name === 'link')) links.push(href);
    },
  });
  parser.end(html);
  return links;
}

function checkLinks(files: ReadonlyMap<string, string>): void {
  const missing: string[] = [];
  for (const [name, html] of files) {
    for (const link of name.endsWith('.html') ? linksOf(html) : []) {
      if (/^https?:/i.test(link) || link.startsWith('#')) continue;
      const [place = ''] = link.split('#');
      if (!files.has(path.posix.join(path.posix.dirname(name), place))) missing.push(`${name} -> ${link}`);
    }
  }
  expect(missing).toEqual([]);
}

describe('the site of --format site', () => {
  test('has a page for each entity and claim, with all its evidence, and every link within it leads somewhere', async () => {
    const seed = await seedRecords();
    const files = await filesOf(seed);
    expect(files.size).toBe(2 + seed.entities.length + seed.relationships.length);
    checkLinks(files);
    for (const row of [...seed.entities, ...seed.relationships]) {
      const page = files.get(siteAddress(row.id)) ?? '';
      for (const words of evidenceWords(row)) expect(page).toContain(xmlText(words));
      const [title] = [...page.matchAll(/<meta property="og:title" content="([^"]*)">/g)].map(([, content]) => content);
      expect(title).toBe(xmlText('sentence' in row ? row.sentence : row.name));
      expect(page).toContain(`<meta name="DC.identifier" content="${xmlText(row.id)}">`);
    }
  });

  test('awkward ids and texts still have pages of their own', async () => {
    for (const records of fc.sample(arbitraryRecords, { numRuns: 12, seed: 20191104 })) {
      const files = await filesOf(records);
      expect(files.size).toBe(2 + records.entities.length + records.relationships.length);
      checkLinks(files);
    }
    const ids = [
      'a:b',
      'a.b',
      'a_b',
      'A/b',
      'a~b',
      '日:本',
      `claim:${'x'.repeat(300)}:1/T/b:c`,
      `claim:${'x'.repeat(300)}:2/T/b:c`,
    ];
    expect(new Set(ids.map(siteAddress)).size).toBe(ids.length);
    for (const id of ids) expect(siteAddress(id)).toMatch(/^(entity|claim)\/[\w.~-]{1,160}\.html$/);
  });
});

describeWith('the site in Chromium', lacksChromium(), () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.connect(await runWide('browser'));
  });
  afterAll(() => browser.close());

  test.each(['a folder, without a network', 'a subfolder of a server'])('can be read from %s', async (from) => {
    const files = await filesOf(await seedRecords({ part: 'around', entity: 'FOIP', depth: 1, limit: 50 }));
    const folder = mkdtempSync(path.join(tmpdir(), 'jag-site-'));
    const server = await PageServer.start();
    for (const [name, text] of files) {
      const file = path.join(folder, 'a site', name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text);
      server.page(`/news/site/${name}`, text, { 'content-type': name.endsWith('.css') ? 'text/css' : 'text/html' });
    }
    server.page('/favicon.ico', '');
    const isFolder = from.startsWith('a folder');
    const start = isFolder
      ? pathToFileURL(path.join(folder, 'a site', 'index.html')).href
      : server.url('/news/site/index.html');
    const context = await browser.newContext({ offline: isFolder });
    try {
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('requestfailed', (request) => complaints.push(request.url()));
      await page.goto(start);
      await page.fill('#search', 'FOIP');
      await page.keyboard.press('Enter');
      await page.locator('#panel .own a').first().click();
      await page.getByRole('heading', { level: 1, name: 'Free and Open Indo-Pacific' }).waitFor();
      // The style is there: without it, the page would be as wide as the window.
      expect((await page.locator('main').boundingBox())?.width).toBeLessThan(800);
      expect(await axeFindings(page, undefined, { preload: false })).toEqual([]);
      await page.getByRole('link', { name: 'Japan advocates the Free and Open Indo-Pacific' }).first().click();
      await page.getByRole('heading', { level: 2, name: 'Evidence' }).waitFor();
      expect(await page.innerText('blockquote')).toContain('Japan, which advocates the');
      expect(await axeFindings(page, undefined, { preload: false })).toEqual([]);
      await page.getByRole('link', { name: 'Show it in the picture' }).click();
      await page.locator('.edge.chosen').waitFor({ state: 'attached' });
      expect(await page.innerText('#panel')).toContain('Japan advocates the Free and Open Indo-Pacific');
      expect(complaints).toEqual([]);
    } finally {
      await context.close();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
