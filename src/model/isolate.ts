/**
 * Letters that are written from right to left, and the signs that turn the direction of a text
 * (https://www.unicode.org/reports/tr9/), for a class of characters.
 */
export const RIGHT_TO_LEFT =
  '\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}\\u200f\\u061c\\u202a-\\u202e';

/** Whether a text has one of these, or a sign that isolates. */
export const HAS_DIRECTIONS = new RegExp(`[${RIGHT_TO_LEFT}\\u2066-\\u2069]`, 'u');

/**
 * A name or a quote that goes into a sentence, between the signs that keep its direction to itself (FSI and PDI), if it
 * has letters from right to left. Otherwise they would turn what stands around it. Such signs of its own are taken out,
 * since one too many would end ours.
 */
export function isolate(text: string): string {
  return HAS_DIRECTIONS.test(text) ? `\u2068${text.replace(/[\u2066-\u2069]/g, '')}\u2069` : text;
}
