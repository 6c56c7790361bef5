import DataLoader from 'dataloader';
import type { RowMemory } from './row-memory.js';

/** A value that is there, or will be. */
export type Soon<T> = T | Promise<T>;

/** How to read several values at once, and how to remember them. */
interface Reading<K, V> {
  /** What is read, with its arguments: the beginning of the key by which a value is remembered. */
  readonly what: string;
  /** What tells one key from another. */
  readonly idOf: (key: K) => string;
  /** Reads the values of keys, by their ids; it leaves out what is not there. */
  readonly fetch: (keys: readonly K[]) => Promise<ReadonlyMap<string, V & NonNullable<unknown>>>;
  /** The value of a key that is not there. */
  readonly missing: V;
  /** Where earlier requests of the same data have left values; undefined remembers none. */
  readonly memory: () => RowMemory | undefined;
  /** Counts a value that a request takes: once, however often it asks for it, and wherever the value comes from. */
  readonly count: () => void;
}

/**
 * Reads values one at a time for its callers, and many at a time from the graph: what is asked for at one level of an
 * operation becomes one query. What is remembered is given at once, without a promise, which an executor need not wait
 * for.
 */
export class Batched<K, V> {
  private readonly loader: DataLoader<K, V, string>;
  private readonly counted = new Set<string>();

  constructor(private readonly reading: Reading<K, V>) {
    const { what, idOf, fetch, missing, memory } = reading;
    this.loader = new DataLoader<K, V, string>(
      async (keys) => {
        const found = await fetch(keys);
        return keys.map((key) => {
          const value = found.get(idOf(key));
          if (value === undefined) return missing;
          memory()?.set(`${what} ${idOf(key)}`, value);
          return value;
        });
      },
      { cacheKeyFn: idOf },
    );
  }

  load(key: K): Soon<V> {
    const { what, idOf, memory, count } = this.reading;
    const id = idOf(key);
    if (!this.counted.has(id)) {
      this.counted.add(id);
      count();
    }
    return (memory()?.get(`${what} ${id}`) as V | undefined) ?? this.loader.load(key);
  }

  /** The values of several keys, in their order. */
  async loadMany(keys: readonly K[]): Promise<V[]> {
    return Promise.all(keys.map((key) => this.load(key)));
  }

  /** Takes in a value that another question has brought along. */
  prime(key: K, value: V & NonNullable<unknown>): void {
    const { what, idOf, memory } = this.reading;
    memory()?.set(`${what} ${idOf(key)}`, value);
    this.loader.prime(key, value);
  }
}
