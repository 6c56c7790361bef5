import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';

/** Longest time a server may take until it answers, in milliseconds, including installation. */
const START = 300_000;

/** A fresh checkout in which commands run as they would for a new user, without this process's own settings. */
export class BareClone {
  /** The command that starts an agent's server, for `call`. */
  agent: readonly string[] = [];
  private readonly running = new Set<ChildProcess>();
  private client: Client | undefined;

  constructor(readonly folder: string) {}

  /** Runs a program to its end. */
  async run(command: readonly string[]): Promise<{ readonly status: number | null; readonly output: string }> {
    const { child, output } = this.spawn(command);
    const [status] = (await once(child, 'close')) as [number | null];
    return { status, output: output() };
  }

  /** Starts a server command, replacing the previous one, and waits until the address it prints answers. */
  async serve(line: string): Promise<string> {
    await this.stop();
    const { child, output } = this.spawn(['bash', '-c', line]);
    const until = Date.now() + START;
    while (child.exitCode === null && Date.now() < until) {
      const url = /http:\/\/(?:localhost|[\d.]+):\d+\/\S*/.exec(output())?.[0];
      if (url !== undefined && (await answers(url))) return output();
      await delay(100);
    }
    throw new Error(`the server ended, or did not start in time:\n${output()}`);
  }

  /** Calls a tool as an agent does. @returns the text of its answer. */
  async call(name: string, args: Record<string, unknown>): Promise<string> {
    const [command, ...rest] = this.agent;
    if (command === undefined) throw new Error('the page has no settings for an agent');
    if (this.client === undefined) {
      this.client = new Client({ name: 'check-docs', version: '1' });
      const settings = { command, args: rest, cwd: this.folder, env: environment(), stderr: 'ignore' as const };
      await this.client.connect(new StdioClientTransport(settings));
    }
    const { content } = await this.client.callTool({ name, arguments: args });
    const [first] = content as readonly { readonly text?: string }[];
    return first?.text ?? '';
  }

  /** Stops everything that is still running. */
  async stop(): Promise<void> {
    await this.client?.close();
    this.client = undefined;
    await Promise.all(
      [...this.running].map(async (child) => {
        const ended = once(child, 'close');
        if (child.pid !== undefined && child.exitCode === null && child.signalCode === null)
          process.kill(-child.pid, 'SIGTERM');
        await ended;
      }),
    );
  }

  private spawn([program = '', ...args]: readonly string[]): {
    readonly child: ChildProcess;
    readonly output: () => string;
  } {
    const child = spawn(program, args, {
      cwd: this.folder,
      env: environment(),
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    this.running.add(child);
    child.once('close', () => this.running.delete(child));
    let text = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
    return { child, output: () => text };
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    await fetch(url, { signal: AbortSignal.timeout(5_000) });
    return true;
  } catch {
    return false;
  }
}

/** This process's environment without the project's settings and without what npm adds. */
function environment(): Record<string, string> {
  const dropped =
    /^(NEO4J_|GRAPH_|TEST_|npm_(?!config_(registry|cache)$)|PORT$|HOST$|SEED_DIR$|SOURCES_DIR$|NODE_OPTIONS$|INIT_CWD$)/;
  const kept = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !dropped.test(entry[0]),
  );
  const own = (process.env['PATH'] ?? '').split(':').filter((each) => !each.includes('node_modules'));
  return { ...Object.fromEntries(kept), PATH: own.join(':'), NO_COLOR: '1' };
}
