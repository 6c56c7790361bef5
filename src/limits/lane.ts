import type { LaneSize } from '../config.js';
import { Fault } from '../errors.js';

/** A request's place in a lane, to be given back once. */
export type Place = () => void;

/**
 * Lets so many requests run at once, and so many more wait for their turn. The queue is bounded in length and in time,
 * because a request that waits holds memory, and one that waited for long has too little of its time left.
 *
 * It is written here because the libraries that were tried (p-queue, p-limit, bottleneck, cockatiel's bulkhead) keep the
 * entry of a client that has left in their queue, where it takes the place of one that still waits.
 */
export class Lane {
  private active = 0;
  /** Those that wait, in the order in which they came. */
  private readonly queue = new Set<Waiting>();

  constructor(
    readonly name: string,
    private readonly size: LaneSize,
    /** Longest wait, in milliseconds. */
    private readonly longestWaitMs: number,
  ) {}

  get running(): number {
    return this.active;
  }

  get waiting(): number {
    return this.queue.size;
  }

  /**
   * Resolves when it is the request's turn: the lightest first, so that a look-up waits for no more than what runs.
   * @param weight how much work it is
   * @param signal aborts when the client has left or the request's time is up
   * @throws Fault OVERLOADED if too many wait already or the wait is too long; the signal's own fault if it aborts.
   */
  enter(weight: number, signal?: AbortSignal): Promise<Place> {
    if (signal?.aborted === true) return Promise.reject(reasonOf(signal));
    if (this.active < this.size.atOnce) return Promise.resolve(this.take());
    if (this.queue.size >= this.size.waiting) return Promise.reject(this.full());
    return new Promise<Place>((resolve, reject) => {
      const leave = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', onAbort);
        this.queue.delete(waiting);
      };
      const waiting: Waiting = {
        weight,
        begin: () => {
          leave();
          resolve(this.take());
        },
      };
      const onAbort = (): void => {
        leave();
        reject(reasonOf(signal));
      };
      const timer = setTimeout(() => {
        leave();
        reject(this.full());
      }, this.longestWaitMs);
      signal?.addEventListener('abort', onAbort, { once: true });
      this.queue.add(waiting);
    });
  }

  private take(): Place {
    this.active += 1;
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      this.active -= 1;
      this.lightest()?.begin();
    };
  }

  private lightest(): Waiting | undefined {
    let best: Waiting | undefined;
    for (const each of this.queue) if (best === undefined || each.weight < best.weight) best = each;
    return best;
  }

  private full(): Fault {
    const { atOnce, waiting } = this.size;
    const setting = this.name.toUpperCase();
    return new Fault(
      'OVERLOADED',
      `The server is busy: it answers ${atOnce} ${this.name} requests at once (${setting}_AT_ONCE), and ${waiting} more may wait (${setting}_WAITING). Ask again in a moment.`,
    );
  }
}

interface Waiting {
  readonly weight: number;
  readonly begin: () => void;
}

function reasonOf(signal: AbortSignal | undefined): Fault {
  const reason: unknown = signal?.reason;
  return reason instanceof Fault ? reason : new Fault('CANCELLED', 'The client disconnected before its turn.');
}
