import { createRequire } from 'node:module';
import type { SubgraphRecords } from '../records.js';
import { exportSvg } from './svg.js';

/** Pixels for each of the picture's units, and the widest and highest it may become. */
const SCALE = 2;
const LONGEST = 8000;

/**
 * The picture as PNG (https://www.w3.org/TR/png-3/), drawn by resvg with Noto Sans from a package, so that it is the same on every
 * machine. Names are drawn as the field writes them; the Japanese ones are left to the formats that bring no font of their own.
 */
export async function exportPng(records: SubgraphRecords): Promise<Uint8Array> {
  // 4 MB of machine code: loaded when first asked for.
  const { renderAsync } = await import('@resvg/resvg-js');
  const svg = await exportSvg(records);
  const [width = 0, height = 0] = (/width="(\d+)" height="(\d+)"/.exec(svg) ?? []).slice(1).map(Number);
  const zoom = Math.min(SCALE, LONGEST / Math.max(width, height));
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
