import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { type AddressInfo, type Server, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { packageRoot } from '../../src/config.js';
import { type Ended, type Running, type Settings, expectFault, startProgram } from '../support/processes.js';
import { SeedFolder, largeSeed } from '../support/seed-fixture.js';

/** A clean checkout, for as much of `npm start` as runs without installing anything. */
const bare = mkdtempSync(path.join(tmpdir(), 'jag-bare-'));
/** Accepts connections but never answers, like a registry on a broken network. */
let mute: Server;
const seed = SeedFolder.of();

beforeAll(async () => {
  for (const name of ['package.json', 'package-lock.json', '.npmrc', 'scripts', 'bin'])
    cpSync(path.join(packageRoot, name), path.join(bare, name), { recursive: true });
  chmodSync(bare, 0o755);
  mute = await listen();
});
afterAll(() => {
  mute.close();
  seed.remove();
  rmSync(bare, { recursive: true, force: true });
});

function listen(): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => resolve(server));
  });
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

async function freePort(): Promise<number> {
  const server = await listen();
  const port = portOf(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function npmStart(cwd: string, settings: Settings): Running {
  return startProgram('npm', ['start'], { HOST: '127.0.0.1', ...settings }, { cwd, detached: true });
}

/** npm settings for a registry at this port and an empty cache. */
const registry = (port: number): Settings => ({
  npm_config_registry: `http://127.0.0.1:${port}/`,
  npm_config_cache: path.join(bare, 'cache'),
  npm_config_fetch_retries: '0',
});

/** A process and all its descendants. */
function family(pid: number): number[] {
  const rows = execFileSync('ps', ['-e', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
  const parents = rows.map((row) => row.trim().split(/\s+/).map(Number));
  const found = [pid];
  for (const each of found) found.push(...parents.filter(([, parent]) => parent === each).map(([child = 0]) => child));
  return found;
}

/** Sends the signal and waits until every process that existed before it has ended. */
async function stop({ child, ended }: Running, to: 'npm' | 'group', signal: NodeJS.Signals): Promise<Ended> {
  const pid = child.pid ?? 0;
  const before = family(pid);
  expect(before.length).toBeGreaterThan(2);
  process.kill(to === 'npm' ? pid : -pid, signal);
  const how = await ended;
  while (before.some(isAlive)) await delay(20);
  return how;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe('npm start stops', () => {
  test.each([
    ['SIGTERM', 'npm'],
    ['SIGINT', 'npm'],
    ['SIGINT', 'group'],
  ] as const)('by %s to %s, ends with every process, and the port is free', async (signal, to) => {
    const port = await freePort();
    const settings = { PORT: String(port), SEED_DIR: seed.dir, GRAPH_FILE: path.join(seed.root, 'served.grafeo') };
    const running = npmStart(packageRoot, settings);
    await running.said('is ready');
    expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200);
    const { stdout, stderr } = await stop(running, to, signal);
    expect(stderr + stdout).toContain('"stopping"');
    await expect(fetch(`http://127.0.0.1:${port}/readyz`)).rejects.toThrow('fetch failed');
  });

  test('while it is still installing', async () => {
    const running = npmStart(bare, registry(portOf(mute)));
    await running.said('Installing packages ... ');
    expect(await stop(running, 'npm', 'SIGTERM')).toMatchObject({
      status: 143,
      stderr: expect.stringContaining('Installing packages: stopped'),
    });
  });

  test('while it is still loading the graph', async () => {
    const large = largeSeed(1600);
    const file = path.join(large.root, 'graph.grafeo');
    const running = npmStart(packageRoot, { PORT: '0', SEED_DIR: large.dir, GRAPH_FILE: file });
    await running.said('Loading: ');
    expect(await stop(running, 'npm', 'SIGTERM')).toMatchObject({
      status: 143,
      stderr: expect.stringContaining('Loading the graph: stopped'),
    });
    large.remove();
  });
});

describe('npm start explains what prevents it', () => {
  const startScript = (preload: string, settings: Settings = {}): Promise<Ended> =>
    startProgram(
      process.execPath,
      ['--import', `data:text/javascript,${preload}`, path.join(bare, 'scripts', 'start.mjs')],
      settings,
      { cwd: '/' },
    ).ended;

  test('no network', async () => {
    const ended = await startScript('', registry(await freePort()));
    expectFault(ended, 1, 'The packages could not be fetched (ECONNREFUSED)', 'Check the network');
  });

  test('an old version of Node', async () => {
    const old = 'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "20.18.3" } })';
    expectFault(await startScript(encodeURIComponent(old)), 1, 'Node 20.18.3 is too old', 'Node 20.19 or later');
  });

  test('a read-only folder', async () => {
    chmodSync(bare, 0o555);
    try {
      // Root can write everywhere, so the script first gives up root.
      const ended = await startScript('if (process.getuid() === 0) process.setuid(65534)');
      expectFault(ended, 1, `Cannot write to ${bare}`, 'EACCES');
    } finally {
      chmodSync(bare, 0o755);
    }
  });

  test('a wrong setting, before anything is loaded', async () => {
    const ended = await npmStart(packageRoot, { PORT: 'abc', GRAPH_FILE: path.join(seed.root, 'never.grafeo') }).ended;
    expectFault(ended, 2, "PORT is 'abc'");
    expect(ended.stdout).not.toContain('Valid:');
  });

  test('a port that is taken', async () => {
    const port = String(portOf(mute));
    const settings = { PORT: port, SEED_DIR: seed.dir, GRAPH_FILE: path.join(seed.root, 'served.grafeo') };
    expectFault(await npmStart(packageRoot, settings).ended, 2, `Port ${port} is in use`, 'set PORT');
  });
});

describe('the command line in a bare clone', () => {
  const launcher = 'bin/japan-asean-graph.js';

  test('is executable', () => {
    expect(statSync(path.join(packageRoot, launcher)).mode & 0o111).toBe(0o111);
  });

  test('says how to build it', async () => {
    const { ended } = startProgram(path.join(bare, launcher), ['ask', 'who announced the WA Project?'], {});
    expectFault(await ended, 1, 'is not built yet', 'npm start');
  });
});
