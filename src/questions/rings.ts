import type { Days } from '../model/days.js';
import type { QueryParams, QueryRow } from '../query/run.js';

/** Reads the claims at a ring of entities from the graph. */
export type Expand = (params: QueryParams<'path/expand'>) => Promise<readonly QueryRow<'path/expand'>[]>;

/** The filters of a search in the graph. */
export interface Followed {
  readonly types: readonly string[] | null;
  readonly kinds: readonly string[] | null;
  readonly modality: readonly string[] | null;
  readonly evidence: readonly string[] | null;
  /** Only claims that may hold on one of these days. */
  readonly days: Days;
  /** Entities to skip. */
  readonly avoid: readonly string[];
}

/** A breadth-first search in the graph itself, with one query for each ring. */
export class Rings {
  private readonly seen: Set<string>;
  private met: Set<string>;

  constructor(
    start: string,
    private readonly followed: Followed,
    private readonly expand: Expand,
    /** Most claims that one step may read. */
    private readonly limit: number,
  ) {
    this.seen = new Set([start]);
    this.met = new Set([start]);
  }

  /** There is nothing left to expand from. */
  get exhausted(): boolean {
    return this.met.size === 0;
  }

  /** The entities that the last step met first, in order of id; the next step continues from them. */
  get ring(): readonly string[] {
    return [...this.met].sort();
  }

  /** Whether the last step met something that this other search has met too. */
  touches(other: Rings): boolean {
    for (const id of this.met) if (other.seen.has(id)) return true;
    return false;
  }

  /** Takes one step outward. `limited` says that it reached the limit of claims. */
  async grow(): Promise<{ readonly rows: readonly QueryRow<'path/expand'>[]; readonly limited: boolean }> {
    if (this.exhausted) return { rows: [], limited: false };
    const { days, ...followed } = this.followed;
    const rows = await this.expand({ ids: this.ring, ...followed, ...days, limit: this.limit });
    this.met = new Set();
    for (const { to } of rows) {
      if (this.seen.has(to)) continue;
      this.seen.add(to);
      this.met.add(to);
    }
    return { rows, limited: rows.length >= this.limit };
  }
}
