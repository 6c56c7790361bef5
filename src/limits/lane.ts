import PQueue from 'p-queue';
import type { LaneSize } from '../config.js';
import { Fault } from '../errors.js';

/** A request's place in a lane, to be given back once. */
export type Place = () => void;

/**
 * Lets so many requests run at once, and so many more wait for their turn. The queue is bounded in length and in time,
 * because a request that waits holds memory, and one that waited for long has too little of its time left.
 */
export class Lane {
  private readonly queue: PQueue;
  private active = 0;

  constructor(
    readonly name: string,
    private readonly size: LaneSize,
    /** Longest wait, in milliseconds. */
    private readonly longestWaitMs: number,
  ) {
    this.queue = new PQueue({ concurrency: size.atOnce });
  }

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
  async enter(weight: number, signal?: AbortSignal): Promise<Place> {
    if (signal?.aborted === true) throw reasonOf(signal);
    if (this.active >= this.size.atOnce && this.waiting >= this.size.waiting) throw this.full();
    // The queue takes out what is aborted. Once a request runs, its own signal is no longer the lane's concern.
    const wait = new AbortController();
    const onAbort = (): void => wait.abort(reasonOf(signal));
    const timer = setTimeout(() => wait.abort(this.full()), this.longestWaitMs);
    signal?.addEventListener('abort', onAbort, { once: true });
    try {
      return await new Promise<Place>((resolve, reject) => {
        const run = (): Promise<void> => new Promise((leave) => resolve(this.take(leave)));
        this.queue.add(run, { priority: -weight, signal: wait.signal }).catch(reject);
      });
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    }
  }

  private take(leave: () => void): Place {
    this.active += 1;
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      this.active -= 1;
      leave();
    };
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

function reasonOf(signal: AbortSignal | undefined): Fault {
  const reason: unknown = signal?.reason;
  return reason instanceof Fault ? reason : new Fault('CANCELLED', 'The client disconnected before its turn.');
}
