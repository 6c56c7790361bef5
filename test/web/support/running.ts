import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { load } from '../../../seed/load.js';
import type { GraphData } from '../../../seed/records.js';
import { openEmbedded } from '../../../src/graph/embedded.js';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { CHROMIUM, CHROMIUM_FLAGS } from '../../support/chromium.js';

const root = path.resolve(import.meta.dirname, '..', '..', '..');

/** The real server on a graph of its own, and a real browser in front of it. */
export class Running {
  private constructor(
    readonly url: string,
    private readonly server: ChildProcess,
    private readonly folder: string,
    private readonly browser: Browser,
  ) {}

  static async start(data?: GraphData): Promise<Running> {
    if (!existsSync(path.join(root, 'web', 'dist', 'index.html')))
      throw new Error('The explorer is not built: run `npm run setup`.');
    const folder = await mkdtemp(path.join(tmpdir(), 'explorer-'));
    const environment = {
      ...process.env,
      GRAPH_ENGINE: 'embedded',
      GRAPH_FILE: path.join(folder, 'graph.grafeo'),
      PORT: '0',
    };
    if (data === undefined) await seed(environment);
    else await write(environment.GRAPH_FILE, data);
    const server = spawn(process.execPath, ['dist/src/main.js'], {
      cwd: root,
      env: environment,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      const url = await servedAt(server);
      const browser = await chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_FLAGS });
      return new Running(url, server, folder, browser);
    } catch (error) {
      // Nobody is given anything to stop, and a server left running would keep the tests from ending.
      await end(server, folder);
      throw error;
    }
  }

  async visit(query = '', options: BrowserContextOptions = {}): Promise<Visit> {
    const context = await this.browser.newContext({
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'reduce',
      permissions: ['clipboard-read', 'clipboard-write'],
      ...options,
    });
    const page = await context.newPage();
    const visit = new Visit(page, this.url);
    await visit.go(query);
    return visit;
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await end(this.server, this.folder);
  }
}

async function seed(environment: NodeJS.ProcessEnv): Promise<void> {
  const seeding = spawn(process.execPath, ['dist/src/cli.js', 'seed'], {
    cwd: root,
    env: environment,
    stdio: 'ignore',
  });
  const [code] = (await once(seeding, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`Seeding ended with ${code}.`);
}

async function write(file: string, data: GraphData): Promise<void> {
  const graph = openEmbedded({ file });
  await load(graph, data);
  await graph.close();
}

async function end(server: ChildProcess, folder: string): Promise<void> {
  if (server.exitCode === null && server.signalCode === null) {
    const exited = once(server, 'exit');
    server.kill('SIGTERM');
    await exited;
  }
  await rm(folder, { recursive: true, force: true });
}

async function servedAt(server: ChildProcess): Promise<string> {
  if (server.stdout === null) throw new Error('The server has no output.');
  for await (const line of createInterface({ input: server.stdout })) {
    const url = /(http:\S+)\/graphql/.exec(line)?.[1];
    if (url !== undefined) {
      server.stdout.resume();
      return url;
    }
  }
  throw new Error('The server ended before it served.');
}

/** A person at the explorer, and what must never happen meanwhile: errors on the console, requests to somebody else. */
export class Visit {
  readonly errors: string[] = [];
  readonly elsewhere: string[] = [];

  constructor(
    readonly page: Page,
    private readonly url: string,
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

  /** When nothing is on its way and everything has its place. */
  async settled(): Promise<void> {
    await this.page
      .locator('main[aria-busy="false"] :is(.picture-frame[data-settled="true"], .tables, .empty-stage)')
      .first()
      .waitFor();
  }

  /** Types into a box with suggestions and takes the first one. */
  async choose(label: string, text: string): Promise<void> {
    const box = this.page.getByRole('combobox', { name: label, exact: true });
    await box.fill(text);
    await this.page.getByRole('option').first().waitFor();
    await box.press('Enter');
  }

  /** Lets errors pass that the test itself brought about, such as Chromium's own report of a request that was stopped. */
  forgive(text: string): void {
    this.errors.splice(0, this.errors.length, ...this.errors.filter((error) => !error.includes(text)));
  }

  heading(): Promise<string> {
    return this.page.locator('#panel-title').innerText();
  }

  /** How many entities the picture has. */
  async entities(): Promise<number> {
    const said = (await this.page.locator('.picture-frame').getAttribute('aria-label')) ?? '';
    return Number(/^([\d,]+) entit/.exec(said)?.[1]?.replaceAll(',', ''));
  }

  async end(): Promise<void> {
    await this.page.context().close();
  }
}

/** Whether a request leaves the server; what the page holds in itself does not. */
function isAbroad(asked: URL, server: URL): boolean {
  return /^(https?|wss?):$/.test(asked.protocol) && asked.origin !== server.origin;
}
