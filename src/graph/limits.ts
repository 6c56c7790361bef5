import { Fault } from '../errors.js';
import type { ReadOptions } from './port.js';

/** The fault of a statement that exceeded its time limit. */
export function overTime(timeoutMs: number | undefined, cause?: unknown): Fault {
  return new Fault(
    'QUERY_TIMEOUT',
    `A graph query took longer than ${timeoutMs === undefined ? 'its limit' : `${timeoutMs} ms`}. Ask for less: fewer entities, a shorter path, a smaller page.`,
    cause === undefined ? undefined : { cause },
  );
}

/** The fault of a read that its caller aborted: the caller's own fault where the signal carries one. */
export function cancelled(signal: AbortSignal, cause?: unknown): Fault {
  if (signal.reason instanceof Fault) return signal.reason;
  return new Fault(
    'CANCELLED',
    'The request was cancelled before the graph answered.',
    cause === undefined ? undefined : { cause },
  );
}

/** The result of work, or a fault if there is none in time. */
export function before<T>(ms: number, work: Promise<T>, late: () => Fault): Promise<T> {
  return new Promise((resolve, reject) => {
    // What came while this process was busy is read before it counts as late.
    const timer = setTimeout(() => setImmediate(() => reject(late())), ms);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Waits for work that nothing can stop: the caller stops waiting at the time limit or when the signal aborts. */
export function withinLimits<T>(work: Promise<T>, { timeoutMs, signal }: Limits): Promise<T> {
  if (timeoutMs === undefined && signal === undefined) return work;
  return new Promise<T>((resolve, reject) => {
    const timer = timeoutMs === undefined ? undefined : setTimeout(() => reject(overTime(timeoutMs)), timeoutMs);
    const onAbort = (): void => {
      if (signal !== undefined) reject(cancelled(signal));
    };
    if (signal?.aborted === true) onAbort();
    signal?.addEventListener('abort', onAbort, { once: true });
    void work.then(resolve, reject).finally(() => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    });
  });
}

/** How long a caller waits. */
export type Limits = { [K in keyof Pick<ReadOptions, 'timeoutMs' | 'signal'>]: ReadOptions[K] | undefined };
