import iterate from 'graphology-layout-forceatlas2/iterate.js';
import { at, coarsened, merged, type Columns } from './coarsen.js';

/** The input of an arrangement, as arrays that can be transferred to and from a worker without copying. */
export interface ManyOrder {
  /** Where each node starts, as alternating x and y. */
  readonly start: Float32Array;
  /** The ends of each link, as indices in `start`. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly aspect: number;
}

/** Positions, as alternating x and y. */
export type Places = Float32Array;

/** A graph up to this size is arranged in one step. */
const SMALL = 150;
/** The maximum size of each level as a share of the previous one. More levels would take longer and look no better. */
const STEP = 0.3;
/**
 * The number of rounds on the smallest graph, on each level between, and on the whole. `told` is the number of rounds
 * between progress reports on the whole.
 */
const ROUNDS = { smallest: 300, between: 40, whole: 45, told: 15 } as const;
const SETTINGS = {
  linLogMode: true,
  strongGravityMode: false,
  adjustSizes: false,
  outboundAttractionDistribution: false,
  edgeWeightInfluence: 1,
  gravity: 0.2,
  scalingRatio: 1,
  slowDown: 2,
  barnesHutTheta: 1.2,
};

/** The layout of nodes and links in the matrices of ForceAtlas2. */
const NODE = { x: 0, y: 1, mass: 6, convergence: 7, size: 8, length: 10 } as const;
const LINK = { from: 0, to: 1, weight: 2, length: 3 } as const;

/**
 * Arranges thousands of nodes. It first arranges a graph of about a hundred parts, which shows the overall structure,
 * and then the content of each part, level by level. Forces alone would take hundreds of rounds to separate so many
 * nodes. The same graph always gets the same positions.
 */
export function arrangeMany({ start, from, to, aspect }: ManyOrder, report?: (places: Places) => void): Places {
  const order = start.length / 2;
  const links = merged(from, to, new Float32Array(from.length).fill(1));
  const mass = new Float32Array(order).fill(1);
  for (const ends of [links.from, links.to]) for (const node of ends) mass[node] = at(mass, node) + 1;

  const levels = levelsOf({ mass, ...links });
  let places: Places = start.slice(0, 2 * (levels.at(-1)?.graph.mass.length ?? order));
  for (let level = levels.length - 1; level >= 0; level -= 1) {
    const { graph, part } = levels[level] as Level;
    const smallest = level === levels.length - 1;
    if (part !== null) places = spread(places, part, start);
    const few = graph.mass.length <= 4 * SMALL;
    const rounds = smallest && few ? ROUNDS.smallest : level === 0 ? ROUNDS.whole : ROUNDS.between;
    const matrices = matricesOf(graph, places);
    for (let round = 0; round < rounds; round += 1) {
      if (level === 0 && round % ROUNDS.told === 0) report?.(framed(placesIn(matrices.nodes), aspect));
      iterate({ ...SETTINGS, barnesHutOptimize: graph.mass.length > 600 }, matrices.nodes, matrices.links);
    }
    places = placesIn(matrices.nodes);
  }
  return framed(places, aspect);
}

interface Level {
  readonly graph: Columns;
  /** The node of the next level that each node is part of; null for the last level. */
  readonly part: Uint32Array | null;
}

/** The whole graph, followed by ever smaller versions of it, each a fraction of the previous one. */
function levelsOf(whole: Columns): readonly Level[] {
  const levels: Level[] = [];
  let last = whole;
  let [graph, part] = [whole, Uint32Array.from(whole.mass, (_, node) => node)];
  while (graph.mass.length > SMALL) {
    const smaller = coarsened(graph);
    // Stops when a graph no longer shrinks, because no links hold its nodes together.
    if (smaller.graph.mass.length > 0.9 * graph.mass.length) break;
    graph = smaller.graph;
    part = part.map((node) => at(smaller.part, node));
    if (graph.mass.length > STEP * last.mass.length && graph.mass.length > SMALL) continue;
    levels.push({ graph: last, part });
    last = graph;
    part = Uint32Array.from(graph.mass, (_, node) => node);
  }
  return [...levels, { graph: last, part: null }];
}

/**
 * The start positions of a graph's nodes once its parts have positions: near the part, with a small offset for each
 * node.
 */
function spread(places: Places, part: Uint32Array, start: Places): Places {
  // The offset is the distance between parts, because nodes that start in one place need many rounds to separate.
  const wide = (2 * radiusOf(places)) / Math.sqrt(places.length / 2);
  return Float32Array.from({ length: 2 * part.length }, (_, index) => {
    const own = at(part, index >> 1);
    return at(places, 2 * own + (index & 1)) + (wide * at(start, index)) / 100;
  });
}

/** The root mean square distance of positions from the middle. */
function radiusOf(places: Places): number {
  const squares = places.reduce((sum, value) => sum + value * value, 0);
  return Math.sqrt((2 * squares) / Math.max(1, places.length));
}

function matricesOf({ mass, from, to, weight }: Columns, places: Places) {
  const nodes = new Float32Array(mass.length * NODE.length);
  mass.forEach((heavy, node) => {
    const row = node * NODE.length;
    nodes[row + NODE.x] = at(places, 2 * node);
    nodes[row + NODE.y] = at(places, 2 * node + 1);
    nodes[row + NODE.mass] = heavy;
    nodes[row + NODE.convergence] = 1;
    nodes[row + NODE.size] = 1;
  });
  const links = new Float32Array(from.length * LINK.length);
  from.forEach((source, link) => {
    const row = link * LINK.length;
    links[row + LINK.from] = source * NODE.length;
    links[row + LINK.to] = at(to, link) * NODE.length;
    links[row + LINK.weight] = at(weight, link);
  });
  return { nodes, links };
}

function placesIn(nodes: Float32Array): Places {
  return Float32Array.from({ length: (2 * nodes.length) / NODE.length }, (_, index) =>
    at(nodes, (index >> 1) * NODE.length + (index & 1)),
  );
}

/** Stretches the layout slightly towards the frame's shape, around its middle. */
function framed(places: Places, aspect: number): Places {
  const stretch = Math.sqrt(Math.min(1.45, Math.max(1 / 1.45, aspect)));
  return places.map((value, index) => (index % 2 === 0 ? value * stretch : value / stretch));
}
