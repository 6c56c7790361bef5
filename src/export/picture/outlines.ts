import { Buffer, Direction, shape } from 'harfbuzzjs';
import { xmlAttributes } from '../xml.js';
import { pictureFonts } from './picture-fonts.js';
import { textRuns } from './text-runs.js';
import type { Weight } from './text-width.js';

/** A line of text, as an SVG has it. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: Weight;
  readonly fill: string;
  /** Whether `x` is its middle. */
  readonly centred: boolean;
}

/**
 * A line as outlines of its letters, shaped by HarfBuzz, and the characters for which there is no font. resvg 2.6 draws
 * the letters of Burmese, Tamil and Khmer over each other, so it is given their shapes.
 */
export function outlinesOf({ text, x, y, size, weight, fill, centred }: Line): {
  readonly svg: string;
  readonly missing: readonly string[];
} {
  const { runs, missing } = textRuns(text, pictureFonts(weight));
  const parts: string[] = [];
  let at = 0;
  for (const { font, start, end, level } of runs) {
    const buffer = new Buffer();
    // The whole line, because the form of an Arabic letter depends on its neighbours.
    buffer.addText(text, start, end - start);
    buffer.setDirection(level % 2 === 1 ? Direction.RTL : Direction.LTR);
    buffer.guessSegmentProperties();
    shape(font, buffer);
    const scale = size / font.face.upem;
    const positions = buffer.getGlyphPositions();
    for (const [index, { codepoint: glyph }] of buffer.getGlyphInfos().entries()) {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
      const d = font.glyphToPath(glyph);
      const move = `translate(${round(at + xOffset * scale)} ${round(-yOffset * scale)}) scale(${scale} ${-scale})`;
      if (d !== '') parts.push(`<path${xmlAttributes({ transform: move, d })}/>`);
      at += xAdvance * scale;
    }
  }
  const place = `translate(${round(centred ? x - at / 2 : x)} ${round(y)})`;
  return { svg: `<g${xmlAttributes({ transform: place, fill })}>${parts.join('')}</g>`, missing };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
