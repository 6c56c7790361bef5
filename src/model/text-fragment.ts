/** Words on a page, with the surrounding words where they occur on it more than once. */
export interface QuotedWords {
  readonly quote: string;
  /** Empty where the quote is unique on its page. */
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * A link that opens a page at these words, in the form of the URL Fragment Text Directives specification:
 * https://wicg.github.io/scroll-to-text-fragment/.
 */
export function textFragmentUrl(page: string, { quote, prefix, suffix }: QuotedWords): string {
  // A plain hyphen is part of a text directive's syntax.
  const encoded = (text: string): string => encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
  const before = prefix === '' ? '' : `${encoded(prefix)}-,`;
  const after = suffix === '' ? '' : `,-${encoded(suffix)}`;
  return `${page.split('#')[0] ?? page}#:~:text=${before}${encoded(quote)}${after}`;
}
