import { randomUUID } from 'node:crypto';
import { readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import { Fault } from '../src/errors.js';
import { inTurn } from '../src/graph/in-turn.js';
import type { Statements, WritableGraph } from '../src/graph/port.js';
import { change } from '../src/query/run.js';
import { inFlight } from './in-flight.js';

/** How often a load shows that it is alive. */
const BEAT_MS = 5_000;
/** After this time without a sign of life another load may take over. */
const STALE_MS = 30_000;
/** How long a load waits for another one. */
const WAIT_MS = 120_000;
const LOOK_EVERY_MS = 500;

/** The leases that this process has. */
const held = new Set<string>();

/** The right to write a graph, which one load has at a time. */
export interface Lease {
  /**
   * Runs work whose statements take effect only while this load has the right to write. They run in the order of the
   * calls.
   */
  fenced(work: (within: Statements) => Promise<unknown>): Promise<void>;
  /**
   * Checks, at the end of a transaction, that this load still has the right to write; nobody else gets it before the
   * transaction ends.
   * @throws Fault ENGINE_BUSY when another load has taken over.
   */
  confirm(within: Statements): Promise<void>;
  end(): Promise<void>;
}

export interface LeaseOptions {
  /** The version that the graph is to hold. */
  readonly version: string;
  readonly loadedAt: string;
  /** Called once, when another load has the right to write and this one waits for it. */
  readonly onWait?: (holder: string) => void;
  readonly waitMs?: number;
  readonly staleMs?: number;
}

/**
 * Takes the right to write. The embedded engine locks its file, so only a database needs more: the node of the data's
 * version names the owner, who shows signs of life. Whoever is silent for too long, or is known to have ended, loses it.
 * @throws Fault ENGINE_BUSY when another load keeps it.
 */
export async function takeLease(graph: WritableGraph, options: LeaseOptions): Promise<Lease> {
  if (graph.solitary) {
    const nothing = async (): Promise<void> => undefined;
    const fenced: Lease['fenced'] = async (work) => {
      await work(inTurn(graph));
    };
    return { fenced, confirm: nothing, end: nothing };
  }
  const { version, loadedAt, onWait, waitMs = WAIT_MS, staleMs = STALE_MS } = options;
  const owner = [hostname(), process.pid, randomUUID(), processes()].join(' ');
  const waitsUntil = Date.now() + waitMs;
  let holder: string | undefined;
  for (;;) {
    const gone = holder !== undefined && hasEnded(holder) ? holder : null;
    const [lease] = await change(graph, 'load/take-lease', { owner, gone, staleMs, version, loadedAt });
    if (lease?.owner === owner) break;
    const known = holder;
    holder = lease?.owner;
    if (holder === undefined || hasEnded(holder)) continue;
    if (Date.now() >= waitsUntil) throw busy(graph, holder);
    if (known === undefined) onWait?.(inWords(holder));
    await delay(LOOK_EVERY_MS);
  }

  held.add(owner);
  const confirm = async (within: Statements): Promise<void> => {
    const rows = await change(within, 'load/renew-lease', { owner });
    if (rows.length === 0) throw lost(graph);
  };
  // A beat that fails is made up for by the next, and work that would go on without the right is refused by `confirm`.
  const beat = setInterval(() => void confirm(graph).catch(() => undefined), BEAT_MS).unref();
  return {
    fenced: (work) =>
      graph.transaction(async (within) => {
        // First, because the statements that follow are sent without waiting for this one's answer.
        await inFlight([() => confirm(within), () => work(within)], 2);
      }),
    confirm,
    async end() {
      clearInterval(beat);
      held.delete(owner);
      // Whoever comes next takes over a lease that could not be given back.
      await change(graph, 'load/end-lease', { owner }).catch(() => undefined);
    },
  };
}

/** Whether the owner of a lease is a process of this machine that is no more. */
function hasEnded(owner: string): boolean {
  const [host, pid, , namespace] = owner.split(' ');
  if (host !== hostname() || namespace !== processes()) return false;
  if (Number(pid) === process.pid) return !held.has(owner);
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

/** Where process numbers count: containers of one host name may each have their own. */
function processes(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return 'all';
  }
}

function inWords(owner: string): string {
  const [host = '', pid = ''] = owner.split(' ');
  return `process ${pid} on ${host}`;
}

function busy({ location }: WritableGraph, holder: string): Fault {
  return new Fault(
    'ENGINE_BUSY',
    `Another seed (${inWords(holder)}) is loading the graph (${location}). Nothing was written. Wait until it ends, then run: npm run seed`,
  );
}

function lost({ location }: WritableGraph): Fault {
  return new Fault(
    'ENGINE_BUSY',
    `Another seed took over the load of the graph (${location}), because this one gave no sign of life for ${STALE_MS / 1000} s. Wait until it ends, then run: npm run seed`,
  );
}
