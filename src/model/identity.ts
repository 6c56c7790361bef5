import type { Evidence } from './evidence.js';

/** A date of an entity's own that another source gives, and why it is not the preferred one. */
export interface OtherDate {
  readonly edtf: string;
  readonly earliest: string;
  readonly latest: string;
  readonly why: string;
  readonly evidence: readonly Evidence[];
}

/** That two entities which look alike are two, and why. */
export interface Distinction {
  /** The id of the other entity. */
  readonly id: string;
  readonly why: string;
}

/** Reads other dates as the graph stores them, as JSON text; null is none. */
export function readOtherDates(stored: string | null): OtherDate[] {
  return stored === null ? [] : (JSON.parse(stored) as OtherDate[]);
}

/** Reads distinctions as the graph stores them, as JSON text; null is none. */
export function readDistinctions(stored: string | null): Distinction[] {
  return stored === null ? [] : (JSON.parse(stored) as Distinction[]);
}
