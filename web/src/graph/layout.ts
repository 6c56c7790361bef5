import { linkOf, seedPosition, sizedOf, type Link, type Point, type Positions, type Sized } from './arrange.js';
import type { Disc } from './arrange-groups.js';
import type { ManyOrder } from './arrange-many.js';
import type { Arrangement, Scene } from '../scenes/scene.js';
import type { FewOrder, GroupOrder, LayoutReport } from './layout.worker.js';

/**
 * Graphs with more entities than this are arranged level by level, and drawn before their final positions are known.
 */
const FEW = 1_500;

type Report = (positions: Positions, done: boolean, discs: readonly Disc[]) => void;

/** What is to be arranged: a scene by its connections, in a frame that is tall or wide. */
interface Wanted {
  readonly scene: Pick<Scene, 'entities' | 'claims'>;
  readonly arrangement: Exclude<Arrangement, { readonly by: 'columns' }>;
  readonly tall: boolean;
}

/** Runs arrangements off the main thread, one at a time. A new order stops the previous one. */
class LayoutWorker {
  private worker = start();
  private busy = false;
  /** What was begun before anyone asked for it, with its reports so far. */
  private ahead: { readonly wanted: Wanted; told: Parameters<Report> | undefined; report: Report } | undefined;

  /** Begins an arrangement that the first picture will ask for, while the rest of the page is being made. */
  begin(wanted: Wanted): void {
    const ahead: NonNullable<LayoutWorker['ahead']> = {
      wanted,
      told: undefined,
      report: (...told) => {
        ahead.told = told;
      },
    };
    this.run(orderOf(wanted), (...told) => ahead.report(...told));
    this.ahead = ahead;
  }

  arrange(wanted: Wanted, report: Report): void {
    const { ahead } = this;
    this.ahead = undefined;
    if (ahead?.wanted.scene.entities !== wanted.scene.entities || ahead.wanted.tall !== wanted.tall)
      this.run(orderOf(wanted), report);
    else {
      ahead.report = report;
      if (ahead.told !== undefined) report(...ahead.told);
    }
  }

  private run(order: FewOrder | GroupOrder, report: Report): void {
    this.stop();
    this.busy = true;
    const { nodes } = order;
    this.worker.onmessage = ({ data: { positions, discs = [], done } }: MessageEvent<LayoutReport>) => {
      if (done) this.busy = false;
      report(positions instanceof Float32Array ? byId(nodes, positions) : positions, done, discs);
    };
    if (nodes.length <= FEW || 'groups' in order) this.worker.postMessage(order);
    else {
      const many = manyOf(order);
      this.worker.postMessage(many, [many.start.buffer, many.from.buffer, many.to.buffer] as Transferable[]);
    }
  }

  /** Stops the current arrangement. It cannot be interrupted, so its worker is replaced. */
  stop(): void {
    this.ahead = undefined;
    if (!this.busy) return;
    this.worker.terminate();
    this.worker = start();
    this.busy = false;
  }
}

function orderOf({ scene: { entities, claims }, arrangement, tall }: Wanted): FewOrder | GroupOrder {
  const nodes = entities.map(sizedOf);
  const links = claims.map(linkOf);
  return arrangement.by === 'groups'
    ? { nodes, links, aspect: tall ? 1.1 : 1.6, groups: arrangement.groups.map(({ members }) => members) }
    : { nodes, links, aspect: aspectOf(tall), centre: arrangement.centre };
}

/** The shape of a frame for which entities are arranged. */
export function aspectOf(tall: boolean): number {
  return tall ? 0.72 : 1.5;
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
