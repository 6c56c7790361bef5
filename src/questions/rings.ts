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
  private ring: readonly string[];

  constructor(
    start: string,
    private readonly followed: Followed,
    private readonly expand: Expand,
    /** Most claims that one step may read. */
    private readonly limit: number,
  ) {
    this.seen = new Set([start]);
    this.ring = [start];
  }

  /** There is nothing left to expand from. */
  get exhausted(): boolean {
    return this.ring.length === 0;
  }

  /**
   * Takes one step outward. `found` has the newly met entities in order of id; the next step continues from the first
   * `room` of them. `limited` says that the step reached the limit of claims.
   */
  async grow(room = Infinity): Promise<{
    readonly rows: readonly QueryRow<'path/expand'>[];
    readonly found: readonly string[];
    readonly limited: boolean;
  }> {
    if (this.exhausted) return { rows: [], found: [], limited: false };
    const { days, ...followed } = this.followed;
    const rows = await this.expand({ ids: this.ring, ...followed, ...days, limit: this.limit });
    const found = [...new Set(rows.map(({ to }) => to))].filter((id) => !this.seen.has(id)).sort();
    this.ring = found.slice(0, room);
    for (const id of this.ring) this.seen.add(id);
    return { rows, found, limited: rows.length >= this.limit };
  }
}
