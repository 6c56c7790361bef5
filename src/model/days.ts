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

/** "on 1990-01-01", "on a day from 1990-01-01 to 1999-12-31", "on 1990-01-01 or later". */
export function toldDays({ from, to }: Days): string {
  if (from !== null && to !== null) return from === to ? `on ${from}` : `on a day from ${from} to ${to}`;
  if (from !== null) return `on ${from} or later`;
  return to === null ? 'on any day' : `on ${to} or earlier`;
}

/** What a range of days kept, in a sentence for whoever cites the answer; nothing where there was none. */
export function toldFilter(days: Days): string {
  if (!isBounded(days)) return '';
  return ` Kept are relationships that may hold ${toldDays(days)}: dated ones whose time includes such a day, and undated ones, for nothing says when those do not hold.`;
}
