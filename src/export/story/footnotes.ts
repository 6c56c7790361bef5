import type { RelationshipRow } from '../../query/loaders.js';
import { inReadingOrder } from '../reading-order.js';
import type { SubgraphRecords } from '../records.js';

/** The claims that a text rests on, numbered in the order in which it names them. */
export class Footnotes {
  private readonly numbers = new Map<string, number>();
  private readonly rows: ReadonlyMap<string, RelationshipRow>;

  constructor(records: SubgraphRecords) {
    const steps = records.story?.steps ?? [];
    const known = [records, ...steps.flatMap(({ drawn }) => drawn ?? [])].flatMap(inReadingOrder);
    this.rows = new Map(known.map((row) => [row.id, row]));
  }

  /** The number of a claim, which is a new one where the text has not named it yet. */
  numberOf(id: string): number {
    const number = this.numbers.get(id) ?? this.numbers.size + 1;
    this.numbers.set(id, number);
    return number;
  }

  /** The number of a claim that the text has named; undefined for another. */
  known({ id }: { readonly id: string }): number | undefined {
    return this.numbers.get(id);
  }

  /** The claims that were named, by their numbers. */
  get all(): readonly (readonly [number: number, claim: RelationshipRow])[] {
    return [...this.numbers].flatMap(([id, number]) => {
      const claim = this.rows.get(id);
      return claim === undefined ? [] : [[number, claim] as const];
    });
  }
}
