import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import noverlap from 'graphology-layout-noverlap';

export interface Sized {
  readonly id: string;
  readonly size: number;
}
/** The size of an entity by the number of its claims. */
export function sizeByDegree(degree: number): number {
  return 4 + Math.min(18, 2.1 * Math.sqrt(degree));
}

/** The room that an entity needs. */
export function sizedOf({ id, degree }: { readonly id: string; readonly degree: number }): Sized {
  return { id, size: sizeByDegree(degree) };
}

export interface Link {
  readonly source: string;
  readonly target: string;
}

/** The ends of a claim alone. */
export function linkOf({ source, target }: Record<'source' | 'target', { readonly id: string }>): Link {
  return { source: source.id, target: target.id };
}

export interface Point {
  readonly x: number;
  readonly y: number;
}
export type Positions = ReadonlyMap<string, Point>;

/**
 * Pulls connected entities together and pushes others apart. The same graph always gets the same positions, whatever
 * was shown before.
 */
export function arrangeByForces(
  nodes: readonly Sized[],
  links: readonly Link[],
  aspect: number,
  centre?: string,
): Positions {
  const graph = new Graph({ type: 'undirected' });
  for (const { id, size } of nodes)
    graph.addNode(id, id === centre ? { x: 0, y: 0, size, fixed: true } : { ...seedPosition(id), size });
  for (const { source, target } of links)
    if (source !== target && graph.hasNode(source) && graph.hasNode(target))
      graph.updateEdge(source, target, (edge) => ({ weight: Number(edge['weight'] ?? 0) + 1 }));

  forceAtlas2.assign(graph, {
    iterations: 350,
    settings: {
      ...forceAtlas2.inferSettings(graph),
      linLogMode: false,
      outboundAttractionDistribution: true,
      adjustSizes: false,
      gravity: 0.6,
      scalingRatio: 14,
      // Many claims pull a pair closer together, but not on top of each other.
      edgeWeightInfluence: 0.4,
      slowDown: 5,
      barnesHutOptimize: graph.order > 600,
    },
  });
  scaleTo(graph, Math.sqrt(graph.order) * 105);
  noverlap.assign(graph, { maxIterations: 200, settings: { margin: 16, ratio: 1.2, expansion: 1.1, gridSize: 20 } });
  return framed(graph, aspect, centre);
}

/** A position in a disc that depends only on the id. */
export function seedPosition(id: string): Point {
  // FNV-1a; the two halves of the hash give the angle and the radius.
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i += 1) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
  const angle = ((hash & 0xffff) / 0xffff) * 2 * Math.PI;
  const radius = 100 * Math.sqrt((hash >>> 16) / 0xffff);
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

/**
 * Scales the graph so that the mean distance from the middle is `size`, which gives node sizes the same meaning in
 * every graph.
 */
function scaleTo(graph: Graph, size: number): void {
  const points = graph.mapNodes((_, at) => Math.hypot(Number(at['x']), Number(at['y'])));
  const mean = points.reduce((sum, distance) => sum + distance, 0) / Math.max(1, points.length);
  if (mean === 0) return;
  const factor = size / (2 * mean);
  graph.updateEachNodeAttributes((_, at) => ({
    ...at,
    x: Number(at['x']) * factor,
    y: Number(at['y']) * factor,
  }));
}

/**
 * Turns the layout so that it lies along the longer side of the frame, and stretches it slightly towards the frame's
 * shape. The node in the centre stays at 0, 0.
 */
function framed(graph: Graph, aspect: number, centre?: string): Positions {
  const entries = graph.mapNodes((id, at) => ({ id, x: Number(at['x']), y: Number(at['y']) }));
  const count = Math.max(1, entries.length);
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / count;
  const middle = entries.find(({ id }) => id === centre);
  const [cx, cy] = [middle?.x ?? mean(entries.map(({ x }) => x)), middle?.y ?? mean(entries.map(({ y }) => y))];
  const xx = mean(entries.map(({ x }) => (x - cx) ** 2));
  const yy = mean(entries.map(({ y }) => (y - cy) ** 2));
  const xy = mean(entries.map(({ x, y }) => (x - cx) * (y - cy)));
  const turn = -0.5 * Math.atan2(2 * xy, xx - yy) + (aspect < 1 ? Math.PI / 2 : 0);
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const turned = entries.map(({ id, x, y }) => ({
    id,
    x: (x - cx) * cos - (y - cy) * sin,
    y: (x - cx) * sin + (y - cy) * cos,
  }));
  const span = (values: readonly number[]): number => Math.max(...values) - Math.min(...values) || 1;
  const shape = turned.length < 2 ? 1 : span(turned.map(({ x }) => x)) / span(turned.map(({ y }) => y));
  const stretch = Math.min(1.45, Math.max(1 / 1.45, aspect / shape));
  const placed = turned.map(({ id, x, y }) => ({ id, x: x * Math.sqrt(stretch), y: y / Math.sqrt(stretch) }));
  const [evenX, evenY] =
    middle === undefined ? [same, same] : [evened(placed.map(({ x }) => x)), evened(placed.map(({ y }) => y))];
  return new Map(placed.map(({ id, x, y }) => [id, { x: evenX(x), y: evenY(y) }]));
}

const same = (value: number): number => value;

/** Widens the shorter side of 0, by up to a factor of two, so that the node at 0 has equal room on both sides. */
function evened(values: readonly number[]): (value: number) => number {
  const [below, above] = [-Math.min(...values), Math.max(...values)];
  const factor = (reach: number, other: number): number => (reach <= 0 ? 1 : Math.min(2, Math.max(1, other / reach)));
  const [down, up] = [factor(below, above), factor(above, below)];
  return (value) => value * (value < 0 ? down : up);
}

/** The smallest box that holds all positions. */
export function extentOf(positions: Positions): { readonly x: [number, number]; readonly y: [number, number] } {
  const of = (values: readonly number[]): [number, number] => [Math.min(...values), Math.max(...values)];
  const all = [...positions.values()];
  return { x: of(all.map(({ x }) => x)), y: of(all.map(({ y }) => y)) };
}

/** The smallest box that holds all positions with the given node in its middle; null if that node has no position. */
export function boxAround(
  centre: string,
  positions: Positions,
): { readonly x: [number, number]; readonly y: [number, number] } | null {
  const middle = positions.get(centre);
  if (middle === undefined || positions.size < 2) return null;
  const reach = (of: (point: Point) => number): [number, number] => {
    const most = Math.max(...[...positions.values()].map((point) => Math.abs(of(point) - of(middle))));
    return [of(middle) - most, of(middle) + most];
  };
  return { x: reach(({ x }) => x), y: reach(({ y }) => y) };
}

/**
 * Arranges columns from left to right (from top to bottom in a tall frame). Each entity is placed near the mean of its
 * neighbours in the previous column, so that few links cross.
 */
export function arrangeInColumns(
  nodes: readonly Sized[],
  links: readonly Link[],
  column: ReadonlyMap<string, number>,
  aspect: number,
): Positions {
  const count = 1 + Math.max(0, ...nodes.map(({ id }) => column.get(id) ?? 0));
  const columns = Array.from({ length: count }, (): string[] => []);
  for (const { id } of nodes) columns[column.get(id) ?? 0]?.push(id);
  const height = new Map<string, number>();
  // Every second entity in a column is shifted sideways, so that links within the column do not run through the
  // entities between.
  const aside = new Map<string, number>();
  columns.forEach((ids, index) => {
    const wish = (id: string): number => {
      const before = links
        .flatMap(({ source, target }) => (source === id ? [target] : target === id ? [source] : []))
        .filter((other) => (column.get(other) ?? 0) < index)
        .map((other) => height.get(other) ?? 0);
      return before.length === 0 ? 0 : before.reduce((sum, y) => sum + y, 0) / before.length;
    };
    const ordered = ids.map((id, place) => ({ id, wish: wish(id), place }));
    ordered.sort((one, other) => one.wish - other.wish || one.place - other.place);
    ordered.forEach(({ id }, place) => {
      height.set(id, place - (ordered.length - 1) / 2);
      if (ordered.length > 2) aside.set(id, place % 2 === 0 ? -0.16 : 0.16);
    });
  });
  const tallest = Math.max(2, ...columns.map((ids) => ids.length));
  const widest = Math.max(1, columns.length - 1);
  const at = (id: string): Point => {
    const along = ((column.get(id) ?? 0) + (aside.get(id) ?? 0)) / widest - 0.5;
    const across = (0.85 * (height.get(id) ?? 0)) / (tallest - 1);
    return aspect >= 1
      ? { x: along * aspect * 100, y: -across * 100 }
      : { x: across * 100, y: (-along / aspect) * 100 };
  };
  return new Map(nodes.map(({ id }) => [id, at(id)]));
}
