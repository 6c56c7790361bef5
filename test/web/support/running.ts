import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { type Browser, type BrowserContextOptions, type Page, chromium } from 'playwright-core';
import { load } from '../../../seed/load.js';
import type { GraphData } from '../../../seed/records.js';
import { openEmbedded } from '../../../src/graph/embedded.js';
import { runWide, startServer } from '../../support/run-wide.js';

/** A server over a graph, and this run's shared browser. */
export class Running {
  /** Pages that a visit has left, by the options they were opened with. */
  private readonly free = new Map<string, Page[]>();

  private constructor(
    readonly url: string,
    private readonly browser: Browser,
    private readonly end: () => Promise<void>,
  ) {}

  /** Starts the explorer that all tests share, or a separate one over other data. */
  static async start(data?: GraphData): Promise<Running> {
    const browser = await chromium.connect(await runWide('browser'));
    if (data === undefined) return new Running(await runWide('explorer'), browser, () => Promise.resolve());
    const folder = await mkdtemp(path.join(tmpdir(), 'explorer-'));
    const file = path.join(folder, 'graph.grafeo');
    const graph = openEmbedded({ file });
    await load(graph, data);
    await graph.close();
    const server = await startServer(file);
    return new Running(server.at, browser, async () => {
      await server.end();
      await rm(folder, { recursive: true, force: true });
    });
  }

  /** Starts an explorer of the project's whole record. */
  static async whole(): Promise<Running> {
    const server = await startServer(await runWide('seed-file'));
    return Running.at(server.at, async () => server.end());
  }

  /** Another server's explorer, with this run's shared browser. */
  static async at(url: string, end: () => Promise<unknown>): Promise<Running> {
    const browser = await chromium.connect(await runWide('browser'));
    return new Running(url, browser, async () => {
      await end();
    });
  }

  /**
   * Opens the explorer as a new visitor. The page may be one that an earlier visitor has left, because starting
   * another process for each would take more time than the test itself.
   */
  async visit(query = '', options: BrowserContextOptions = {}): Promise<Visit> {
    const key = JSON.stringify(options);
    const free = this.free.get(key) ?? [];
    this.free.set(key, free);
    const page = free.pop() ?? (await this.open(options));
    const visit = new Visit(page, this.url, async () => {
      if (await forgotten(page, options)) free.push(page);
      else await page.context().close();
    });
    await visit.go(query);
    return visit;
  }

  private async open(options: BrowserContextOptions): Promise<Page> {
    const context = await this.browser.newContext({ ...USUAL, ...options });
    return context.newPage();
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.end();
  }
}

const USUAL = {
  viewport: { width: 1440, height: 900 },
  reducedMotion: 'reduce',
  permissions: ['clipboard-read', 'clipboard-write'],
} satisfies BrowserContextOptions;

/** A visitor to the explorer. Records what must never happen: console errors, and requests to other servers. */
export class Visit {
  readonly errors: string[] = [];
  readonly elsewhere: string[] = [];
  private ended = false;
  private readonly scripts: { dispose(): Promise<void> }[] = [];

  constructor(
    readonly page: Page,
    private readonly url: string,
    private readonly leave: () => Promise<void>,
  ) {
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
    page.on('pageerror', (error) => this.errors.push(String(error)));
    page.on('request', (request) => {
      if (isAbroad(new URL(request.url()), new URL(url))) this.elsewhere.push(request.url());
    });
  }

  async go(query: string): Promise<void> {
    await this.page.goto(`${this.url}/${query}`);
    await this.settled();
  }

  /** Resolves once nothing is loading and everything is in its place. */
  async settled(): Promise<void> {
    await this.page
      .locator('main[aria-busy="false"] :is(.picture-frame[data-settled="true"], .tables, .empty-stage)')
      .first()
      .waitFor();
  }

  /** Runs a script in each document that this visit loads from now on. */
  async runInEachDocument(script: string): Promise<void> {
    this.scripts.push(await this.page.addInitScript(script));
  }

  /** Types into a box with suggestions and takes the first one. */
  async choose(label: string, text: string): Promise<void> {
    const box = this.page.getByRole('combobox', { name: label, exact: true });
    await box.fill(text);
    await this.page.getByRole('option').first().waitFor();
    await box.press('Enter');
  }

  /** Presses a button that copies something, and returns what it copied. */
  async copied(button: string): Promise<string> {
    await this.page.getByRole('button', { name: button }).click();
    await this.page.getByText('Copied', { exact: true }).waitFor();
    return this.page.evaluate<string>('navigator.clipboard.readText()');
  }

  /** Downloads what the view shows, in the format of that name, and returns the file's text. */
  async downloaded(format: string): Promise<string> {
    await this.page.getByRole('button', { name: 'Download' }).click();
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('link', { name: format }).click(),
    ]);
    return text(await download.createReadStream());
  }

  /** Ignores errors that the test itself caused, such as Chromium's report of an aborted request. */
  forgive(text: string): void {
    this.errors.splice(0, this.errors.length, ...this.errors.filter((error) => !error.includes(text)));
  }

  heading(): Promise<string> {
    return this.page.locator('#panel-title').innerText();
  }

  /** The number of entities in the picture. */
  async entities(): Promise<number> {
    const said = (await this.page.locator('.picture-frame').getAttribute('aria-label')) ?? '';
    return Number(/^([\d,]+) entit/.exec(said)?.[1]?.replaceAll(',', ''));
  }

  async end(): Promise<void> {
    if (this.ended) return;
    this.ended = true;
    for (const each of this.scripts) await each.dispose();
    await this.leave();
  }
}

/**
 * Makes a page forget its visitor: what listens to it or answers for it, what it keeps, and how it is seen.
 * @returns false if the page is closed or has more than itself open.
 */
async function forgotten(page: Page, { viewport, colorScheme }: BrowserContextOptions): Promise<boolean> {
  const context = page.context();
  if (page.isClosed() || context.pages().length > 1) return false;
  page.removeAllListeners();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.evaluate('localStorage.clear()');
  await page.goto('about:blank');
  await page.mouse.move(0, 0);
  await context.clearCookies();
  await page.emulateMedia({ colorScheme: colorScheme ?? 'light' });
  await page.setViewportSize(viewport ?? USUAL.viewport);
  return true;
}

/** Whether a request goes to another server. Data within the page does not count. */
function isAbroad(asked: URL, server: URL): boolean {
  return /^(https?|wss?):$/.test(asked.protocol) && asked.origin !== server.origin;
}
