import { readFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Browser, type Page, chromium } from 'playwright-core';
import { packageRoot } from '../../src/config.js';
import { asText, exportFile } from '../../src/export/formats.js';
import type { SubgraphRecords } from '../../src/export/records.js';
import { axeFindings } from '../support/axe.js';
import { lacksChromium } from '../support/chromium.js';
import { arbitraryRecords, seedRecords } from '../support/export-records.js';
import { describeWith } from '../support/programs.js';
import { runWide } from '../support/run-wide.js';
import { evidenceWords } from '../support/stored-evidence.js';
import { undirected } from '../support/undirected.js';

describeWith('in Chromium', lacksChromium(), () => {
  let browser: Browser;
  let seed: SubgraphRecords;
  beforeAll(async () => {
    browser = await chromium.connect(await runWide('browser'));
    seed = await seedRecords();
  });
  afterAll(() => browser.close());

  describe("Mermaid's own parser", () => {
    let page: Page;
    beforeAll(async () => {
      page = await browser.newPage();
      const script = path.join(packageRoot, 'node_modules', 'mermaid', 'dist', 'mermaid.min.js');
      await page.addScriptTag({ content: readFileSync(script, 'utf8') });
    });
    afterAll(() => page.close());

    interface Diagram {
      readonly kind: string;
      readonly nodes: readonly string[];
      readonly edges: readonly (readonly [number, number, string])[];
    }

    /** A diagram, once Mermaid has the limits that it says it needs. */
    async function diagramOf(records: SubgraphRecords): Promise<string> {
      const diagram = asText((await exportFile(records, 'mermaid')).content);
      const [, maxTextSize = 50_000, maxEdges = 500] =
        /initialize it with maxTextSize: (\d+), maxEdges: (\d+)/.exec(diagram) ?? [];
      await page.evaluate(
        (limits) => {
          (globalThis as unknown as { mermaid: MermaidInPage }).mermaid.initialize(limits);
        },
        { startOnLoad: false, maxTextSize: Number(maxTextSize), maxEdges: Number(maxEdges) },
      );
      return diagram;
    }

    /** What Mermaid parsed: the names of the nodes, and for each edge the numbers of its ends and its label. */
    async function understood(records: SubgraphRecords): Promise<Diagram> {
      const text = await diagramOf(records);
      const found: unknown = await page.evaluate(async (diagramText) => {
        const { mermaid } = globalThis as unknown as { mermaid: MermaidInPage };
        await mermaid.parse(diagramText);
        const { type, db } = await mermaid.mermaidAPI.getDiagramFromText(diagramText);
        const vertices = [...db.getVertices()].map(([id, { text: words }]) => ({ id, words }));
        const place = new Map(vertices.map(({ id }, index) => [id, index]));
        const edges = db.getEdges().map(({ start, end, text: words }) => [place.get(start), place.get(end), words]);
        return { kind: type, nodes: vertices.map(({ words }) => words), edges };
      }, text);
      return found as Diagram;
    }

    /**
     * Until it draws, Mermaid encodes its entity codes (ﬂ°°35¶ß is #35;), and the text has passed through an HTML
     * parser.
     */
    const plain = (words: string): string =>
      words
        .replace(/ﬂ°°(\d+)¶ß/g, (_, code: string) => String.fromCodePoint(Number(code)))
        .replaceAll(/<br ?\/?>/g, '\n')
        .replaceAll('&nbsp;', '\u00a0');
    const breaks = (words: string): string => words.replace(/\r\n|[\r\u2028\u2029\u0085]/g, '\n').trim();

    async function check(records: SubgraphRecords): Promise<void> {
      const { kind, nodes, edges } = await understood(records);
      expect(kind).toMatch(/^flowchart/);
      expect(nodes.map((name) => breaks(plain(name)))).toEqual(records.entities.map(({ name }) => breaks(name)));
      const ids = records.entities.map(({ id }) => id);
      expect(edges.map(([source, target, words]) => [ids[source], ids[target], plain(words)])).toEqual(
        records.relationships.map(({ source, target, type }) => [
          source,
          target,
          type.toLowerCase().replaceAll('_', ' '),
        ]),
      );
    }

    test('reads the seed graph, with every node and edge', () => check(seed));

    test('reads awkward texts', () => fc.assert(fc.asyncProperty(arbitraryRecords, check), { numRuns: 40 }));

    test('draws a neighbourhood', async () => {
      const records = await seedRecords({ part: 'around', entity: 'FOIP', depth: 1, limit: 50 });
      const text = await diagramOf(records);
      const svg = await page.evaluate(async (diagramText) => {
        const { mermaid } = globalThis as unknown as { mermaid: MermaidInPage };
        return (await mermaid.render('drawn', diagramText)).svg;
      }, text);
      for (const { name } of records.entities) expect(svg.replace(/<[^>]*>/g, '')).toContain(name);
    });
  });

  describe('the page of --format html, opened as a file', () => {
    let folder: string;
    let file: string;
    let page: Page;
    let requests: string[];
    let complaints: string[];
    beforeAll(async () => {
      folder = mkdtempSync(path.join(tmpdir(), 'jag-page-'));
      file = path.join(folder, 'graph.html');
      writeFileSync(file, asText((await exportFile(seed, 'html')).content));
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));
    beforeEach(async () => {
      page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      requests = [];
      complaints = [];
      page.on('request', (request) => requests.push(request.url()));
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(pathToFileURL(file).href);
    });
    afterEach(async () => {
      // Whatever the test did, the page requested only the file itself and raised no errors.
      expect(requests).toEqual([pathToFileURL(file).href]);
      expect(complaints).toEqual([]);
      await page.close();
    });
    const panel = (): Promise<string> => page.innerText('#panel');

    test('shows every entity and claim', async () => {
      expect(await page.locator('#picture .node').count()).toBe(seed.entities.length);
      expect(await page.locator('#picture .edge').count()).toBe(seed.relationships.length);
      expect(await page.locator('#entities > article').count()).toBe(seed.entities.length);
      expect(await page.locator('#claims > li').count()).toBe(seed.relationships.length);
      const text = await page.locator('#text').textContent();
      for (const words of [...seed.entities, ...seed.relationships].flatMap(evidenceWords))
        expect(text).toContain(words);
    });

    test('finds entities by an alias, in Japanese, or by the words of a quote', async () => {
      for (const [words, name] of [
        ['foip', 'Free and Open Indo-Pacific'],
        ['自由で開かれた', 'Free and Open Indo-Pacific'],
      ] as const) {
        await page.fill('#search', words);
        await page.keyboard.press('Enter');
        expect(await panel()).toContain(name);
        expect(await page.locator('.node.chosen').getAttribute('aria-label')).toBe(`${name}, Framework`);
      }
      const quote = seed.relationships.flatMap(evidenceWords).find(({ length }) => length > 40) ?? '';
      await page.fill('#search', quote);
      await page.keyboard.press('Enter');
      expect(await panel()).toContain(quote);
      await page.fill('#search', 'no such words in here');
      expect(await page.innerText('#found')).toContain('Nothing');
    });

    test('a choice in the list opens what was chosen, by mouse and by finger', async () => {
      const touched = await browser.newPage({ viewport: { width: 390, height: 844 }, hasTouch: true });
      await touched.goto(pathToFileURL(file).href);
      for (const [by, press] of [
        [page, 'click'],
        [touched, 'tap'],
      ] as const) {
        await by.fill('#search', 'summit');
        const option = by.locator('#found [role=option]').nth(4);
        const name = await option.evaluate((shown) => shown.firstChild?.textContent?.trim() ?? '');
        await option[press]();
        expect(await by.innerText('#panel h2')).toBe(name);
      }
      await touched.close();
    });

    test('a click on a name shows its claims with their quotes and passages', async () => {
      await page.click('#fit');
      const at = seed.entities.findIndex(({ id }) => id === 'framework:foip');
      await page.click(`#node-${at} rect`);
      const shown = await panel();
      for (const claim of seed.relationships) {
        const { sentence, source, target } = claim;
        if (source !== 'framework:foip' && target !== 'framework:foip') continue;
        expect(shown).toContain(sentence);
        for (const words of evidenceWords(claim)) expect(shown).toContain(words);
      }
      expect(await page.locator('#panel a').first().getAttribute('href')).toContain('#:~:text=');
    });

    test('zooms, pans and shows everything', async () => {
      const box = async () => ((await page.getAttribute('#picture', 'viewBox')) ?? '').split(' ').map(Number);
      const before = await box();
      await page.mouse.move(400, 500);
      await page.mouse.wheel(0, -400);
      await page.waitForFunction(
        (width) => Number(document.querySelector('#picture')?.getAttribute('viewBox')?.split(' ')[2]) < width,
        before[2] ?? 0,
      );
      const near = await box();
      await page.mouse.down();
      await page.mouse.move(500, 560, { steps: 4 });
      await page.mouse.up();
      const moved = await box();
      expect(moved[0]).toBeLessThan(near[0] ?? 0);
      expect(moved[2]).toBeCloseTo(near[2] ?? 0, 5);
      await page.click('#fit');
      // The page opened with everything in view.
      expect((await box())[2]).toBeCloseTo(before[2] ?? 0, 3);
    });

    test('works by keyboard alone: search, choose, go to the other end, start again', async () => {
      await page.keyboard.press('/');
      await page.keyboard.type('wa proj');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      expect(await panel()).toContain('WA Project');
      await page.keyboard.press('Escape');
      expect(await panel()).toContain('Choose a name');
      await page.focus('#node-0');
      await page.keyboard.press('Enter');
      expect(await panel()).toContain(seed.entities[0]?.name);
      await page.focus('#picture');
      const before = await page.getAttribute('#picture', 'viewBox');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('+');
      expect(await page.getAttribute('#picture', 'viewBox')).not.toBe(before);
    });

    test('the address keeps what is chosen', async () => {
      await page.fill('#search', 'AOIP');
      await page.keyboard.press('Enter');
      const address = page.url();
      expect(address).toContain('#framework%3Aaoip');
      requests = [];
      await page.reload();
      requests = [pathToFileURL(file).href];
      expect(await panel()).toContain('ASEAN Outlook on the Indo-Pacific');
    });

    /** How far the drawing extends beyond its frame, and the page beyond the window. */
    const overhang = () =>
      page.evaluate(() => {
        const frame = document.querySelector('#picture')?.getBoundingClientRect();
        const boxes = [...document.querySelectorAll('#picture .node')].map((node) => node.getBoundingClientRect());
        const outside = boxes.filter(
          (box) =>
            frame === undefined ||
            box.left < frame.left ||
            box.right > frame.right ||
            box.top < frame.top ||
            box.bottom > frame.bottom,
        );
        return [outside.length, document.documentElement.scrollWidth - document.documentElement.clientWidth];
      });

    test('shows the whole picture at first, also on a phone and after the window is resized', async () => {
      expect(await overhang()).toEqual([0, 0]);
      await page.setViewportSize({ width: 390, height: 844 });
      await page.waitForTimeout(300);
      expect(await overhang()).toEqual([0, 0]);
      await page.reload();
      requests = requests.slice(0, 1);
      expect(await overhang()).toEqual([0, 0]);
    });

    test.each(['light', 'dark'] as const)(
      'axe finds no problem in %s colours, with or without a selection',
      async (colorScheme) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const wrong = () =>
          axeFindings(page, undefined, { preload: false, rules: { 'label-content-name-mismatch': { enabled: true } } });
        expect(await wrong()).toEqual([]);
        await page.fill('#search', 'FOIP');
        await page.keyboard.press('Enter');
        expect(await wrong()).toEqual([]);
      },
    );

    test('awkward texts do no harm', async () => {
      const other = await browser.newPage();
      const errors: string[] = [];
      other.on('pageerror', (error) => errors.push(error.message));
      other.on('console', (message) => errors.push(message.text()));
      other.on('request', (request) => errors.push(request.url()));
      for (const records of fc.sample(arbitraryRecords, { numRuns: 12, seed: 20191104 })) {
        await other.setContent(asText((await exportFile(records, 'html')).content));
        const names = await other
          .locator('#entities > article')
          .evaluateAll((all) => all.map((each) => each.getAttribute('data-name')));
        expect(names).toEqual(records.entities.map(({ name }) => name));
        expect((await other.locator('#claims .sentence').allTextContents()).map(undirected)).toEqual(
          records.relationships.map(({ sentence }) => undirected(sentence)),
        );
        expect(errors).toEqual([]);
      }
      await other.close();
    });
  });
});

interface MermaidInPage {
  initialize(config: Readonly<Record<string, unknown>>): void;
  parse(text: string): Promise<unknown>;
  render(id: string, text: string): Promise<{ readonly svg: string }>;
  readonly mermaidAPI: {
    getDiagramFromText(text: string): Promise<{
      readonly type: string;
      readonly db: {
        getVertices(): Map<string, { readonly text: string }>;
        getEdges(): { readonly start: string; readonly end: string; readonly text: string }[];
      };
    }>;
  };
}
