import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Blob, Face, Font } from 'harfbuzzjs';
import type { Weight } from './text-width.js';

/** The file of a weight in each package, in the order in which they are tried. Kosugi Maru, for Japanese, has one weight. */
const FILES: readonly Readonly<Record<Weight, string>>[] = [
  'noto-sans/NotoSans',
  'noto-sans-thai/NotoSansThai',
  'noto-sans-khmer/NotoSansKhmer',
  'noto-sans-lao/NotoSansLao',
  'noto-sans-myanmar/NotoSansMyanmar',
  'noto-sans-tamil/NotoSansTamil',
  'noto-sans-arabic/NotoSansArabic',
  'kosugi-maru/KosugiMaru',
].map((font) => {
  const [folder = '', name = ''] = font.split('/');
  const regular = `${folder}/400Regular/${name}_400Regular.ttf`;
  return { 400: regular, 600: folder === 'kosugi-maru' ? regular : `${folder}/600SemiBold/${name}_600SemiBold.ttf` };
});

/** The fonts of a weight in the order in which they are tried. Each is read when a picture first needs one. */
export function pictureFonts(weight: Weight): readonly Font[] {
  return (fonts[weight] ??= FILES.map(({ [weight]: file }) => (read[file] ??= fontIn(file))));
}

const fonts: Partial<Record<Weight, readonly Font[]>> = {};
const read: Record<string, Font> = {};

function fontIn(file: string): Font {
  const require = createRequire(import.meta.url);
  return new Font(new Face(new Blob(readFileSync(require.resolve(`@expo-google-fonts/${file}`)))));
}
