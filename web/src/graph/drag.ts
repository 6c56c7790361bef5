import type Sigma from 'sigma';
import { MAX_IN_LINK } from '../state/arranged.js';
import type { Point, Positions } from './arrange.js';
import { placeOnScreen } from './on-screen.js';

/** How far the pointer must move before it drags, in pixels: a click may tremble. */
const TREMBLE = 4;
/** How far a key moves an entity, in pixels. */
const NUDGE = 20;
/** How long after the last key the places count as chosen, in milliseconds. */
const REST_MS = 400;

export interface DragEvents {
  /** The entities that move with one of them, itself included. */
  readonly movedWith: (id: string) => readonly string[];
  /** Called when entities have been put somewhere, with their places in the graph. */
  readonly put: (places: Positions) => void;
  /** Called instead if they are more than a link can hold. */
  readonly tooMany: () => void;
}

/** Moves entities by pointer, finger or key. */
export class Drag {
  /** What is held, where the pointer took it, and how far from the pointer each entity's middle is. */
  private held: { readonly from: Point; readonly off: ReadonlyMap<string, Point>; moved: boolean } | null = null;
  /** Whether what ends with a click was a drag. */
  private dragged = false;
  /** What was moved and is not reported yet. */
  private pending = new Map<string, Point>();
  private timer: number | undefined;

  constructor(
    private readonly sigma: Sigma,
    private readonly events: DragEvents,
  ) {
    sigma.on('downNode', ({ node, event }) => {
      this.dragged = false;
      const off = events.movedWith(node).flatMap((id): [string, Point][] => {
        const at = placeOnScreen(sigma, id);
        return at === null ? [] : [[id, { x: at.x - event.x, y: at.y - event.y }]];
      });
      this.held = { from: { x: event.x, y: event.y }, off: new Map(off), moved: false };
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
      if (held.off.size > MAX_IN_LINK) return;
      for (const [id, off] of held.off)
        this.move(id, sigma.viewportToGraph({ x: event.x + off.x, y: event.y + off.y }));
    });
    const release = (): void => {
      if (this.held?.moved === true) {
        this.dragged = true;
        if (this.held.off.size > MAX_IN_LINK) this.events.tooMany();
        else this.report();
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

  /** Lets go of what is held, without having moved it. */
  letGo(): void {
    this.held = null;
  }

  /** Positions with what was moved and is not reported yet. */
  placed(positions: Positions): Positions {
    this.held = null;
    const there = [...this.pending].filter(([id]) => positions.has(id));
    return there.length === 0 ? positions : new Map([...positions, ...there]);
  }

  /** Where every entity stands now. */
  positions(): Positions {
    return new Map(this.sigma.getGraph().mapNodes((id, { x, y }) => [id, { x: Number(x), y: Number(y) }]));
  }

  /** Moves an entity, and what moves with it, a step in a direction, for those who drag nothing. */
  nudge(id: string, by: Point): void {
    const moved = this.events.movedWith(id);
    if (moved.length > MAX_IN_LINK) {
      this.events.tooMany();
      return;
    }
    this.keepFrame();
    for (const each of moved) {
      const at = placeOnScreen(this.sigma, each);
      if (at !== null) this.move(each, this.sigma.viewportToGraph({ x: at.x + NUDGE * by.x, y: at.y + NUDGE * by.y }));
    }
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.report(), REST_MS);
  }

  end(): void {
    window.clearTimeout(this.timer);
  }

  private move(id: string, at: Point): void {
    this.pending.set(id, at);
    this.sigma.getGraph().mergeNodeAttributes(id, at);
  }

  private report(): void {
    window.clearTimeout(this.timer);
    const moved = this.pending;
    this.pending = new Map();
    if (moved.size > 0) this.events.put(moved);
  }

  /** What is moved beyond the others does not make everything smaller. */
  private keepFrame(): void {
    if (this.sigma.getCustomBBox() === null) this.sigma.setCustomBBox(this.sigma.getBBox());
  }
}
