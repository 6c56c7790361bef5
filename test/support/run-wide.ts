/**
 * What a test run shares: a Chromium, an explorer over the record of the first sources, the records of checked-records.ts in a
 * file, and graph files with the record of the first sources and with the project's own data. The parent process of all
 * test files makes each when the first test file asks for it, and ends it with the run.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { CHROMIUM, CHROMIUM_FLAGS } from './chromium.js';

export type RunWideName = 'browser' | 'explorer' | 'records' | 'seed-file' | 'earlier-file';

interface Made {
  /** An address, or a path. */
  readonly at: string;
  end(): Promise<void> | void;
}

export interface RunWide {
  /** Where {@link runWide} sends its requests. */
  readonly url: string;
  close(): Promise<void>;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Waits for requests and makes what they ask for.
 * @public Jest's global setup loads it by name.
 */
export async function openRunWide(): Promise<RunWide> {
  const made = new Map<string, Promise<Made>>();
  const folder = mkdtempSync(path.join(tmpdir(), 'jag-run-'));
  const makers: Readonly<Record<RunWideName, () => Promise<Made>>> = {
    'seed-file': () => fileBy(path.join(folder, 'seed.grafeo'), () => ['dist/src/cli.js', 'seed']),
    records: () => fileBy(path.join(folder, 'records'), (file) => [...TSX, 'test/support/make-records.ts', file]),
    'earlier-file': async () => {
      const { at } = await make('records');
      return fileBy(path.join(folder, 'earlier.grafeo'), (file) => [...TSX, 'test/support/load-earlier.ts', at, file]);
    },
    explorer: async () => startServer((await make('earlier-file')).at),
    browser: startBrowser,
  };
  const make = (name: RunWideName): Promise<Made> => {
    const known = made.get(name) ?? makers[name]();
    made.set(name, known);
    return known;
  };
  const server = createServer((request, response) => {
    // Uses one connection per request, because a kept connection could close just when a test file asks again after
    // long work.
    response.setHeader('connection', 'close');
    make((request.url ?? '').slice(1) as RunWideName).then(
      ({ at }) => response.end(at),
      (error: unknown) => response.writeHead(500).end(error instanceof Error ? error.message : String(error)),
    );
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  server.unref();
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.close();
      server.closeAllConnections();
      // If making something failed, its requester already has the error.
      for (const each of await Promise.allSettled(made.values()))
        if (each.status === 'fulfilled') await each.value.end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Runs TypeScript without building it. */
const TSX = ['--import', 'tsx'];

/** A file that a program has written; in GRAPH_FILE, for the command line. */
async function fileBy(file: string, program: (file: string) => readonly string[]): Promise<Made> {
  const writing = spawn(process.execPath, program(file), {
    cwd: root,
    env: { ...process.env, GRAPH_ENGINE: 'embedded', GRAPH_FILE: file },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = (await once(writing, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`writing ${file} ended with ${String(code)}`);
  return { at: file, end: () => undefined };
}

/** Starts `dist/src/main.js` over a graph's file, with settings of one's own. */
export async function startServer(file: string, settings: Readonly<Record<string, string>> = {}): Promise<Made> {
  const server = spawn(process.execPath, ['dist/src/main.js'], {
    cwd: root,
    // Its log of each request would bury what the tests say.
    env: { ...process.env, GRAPH_ENGINE: 'embedded', GRAPH_FILE: file, PORT: '0', LOG_LEVEL: 'warn', ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return { at: await servedAt(server), end: () => ended(server) };
}

async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exited = once(server, 'exit');
  server.kill('SIGTERM');
  await exited;
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

async function startBrowser(): Promise<Made> {
  // Imported here because it is slow to load and not needed without browser tests.
  const { chromium } = await import('playwright-core');
  const server = await chromium.launchServer({ executablePath: CHROMIUM, args: CHROMIUM_FLAGS });
  return { at: server.wsEndpoint(), end: () => server.close() };
}

/**
 * The address or path of this run's shared browser, explorer or seeded file. A test that writes to the graph file must
 * copy it.
 */
export async function runWide(name: RunWideName): Promise<string> {
  const answer = await fetch(`${process.env['TEST_RUN_WIDE'] ?? ''}/${name}`);
  const text = await answer.text();
  if (!answer.ok) throw new Error(`this run has no ${name}: ${text}`);
  return text;
}
