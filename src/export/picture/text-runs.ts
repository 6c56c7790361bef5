import bidiFactory from 'bidi-js';
import type { Font } from 'harfbuzzjs';
import { scriptOf } from './script.js';

/** A part of a line that is shaped in one go: of one font, one script and one direction. */
export interface TextRun {
  readonly font: Font;
  /** Where it begins in the line, in UTF-16 code units. */
  start: number;
  end: number;
  /** The level of the bidirectional algorithm: odd where it is read from right to left. */
  readonly level: number;
  script: string | undefined;
}

// Its types are those of a module with a default export, which the package's CommonJS file does not have.
const bidi = (bidiFactory as unknown as typeof bidiFactory.default)();
const IGNORABLE = /\p{Default_Ignorable_Code_Point}/u;
const MARK = /\p{M}/u;

/**
 * The runs of a line from left to right (https://www.unicode.org/reports/tr9/), and the characters that no font has.
 * @param fonts in the order in which they are tried
 */
export function textRuns(
  line: string,
  fonts: readonly Font[],
): { readonly runs: TextRun[]; readonly missing: string[] } {
  const { levels } = bidi.getEmbeddingLevels(line, 'ltr');
  const runs: TextRun[] = [];
  const missing: string[] = [];
  let start = 0;
  for (const character of line) {
    const end = start + character.length;
    const last = runs.at(-1);
    const { font, found } = fontOf(character, fonts, last?.font);
    if (!found) missing.push(character);
    const script = scriptOf(character);
    const level = levels[start] ?? 0;
    const continues =
      last !== undefined &&
      last.font === font &&
      last.level === level &&
      (script === undefined || last.script === undefined || script === last.script);
    if (continues) {
      last.end = end;
      last.script ??= script;
    } else runs.push({ font, start, end, level, script });
    start = end;
  }
  return { runs: inVisualOrder(runs), missing };
}

function fontOf(character: string, fonts: readonly Font[], last: Font | undefined): { font: Font; found: boolean } {
  const [first] = fonts;
  if (first === undefined) throw new TypeError('there are no fonts');
  // A joiner or a sign of direction belongs to what stands before it, and has nothing to draw.
  if (IGNORABLE.test(character)) return { font: last ?? first, found: true };
  const has = (font: Font): boolean => font.nominalGlyph(character.codePointAt(0) ?? 0) !== undefined;
  // A mark must be in the same font as its letter.
  if (last !== undefined && MARK.test(character) && has(last)) return { font: last, found: true };
  const font = fonts.find(has);
  return { font: font ?? first, found: font !== undefined };
}

/** From the highest level to the lowest odd one, runs of that level or a higher one are reversed: rule L2. */
function inVisualOrder(runs: readonly TextRun[]): TextRun[] {
  let order = [...runs];
  for (let level = Math.max(0, ...runs.map((run) => run.level)); level > 0; level--) {
    const reversed: TextRun[] = [];
    let together: TextRun[] = [];
    for (const run of order) {
      if (run.level >= level) together.unshift(run);
      else {
        reversed.push(...together, run);
        together = [];
      }
    }
    order = [...reversed, ...together];
  }
  return order;
}
