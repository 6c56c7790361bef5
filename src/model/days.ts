/** A range of days that includes both ends; an end is null when it is open. */
export interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

export const ANY_DAY: Days = { from: null, to: null };

interface Dated {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/**
 * Whether a claim may hold on a day of the range. An undated claim may, because nothing says when it does not. The
 * `.cypher` files use the same rule.
 */
export function mayHold({ earliest, latest }: Dated, { from, to }: Days): boolean {
  if (earliest === null || latest === null) return true;
  return (from === null || latest >= from) && (to === null || earliest <= to);
}

/** Whether a range excludes any day. */
export function isBounded({ from, to }: Days): boolean {
  return from !== null || to !== null;
}
