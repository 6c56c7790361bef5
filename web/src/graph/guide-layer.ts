import type Sigma from 'sigma';
import type { Point } from './arrange.js';
import { type Guides, NO_GUIDES } from './guides.js';
import { canvasOver, fitToFrame } from './layers.js';
import type { Palette } from './palette.js';
import type { Box } from './place-labels.js';

const FONT = '600 12px "Inter Variable", system-ui, sans-serif';
const LINE = 18;

/** What is drawn under the entities of an arrangement: coasts, circles, borders between years, and their names. */
export class GuideLayer {
  private readonly canvas = document.createElement('canvas');
  private readonly names: CanvasRenderingContext2D;
  private guides = NO_GUIDES;
  private named: readonly Box[] = [];

  constructor(
    private readonly sigma: Sigma,
    container: HTMLElement,
    private palette: Palette,
  ) {
    this.names = canvasOver(sigma, 'guide-names');
    this.names.canvas.hidden = true;
    this.canvas.className = 'picture-guides';
    this.canvas.hidden = true;
    container.prepend(this.canvas);
  }

  setGuides(guides: Guides): void {
    this.guides = guides;
    this.canvas.hidden = guides === NO_GUIDES;
    this.named = [];
  }

  setPalette(palette: Palette): void {
    this.palette = palette;
  }

  /** Where names are, in the frame's pixels. */
  boxes(): readonly Box[] {
    return this.named;
  }

  /** Called after each frame. */
  draw(): void {
    const { canvas, names, guides, palette, sigma } = this;
    names.canvas.hidden = canvas.hidden;
    if (canvas.hidden) return;
    const { width, height } = sigma.getDimensions();
    const context = canvas.getContext('2d');
    if (context === null) return;
    fitToFrame(canvas, context, sigma);
    context.fillStyle = palette.group;
    context.strokeStyle = palette.groupRim;
    const trace = (points: readonly Point[]): void => {
      context.beginPath();
      for (const point of points) {
        const { x, y } = sigma.graphToViewport(point);
        context.lineTo(x, y);
      }
    };
    for (const area of guides.areas) {
      trace(area);
      context.closePath();
      context.fill();
      context.stroke();
    }
    for (const line of guides.lines) {
      trace(line);
      context.stroke();
    }
    // Over the lines between entities, which would cross them.
    names.clearRect(0, 0, width, height);
    names.font = FONT;
    names.textAlign = 'center';
    names.textBaseline = 'middle';
    this.named = guides.names.flatMap(({ text, at, edge }) => {
      const half = names.measureText(text).width / 2 + 5;
      const place = sigma.graphToViewport(at);
      const x = edge === 'left' ? half + 4 : place.x;
      const y = edge === 'top' ? LINE / 2 + 4 : place.y;
      if (x < half || x > width - half || y < LINE / 2 || y > height - LINE / 2) return [];
      names.fillStyle = palette.ground;
      names.fillRect(x - half, y - LINE / 2, 2 * half, LINE);
      names.fillStyle = palette.quietInk;
      names.fillText(text, x, y);
      return [{ left: x - half, top: y - LINE / 2, right: x + half, bottom: y + LINE / 2 }];
    });
  }

  end(): void {
    this.canvas.remove();
  }
}
