import path from 'node:path';
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { load } from '../seed/load.js';
import { openEmbedded } from '../src/graph/embedded.js';
import type { Bench } from './bench.js';
import { generate } from './generate.js';
import { spread } from './measure.js';
import { CLI, MAIN, runToEnd, serve } from './served.js';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];
const LARGE = 50_000;
const FIRST_PICTURE_MS = 1_000;

/** What a reader waits for, in milliseconds. */
interface Wait {
  /** From navigation to the first frame with names in it. */
  readonly picture: number;
  /** To when nothing moves any more. */
  readonly settled: number;
  /** The longest time that the page did not answer while the wheel was turned and the picture dragged. */
  readonly blocked: number;
}

/** The explorer in a real browser, drawn without a GPU: from opening it to its picture, and while it is moved in. */
export async function explorer(bench: Bench): Promise<void> {
  if (!existsSync(CHROMIUM)) {
    bench.report.note(`No explorer rows: there is no browser at ${CHROMIUM} (set CHROMIUM).`);
    return;
  }
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  try {
    const seed = path.join(bench.folder, 'explorer-seed.grafeo');
    await runToEnd([CLI, 'seed'], { GRAPH_ENGINE: 'embedded', GRAPH_FILE: seed });
    const picture = await opening(bench, browser, 'the seed graph', seed, bench.rounds(7));
    bench.report.limit({
      promise: `the first picture of the seed graph in under ${FIRST_PICTURE_MS} ms`,
      value: `${picture.toFixed(0)} ms`,
      met: picture < FIRST_PICTURE_MS,
    });
    if (bench.quick) return;
    const data = generate(LARGE);
    const large = path.join(bench.folder, 'explorer-large.grafeo');
    const writer = openEmbedded({ file: large });
    await load(writer, data);
    await writer.close();
    const what = `${data.entities.length} entities, ${data.relationships.length} claims`;
    await opening(bench, browser, what, large, bench.rounds(3));
  } finally {
    await browser.close();
  }
}

async function opening(bench: Bench, browser: Browser, what: string, file: string, rounds: number): Promise<number> {
  const server = await serve(MAIN, { GRAPH_ENGINE: 'embedded', GRAPH_FILE: file });
  try {
    const waits: Wait[] = [];
    for (let round = 0; round < rounds; round += 1) waits.push(await visit(browser, server.url));
    const row = { part: 'explorer', by: 'Chromium', unit: 'ms' as const };
    const of = (key: keyof Wait) => spread(waits.map((wait) => wait[key]));
    bench.report.add(
      { ...row, what: `first picture of ${what}`, ...of('picture') },
      { ...row, what: `picture of ${what} settled`, ...of('settled') },
      { ...row, what: `longest block, wheel and drag, ${what}`, ...of('blocked') },
    );
    return of('picture').median;
  } finally {
    await server.stop();
  }
}

/** In a context of its own: nothing is cached from the visit before. */
async function visit(browser: Browser, url: string): Promise<Wait> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(`
      addEventListener('picture-named', ({ detail }) => { if (detail.length > 0) globalThis.pictured ??= performance.now(); });
      globalThis.blocks = [];
      new PerformanceObserver((list) => blocks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
    `);
    await page.goto(url);
    await page.locator('.picture-frame[data-settled="true"]').waitFor({ timeout: 120_000 });
    const settled = await page.evaluate<number>('performance.now()');
    const picture = await page.evaluate<number>('globalThis.pictured');
    const frame = await page.locator('.picture-frame').boundingBox();
    if (frame === null) throw new Error('The picture has no place on the page.');
    const [x, y] = [frame.x + frame.width / 2, frame.y + frame.height / 2];
    await page.evaluate('globalThis.blocks.length = 0');
    await page.mouse.move(x, y);
    for (let turn = 0; turn < 6; turn += 1) await page.mouse.wheel(0, turn < 3 ? -240 : 240);
    await page.mouse.down();
    await page.mouse.move(x + 160, y + 90, { steps: 12 });
    await page.mouse.up();
    await page.waitForTimeout(800);
    return { picture, settled, blocked: await page.evaluate<number>('Math.max(0, ...globalThis.blocks)') };
  } finally {
    await context.close();
  }
}
