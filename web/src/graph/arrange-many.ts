import iterate from 'graphology-layout-forceatlas2/iterate.js';
import { at, coarsened, merged, type Columns } from './coarsen.js';

/** What is to be arranged, as columns that go to a worker and back without being copied one by one. */
export interface ManyOrder {
  /** Where each node starts, x and y in turn. */
  readonly start: Float32Array;
  /** Where each link leads from and to, by place in `start`. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly aspect: number;
}

/** Places, x and y in turn. */
export type Places = Float32Array;

/** A graph as small as this is arranged in one go. */
const SMALL = 150;
/** Each level has at most such a share of the nodes of the one before: more levels would take longer and show no more. */
const STEP = 0.3;
/** Rounds on the smallest graph, on each one between, and on the whole; after so many of the last, how it stands is told. */
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

/** How a node and a link stand in the matrices of ForceAtlas2. */
const NODE = { x: 0, y: 1, mass: 6, convergence: 7, size: 8, length: 10 } as const;
const LINK = { from: 0, to: 1, weight: 2, length: 3 } as const;

/**
 * Arranges thousands: first a graph of a hundred parts, which shows how the whole hangs together, then what each part is made of, level by
 * level. Forces alone would take hundreds of rounds to pull so many apart. The same graph gets the same places.
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
  /** Which node of the next level each one is part of; null for the last. */
  readonly part: Uint32Array | null;
}

/** The whole, and smaller graphs in its place, each a fraction of the one before. */
function levelsOf(whole: Columns): readonly Level[] {
  const levels: Level[] = [];
  let last = whole;
  let [graph, part] = [whole, Uint32Array.from(whole.mass, (_, node) => node)];
  while (graph.mass.length > SMALL) {
    const smaller = coarsened(graph);
    // What no link holds together gets no smaller.
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

/** Where the nodes of a graph begin when the places of its parts are known: near its part, each a little aside. */
function spread(places: Places, part: Uint32Array, start: Places): Places {
  // As far aside as parts stand apart: what all begins in one place takes many rounds to part.
  const wide = (2 * radiusOf(places)) / Math.sqrt(places.length / 2);
  return Float32Array.from({ length: 2 * part.length }, (_, index) => {
    const own = at(part, index >> 1);
    return at(places, 2 * own + (index & 1)) + (wide * at(start, index)) / 100;
  });
}

/** How far from the middle places are, as the root of the mean square. */
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

/** Stretches the cloud a little towards the frame's shape, around its middle. */
function framed(places: Places, aspect: number): Places {
  const stretch = Math.sqrt(Math.min(1.45, Math.max(1 / 1.45, aspect)));
  return places.map((value, index) => (index % 2 === 0 ? value * stretch : value / stretch));
}
