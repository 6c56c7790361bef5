import { LRUCache } from 'lru-cache';

/** What an entry takes beside its texts, in bytes: its place in the list, its key's record, the object's own. */
const PER_ENTRY = 200;
const PER_VALUE = 16;

/**
 * Rows that were read once, kept for as long as the data stays the same, so that what many ask for is read once. The rows
 * that nobody has asked for longest make room for others. Rows are shared between requests, so nobody may change one.
 */
export class RowMemory {
  /** How often something was asked for. */
  readonly asked = { hits: 0, misses: 0 };
  private readonly rows: LRUCache<string, { readonly value: unknown }>;

  /** @param bytes how much to keep at most; 0 keeps nothing */
  constructor(bytes: number) {
    this.rows = new LRUCache({
      maxSize: Math.max(1, bytes),
      // One large answer may not drive out all others.
      maxEntrySize: Math.max(1, Math.floor(bytes / 16)),
      sizeCalculation: ({ value }, key) => PER_ENTRY + 2 * key.length + sizeOf(value),
    });
  }

  /** What was remembered under a key, in the shape in which it was. */
  get(key: string): unknown {
    const known = this.rows.get(key);
    this.asked[known === undefined ? 'misses' : 'hits'] += 1;
    return known?.value;
  }

  set(key: string, value: unknown): void {
    this.rows.set(key, { value });
  }
}

/** About how many bytes a value takes. */
function sizeOf(value: unknown): number {
  if (typeof value === 'string') return PER_VALUE + value.length;
  if (typeof value !== 'object' || value === null) return PER_VALUE;
  let size = PER_VALUE;
  for (const each of Object.values(value)) size += sizeOf(each);
  return size;
}
