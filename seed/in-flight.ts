/**
 * Starts pieces of work in their order, of which at most `most` are under way, and waits for all. After the first that
 * fails it starts no other, and it fails once none is under way.
 */
export async function inFlight(work: Iterable<() => Promise<unknown>>, most: number): Promise<void> {
  const running: Promise<unknown>[] = [];
  try {
    for (const start of work) {
      if (running.length >= most) await running.shift();
      const started = start();
      // Its failure shows when it is waited for.
      started.catch(() => undefined);
      running.push(started);
    }
    for (const each of running) await each;
  } finally {
    await Promise.allSettled(running);
  }
}
