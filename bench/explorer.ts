import path from 'node:path';
import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import { load } from '../seed/load.js';
import { openEmbedded } from '../src/graph/embedded.js';
import type { Bench } from './bench.js';
import { generate } from './generate.js';
import { spread } from './measure.js';
import { CLI, MAIN, runToEnd, serve } from './served.js';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];
const LARGE = 50_000;
/** The number of groups, comparable to fields of cooperation, which is about what a picture of this size can show. */
const GROUPS = 60;
const FIRST_PICTURE_MS = 1_000;

/** How long a reader waits, in milliseconds. */
interface Wait {
  /** From navigation to the first frame that shows names. */
  readonly picture: number;
  /** Until nothing moves any more. */
  readonly settled: number;
  /** Median time between frames while zooming and dragging; `slowFrame` is the 95th percentile. */
  readonly frame: number;
  readonly slowFrame: number;
  /** The longest time that the page did not respond during this. */
  readonly blocked: number;
  /** From pointing at an entity to drawing its lines; the slowest of several. */
  readonly hover: number;
  /** From a click to the panel about the entity. */
  readonly panel: number;
}

/**
 * Measures the explorer in a real browser without a GPU: how long it takes to show its picture, and how it responds
 * while the user moves around.
 */
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
    const data = generate(LARGE, { groups: GROUPS });
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
      { ...row, what: `frame, wheel and drag, ${what}`, ...of('frame') },
      { ...row, what: `slow frame (19 of 20 are faster), the same`, ...of('slowFrame') },
      { ...row, what: `longest block, the same`, ...of('blocked') },
      { ...row, what: `slowest lines of what is pointed at, ${what}`, ...of('hover') },
      { ...row, what: `click to panel, ${what}`, ...of('panel') },
    );
    return of('picture').median;
  } finally {
    await server.stop();
  }
}

/** Uses a new browser context, so that nothing is cached from the previous visit. */
async function visit(browser: Browser, url: string): Promise<Wait> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(WATCH);
    await page.goto(url);
    await page.locator('.picture-frame[data-settled="true"]').waitFor({ timeout: 120_000 });
    const settled = await page.evaluate<number>('performance.now()');
    const picture = await page.evaluate<number>('globalThis.pictured');
    await page.waitForTimeout(500);
    return { picture, settled, ...(await movement(page)), ...(await pointing(page)) };
  } finally {
    await context.close();
  }
}

/**
 * Runs in the page and records when the picture first had names, what kept the page from responding, and the time
 * between frames.
 */
const WATCH = `
  addEventListener('picture-named', ({ detail }) => {
    globalThis.drawn = performance.now();
    globalThis.named = detail;
    if (detail.length > 0) globalThis.pictured ??= drawn;
  });
  globalThis.blocks = [];
  new PerformanceObserver((list) => blocks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
  addEventListener('pointermove', ({ clientX, clientY }) => globalThis.pointer = { x: clientX, y: clientY }, true);
  globalThis.pointedAt = () => {
    const frame = document.querySelector('.picture-frame');
    const { left, top } = frame.getBoundingClientRect();
    const [x, y] = [pointer.x - left, pointer.y - top];
    const onName = named.some((box) => x >= box.left && x <= box.left + box.width && y >= box.top && y <= box.top + box.height);
    return frame.style.cursor === 'pointer' && !onName;
  };
  globalThis.watchFrames = () => {
    globalThis.frames = [];
    blocks.length = 0;
    const next = (before) => requestAnimationFrame((now) => {
      if (globalThis.frames === undefined) return;
      frames.push(now - before);
      next(now);
    });
    next(performance.now());
  };
`;

async function middle(page: Page): Promise<readonly [x: number, y: number]> {
  const frame = await page.locator('.picture-frame').boundingBox();
  if (frame === null) throw new Error('The picture is not visible on the page.');
  return [frame.x + frame.width / 2, frame.y + frame.height / 2];
}

async function movement(page: Page): Promise<Pick<Wait, 'frame' | 'slowFrame' | 'blocked'>> {
  const [x, y] = await middle(page);
  await page.mouse.move(x, y);
  await page.evaluate('watchFrames()');
  for (let turn = 0; turn < 6; turn += 1) {
    await page.mouse.wheel(0, turn < 3 ? -240 : 240);
    await page.waitForTimeout(80);
  }
  await page.mouse.down();
  await page.mouse.move(x + 160, y + 90, { steps: 24 });
  await page.mouse.up();
  const frames = await page.evaluate<number[]>('[...globalThis.frames]');
  // Allows the page to finish what the movement started.
  await page.waitForTimeout(800);
  const blocked = await page.evaluate<number>('globalThis.frames = undefined, Math.max(0, ...globalThis.blocks)');
  frames.sort((one, other) => one - other);
  const at = (share: number): number => frames[Math.floor(share * (frames.length - 1))] ?? NaN;
  return { frame: at(0.5), slowFrame: at(0.95), blocked };
}

/**
 * Moves the pointer outwards from the middle in search of entities and claims, and clicks the last of several. Passes
 * over names, because a click on a group's name moves to the group.
 */
async function pointing(page: Page): Promise<Pick<Wait, 'hover' | 'panel'>> {
  const [x, y] = await middle(page);
  let slowest = 0;
  let met = 0;
  for (let step = 0; step < 1_500 && met < 5; step += 1) {
    const [turn, reach] = [step * 0.7, 4 + step * 0.25];
    const before = await page.evaluate<boolean>('pointedAt()');
    await page.evaluate('globalThis.moved = performance.now()');
    await page.mouse.move(x + reach * Math.cos(turn), y + reach * Math.sin(turn));
    if (before || !(await page.evaluate<boolean>('pointedAt()'))) continue;
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
    // Names make way for what is pointed at, and one may now be under the pointer.
    if (!(await page.evaluate<boolean>('pointedAt()'))) continue;
    met += 1;
    slowest = Math.max(slowest, await page.evaluate<number>('Math.max(0, globalThis.drawn - globalThis.moved)'));
  }
  if (met === 0) throw new Error('The pointer found no entity.');
  const start = performance.now();
  await page.mouse.down();
  await page.mouse.up();
  await page.locator('.panel .kicker').first().waitFor({ timeout: 30_000 });
  return { hover: slowest, panel: performance.now() - start };
}
