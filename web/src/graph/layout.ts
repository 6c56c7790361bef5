import { seedPosition, type Link, type Point, type Positions, type Sized } from './arrange.js';
import type { ManyOrder } from './arrange-many.js';
import type { FewOrder, LayoutReport } from './layout.worker.js';

/**
 * Graphs with more entities than this are arranged level by level, and drawn before their final positions are known.
 */
const FEW = 1_500;

/** Runs arrangements off the main thread, one at a time. A new order stops the previous one. */
class LayoutWorker {
  private worker = start();
  private busy = false;

  arrange(order: FewOrder, report: (positions: Positions, done: boolean) => void): void {
    this.stop();
    this.busy = true;
    const { nodes } = order;
    this.worker.onmessage = ({ data: { positions, done } }: MessageEvent<LayoutReport>) => {
      if (done) this.busy = false;
      report(positions instanceof Float32Array ? byId(nodes, positions) : positions, done);
    };
    if (nodes.length <= FEW) this.worker.postMessage(order);
    else {
      const many = manyOf(order);
      this.worker.postMessage(many, [many.start.buffer, many.from.buffer, many.to.buffer] as Transferable[]);
    }
  }

  /** Stops the current arrangement. It cannot be interrupted, so its worker is replaced. */
  stop(): void {
    if (!this.busy) return;
    this.worker.terminate();
    this.worker = start();
    this.busy = false;
  }
}

function start(): Worker {
  return new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
}

/** Converts an order to arrays. Transferring a hundred thousand objects would take longer than arranging them. */
function manyOf({ nodes, links, aspect }: FewOrder): ManyOrder {
  const place = new Map(nodes.map(({ id }, index) => [id, index]));
  const start = new Float32Array(2 * nodes.length);
  nodes.forEach(({ id }, index) => {
    const { x, y } = seedPosition(id);
    start.set([x, y], 2 * index);
  });
  const known = links.filter(({ source, target }) => place.has(source) && place.has(target));
  const ends = (of: (link: Link) => string): Uint32Array => Uint32Array.from(known, (link) => place.get(of(link)) ?? 0);
  return { start, from: ends(({ source }) => source), to: ends(({ target }) => target), aspect };
}

function byId(nodes: readonly Sized[], places: Float32Array): Positions {
  return new Map(
    nodes.map(({ id }, index): [string, Point] => [id, { x: places[2 * index] ?? 0, y: places[2 * index + 1] ?? 0 }]),
  );
}

/** Created at once, so that it is ready when the first answer arrives. */
export const layoutWorker = new LayoutWorker();
