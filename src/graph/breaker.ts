import { Fault, messageOf } from '../errors.js';
import { log } from '../log.js';
import { type Limits, before, cancelled, withinLimits } from './limits.js';
import type { Engine, Graph, Params, ReadOptions, Row, Statements, WritableGraph } from './port.js';

export interface BreakerOptions {
  /** Default time limit of a read, in milliseconds; none when omitted. */
  readonly timeoutMs?: number;
  /** How long the engine may leave every statement unanswered before it is asked whether it is there. */
  readonly suspectAfterMs: number;
  /** How long it may take to answer that. */
  readonly probeMs: number;
}

/** How long after one attempt to reach an engine that is away the next begins. */
const RETRY_MS = 1_000;
/** An engine that rejects the password may lock the user out, so it is asked less often. */
const RETRY_AUTH_MS = 10_000;
/**
 * How long an attempt may wait for its connection. It is long because an attempt to reach a frozen engine costs a
 * connection until the engine goes on, and then succeeds at once.
 */
const PATIENCE_MS = 30_000;
const TICK_MS = 250;
/** How long to wait for an engine when it is opened, and when it is closed. */
const OPEN_MS = 10_000;
const CLOSE_MS = 1_000;

/** A statement that the engine has not answered. */
interface Waiting {
  readonly since: number;
  readonly reject: (fault: Fault) => void;
  /** Its caller no longer waits. */
  abandoned: boolean;
}

/**
 * A graph on an engine that may go away. Drivers wait for an engine to come back, some of them for minutes; a server
 * has to say that it is away. So every statement ends at its time limit, whatever its driver does; and when the engine
 * answers nothing for a while, it is asked whether it is there. If it is not, all that wait are told so, and so is
 * everyone who comes, at once, until it is there again.
 */
export class Breaker implements WritableGraph {
  readonly engine: Engine;
  readonly location: string;
  private readonly waiting = new Set<Waiting>();
  private ticking: NodeJS.Timeout | undefined;
  private retry: NodeJS.Timeout | undefined;
  private attempt: Promise<void> | undefined;
  /** Why the engine is known to be away; undefined while it is thought to be there. */
  private away: Fault | undefined;
  private lastAnswer = 0;
  private written = 0;
  private closed = false;

  private constructor(
    private current: WritableGraph,
    /** Opens the engine anew, with the longest time to wait for a connection. */
    private readonly open: (connectionTimeoutMs?: number) => WritableGraph,
    private readonly options: BreakerOptions,
  ) {
    this.engine = current.engine;
    this.location = current.location;
  }

  /** @throws Fault if the engine does not answer. */
  static async open(
    open: (connectionTimeoutMs?: number) => WritableGraph,
    options: BreakerOptions,
  ): Promise<WritableGraph> {
    const current = open();
    const breaker = new Breaker(current, open, options);
    try {
      await before(OPEN_MS, current.verify(), () => breaker.silent(OPEN_MS));
      return breaker;
    } catch (error) {
      await breaker.close();
      throw error;
    }
  }

  read(statement: string, params: Params = {}, read: ReadOptions = {}): Promise<Row[]> {
    const { timeoutMs = this.options.timeoutMs, signal } = read;
    if (signal?.aborted === true) return Promise.reject(cancelled(signal));
    return this.ask((graph) => graph.read(statement, params, read), { timeoutMs, signal });
  }

  write(statement: string, params: Params = {}): Promise<Row[]> {
    this.written += 1;
    return this.ask((graph) => graph.write(statement, params), { timeoutMs: undefined, signal: undefined });
  }

  get solitary(): boolean {
    return this.current.solitary;
  }

  get largestChange(): number {
    return this.current.largestChange;
  }

  async transaction<T>(work: (within: Statements) => Promise<T>): Promise<T> {
    if (this.closed) throw this.gone();
    if (this.away !== undefined) throw this.away;
    this.written += 1;
    const limits = { timeoutMs: undefined, signal: undefined };
    return this.current.transaction(({ engine, ...within }) =>
      work({
        engine,
        read: (...asked) => this.ask(() => within.read(...asked), limits),
        write: (...asked) => this.ask(() => within.write(...asked), limits),
      }),
    );
  }

  /** Counted here, because the connection behind may be another one now. */
  writes(): number {
    return this.written;
  }

  /** Asks the engine, also while it is known to be away: whoever asks wants to know whether it is there now. */
  async verify(): Promise<void> {
    if (this.closed) throw this.gone();
    await before(this.options.probeMs, this.probe(), () => this.away ?? this.silent(this.options.probeMs));
    if (this.away !== undefined) throw this.away;
  }

  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    clearTimeout(this.retry);
    this.rejectAll(this.gone());
    await closed(this.current);
  }

  private async ask(run: (graph: Graph) => Promise<Row[]>, limits: Limits): Promise<Row[]> {
    if (this.closed) throw this.gone();
    if (this.away !== undefined) throw this.away;
    let waiting: Waiting | undefined;
    const answer = new Promise<Row[]>((resolve, reject) => {
      const here: Waiting = { since: performance.now(), reject, abandoned: false };
      waiting = here;
      this.waiting.add(here);
      this.tick();
      run(this.current)
        .then(
          (rows) => {
            this.lastAnswer = performance.now();
            resolve(rows);
          },
          (error: unknown) => {
            // One connection or one member may be lost, so the engine is asked before it counts as away.
            if (error instanceof Fault && error.code === 'ENGINE_UNAVAILABLE') void this.probe();
            reject(error instanceof Error ? error : new Fault('INTERNAL', messageOf(error)));
          },
        )
        .finally(() => this.waiting.delete(here));
    });
    try {
      return await withinLimits(answer, limits);
    } finally {
      if (waiting !== undefined) waiting.abandoned = true;
    }
  }

  /** Looks now and then, while statements wait, whether the engine has gone quiet. */
  private tick(): void {
    this.ticking ??= setInterval(() => {
      // First the answers are read that came while this process was busy.
      setImmediate(() => this.listen());
    }, TICK_MS).unref();
  }

  private listen(): void {
    // Statements that nobody waits for tell nothing once the engine has answered another.
    for (const each of this.waiting) if (each.abandoned && each.since < this.lastAnswer) this.waiting.delete(each);
    const [oldest] = this.waiting;
    if (oldest === undefined || this.closed) {
      clearInterval(this.ticking);
      this.ticking = undefined;
    } else if (performance.now() - Math.max(oldest.since, this.lastAnswer) >= this.options.suspectAfterMs) {
      void this.probe();
    }
  }

  /** Asks the engine whether it is there, and resolves when that is known. Only one attempt is under way at a time. */
  private probe(): Promise<void> {
    this.attempt ??= this.reach().finally(() => {
      this.attempt = undefined;
      if (this.away === undefined || this.closed) return;
      const wait = this.away.code === 'ENGINE_AUTH' ? RETRY_AUTH_MS : RETRY_MS;
      this.retry = setTimeout(() => void this.probe(), wait).unref();
    });
    return this.attempt;
  }

  /**
   * The open connections may all be dead or all be busy, and the configured address may be that of a member of a cluster
   * which is gone while others serve. So the engine counts as there if it answers on one of the open connections or on a
   * new one.
   */
  private async reach(): Promise<void> {
    clearTimeout(this.retry);
    const asked = performance.now();
    const fresh = this.open(PATIENCE_MS);
    const judge = setTimeout(
      () => setImmediate(() => this.lose(this.silent(this.options.probeMs), asked)),
      this.options.probeMs,
    ).unref();
    try {
      const answered = await Promise.any(
        [fresh, this.current].map(async (graph) => {
          await graph.verify();
          return graph;
        }),
      );
      clearTimeout(judge);
      this.find(answered === fresh);
    } catch (error) {
      clearTimeout(judge);
      const [why] = (error as AggregateError).errors as unknown[];
      this.lose(why instanceof Fault ? why : this.silent(this.options.probeMs), asked);
    } finally {
      void closed(fresh);
    }
  }

  private find(anew: boolean): void {
    this.lastAnswer = performance.now();
    if (this.away === undefined || this.closed) return;
    log('info', 'the graph engine answers again', { engine: this.engine, graph: this.location });
    this.away = undefined;
    if (!anew) return;
    // What is left of the old connections may never answer.
    void closed(this.current);
    this.current = this.open();
  }

  private lose(why: Fault, asked: number): void {
    // It answered someone else meanwhile: it is only busy.
    if (this.lastAnswer >= asked || this.closed) return;
    if (this.away === undefined)
      log('error', `the graph engine is away: ${why.message}`, { engine: this.engine, code: why.code });
    this.away = why;
    this.rejectAll(why);
  }

  private rejectAll(fault: Fault): void {
    for (const { reject } of this.waiting) reject(fault);
    this.waiting.clear();
  }

  private silent(ms: number): Fault {
    return new Fault(
      'ENGINE_UNAVAILABLE',
      `The graph engine at ${this.location} does not respond. Check its address, and that the server is running. (no answer within ${ms} ms)`,
    );
  }

  private gone(): Fault {
    return new Fault('ENGINE_UNAVAILABLE', `The graph at ${this.location} is closed.`);
  }
}

/** Closes an engine, which one that is away may not answer. */
async function closed(graph: Graph): Promise<void> {
  await Promise.race([
    graph.close().catch(() => undefined),
    new Promise((resolve) => setTimeout(resolve, CLOSE_MS).unref()),
  ]);
}
