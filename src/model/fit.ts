import type { Days } from './days.js';
import type { Bounds } from './when.js';

/**
 * How a time relates to a range of days: all its possible days are among them, one certainly is, or one may be.
 */
export type Fit = 'WITHIN' | 'ONGOING' | 'POSSIBLE';

/** A time as the graph stores it; null without a date. */
export type StoredTime = { readonly [Part in keyof Bounds | 'earliest' | 'latest']: string | null };

/**
 * How a stored time fits a range of days. Null without a date, and where no
 * possible day is in the range.
 */
export function fitOf(time: StoredTime, { from, to }: Days): Fit | null {
  const { earliest, latest, notBefore, notAfter, begunBy, onUntil } = time;
  const reaches = (day: string | null): boolean => day !== null && (from === null || day >= from);
  const starts = (day: string | null): boolean => day !== null && (to === null || day <= to);
  if (!reaches(latest) || !starts(earliest)) return null;
  if (reaches(notBefore) && starts(notAfter)) return 'WITHIN';
  return reaches(onUntil) && starts(begunBy) ? 'ONGOING' : 'POSSIBLE';
}
