/** A text without the signs by which what is written from right to left does not turn the rest. */
export function undirected(shown: string): string {
  return shown.replace(/[\u2066-\u2069]/g, '');
}
