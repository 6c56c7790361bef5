import { createRequire } from 'node:module';
import type { SubgraphRecords } from '../records.js';
import { xmlAttributes, xmlText } from '../xml.js';
import { EDGE, exportSvg } from './svg.js';
import { wrapTo } from './text-width.js';
import { undrawnInWords } from './undrawn.js';

/** Pixels per unit of the picture, and the maximum width and height. */
const SCALE = 2;
const LONGEST = 8000;

/**
 * The picture as PNG (https://www.w3.org/TR/png-3/), drawn by resvg with fonts from packages, so that it is the same on
 * every machine: Noto Sans, and fonts for Thai, Khmer, Lao, Burmese, Tamil, Arabic letters with those of Jawi, and
 * Japanese. For characters that none of them has, it warns, and says so below the picture.
 */
export async function exportPng(records: SubgraphRecords, warn: Warn = () => undefined): Promise<Uint8Array> {
  const { svg, missing } = await withOutlines(await exportSvg(records));
  const [width = 0, height = 0] = (/width="(\d+)" height="(\d+)"/.exec(svg) ?? []).slice(1).map(Number);
  const note = undrawnInWords(missing);
  if (note !== undefined) warn(note);
  const drawn = note === undefined ? svg : withNote(svg, { width, height }, note);
  return rendered(drawn, Math.min(SCALE, LONGEST / Math.max(width, height)));
}

/** An SVG picture as PNG, so many times as large. For characters without a font it warns. */
export async function pngOf(svg: string, zoom: number, warn: Warn): Promise<Uint8Array> {
  const { svg: drawn, missing } = await withOutlines(svg);
  const note = undrawnInWords(missing);
  if (note !== undefined) warn(note);
  return rendered(drawn, zoom);
}

type Warn = (message: string) => void;

async function rendered(svg: string, zoom: number): Promise<Uint8Array> {
  // Loaded on first use, because it is 4 MB of native code.
  const { renderAsync } = await import('@resvg/resvg-js');
  const image = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: { fontFiles: fontFiles(), loadSystemFonts: false, defaultFontFamily: 'Noto Sans' },
  });
  return image.asPng();
}

function fontFiles(): string[] {
  const require = createRequire(import.meta.url);
  return ['400Regular/NotoSans_400Regular.ttf', '600SemiBold/NotoSans_600SemiBold.ttf'].map((file) =>
    require.resolve(`@expo-google-fonts/noto-sans/${file}`),
  );
}

/** The letters of European languages and their signs, all of which Noto Sans has, and which resvg draws itself. */
export const PLAIN = /^[ -~\u00a0-\u017f\u1ea0-\u1ef9\u2010-\u2027\u2030-\u203a\u20ac]*$/;
const LINE =
  /<text x="([^"]+)" y="([^"]+)" font-size="([^"]+)" font-weight="([^"]+)" fill="([^"]+)"( text-anchor="middle")?>([^<]*)<\/text>/g;

/** Has outlines in place of each line with other characters. */
async function withOutlines(svg: string): Promise<{ readonly svg: string; readonly missing: readonly string[] }> {
  if (PLAIN.test(svg.replaceAll('\n', ' '))) return { svg, missing: [] };
  // Loaded only here, because HarfBuzz is a WebAssembly module, and most pictures do without.
  const { outlinesOf } = await import('./outlines.js');
  if (svg.match(/<text /g)?.length !== svg.match(LINE)?.length)
    throw new TypeError('a text is not one that LINE finds');
  const missing: string[] = [];
  const drawn = svg.replaceAll(LINE, (line, x, y, size, weight, fill: string, middle, escaped: string) => {
    const text = unescaped(escaped);
    if (PLAIN.test(text)) return line;
    const outlines = outlinesOf({
      ...{ text, fill, x: Number(x), y: Number(y), size: Number(size) },
      weight: weight === '600' ? 600 : 400,
      centred: middle !== undefined,
    });
    missing.push(...outlines.missing);
    return outlines.svg;
  });
  return { svg: drawn, missing };
}

/** The reverse of `xmlText`. */
function unescaped(text: string): string {
  return text.replace(/&(?:#(\d+)|(\w+));/g, (all, code: string | undefined, name: string | undefined) =>
    code === undefined ? (SIGNS[name ?? ''] ?? all) : String.fromCodePoint(Number(code)),
  );
}

const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The same picture, with a note below. */
function withNote(svg: string, { width, height }: { readonly width: number; readonly height: number }, note: string) {
  const lines = wrapTo(note, width - 2 * EDGE, 12);
  const taller = height + lines.length * 18;
  const texts = lines.map((line, index) => {
    const style = { x: EDGE, y: height + index * 18, 'font-size': 12, fill: '#b3261e' };
    return `<text${xmlAttributes(style)}>${xmlText(line)}</text>`;
  });
  return svg
    .replace(`height="${height}"`, `height="${taller}"`)
    .replace(`viewBox="0 0 ${width} ${height}"`, `viewBox="0 0 ${width} ${taller}"`)
    .replace(/<\/svg>\s*$/, `${texts.join('')}</svg>`);
}
