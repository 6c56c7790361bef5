import { arrangeByForces, type Link, type Positions, type Sized } from './arrange.js';
import { arrangeMany, type ManyOrder, type Places } from './arrange-many.js';

export interface FewOrder {
  readonly nodes: readonly Sized[];
  readonly links: readonly Link[];
  readonly aspect: number;
  /** Which of the nodes stands in the middle. */
  readonly centre: string | undefined;
}
export type LayoutOrder = FewOrder | ManyOrder;

/** Of few, where each is by its id; of many, by its place in the order. */
export interface LayoutReport {
  readonly positions: Positions | Places;
  readonly done: boolean;
}

self.addEventListener('message', ({ data: order }: MessageEvent<LayoutOrder>) => {
  const tell = (report: LayoutReport): void => self.postMessage(report);
  if ('start' in order) {
    const positions = arrangeMany(order, (unfinished) => tell({ positions: unfinished, done: false }));
    tell({ positions, done: true });
  } else {
    tell({ positions: arrangeByForces(order.nodes, order.links, order.aspect, order.centre), done: true });
  }
});
