/** Words of a page, with the words around them where they alone stand more than once on it. */
export interface QuotedWords {
  readonly quote: string;
  /** Empty where the quote stands alone. */
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * A link that opens a page at the words, as the URL Fragment Text Directives specification writes it:
 * https://wicg.github.io/scroll-to-text-fragment/.
 */
export function textFragmentUrl(page: string, { quote, prefix, suffix }: QuotedWords): string {
  // A hyphen has a meaning of its own in a text directive.
  const encoded = (text: string): string => encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
  const before = prefix === '' ? '' : `${encoded(prefix)}-,`;
  const after = suffix === '' ? '' : `,-${encoded(suffix)}`;
  return `${page.split('#')[0] ?? page}#:~:text=${before}${encoded(quote)}${after}`;
}
