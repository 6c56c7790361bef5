/** Many lines, and their position on the screen. The ends are indices in a list of points (alternating x and y). */
export interface Strokes {
  readonly points: Float32Array;
  /** The start and end of each line, alternating. */
  readonly ends: Uint32Array;
  readonly view: View;
}

/** Maps a point to the pixel `scaleX * x + left`, `scaleY * y + top`. */
export interface View {
  readonly scaleX: number;
  readonly scaleY: number;
  readonly left: number;
  readonly top: number;
}

export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** How strongly the densest pixels cover the background, and the minimum and maximum strength of a single line. */
const COVER = { most: 0.85, thin: 0.022, alone: 0.42 } as const;

/**
 * Counts how many lines run through each pixel of a frame. Drawing fifty thousand lines over each other gives a blot,
 * and takes a second without a graphics card. Counting them shows where there are more, and takes a twentieth of that
 * time.
 */
export function densityOf({ points, ends, view }: Strokes, { width, height }: Frame): Float32Array {
  const density = new Float32Array(width * height);
  const at = (point: number, axis: 0 | 1): number => points[2 * point + axis] ?? 0;
  for (let index = 0; index < ends.length; index += 2) {
    const [from, to] = [ends[index] ?? 0, ends[index + 1] ?? 0];
    let x0 = view.scaleX * at(from, 0) + view.left;
    let y0 = view.scaleY * at(from, 1) + view.top;
    let x1 = view.scaleX * at(to, 0) + view.left;
    let y1 = view.scaleY * at(to, 1) + view.top;
    // Steps along the line's longer side. The two pixels that the line runs between share each step.
    const steep = Math.abs(y1 - y0) > Math.abs(x1 - x0);
    if (steep) [x0, y0, x1, y1] = [y0, x0, y1, x1];
    if (x0 > x1) [x0, y0, x1, y1] = [x1, y1, x0, y0];
    const [long, short] = steep ? [height, width] : [width, height];
    const [along, across] = steep ? [width, 1] : [1, width];
    const slope = x1 === x0 ? 0 : (y1 - y0) / (x1 - x0);
    const last = Math.min(long - 1, Math.round(x1));
    for (let step = Math.max(0, Math.round(x0)); step <= last; step += 1) {
      const y = y0 + slope * (step - x0);
      const near = Math.floor(y);
      if (near < 0 || near + 1 >= short) continue;
      const place = step * along + near * across;
      const share = y - near;
      density[place] = (density[place] ?? 0) + 1 - share;
      density[place + across] = (density[place + across] ?? 0) + share;
    }
  }
  return density;
}

/**
 * Converts densities to pixels of one colour. More lines cover more of the background, on a scale that suits both few
 * and many lines.
 */
export function shade(density: Float32Array, [red, green, blue]: readonly [number, number, number]): Uint8ClampedArray {
  let [sum, covered] = [0, 0];
  for (const lines of density)
    if (lines > 0.5) {
      sum += lines;
      covered += 1;
    }
  const mean = covered === 0 ? 1 : sum / covered;
  const each = Math.min(COVER.alone, Math.max(COVER.thin, 0.6 / mean));
  const pixels = new Uint8ClampedArray(4 * density.length);
  density.forEach((lines, place) => {
    if (lines === 0) return;
    pixels[4 * place] = red;
    pixels[4 * place + 1] = green;
    pixels[4 * place + 2] = blue;
    pixels[4 * place + 3] = 255 * COVER.most * (1 - Math.exp((-each * lines) / COVER.most));
  });
  return pixels;
}
