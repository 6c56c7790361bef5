import type Sigma from 'sigma';

/** Sigma's layers on which nothing is drawn here. */
export const UNUSED = ['edgeLabels', 'labels', 'hovers', 'hoverNodes'];
/** The layers of the lines and the entities. */
export const DRAWN = ['edges', 'nodes'];

/** Adds a layer over sigma's own, through which pointer events pass. */
export function canvasOver(sigma: Sigma, id: string): CanvasRenderingContext2D {
  sigma.createCanvasContext(id, { style: { pointerEvents: 'none' } });
  const canvas = sigma.getCanvases()[id];
  const context = canvas?.getContext('2d');
  if (!canvas || !context) throw new Error('This browser cannot draw on a canvas.');
  // Sigma sizes it with the others from the next change on. Until then, they have their size already.
  fitToFrame(canvas, context, sigma);
  return context;
}

/** Empties a canvas and gives it the size of the frame, so that drawing on it counts in the frame's pixels. */
export function fitToFrame(canvas: HTMLCanvasElement, context: CanvasRenderingContext2D, sigma: Sigma): void {
  const { width, height } = sigma.getDimensions();
  const { devicePixelRatio: ratio } = window;
  Object.assign(canvas, { width: width * ratio, height: height * ratio });
  Object.assign(canvas.style, { width: `${width}px`, height: `${height}px` });
  context.scale(ratio, ratio);
}

/**
 * Shows or hides layers. A browser lays even empty ones over the others in each frame, and without a GPU reads all
 * their pixels back for that.
 */
export function setHidden(sigma: Sigma, layers: readonly string[], hidden: boolean): void {
  const canvases = sigma.getCanvases();
  for (const id of layers) canvases[id]?.toggleAttribute('hidden', hidden);
}
