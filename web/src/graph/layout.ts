import type { Positions } from './arrange.js';
import type { LayoutOrder, LayoutReport } from './layout.worker.js';

/** Arranges off the main thread, one order at a time: a new one ends the one before. */
class LayoutWorker {
  private worker = start();
  private busy = false;

  arrange(order: LayoutOrder, report: (positions: Positions, done: boolean) => void): void {
    this.stop();
    this.busy = true;
    this.worker.onmessage = ({ data }: MessageEvent<LayoutReport>) => {
      if (data.done) this.busy = false;
      report(data.positions, data.done);
    };
    this.worker.postMessage(order);
  }

  /** Ends what is under way; an arrangement cannot be interrupted, so its worker goes and another one comes. */
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

/** There from the start, so that it is ready when the first answer comes. */
export const layoutWorker = new LayoutWorker();
