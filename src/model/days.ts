/** A range of days, both ends included; null where it has none. */
export interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

export const ANY_DAY: Days = { from: null, to: null };

interface Dated {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** Whether a claim may hold on a day of a range. An undated one may: nothing says when it does not. The `.cypher` files say the same. */
export function mayHold({ earliest, latest }: Dated, { from, to }: Days): boolean {
  if (earliest === null || latest === null) return true;
  return (from === null || latest >= from) && (to === null || earliest <= to);
}

/** Whether a range leaves any day out. */
export function isBounded({ from, to }: Days): boolean {
  return from !== null || to !== null;
}
