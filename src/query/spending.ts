import { Fault } from '../errors.js';

/** A plain list in an answer that shows only some of its items. */
export interface CutList {
  /** The list's path in the answer. */
  readonly path: readonly (string | number)[];
  readonly shown: number;
  /** How many items there are; absent where counting would mean reading them all. */
  readonly found?: number;
}

/** Most shortened lists that an answer names; later ones go unnamed. */
const NAMED_CUTS = 50;

/** Extra rows that one object may need: its source, and the speaker in its sentence. */
const ROWS_PER_OBJECT = 2;
/** Rows that any operation may read; a path in words alone reads two dozen. */
const FREE_ROWS = 10_000;

/**
 * What one operation has used so far. The estimate before execution relies on the arguments and, for lists without a
 * limit, on usual lengths. This class counts what the operation actually finds, and ends it above MAX_COST. It counts
 * rows before they are read, and objects before their fields are, so that memory use stays within the limit.
 */
export class Spending {
  private objects = 0;
  private rows = 0;
  private readonly cuts: CutList[] = [];
  private ended: Fault | undefined;
  /** What the operation may cost, worked out before it runs. */
  estimate: number | undefined;

  constructor(private readonly maximum = Infinity) {}

  /** The fault that ended the operation, whose answer is then discarded. */
  get refusal(): Fault | undefined {
    return this.ended;
  }

  get truncated(): readonly CutList[] {
    return this.cuts;
  }

  /** Counts objects of the answer. @throws Fault TOO_COSTLY when there are too many, and on every later call. */
  take(objects: number): void {
    this.objects += objects;
    this.check(this.objects <= this.maximum);
  }

  /** Subtracts objects that turned out to be null. */
  giveBack(objects: number): void {
    this.objects -= objects;
  }

  /** Counts rows that are asked for. @throws as {@link take} */
  read(rows: number): void {
    this.rows += rows;
    this.check(this.rows <= Math.max(FREE_ROWS, this.maximum * ROWS_PER_OBJECT));
  }

  /** @throws when the operation has ended, so that what still runs stops at its next step. */
  check(enough = true): void {
    if (this.ended === undefined && !enough) {
      this.ended = new Fault(
        'TOO_COSTLY',
        `The answer has more than ${this.maximum} objects (MAX_COST), so it was stopped. Ask for smaller pages and lists (first, last, ` +
          'limit) or fewer nested lists, or use several requests.',
        { details: { limit: { setting: 'MAX_COST', maximum: this.maximum } } },
      );
    }
    if (this.ended !== undefined) throw this.ended;
  }

  /** Records that a list of the answer shows only some of its items. */
  cut(list: CutList): void {
    if (this.cuts.length < NAMED_CUTS) this.cuts.push(list);
  }
}
