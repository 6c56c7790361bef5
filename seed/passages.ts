import { FoldedText, fold } from './folded-text.js';

/** One passage of a source's text. */
export interface PassageText {
  readonly locator: string;
  readonly text: string;
}

/** Collapses white space, because line breaks in a page are not part of its text. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * Cuts a text into its passages. Each runs from its own anchor, which is searched for after the previous one, to the
 * next anchor.
 * @returns the passages as they stand in the text but for white space, or the index of the first anchor that is missing.
 */
export function cutPassages(
  text: string,
  anchors: readonly { readonly locator: string; readonly starts: string }[],
): { readonly passages: readonly PassageText[] } | { readonly missing: number } {
  const folded = new FoldedText(text);
  const starts: number[] = [];
  let from = 0;
  for (const [index, { starts: anchor }] of anchors.entries()) {
    const at = folded.indexOf(fold(anchor), from);
    if (at < 0) return { missing: index };
    starts.push(at);
    from = at + 1;
  }
  return {
    passages: anchors.map(({ locator }, index) => ({
      locator,
      text: folded.originalOf(starts[index] ?? 0, starts[index + 1] ?? folded.text.length),
    })),
  };
}
