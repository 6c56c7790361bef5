/** Words on a page, with the surrounding words where they occur on it more than once. */
export interface QuotedWords {
  /** Null for a page that is cited without words. */
  readonly quote: string | null;
  /** Null where the quote is unique on its page. */
  readonly prefix: string | null;
  readonly suffix: string | null;
}

/**
 * A link that opens a page at these words, in the form of the URL Fragment Text Directives specification:
 * https://wicg.github.io/scroll-to-text-fragment/. Without words, it is the page's own address.
 */
export function textFragmentUrl(page: string, { quote, prefix, suffix }: QuotedWords): string {
  if (quote === null) return page;
  // A plain hyphen is part of a text directive's syntax.
  const encoded = (text: string): string => encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
  const before = prefix === null ? '' : `${encoded(prefix)}-,`;
  const after = suffix === null ? '' : `,-${encoded(suffix)}`;
  return `${page.split('#')[0] ?? page}#:~:text=${before}${encoded(quote)}${after}`;
}
