import type Sigma from 'sigma';
import type { Palette } from './palette.js';
import { placeLabels, wrapName, type Label } from './place-labels.js';

export interface NamedNode {
  readonly id: string;
  readonly name: string;
  readonly nameJa: string | null;
  readonly size: number;
}

/** How a node's name is to be treated in this moment. */
export type Standing = 'first' | 'usual' | 'none';

interface Measured {
  readonly lines: readonly string[];
  readonly width: number;
}

export const FONT = '"Inter Variable", system-ui, sans-serif';
/** As many as a reader takes in, and as the frame budget allows. */
const MOST_LABELS = 220;
const MOST_TRIED = 900;

/** The names over the picture, drawn after sigma's own layers. */
export class LabelLayer {
  private readonly context: CanvasRenderingContext2D;
  private readonly measured = new Map<string, Measured>();
  private ordered: readonly NamedNode[] = [];
  private byId: ReadonlyMap<string, NamedNode> = new Map();

  constructor(
    private readonly sigma: Sigma,
    private readonly standingOf: (id: string) => Standing,
    private palette: Palette,
  ) {
    // Above every other layer, so the pointer must pass through it.
    sigma.createCanvasContext('names', { style: { pointerEvents: 'none' } });
    const context = sigma.getCanvases()['names']?.getContext('2d');
    if (!context) throw new Error('This browser cannot draw text on a canvas.');
    this.context = context;
    sigma.resize(true);
  }

  setPalette(palette: Palette): void {
    this.palette = palette;
  }

  /** The larger a node, the sooner its name gets a place. */
  setNodes(nodes: readonly NamedNode[]): void {
    this.ordered = [...nodes].sort((a, b) => b.size - a.size || (a.id < b.id ? -1 : 1));
    this.byId = new Map(nodes.map((node) => [node.id, node]));
    this.measured.clear();
  }

  draw(): void {
    const { context, sigma } = this;
    const frame = sigma.getDimensions();
    context.clearRect(0, 0, frame.width, frame.height);
    const { labels, obstacles, first } = this.candidates(frame);
    const placed = placeLabels(labels, obstacles, frame);
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    for (const { id, left, top, width, height } of placed) {
      const standsOut = first.has(id);
      const lines = this.measuredOf(id, standsOut).lines;
      const size = fontSize(standsOut);
      context.font = fontOf(standsOut);
      context.textAlign = 'center';
      lines.forEach((line, index) => {
        const y = top + (height / lines.length) * (index + 0.5);
        context.lineWidth = size / 3;
        context.strokeStyle = this.palette.halo;
        context.strokeText(line, left + width / 2, y);
        context.fillStyle = this.palette.ink;
        context.fillText(line, left + width / 2, y);
      });
    }
  }

  private candidates(frame: { width: number; height: number }) {
    const { sigma } = this;
    const first = new Set<string>();
    const standing: Label[] = [];
    const usual: Label[] = [];
    const obstacles: { x: number; y: number; radius: number }[] = [];
    for (const { id } of this.ordered) {
      const data = sigma.getNodeDisplayData(id);
      if (data === undefined || data.hidden) continue;
      const { x, y } = sigma.framedGraphToViewport(data);
      const radius = sigma.scaleSize(data.size);
      if (x < -radius || y < -radius || x > frame.width + radius || y > frame.height + radius) continue;
      const how = this.standingOf(id);
      if (obstacles.length < 2_000 && how !== 'none') obstacles.push({ x, y, radius });
      if (how === 'none' || standing.length + usual.length > MOST_TRIED) continue;
      // A tiny node's name is noise until one comes closer, unless there are few.
      if (how === 'usual' && radius < 2.5) continue;
      const { lines, width } = this.measuredOf(id, how === 'first');
      const label = { id, x, y, radius, width, height: lines.length * (fontSize(how === 'first') + 2.5) };
      if (how === 'first') {
        first.add(id);
        standing.push(label);
      } else usual.push(label);
    }
    return { labels: [...standing, ...usual].slice(0, MOST_LABELS * 3), obstacles, first };
  }

  private measuredOf(id: string, standsOut: boolean): Measured {
    const key = `${standsOut ? '!' : ''}${id}`;
    const known = this.measured.get(key);
    if (known !== undefined) return known;
    const node = this.byId.get(id);
    const lines = [
      ...wrapName(node?.name ?? '', standsOut ? 34 : 24),
      ...(standsOut && node?.nameJa ? [node.nameJa] : []),
    ];
    this.context.font = fontOf(standsOut);
    const width = Math.max(...lines.map((line) => this.context.measureText(line).width)) + 4;
    const measured = { lines, width };
    this.measured.set(key, measured);
    return measured;
  }
}

function fontSize(standsOut: boolean): number {
  return standsOut ? 13 : 12;
}

function fontOf(standsOut: boolean): string {
  return `${standsOut ? 650 : 500} ${fontSize(standsOut)}px ${FONT}, "Hiragino Sans", "Noto Sans CJK JP", sans-serif`;
}
