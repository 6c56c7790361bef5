import { fold } from './folded-text.js';
import type { PassageText } from './passages.js';
import type { SourceManifest } from './shape.js';

type Heading = SourceManifest['headings'][number];

/** The number of a section or of a paragraph: "(2)", "3", "1." */
const NUMBER = /^\(?\d+[.)]? | \(?\d+[.)]?$/g;

/**
 * Whether a heading stands where it should: it is a line of the copy, and begins the first passage under it or ends the
 * passage before. Numbers around it do not count.
 */
export function standsOver({ words, over }: Heading, passages: readonly PassageText[], copy: string): boolean {
  const bare = (text: string): string => fold(text).replace(NUMBER, '');
  const heading = bare(words);
  const at = passages.findIndex(({ locator }) => locator === over[0]);
  return (
    copy.split('\n').some((line) => bare(line) === heading) &&
    (bare(passages[at]?.text ?? '').startsWith(heading) || bare(passages[at - 1]?.text ?? '').endsWith(heading))
  );
}
