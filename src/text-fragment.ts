/**
 * A link that opens a page at the words, as the URL Fragment Text Directives specification writes it:
 * https://wicg.github.io/scroll-to-text-fragment/.
 */
export function textFragmentUrl(page: string, quote: string): string {
  // A hyphen has a meaning of its own in a text directive.
  const text = encodeURIComponent(quote.toWellFormed()).replaceAll('-', '%2D');
  return `${page.split('#')[0] ?? page}#:~:text=${text}`;
}
