import { withinLimits } from '../graph/limits.js';

/** Reads the values of keys, by their ids. The signal is aborted when nobody waits for them any more. */
export type FetchByKeys<K, V> = (
  keys: readonly K[],
  signal: AbortSignal | undefined,
) => Promise<ReadonlyMap<string, V>>;

/** Whoever asks for more at once is asked for alone, so that nobody who asks for little waits for it. */
const FEW = 100;

/** One statement to come, and who waits for it. */
interface Gathered<K, V> {
  readonly keys: Map<string, K>;
  readonly found: Promise<ReadonlyMap<string, V>>;
  readonly abort: AbortController;
  waiting: number;
}

/**
 * Reads for several operations at once. What they ask for in one turn of the event loop becomes one statement, which
 * costs little more than one for each of them: a busy server asks the graph less often, and a quiet one as soon as ever.
 * All of it must be of one version of the data.
 */
export class Gathering {
  private readonly next = new Map<string, Gathered<unknown, unknown>>();

  /**
   * Reads the values of keys.
   * @param what tells which statement it is; the same one has the same `fetch`
   * @param signal of the operation; the others go on waiting when it is aborted
   */
  read<K, V>(
    what: string,
    keys: readonly K[],
    idOf: (key: K) => string,
    fetch: FetchByKeys<K, V>,
    signal: AbortSignal | undefined,
  ): Promise<ReadonlyMap<string, V>> {
    if (keys.length > FEW) return fetch(keys, signal);
    let gathered = this.next.get(what) as Gathered<K, V> | undefined;
    if (gathered === undefined || gathered.keys.size > FEW || gathered.abort.signal.aborted) {
      gathered = this.begin(what, fetch);
      this.next.set(what, gathered);
    }
    for (const key of keys) gathered.keys.set(idOf(key), key);
    return join(gathered, signal);
  }

  private begin<K, V>(what: string, fetch: FetchByKeys<K, V>): Gathered<K, V> {
    const keys = new Map<string, K>();
    const abort = new AbortController();
    const found = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
      if (this.next.get(what)?.keys === keys) this.next.delete(what);
      return fetch([...keys.values()], abort.signal);
    });
    return { keys, found, abort, waiting: 0 };
  }
}

function join<K, V>(gathered: Gathered<K, V>, signal: AbortSignal | undefined): Promise<ReadonlyMap<string, V>> {
  gathered.waiting += 1;
  if (signal === undefined) return gathered.found;
  const leave = (): void => {
    gathered.waiting -= 1;
    if (gathered.waiting === 0) gathered.abort.abort(signal.reason);
  };
  signal.addEventListener('abort', leave, { once: true });
  return withinLimits(gathered.found, { signal, timeoutMs: undefined }).finally(() =>
    signal.removeEventListener('abort', leave),
  );
}
