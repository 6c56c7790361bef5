import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageRoot } from '../config.js';
import { Fault, notWritten } from '../errors.js';
import { closed, notOpened, rejected } from './embedded-faults.js';
import { Edition } from './edition.js';
import { cancelled, overTime } from './limits.js';
import type { Graph, Params, ReadOptions, Row, Value } from './port.js';
import type { Message, Question } from './reader-process.js';

export interface ReaderOptions {
  readonly file: string;
  /** Default time limit of a statement, in milliseconds. */
  readonly timeoutMs?: number;
  /** Memory limit of each reading process, in megabytes; it ends beyond that. By the size of the file when omitted. */
  readonly memoryMb?: number;
  /** How many processes read the file, each with its own memory; one when omitted. */
  readonly processes?: number;
  /** Where the reading process may put data that exceeds memory; the system's temporary folder when omitted. */
  readonly temporaryFolder?: string;
}

/** How many deaths of the reading process a statement may be present at before it counts as their cause. */
const MAX_DEATHS = 2;

/** One statement, from the call to its answer. */
interface Ask {
  readonly question: Question;
  /** How long it may occupy one process: at least the reader's own limit, even if the caller gives up sooner. */
  readonly holdMs: number | undefined;
  readonly resolve: (rows: Row[]) => void;
  readonly reject: (fault: Fault) => void;
  /** Its caller no longer waits. The statement may run on to its limit, but no other process retries it. */
  abandoned: boolean;
  deaths: number;
}

/**
 * Opens an embedded graph's file for reading, in a separate process. Grafeo has no query limit, and neither it nor Node
 * can stop a native thread, but a process can be killed. When a statement exceeds its limit, the reader fails it, kills
 * its process, and gives the remaining statements to a new one.
 *
 * @see docs/decisions/003-embedded-query-limits.md for the measurements.
 */
export async function openEmbeddedReader(options: ReaderOptions): Promise<Graph> {
  const readers = Array.from({ length: options.processes ?? 1 }, () => new Reader(options));
  const close = async (): Promise<void> => {
    await Promise.all(readers.map((reader) => reader.close()));
  };
  try {
    await Promise.all(readers.map((reader) => reader.start()));
  } catch (error) {
    await close();
    throw error;
  }
  const edition = new Edition(options.file);
  const lookAtFile = (): void => {
    if (edition.isNew()) for (const reader of readers) reader.reopen();
  };
  const leastBusy = (): Reader => readers.reduce((best, reader) => (reader.busy < best.busy ? reader : best));
  return {
    engine: 'embedded',
    location: options.file,
    read: (statement, params = {}, read = {}) => {
      lookAtFile();
      return leastBusy().ask(statement, params, read);
    },
    write: () => Promise.reject(rejected('the graph is open for reading only')),
    // A load puts another file in the place of this one, which has the same effect on what was read as a write.
    writes: () => {
      lookAtFile();
      return edition.number;
    },
    async verify() {
      await leastBusy().ask('RETURN 1 AS ok', {}, {});
    },
    restarts: () => readers.reduce((sum, reader) => sum + reader.restarts, 0),
    close,
  };
}

class Reader {
  private readonly asks = new Map<number, Ask>();
  private current: Promise<ReadingProcess> | undefined;
  private readonly running = new Set<ReadingProcess>();
  private lastId = 0;
  private open = true;
  /** How often a process was replaced. */
  restarts = 0;

  constructor(private readonly options: ReaderOptions) {}

  /** How many statements it has to answer. */
  get busy(): number {
    return this.asks.size;
  }

  /** The process to ask, started when there is none. */
  start(): Promise<ReadingProcess> {
    this.current ??= this.launch();
    return this.current;
  }

  ask(statement: string, params: Params, read: ReadOptions): Promise<Row[]> {
    if (!this.open) return Promise.reject(closed(this.options.file));
    const { signal } = read;
    if (signal?.aborted === true) return Promise.reject(cancelled(signal));
    const timeoutMs = read.timeoutMs ?? this.options.timeoutMs;
    return new Promise<Row[]>((resolve, reject) => {
      const id = ++this.lastId;
      const over = (fault: Fault): void => {
        ask.abandoned = true;
        done();
        reject(fault);
      };
      const onAbort = (): void => {
        if (signal !== undefined) over(cancelled(signal));
      };
      const timer = timeoutMs === undefined ? undefined : setTimeout(() => over(overTime(timeoutMs)), timeoutMs);
      const done = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', onAbort);
      };
      const ask: Ask = {
        question: { id, statement, params },
        holdMs: timeoutMs === undefined ? undefined : Math.max(timeoutMs, this.options.timeoutMs ?? 0),
        resolve: (rows) => {
          done();
          resolve(rows);
        },
        reject: (fault) => {
          done();
          reject(fault);
        },
        abandoned: false,
        deaths: 0,
      };
      signal?.addEventListener('abort', onAbort, { once: true });
      this.asks.set(id, ask);
      this.send(ask);
    });
  }

  async close(): Promise<void> {
    if (!this.open) return;
    this.open = false;
    for (const ask of this.asks.values()) ask.reject(closed(this.options.file));
    this.asks.clear();
    await this.current?.catch(() => undefined);
    await Promise.all([...this.running].map((process) => process.kill()));
  }

  /** Reads the file that now has the name. What is being answered from the one before is asked again. */
  reopen(): void {
    const { current } = this;
    this.current = undefined;
    void current?.then(
      (old) => this.retire(old),
      () => undefined,
    );
  }

  private send(ask: Ask): void {
    this.start().then(
      (process) => {
        if (ask.abandoned) this.asks.delete(ask.question.id);
        else process.ask(ask);
      },
      (fault: unknown) => {
        this.asks.delete(ask.question.id);
        ask.reject(fault as Fault);
      },
    );
  }

  private launch(): Promise<ReadingProcess> {
    const launched = ReadingProcess.start(this.options, {
      answered: (id) => {
        const ask = this.asks.get(id);
        this.asks.delete(id);
        return ask;
      },
      overran: (process) => this.replace(process),
      died: (process) => this.bury(process),
    });
    launched.then(
      (process) => {
        this.running.add(process);
        if (!this.open) void process.kill();
      },
      () => {
        // The next statement tries again.
        if (this.current === launched) this.current = undefined;
      },
    );
    return launched;
  }

  /**
   * Replaces a process that a statement has blocked. The old one goes first, because its work takes processor time that
   * the new one needs to start.
   */
  private replace(old: ReadingProcess): void {
    if (!this.running.has(old) || !this.open) return;
    this.restarts += 1;
    this.current = undefined;
    this.retire(old);
  }

  /** Ends a process, and gives its statements to the present one. */
  private retire(old: ReadingProcess): void {
    if (!this.running.delete(old) || !this.open) return;
    void old.kill();
    this.moveAsksOf(old);
  }

  /**
   * Handles a process that ended by itself: its statements are asked again, except one that seems to have ended it.
   */
  private bury(process: ReadingProcess): void {
    if (!this.running.delete(process) || !this.open) return;
    this.restarts += 1;
    this.current = undefined;
    for (const ask of process.asked()) {
      ask.deaths += 1;
      if (ask.deaths < MAX_DEATHS) continue;
      ask.abandoned = true;
      ask.reject(
        new Fault('QUERY_TOO_LARGE', 'A graph query needed more memory than its limit. Ask for less at a time.'),
      );
    }
    this.moveAsksOf(process);
  }

  private moveAsksOf(process: ReadingProcess): void {
    for (const ask of process.asked()) {
      if (ask.abandoned) this.asks.delete(ask.question.id);
      else this.send(ask);
    }
  }
}

interface Owner {
  /** Removes and returns the statement that an answer belongs to. */
  answered(id: number): Ask | undefined;
  /** A statement has exceeded its limit and is still running. */
  overran(process: ReadingProcess): void;
  died(process: ReadingProcess): void;
}

/** One process, and the statements it is answering. */
class ReadingProcess {
  private readonly asks = new Map<number, { readonly ask: Ask; readonly timer: NodeJS.Timeout | undefined }>();
  private readonly exited: Promise<void>;

  private constructor(
    private readonly child: ChildProcess,
    private readonly owner: Owner,
  ) {
    this.exited = new Promise((resolve) => child.once('exit', () => resolve()));
    child.on('message', (message: Message) => this.onMessage(message));
    void this.exited.then(() => {
      for (const { timer } of this.asks.values()) clearTimeout(timer);
      owner.died(this);
    });
  }

  static async start(options: ReaderOptions, owner: Owner): Promise<ReadingProcess> {
    const { file, memoryMb = memoryFor(options.file), temporaryFolder = tmpdir() } = options;
    const scratch = scratchFolder(temporaryFolder);
    const child = fork(PROGRAM.file, [file, String(memoryMb), scratch], {
      cwd: packageRoot,
      execArgv: [...PROGRAM.execArgv],
      env: { ...process.env, TMPDIR: scratch, TEMP: scratch, TMP: scratch },
    });
    child.once('exit', () => rmSync(scratch, { recursive: true, force: true }));
    return await new Promise<ReadingProcess>((resolve, reject) => {
      const fail = (error: unknown): void => reject(notOpened(file, true, error));
      child.on('error', fail);
      child.once('exit', (code, signal) => fail(new Error(`the reading process ended (${signal ?? code})`)));
      child.once('message', (message: Message) => {
        if (message.is === 'closed') fail(new Error(message.message));
        else resolve(new ReadingProcess(child, owner));
      });
    });
  }

  ask(ask: Ask): void {
    const { question, holdMs } = ask;
    const timer = holdMs === undefined ? undefined : setTimeout(() => this.owner.overran(this), holdMs);
    this.asks.set(question.id, { ask, timer });
    // A process that has just died takes no message. Its statements move to another once its exit is known.
    if (this.child.connected) this.child.send(question, () => undefined);
  }

  asked(): Ask[] {
    return [...this.asks.values()].map(({ ask }) => ask);
  }

  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.exited;
  }

  private onMessage(message: Message): void {
    if (message.is !== 'rows' && message.is !== 'rejected') return;
    clearTimeout(this.asks.get(message.id)?.timer);
    this.asks.delete(message.id);
    const ask = this.owner.answered(message.id);
    if (ask === undefined || ask.abandoned) return;
    if (message.is === 'rows') ask.resolve(message.rows.map((values) => rowOf(message.columns, values)));
    else ask.reject(rejected(message.message));
  }
}

function rowOf(columns: readonly string[], values: readonly Value[]): Row {
  const row: Record<string, Value> = {};
  for (let place = 0; place < columns.length; place += 1) row[columns[place] ?? ''] = values[place] ?? null;
  return row;
}

/**
 * The memory limit that a file needs, in megabytes. An open file takes 1.4 times its size, and a statement that reads all
 * of it about as much again.
 */
function memoryFor(file: string): number {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  return Math.max(1024, Math.ceil((size / 1_000_000) * 4));
}

/**
 * Makes a folder for what a process keeps on disk while it exceeds memory. The engine would make its own, which a killed
 * process leaves behind; this one is removed with the process.
 */
function scratchFolder(temporaryFolder: string): string {
  try {
    return mkdtempSync(path.join(temporaryFolder, 'japan-asean-graph-'));
  } catch (error) {
    const { code, message } = notWritten(`to the temporary folder ${temporaryFolder}`, error);
    throw new Fault(code, `${message}. Set TMPDIR to a folder that exists and can be written to.`, { cause: error });
  }
}

/**
 * The program of the process: the built file or, in a checkout (tests, `tsx`), the TypeScript file beside this one.
 */
const PROGRAM = import.meta.url.endsWith('.ts')
  ? { file: fileURLToPath(new URL('./reader-process.ts', import.meta.url)), execArgv: ['--import', 'tsx'] }
  : { file: fileURLToPath(new URL('./reader-process.js', import.meta.url)), execArgv: [] };
