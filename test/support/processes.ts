import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect } from '@jest/globals';
import { packageRoot } from '../../src/config.js';

export type Settings = Readonly<Record<string, string>>;

/** How a process of this project ended, and its output. */
export interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A running process of this project. */
export interface Running {
  readonly child: ChildProcess;
  /**
   * Resolves with the output so far once standard output and error contain the text. Rejects if the process ends first.
   */
  said(text: string | RegExp): Promise<string>;
  readonly ended: Promise<Ended>;
}

const started = new Set<ChildProcess>();
// Kills the processes that a failed test leaves behind.
afterAll(() => {
  for (const child of started) child.kill('SIGKILL');
});

const NOT_INHERITED = /^(NEO4J_|GRAPH_|PORT$|HOST$|SEED_DIR$|SOURCES_DIR$|QUERY_TIMEOUT_MS$|NODE_OPTIONS$)/;

/** Starts `dist/src/PROGRAM.js` with only these settings of the project's. */
export function start(
  program: 'cli' | 'main',
  args: readonly string[],
  settings: Settings = {},
  input?: string,
): Running {
  const file = path.join(packageRoot, 'dist', 'src', `${program}.js`);
  if (!existsSync(file)) throw new Error(`${file} is not there; run: npm run build`);
  return startProgram(process.execPath, [file, ...args], settings, input === undefined ? {} : { input });
}

/** Starts any program with only these settings of the project's. If `detached`, it leads its own process group. */
export function startProgram(
  program: string,
  args: readonly string[],
  settings: Settings,
  { input, ...options }: { readonly cwd?: string; readonly detached?: boolean; readonly input?: string } = {},
): Running {
  const inherited = Object.entries(process.env).filter(([name]) => !NOT_INHERITED.test(name));
  const child = spawn(program, args, {
    ...options,
    env: { ...Object.fromEntries(inherited), ...settings },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  // A program that reads nothing may close its input first.
  child.stdin.on('error', () => undefined).end(input);
  started.add(child);
  child.once('close', () => started.delete(child));
  const text = { stdout: '', stderr: '' };
  const listeners = new Set<() => void>();
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (chunk: string) => {
      text[stream] += chunk;
      for (const listener of listeners) listener();
    });
  }
  const ended = once(child, 'close').then(([status, signal]): Ended => ({
    status: status as number | null,
    signal: signal as NodeJS.Signals | null,
    ...text,
  }));
  const said = (wanted: string | RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const all = text.stdout + text.stderr;
        if (typeof wanted === 'string' ? !all.includes(wanted) : !wanted.test(all)) return;
        listeners.delete(look);
        resolve(all);
      };
      listeners.add(look);
      void ended.then(({ status, stderr }) =>
        reject(new Error(`${program} ended with ${String(status)} and never said ${String(wanted)}: ${stderr}`)),
      );
      look();
    });
  return { child, said, ended };
}

/** Runs a command to its end, with this on its standard input. */
export function run(
  program: 'cli' | 'main',
  args: readonly string[],
  settings: Settings = {},
  input?: string,
): Promise<Ended> {
  return start(program, args, settings, input).ended;
}

/** Runs a command that must succeed. */
export async function runWell(args: readonly string[], settings: Settings): Promise<Ended> {
  const ended = await run('cli', args, settings);
  if (ended.status !== 0) throw new Error(`'${args.join(' ')}' ended with ${String(ended.status)}: ${ended.stderr}`);
  return ended;
}

/**
 * Checks that a process ended with this status and explained the problem on standard error in plain words, without a
 * stack trace.
 */
export function expectFault(ended: Ended, status: number, ...says: readonly string[]): void {
  expect({ status: ended.status, stderr: ended.stderr }).toMatchObject({
    status,
    stderr: expect.not.stringMatching(/^\s+at |Internal error|node:internal|\.js:\d+/m),
  });
  expect(ended.stdout).not.toMatch(/^\s+at /m);
  expect(ended.stderr.trim()).not.toBe('');
  for (const text of says) expect(ended.stderr).toContain(text);
}

export interface Serving extends Running {
  readonly url: string;
  /** Sends SIGTERM and waits for the end. */
  stop(): Promise<Ended>;
}

/** Starts the server on a free port and waits until it is ready. */
export async function serve(settings: Settings): Promise<Serving> {
  const running = start('main', [], { PORT: '0', HOST: '127.0.0.1', ...settings });
  const port = /http:\/\/localhost:(\d+)\/graphql/.exec(await running.said(/localhost:\d+\/graphql /))?.[1];
  if (port === undefined) throw new Error('the server names no address');
  return {
    ...running,
    url: `http://127.0.0.1:${port}`,
    stop: () => {
      running.child.kill('SIGTERM');
      return running.ended;
    },
  };
}

/** Sends a query to the API and returns the answer with its HTTP status. */
export async function askApi(
  url: string,
  query: string,
): Promise<{ readonly status: number; readonly body: GraphqlAnswer }> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, body: (await response.json()) as GraphqlAnswer };
}

export interface GraphqlAnswer {
  readonly data: Readonly<Record<string, unknown>> | null | undefined;
  readonly errors:
    readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[] | undefined;
}
