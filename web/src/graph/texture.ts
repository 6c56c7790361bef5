import type Sigma from 'sigma';
import type { View } from './density.js';
import type { ModelEdge } from './model.js';
import type { TextureOrder, TextureReport } from './texture.worker.js';

/**
 * The share of the frame's width and height that is drawn beyond each side, so that it is ready when dragged into view.
 */
const MARGIN = 0.25;
/**
 * How long after the last movement the lines are redrawn, in milliseconds. Until then, the existing drawing moves
 * along.
 */
const REST_MS = 120;

/**
 * The lines of a large picture, drawn off the main thread and placed under the nodes. They move with the picture as one
 * image.
 */
export class Texture {
  private readonly canvas = document.createElement('canvas');
  private worker: Worker | undefined;
  private color: readonly [number, number, number];
  private shown: View | undefined;
  private asked: View | undefined;
  private waiting = false;
  private timer: number | undefined;

  constructor(
    private readonly sigma: Sigma,
    container: HTMLElement,
    color: string,
  ) {
    this.color = channels(color);
    this.canvas.className = 'picture-texture';
    this.canvas.hidden = true;
    container.prepend(this.canvas);
  }

  /** Replaces the lines. An empty list hides the layer. The nodes must already have their positions in sigma. */
  setLines(nodes: readonly { readonly id: string }[], edges: readonly ModelEdge[]): void {
    if (edges.length === 0) {
      this.canvas.hidden = true;
      this.shown = undefined;
      return;
    }
    const points = new Float32Array(2 * nodes.length);
    const place = new Map<string, number>();
    nodes.forEach(({ id }, index) => {
      place.set(id, index);
      const data = this.sigma.getNodeDisplayData(id);
      if (data !== undefined) points.set([data.x, data.y], 2 * index);
    });
    const ends = Uint32Array.from(
      edges.flatMap(({ source, target }) => [place.get(source) ?? 0, place.get(target) ?? 0]),
    );
    this.send({ set: true, points, ends }, [points.buffer, ends.buffer]);
    this.canvas.hidden = false;
    this.draw();
  }

  setColor(color: string): void {
    this.color = channels(color);
    if (!this.canvas.hidden) this.draw();
  }

  /**
   * Called after each frame. The existing drawing moves with the camera at once, and is redrawn when the camera comes
   * to rest.
   */
  follow(): void {
    if (this.canvas.hidden) return;
    this.lay();
    const { asked } = this;
    if (asked !== undefined && same(asked, this.view())) return;
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.draw(), REST_MS);
  }

  end(): void {
    window.clearTimeout(this.timer);
    this.worker?.terminate();
    this.canvas.remove();
  }

  private draw(): void {
    // Only one drawing runs at a time, and only the most recent request waits.
    if (this.waiting || this.canvas.hidden) return;
    const { width, height } = this.sigma.getDimensions();
    const view = this.view();
    this.asked = view;
    this.waiting = true;
    const size = { width: Math.ceil(width * (1 + 2 * MARGIN)), height: Math.ceil(height * (1 + 2 * MARGIN)) };
    this.send({ set: false, color: this.color, view, ...size });
  }

  private take({ bitmap, view }: TextureReport): void {
    this.waiting = false;
    const { canvas } = this;
    [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
    bitmap.close();
    this.shown = view;
    this.lay();
    if (!same(view, this.view())) this.draw();
  }

  /** Moves the existing drawing to where it belongs now. */
  private lay(): void {
    const { shown } = this;
    if (shown === undefined) return;
    const view = this.view();
    const scale = view.scaleX / shown.scaleX;
    const [left, top] = [view.left - scale * shown.left, view.top - scale * shown.top];
    const { width, height } = this.sigma.getDimensions();
    // The drawing starts outside the frame's corner.
    const [aside, above] = [MARGIN * width, MARGIN * height];
    this.canvas.style.transform = `matrix(${scale}, 0, 0, ${scale}, ${left - aside}, ${top - above})`;
  }

  /** How sigma's own coordinates map to the drawing. */
  private view(): View {
    const { width, height } = this.sigma.getDimensions();
    const origin = this.sigma.framedGraphToViewport({ x: 0, y: 0 });
    const unit = this.sigma.framedGraphToViewport({ x: 1, y: 1 });
    return {
      scaleX: unit.x - origin.x,
      scaleY: unit.y - origin.y,
      left: origin.x + MARGIN * width,
      top: origin.y + MARGIN * height,
    };
  }

  private send(order: TextureOrder, transfer: ArrayBufferLike[] = []): void {
    this.worker ??= this.start();
    this.worker.postMessage(order, transfer as Transferable[]);
  }

  private start(): Worker {
    const worker = new Worker(new URL('./texture.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<TextureReport>) => this.take(data);
    return worker;
  }
}

function channels(color: string): readonly [number, number, number] {
  const value = Number.parseInt(color.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function same(one: View, other: View): boolean {
  return (
    Math.abs(one.scaleX - other.scaleX) < 1e-3 &&
    Math.abs(one.scaleY - other.scaleY) < 1e-3 &&
    Math.abs(one.left - other.left) < 1e-2 &&
    Math.abs(one.top - other.top) < 1e-2
  );
}
