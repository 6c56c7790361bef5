import type Sigma from 'sigma';
import type { Point, Positions } from './arrange.js';

/** How far the pointer must move before it drags, in pixels: a click may tremble. */
const TREMBLE = 4;
/** How far a key moves an entity, in pixels. */
const NUDGE = 20;

/** Moves entities by pointer or finger, and remembers where they were put for as long as their arrangement stays. */
export class Drag {
  private readonly byArrangement = new WeakMap<Positions, Map<string, Point>>();
  private arrangement: Positions | null = null;
  /** What is held, where the pointer took it, and how far from its middle. */
  private held: { readonly id: string; readonly from: Point; readonly off: Point; moved: boolean } | null = null;
  /** Whether what ends with a click was a drag. */
  private dragged = false;

  constructor(
    private readonly sigma: Sigma,
    private readonly done: () => void,
  ) {
    sigma.on('downNode', ({ node, event }) => {
      this.dragged = false;
      const data = sigma.getNodeDisplayData(node);
      if (data === undefined) return;
      const { x, y } = sigma.framedGraphToViewport(data);
      const off = { x: x - event.x, y: y - event.y };
      this.held = { id: node, from: { x: event.x, y: event.y }, off, moved: false };
    });
    sigma.on('downStage', () => (this.dragged = false));
    sigma.on('moveBody', ({ event }) => {
      const { held } = this;
      if (held === null) return;
      // Otherwise sigma would move the picture too.
      event.preventSigmaDefault();
      if (!held.moved && Math.hypot(event.x - held.from.x, event.y - held.from.y) < TREMBLE) return;
      if (!held.moved) this.keepFrame();
      held.moved = true;
      this.put(held.id, sigma.viewportToGraph({ x: event.x + held.off.x, y: event.y + held.off.y }));
    });
    const release = (): void => {
      if (this.held?.moved === true) {
        this.dragged = true;
        this.done();
      }
      this.held = null;
    };
    sigma.on('upNode', release);
    sigma.on('upStage', release);
    sigma.getMouseCaptor().on('mouseup', release);
    sigma.getTouchCaptor().on('touchup', release);
  }

  wasDragged(): boolean {
    return this.dragged;
  }

  isDragging(): boolean {
    return this.held?.moved === true;
  }

  /** The positions of an arrangement, with what was moved where it was put. */
  placed(arrangement: Positions): Positions {
    this.arrangement = arrangement;
    this.held = null;
    const moved = this.byArrangement.get(arrangement);
    return moved === undefined ? arrangement : new Map([...arrangement, ...moved]);
  }

  /** Where every entity stands now. */
  positions(): Positions {
    return new Map(this.sigma.getGraph().mapNodes((id, { x, y }) => [id, { x: Number(x), y: Number(y) }]));
  }

  /** Moves an entity a step in a direction, for those who drag nothing. */
  nudge(id: string, by: Point): void {
    const data = this.sigma.getNodeDisplayData(id);
    if (data === undefined) return;
    this.keepFrame();
    const { x, y } = this.sigma.framedGraphToViewport(data);
    this.put(id, this.sigma.viewportToGraph({ x: x + NUDGE * by.x, y: y + NUDGE * by.y }));
    this.done();
  }

  private put(id: string, at: Point): void {
    if (this.arrangement === null) return;
    const moved = this.byArrangement.get(this.arrangement) ?? new Map<string, Point>();
    this.byArrangement.set(this.arrangement, moved.set(id, at));
    this.sigma.getGraph().mergeNodeAttributes(id, at);
  }

  /** What is moved beyond the others does not make everything smaller. */
  private keepFrame(): void {
    if (this.sigma.getCustomBBox() === null) this.sigma.setCustomBBox(this.sigma.getBBox());
  }
}
