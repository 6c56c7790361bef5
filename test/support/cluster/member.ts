import { once } from 'node:events';
import { type AddressInfo, type Server, type Socket, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { openEmbedded } from '../../../src/graph/embedded.js';
import type { Graph, Params, Row } from '../../../src/graph/port.js';
import { BoltFailure, speakBolt } from './bolt-connection.js';
import { Conversation } from './conversation.js';
import { runPortably } from './run-portably.js';

/** A write, as members repeat it. */
interface Write {
  readonly text: string;
  readonly params: Params;
}

/** What a member knows of the others. */
export interface ClusterState {
  /** Every write so far, in order. */
  readonly log: Write[];
  routingTable(): Readonly<Record<string, unknown>>;
  isLeader(member: Member): boolean;
}

/** How long a member waits until it has what a bookmark stands for. */
const BOOKMARK_TIMEOUT_MS = 400;
const MARK = 'cluster:';
const WRITES = /\b(CREATE|MERGE|SET|DELETE|REMOVE|DROP)\b/;

/**
 * A member of a scripted cluster: it speaks Bolt, keeps its data in the embedded engine, and repeats the leader's writes
 * as long as it is not held back.
 */
export class Member {
  /** Which statements it answered, by access mode. */
  readonly asked = { reads: 0, writes: 0 };
  /** A member that is held back repeats no writes. */
  held = false;
  private applied = 0;
  private readonly graph: Graph = openEmbedded();
  private readonly sockets = new Set<Socket>();
  private server: Server | undefined;
  private port = 0;
  private working = Promise.resolve();

  constructor(private readonly cluster: ClusterState) {}

  get address(): string {
    return `127.0.0.1:${this.port}`;
  }

  get running(): boolean {
    return this.server !== undefined;
  }

  async start(): Promise<void> {
    const server = createServer((socket) => {
      this.sockets.add(socket.once('close', () => this.sockets.delete(socket)));
      const conversation = new Conversation(this);
      speakBolt(socket, (message) => conversation.answer(message));
    });
    server.listen(this.port, '127.0.0.1');
    await once(server, 'listening');
    this.port = (server.address() as AddressInfo).port;
    this.server = server;
  }

  /** Ends every connection and takes no more, as a machine that is gone. */
  stop(): void {
    this.server?.close();
    this.server = undefined;
    for (const socket of this.sockets) socket.destroy();
  }

  async close(): Promise<void> {
    this.stop();
    await this.graph.close();
  }

  /** Repeats the writes that it lacks, unless it is held back. */
  catchUp(): Promise<void> {
    return this.inTurn(async () => {
      for (;;) {
        const write = this.held ? undefined : this.cluster.log[this.applied];
        if (write === undefined) return;
        await runPortably(this.graph, write.text, write.params);
        this.applied += 1;
      }
    });
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.working.then(work);
    this.working = done.then(
      () => undefined,
      () => undefined,
    );
    return done;
  }

  get bookmark(): string {
    return `${MARK}${this.applied}`;
  }

  get routingTable(): Readonly<Record<string, unknown>> {
    return this.cluster.routingTable();
  }

  /** Runs a statement once this member has everything that the bookmarks stand for. */
  async run(text: string, params: Params, mode: unknown, bookmarks: readonly string[]): Promise<readonly Row[]> {
    await this.reach(Math.max(0, ...bookmarks.map((mark) => Number(mark.slice(MARK.length)))));
    if (mode === 'r') {
      this.asked.reads += 1;
      return runPortably(this.graph, text, params);
    }
    if (!this.cluster.isLeader(this))
      throw new BoltFailure('Neo.ClientError.Cluster.NotALeader', 'This member is not the leader.');
    this.asked.writes += 1;
    if (!WRITES.test(text)) return runPortably(this.graph, text, params);
    await this.catchUp();
    return this.inTurn(async () => {
      const rows = await runPortably(this.graph, text, params);
      this.cluster.log.push({ text, params });
      this.applied += 1;
      return rows;
    });
  }

  private async reach(wanted: number): Promise<void> {
    const until = performance.now() + BOOKMARK_TIMEOUT_MS;
    while (this.applied < wanted) {
      await this.catchUp();
      if (this.applied >= wanted) return;
      if (performance.now() > until)
        throw new BoltFailure(
          'Neo.TransientError.Transaction.BookmarkTimeout',
          `Database not up to the requested version: ${wanted}. Latest database version is ${this.applied}.`,
        );
      await sleep(20);
    }
  }
}
