import { createRequire } from 'node:module';
import type { SubgraphRecords } from '../records.js';
import { exportSvg } from './svg.js';

/** Pixels per unit of the picture, and the maximum width and height. */
const SCALE = 2;
const LONGEST = 8000;

/**
 * The picture as PNG (https://www.w3.org/TR/png-3/), drawn by resvg with Noto Sans from a package, so that it is the
 * same on every machine. That font has no Japanese characters, so Japanese names appear only in formats that bring no
 * font of their own.
 */
export async function exportPng(records: SubgraphRecords): Promise<Uint8Array> {
  // Loaded on first use, because it is 4 MB of native code.
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
