import { densityOf, shade, type Frame, type Strokes, type View } from './density.js';

/** Either new lines to draw, or a new view of the current ones. */
export type TextureOrder =
  | ({ readonly set: true } & Omit<Strokes, 'view'>)
  | ({ readonly set: false; readonly color: readonly [number, number, number]; readonly view: View } & Frame);

export interface TextureReport {
  readonly bitmap: ImageBitmap;
  readonly view: View;
}

let lines: Omit<Strokes, 'view'> = { points: new Float32Array(), ends: new Uint32Array() };

self.addEventListener('message', ({ data: order }: MessageEvent<TextureOrder>) => {
  if (order.set) {
    lines = order;
    return;
  }
  const { view, width, height, color } = order;
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (context === null) return;
  const image = context.createImageData(width, height);
  image.data.set(shade(densityOf({ ...lines, view }, { width, height }), color));
  context.putImageData(image, 0, 0);
  const report: TextureReport = { bitmap: canvas.transferToImageBitmap(), view };
  self.postMessage(report, { transfer: [report.bitmap] });
});
