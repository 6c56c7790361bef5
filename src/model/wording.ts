/** Small phrases that every part needs: lists, counts and the names of relationship types. */

/** "Japan", "Japan and Laos", "Japan, Laos and Thailand". */
export function listInWords(items: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1) ?? ''}`;
}

/** "1 claim", "2 claims", "1,000 entities". */
export function countInWords(count: number, one: string, many = `${one}s`): string {
  return `${numberInWords(count)} ${count === 1 ? one : many}`;
}

/** Made once, because to make it takes a hundred times as long as to use it. */
const NUMBERS = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 });

/** A number with thousands separators and all its digits. */
export function numberInWords(value: number): string {
  return NUMBERS.format(value);
}

/** A relationship type: `CARRIED_OUT_IN` is "carried out in". */
export function typeInWords(type: string): string {
  return type.toLowerCase().replaceAll('_', ' ');
}

/** The same text with a capital first letter, for the start of a sentence. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
