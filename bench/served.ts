import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { packageRoot } from '../src/config.js';
import type { Neo4jServer } from '../test/support/neo4j.js';

export type Settings = Readonly<Record<string, string>>;

/** A server in a separate process, as users run it. */
export interface Served {
  readonly url: string;
  readonly pid: number;
  /** From starting the process to the first 200 of `/readyz`, in milliseconds. */
  readonly readyMs: number;
  /**
   * Processor time until then, in milliseconds, which does not depend on other load. Undefined where the system does
   * not report it.
   */
  readonly processorMs: number | undefined;
  stop(): Promise<void>;
}

export const MAIN = path.join(packageRoot, 'dist', 'src', 'main.js');
export const CLI = path.join(packageRoot, 'dist', 'src', 'cli.js');

const NOT_INHERITED = /^(NEO4J_|GRAPH_|PORT$|HOST$|SEED_DIR$|QUERY_TIMEOUT_MS$|NODE_OPTIONS$)/;

function environment(settings: Settings): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !NOT_INHERITED.test(name));
  return { ...Object.fromEntries(inherited), ...settings };
}

/** Starts a program that prints its address to standard output, and waits until it is ready. */
export async function serve(program: string, settings: Settings = {}): Promise<Served> {
  const start = performance.now();
  const child = spawn(process.execPath, [program], {
    env: environment({ PORT: '0', HOST: '127.0.0.1', ...settings }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exit = once(child, 'exit');
    child.kill('SIGTERM');
    await exit;
  };
  try {
    const url = `http://127.0.0.1:${await portOf(child)}`;
    const response = await fetch(`${url}/readyz`);
    const readyMs = performance.now() - start;
    const processorMs = child.pid === undefined ? undefined : processorTime(child.pid);
    const text = await response.text();
    if (response.status !== 200 || child.pid === undefined) throw new Error(`/readyz of ${program} answered: ${text}`);
    return { url, pid: child.pid, readyMs, processorMs, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function portOf(child: ChildProcess): Promise<string> {
  let [said, faults] = ['', ''];
  return new Promise((resolve, reject) => {
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (faults += text));
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const port = /http:\/\/localhost:(\d+)/.exec(said)?.[1];
      if (port !== undefined) resolve(port);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the server ended with ${String(code)}: ${faults}`)));
  });
}

/** Runs a program to its end. @throws unless it succeeds. */
export async function runToEnd(args: readonly string[], settings: Settings = {}): Promise<void> {
  const child = spawn(process.execPath, args, { env: environment(settings), stdio: ['ignore', 'ignore', 'pipe'] });
  let faults = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (faults += text));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`'${args.join(' ')}' ended with ${String(code)}: ${faults}`);
}

/** Settings that make this project's programs use a Neo4j. */
export function neo4jSettings({ uri, user, password, database }: Neo4jServer): Settings {
  return {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    ...(database === undefined ? {} : { NEO4J_DATABASE: database }),
  };
}

/** An operation's data. An error in the answer is a fault of the benchmark. */
export async function askOver(
  url: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { readonly data?: unknown; readonly errors?: unknown };
  if (errors !== undefined) throw new Error(`the API answered with errors: ${JSON.stringify(errors)}`);
  return data;
}

/** Memory of a process and its child processes, in megabytes. */
export interface Memory {
  /** Resident memory of each process. What they share, such as Node's own code, counts in each. */
  readonly resident: readonly number[];
  /** Memory of all together, counting shared memory once. Undefined where the system does not report it. */
  readonly whole: number | undefined;
}

export async function memoryOf({ pid, url }: Pick<Served, 'pid' | 'url'>): Promise<Memory> {
  try {
    const pids = withChildren(pid);
    const rollups = pids.map((each) => readFileSync(`/proc/${each}/smaps_rollup`, 'utf8'));
    const resident = rollups.map((text) => megabytes('Rss', text));
    const own = rollups.map((text) => megabytes('Private_Clean', text) + megabytes('Private_Dirty', text));
    const shared = resident.map((all, index) => all - (own[index] ?? 0));
    // The system's proportional size would not do: it shrinks with every other Node process on the machine.
    return { resident, whole: own.reduce((sum, each) => sum + each, 0) + Math.max(...shared) };
  } catch {
    // Without /proc, this takes the server's own metrics, which leave out its reading process.
    const metrics = await (await fetch(`${url}/metrics`)).text();
    const bytes = /^process_resident_memory_bytes (\S+)/m.exec(metrics)?.[1];
    return { resident: [Number(bytes) / 1e6], whole: undefined };
  }
}

/** Processor time of a process and its descendants. Linux counts in hundredths of a second. */
function processorTime(pid: number): number | undefined {
  try {
    return withChildren(pid).reduce((sum, each) => {
      const [user, system] = statOf(each).slice(11, 13).map(Number);
      return sum + ((user ?? 0) + (system ?? 0)) * 10;
    }, 0);
  } catch {
    return undefined;
  }
}

/** The fields of `/proc/PID/stat`, starting with the state. */
function statOf(pid: number): string[] {
  // The name before the state, in brackets, may contain spaces and brackets.
  return readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
}

function megabytes(field: string, text: string): number {
  return (Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(text)?.[1]) * 1024) / 1e6;
}

function withChildren(pid: number): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        return [{ pid: Number(name), parent: Number(statOf(Number(name))[1]) }];
      } catch {
        return []; // the process has ended
      }
    });
  const below = (of: number): number[] =>
    parents.filter(({ parent }) => parent === of).flatMap((each) => [each.pid, ...below(each.pid)]);
  return [pid, ...below(pid)];
}
