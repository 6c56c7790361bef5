import type Sigma from 'sigma';
import type { SigmaNodeEventPayload, SigmaStageEventPayload } from 'sigma/types';
import type { Point } from './arrange.js';
import { canvasOver } from './layers.js';
import type { Palette } from './palette.js';
import { isTouch } from './pointer.js';

/** A line that encloses less than this many pixels each way is a click. */
const LEAST = 6;
/** Room between an entity and the ring that shows that it is selected, in pixels. */
const AROUND = 4;
const PIN = 3.5;

interface SelectionEvents {
  /** Called when other entities are selected than before. */
  readonly changed: (ids: readonly string[]) => void;
  /** Called when a line around entities begins. */
  readonly began: () => void;
  /** Called when it ends. */
  readonly ended: () => void;
}

/** The entities that the user has selected to do something with them, and the marks of those that are pinned. */
export class Selection {
  private readonly context: CanvasRenderingContext2D;
  private ids: readonly string[] = [];
  private pinned: readonly string[] = [];
  /** The line that the pointer has drawn so far. */
  private line: Point[] | null = null;
  /** Whether what ends with a click has drawn a line. */
  private drew = false;
  /** Whether the next drag draws a line without the Shift key, as fingers have none. */
  selecting = false;

  constructor(
    private readonly sigma: Sigma,
    private readonly events: SelectionEvents,
    private palette: Palette,
  ) {
    this.context = canvasOver(sigma, 'marks');
    sigma.on('downNode', (payload) => this.down(payload));
    sigma.on('downStage', (payload) => this.down(payload));
    sigma.on('moveBody', ({ event }) => {
      if (this.line === null) return;
      // Two fingers move the picture.
      if ('touches' in event.original && event.original.touches.length > 1) this.line = null;
      else {
        event.preventSigmaDefault();
        this.line.push({ x: event.x, y: event.y });
      }
      this.draw();
    });
    const release = (): void => this.up();
    sigma.on('upNode', release);
    sigma.on('upStage', release);
    sigma.getMouseCaptor().on('mouseup', release);
    sigma.getTouchCaptor().on('touchup', release);
  }

  setPalette(palette: Palette): void {
    this.palette = palette;
  }

  setPinned(ids: readonly string[]): void {
    this.pinned = ids;
  }

  /** Whether the last click was the end of a line around entities. */
  drewLine(): boolean {
    return this.drew;
  }

  /** Whether the pointer is drawing a line around entities. */
  isDrawing(): boolean {
    return this.line !== null;
  }

  /** Whether a click on an entity selects it instead of opening it. */
  takes(event: MouseEvent | TouchEvent): boolean {
    return this.selecting || event.shiftKey;
  }

  has(id: string): boolean {
    return this.ids.includes(id);
  }

  all(): readonly string[] {
    return this.ids;
  }

  toggle(id: string): void {
    this.set(this.has(id) ? this.ids.filter((other) => other !== id) : [...this.ids, id]);
  }

  clear(): void {
    if (this.ids.length > 0) this.set([]);
  }

  /** Drops what another picture does not have. */
  retain(isThere: (id: string) => boolean): void {
    const there = this.ids.filter(isThere);
    if (there.length < this.ids.length) this.set(there);
  }

  /** Called after each frame. */
  draw(): void {
    const { context, palette, sigma, line } = this;
    const { width, height } = sigma.getDimensions();
    context.clearRect(0, 0, width, height);
    const canvas = context.canvas;
    canvas.hidden = this.ids.length + this.pinned.length === 0 && line === null;
    if (canvas.hidden) return;
    for (const id of this.ids) {
      const at = this.placeOf(id);
      if (at === null) continue;
      for (const [colour, thickness] of [
        [palette.halo, 5],
        [palette.accent, 2.5],
      ] as const) {
        context.beginPath();
        context.arc(at.x, at.y, at.radius + AROUND, 0, 2 * Math.PI);
        context.strokeStyle = colour;
        context.lineWidth = thickness;
        context.stroke();
      }
    }
    for (const id of this.pinned) {
      const at = this.placeOf(id);
      if (at === null) continue;
      context.beginPath();
      context.arc(at.x + 0.75 * at.radius, at.y - 0.75 * at.radius, PIN, 0, 2 * Math.PI);
      context.fillStyle = palette.ink;
      context.strokeStyle = palette.halo;
      context.lineWidth = 3;
      context.stroke();
      context.fill();
    }
    if (line === null) return;
    context.beginPath();
    for (const { x, y } of line) context.lineTo(x, y);
    context.strokeStyle = palette.accent;
    context.lineWidth = 1.5;
    context.setLineDash([5, 4]);
    context.stroke();
    context.setLineDash([]);
  }

  private placeOf(id: string): (Point & { readonly radius: number }) | null {
    const data = this.sigma.getNodeDisplayData(id);
    return data === undefined
      ? null
      : { ...this.sigma.framedGraphToViewport(data), radius: this.sigma.scaleSize(data.size) };
  }

  private down({ event }: SigmaNodeEventPayload | SigmaStageEventPayload): void {
    this.drew = false;
    const { original } = event;
    if (!(this.selecting || (original.shiftKey && !isTouch(original)))) return;
    this.line = [{ x: event.x, y: event.y }];
    this.events.began();
  }

  private up(): void {
    const { line } = this;
    if (line === null) return;
    this.line = null;
    const span = (of: (point: Point) => number): number => Math.max(...line.map(of)) - Math.min(...line.map(of));
    if (span(({ x }) => x) >= LEAST || span(({ y }) => y) >= LEAST) {
      this.drew = true;
      const inside = this.sigma.getGraph().filterNodes((id) => {
        const at = this.placeOf(id);
        return at !== null && isWithin(line, at);
      });
      this.set([...new Set([...this.ids, ...inside])]);
      this.events.ended();
    } else this.draw();
  }

  private set(ids: readonly string[]): void {
    this.ids = ids;
    this.draw();
    this.events.changed(ids);
  }
}

/** Whether a point lies within a line that is closed from its last point to its first. */
function isWithin(line: readonly Point[], { x, y }: Point): boolean {
  let within = false;
  line.forEach((from, place) => {
    const to = line[(place + 1) % line.length] ?? from;
    if (from.y > y !== to.y > y && x < ((to.x - from.x) * (y - from.y)) / (to.y - from.y) + from.x) within = !within;
  });
  return within;
}
