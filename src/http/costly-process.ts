import { type ChildProcess, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { type IncomingMessage, type OutgoingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { packageRoot } from '../config.js';
import { Fault, type FaultCode } from '../errors.js';
import { log } from '../log.js';

/** What the process says to its parent. */
export type CostlyMessage =
  { readonly is: 'ready' } | { readonly is: 'closed'; readonly code: FaultCode; readonly message: string };

/** A request to the process. */
export interface CostlyRequest {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: OutgoingHttpHeaders;
  readonly body?: string | IncomingMessage;
}

/** After so long without work the process ends, to give its memory back. */
const IDLE_MS = 600_000;

/** How often a request may see the process end before it counts as the cause. */
const MAX_DEATHS = 2;

/** How long `/metrics` waits for the process, which may be busy. */
const METRICS_MS = 500;

/**
 * The process that does costly work: large operations, files, pictures, measures of the whole graph and agents' calls.
 * It is this program once more, with its own connection to the graph, and serves a socket that only its parent knows. So
 * nothing that it does keeps a quick question or a probe waiting, and when it needs too much memory it alone ends. It
 * starts with the first costly request.
 */
export class CostlyProcess {
  private current: Promise<Running> | undefined;
  private idle: NodeJS.Timeout | undefined;
  private open = true;
  private starts = 0;

  constructor(private readonly memoryMb: number) {}

  /** How often the process ended by itself and was started again. */
  get restarts(): number {
    return Math.max(0, this.starts - 1);
  }

  /**
   * Sends a request. The answer is the caller's to read.
   * @throws Fault QUERY_TOO_LARGE if the process ended, the fault that kept it from starting, or the signal's own.
   */
  async send(wanted: CostlyRequest, signal: AbortSignal): Promise<IncomingMessage> {
    for (let deaths = 1; ; deaths += 1) {
      const running = await this.running();
      try {
        return await exchange(running.socket, wanted, signal);
      } catch (cause) {
        const why: unknown = signal.reason;
        if (signal.aborted) throw why instanceof Fault ? why : new Fault('CANCELLED', 'The client disconnected.');
        // It closes no connection while it lives, so it is at its end, or is to be.
        await running.end();
        // A body that was a stream cannot be sent again.
        if (deaths < MAX_DEATHS && typeof wanted.body !== 'object') continue;
        throw endedEarly(cause);
      }
    }
  }

  /** What the process counts, for `/metrics`; empty when it does not run or is too busy to tell. */
  async metrics(): Promise<string> {
    if (this.current === undefined) return '';
    try {
      const { socket } = await this.current;
      const wanted = { method: 'GET', path: '/metrics', headers: {} };
      return await text(await exchange(socket, wanted, AbortSignal.timeout(METRICS_MS)));
    } catch {
      return '';
    }
  }

  async close(): Promise<void> {
    this.open = false;
    clearTimeout(this.idle);
    const running = await this.current?.catch(() => undefined);
    await running?.end();
  }

  private running(): Promise<Running> {
    if (!this.open) return Promise.reject(new Fault('OVERLOADED', 'The server is stopping.'));
    clearTimeout(this.idle);
    this.idle = setTimeout(() => void this.rest(), IDLE_MS).unref();
    this.current ??= this.launch();
    return this.current;
  }

  private launch(): Promise<Running> {
    this.starts += 1;
    const launched = start(this.memoryMb, () => {
      if (this.current === launched) this.current = undefined;
    });
    launched.catch(() => {
      // The next request tries again.
      if (this.current === launched) this.current = undefined;
    });
    return launched;
  }

  private async rest(): Promise<void> {
    const running = await this.current?.catch(() => undefined);
    this.current = undefined;
    this.starts = 0;
    await running?.end();
  }
}

interface Running {
  readonly socket: string;
  end(): Promise<void>;
}

function start(memoryMb: number, onEnd: () => void): Promise<Running> {
  const folder = mkdtempSync(path.join(tmpdir(), 'japan-asean-graph-'));
  const socket =
    process.platform === 'win32' ? `\\\\.\\pipe\\japan-asean-graph-${randomUUID()}` : path.join(folder, 'socket');
  const child = fork(PROGRAM.file, [socket, String(memoryMb)], {
    cwd: packageRoot,
    // The rest of its memory is what V8 does not manage: pictures, buffers, its program.
    execArgv: [`--max-old-space-size=${Math.round(memoryMb * 0.7)}`, ...PROGRAM.execArgv],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', (code, signal) => {
      rmSync(folder, { recursive: true, force: true });
      if (signal !== 'SIGKILL' || !killed.has(child))
        log('warn', 'the process for costly work ended', { code, signal });
      onEnd();
      resolve();
    });
  });
  return new Promise((resolve, reject) => {
    child.once('error', (cause) => reject(endedEarly(cause)));
    void ended.then(() => reject(endedEarly(undefined)));
    child.once('message', (message: CostlyMessage) => {
      if (message.is === 'closed') reject(new Fault(message.code, message.message));
      else
        resolve({
          socket,
          end: async () => {
            killed.add(child);
            child.kill('SIGKILL');
            await ended;
          },
        });
    });
  });
}

/** Processes that were ended on purpose. */
const killed = new WeakSet<ChildProcess>();

function endedEarly(cause: unknown): Fault {
  return new Fault(
    'QUERY_TOO_LARGE',
    'The process for costly work ended before it answered, because it needed more memory than it may have (COSTLY_MEMORY_MB). Ask for less at a time.',
    { cause },
  );
}

/** Resolves with the answer once its head is there. */
function exchange(socketPath: string, wanted: CostlyRequest, signal: AbortSignal): Promise<IncomingMessage> {
  const { method, path: place, headers, body } = wanted;
  return new Promise((resolve, reject) => {
    const sent = request({ socketPath, method, path: place, headers, signal }, resolve);
    sent.once('error', reject);
    if (typeof body === 'object') body.pipe(sent);
    else sent.end(body);
  });
}

/** The program: the built file or, in a checkout (tests, `tsx`), the TypeScript file. */
const PROGRAM = import.meta.url.endsWith('.ts')
  ? { file: fileURLToPath(new URL('../costly.ts', import.meta.url)), execArgv: ['--import', 'tsx'] }
  : { file: fileURLToPath(new URL('../costly.js', import.meta.url)), execArgv: [] };
