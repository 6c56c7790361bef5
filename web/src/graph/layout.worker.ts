import { arrangeInGroups, type Disc } from './arrange-groups.js';
import { arrangeByForces, type Link, type Positions, type Sized } from './arrange.js';
import { arrangeMany, type ManyOrder, type Places } from './arrange-many.js';

export interface FewOrder {
  readonly nodes: readonly Sized[];
  readonly links: readonly Link[];
  readonly aspect: number;
  /** The node in the middle, if any. */
  readonly centre: string | undefined;
}
/** A graph whose groups are each arranged in an area of their own. */
export interface GroupOrder extends Omit<FewOrder, 'centre'> {
  readonly groups: readonly (readonly string[])[];
}
export type LayoutOrder = FewOrder | GroupOrder | ManyOrder;

/** Positions by id for a small graph, or by index for a large one. */
export interface LayoutReport {
  readonly positions: Positions | Places;
  /** The areas of groups, if there are any. */
  readonly discs?: readonly Disc[];
  readonly done: boolean;
}

self.addEventListener('message', ({ data: order }: MessageEvent<LayoutOrder>) => {
  const tell = (report: LayoutReport): void => self.postMessage(report);
  if ('start' in order) {
    const positions = arrangeMany(order, (unfinished) => tell({ positions: unfinished, done: false }));
    tell({ positions, done: true });
  } else if ('groups' in order) {
    tell({ ...arrangeInGroups(order.nodes, order.links, order.groups, order.aspect), done: true });
  } else {
    tell({ positions: arrangeByForces(order.nodes, order.links, order.aspect, order.centre), done: true });
  }
});
