import { arrangeByForces, type Link, type Point, type Sized } from './arrange.js';

export interface LayoutOrder {
  readonly nodes: readonly Sized[];
  readonly links: readonly Link[];
  readonly aspect: number;
  /** Which of the nodes stands in the middle. */
  readonly centre: string | undefined;
}

export interface LayoutReport {
  readonly positions: ReadonlyMap<string, Point>;
  readonly done: boolean;
}

self.addEventListener('message', ({ data: { nodes, links, aspect, centre } }: MessageEvent<LayoutOrder>) => {
  const tell = (report: LayoutReport): void => self.postMessage(report);
  const unfinished = (positions: LayoutReport['positions']): void => {
    if (nodes.length > 1_500) tell({ positions, done: false });
  };
  const positions = arrangeByForces(nodes, links, aspect, unfinished, centre);
  tell({ positions, done: true });
});
