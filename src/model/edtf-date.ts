/** A year, month or day in EDTF, and how certain it is. */
export interface DatePart {
  readonly name: 'year' | 'month' | 'day';
  /** Digits, with `X` for an unspecified one. A season takes the place of a month. */
  readonly text: string;
  readonly uncertain: boolean;
  readonly approximate: boolean;
}

/** One date of the Extended Date/Time Format, split into parts. */
export interface ReadDate {
  readonly year: DatePart;
  readonly month: DatePart | undefined;
  readonly day: DatePart | undefined;
  /** The parts that the date has. */
  readonly parts: readonly DatePart[];
}

const NAMES = ['year', 'month', 'day'] as const;
const MARK = '([?~%]?)';
const DATE = new RegExp(`^${MARK}(-?[\\dX]{4})${MARK}(?:-${MARK}([\\dX]{2})${MARK}(?:-${MARK}([\\dX]{2})${MARK})?)?$`);

/**
 * Reads a single date, not an interval; returns undefined for anything else. A mark (`?` uncertain, `~` approximate,
 * `%` both) before a part qualifies that part; a mark after a part qualifies it and every part before it:
 * https://www.loc.gov/standards/datetime/.
 */
export function readDate(text: string): ReadDate | undefined {
  const match = DATE.exec(text);
  if (match === null) return undefined;
  const groups = NAMES.flatMap((name, at) => {
    const [before = '', digits, behind = ''] = match.slice(1 + 3 * at, 4 + 3 * at);
    return digits === undefined ? [] : [{ name, text: digits, before, behind }];
  });
  const parts = groups.map(({ name, text: digits, before }, at): DatePart => {
    const marks = before + groups.slice(at).reduce((all, { behind }) => all + behind, '');
    return { name, text: digits, uncertain: /[?%]/.test(marks), approximate: /[~%]/.test(marks) };
  });
  const [year, month, day] = parts;
  return year && { year, month, day, parts };
}
