import { arrangeByForces, type Link, type Point, type Sized } from './arrange.js';

export interface LayoutOrder {
  readonly nodes: readonly Sized[];
  readonly links: readonly Link[];
  readonly aspect: number;
}

export interface LayoutReport {
  readonly positions: ReadonlyMap<string, Point>;
  readonly done: boolean;
}

self.addEventListener('message', ({ data: { nodes, links, aspect } }: MessageEvent<LayoutOrder>) => {
  const tell = (report: LayoutReport): void => self.postMessage(report);
  const positions = arrangeByForces(nodes, links, aspect, (unfinished) => {
    if (nodes.length > 1_500) tell({ positions: unfinished, done: false });
  });
  tell({ positions, done: true });
});
