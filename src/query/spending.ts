import { Fault } from '../errors.js';

/** A plain list of an answer that has more than is shown. */
export interface CutList {
  /** Where it stands in the answer. */
  readonly path: readonly (string | number)[];
  readonly shown: number;
  /** How many there are; absent where finding out would mean to read them all. */
  readonly found?: number;
}

/** Lists that are named one by one when they are cut; an answer with more of them says so by its last entry being the last named. */
const NAMED_CUTS = 50;

/** Rows that one object may need besides its own: its source, the speaker its sentence names. */
const ROWS_PER_OBJECT = 2;
/** Rows that are read without asking: a path told in a sentence reads two dozen. */
const FREE_ROWS = 10_000;

/**
 * What one operation has taken so far. The cost is worked out before it runs, from its arguments and, for lists that no argument bounds,
 * from what is usual; this counts what is really there, and ends the operation where that is more than MAX_COST. Rows are counted before
 * they are read, and objects before what is below them is: memory is not taken first.
 */
export class Spending {
  private objects = 0;
  private rows = 0;
  private readonly cuts: CutList[] = [];
  private ended: Fault | undefined;

  constructor(private readonly maximum = Infinity) {}

  /** What the operation was ended with; nothing it answers after that counts. */
  get refusal(): Fault | undefined {
    return this.ended;
  }

  get truncated(): readonly CutList[] {
    return this.cuts;
  }

  /** Counts objects of the answer. @throws Fault TOO_COSTLY when there are too many, and for whatever is asked after that. */
  take(objects: number): void {
    this.objects += objects;
    this.check(this.objects <= this.maximum);
  }

  /** Takes back what turned out to be no object. */
  giveBack(objects: number): void {
    this.objects -= objects;
  }

  /** Counts rows about to be read. @throws as {@link take} */
  read(rows: number): void {
    this.rows += rows;
    this.check(this.rows <= Math.max(FREE_ROWS, this.maximum * ROWS_PER_OBJECT));
  }

  /** @throws when the operation has been ended: what still runs of it stops at its next step. */
  check(enough = true): void {
    if (this.ended === undefined && !enough) {
      this.ended = new Fault(
        'TOO_COSTLY',
        `The answer has more than ${this.maximum} objects, where it was given up (MAX_COST). Ask for smaller pages and lists (first, last, ` +
          'limit), for fewer lists within lists, or in several requests.',
        { details: { limit: { setting: 'MAX_COST', maximum: this.maximum } } },
      );
    }
    if (this.ended !== undefined) throw this.ended;
  }

  /** Remembers that a list of the answer has more than it shows. */
  cut(list: CutList): void {
    if (this.cuts.length < NAMED_CUTS) this.cuts.push(list);
  }
}
