/** A graph as arrays. Links refer to their ends by index. */
export interface Columns {
  /** How many of the original nodes each node represents. */
  readonly mass: Float32Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly weight: Float32Array;
}

/** A smaller version of a graph, and the node in it that each original node is part of. */
export interface Coarser {
  readonly graph: Columns;
  readonly part: Uint32Array;
}

/** The maximum mass of a part, as a multiple of the mean, so that hubs do not swallow everything around them. */
const HEAVIEST = 5;

/**
 * Merges each node with the neighbour to which its ties are strongest relative to their masses. The same graph always
 * gives the same parts.
 */
export function coarsened({ mass, from, to, weight }: Columns): Coarser {
  const order = mass.length;
  const { first, other, tie } = neighbours(order, from, to, weight);
  const total = mass.reduce((sum, each) => sum + each, 0);
  const most = (HEAVIEST * total) / Math.max(1, order);
  const none = order;
  const part = new Uint32Array(order).fill(none);
  const partMass: number[] = [];
  let loners = none;
  // Nodes with few ties come first, because they have the fewest choices.
  const byTies = Uint32Array.from({ length: order }, (_, node) => node).sort(
    (a, b) => at(first, a + 1) - at(first, a) - (at(first, b + 1) - at(first, b)) || a - b,
  );
  for (const node of byTies) {
    if (at(part, node) !== none) continue;
    const own = at(mass, node);
    let [best, closest] = [none, 0];
    for (let tied = at(first, node); tied < at(first, node + 1); tied += 1) {
      const candidate = at(other, tied);
      const theirs = at(part, candidate);
      const heavy = theirs === none ? at(mass, candidate) : (partMass[theirs] ?? 0);
      if (heavy + own > most) continue;
      const closeness = at(tie, tied) / heavy;
      if (closeness > closest) [best, closest] = [candidate, closeness];
    }
    const alone = at(first, node) === at(first, node + 1);
    // Nodes without ties are merged with each other, because their number would otherwise never shrink.
    let joined = alone ? loners : best === none ? none : at(part, best);
    if (joined === none || (alone && (partMass[joined] ?? 0) + own > most)) {
      joined = partMass.length;
      partMass.push(best === none ? 0 : at(mass, best));
      if (best !== none) part[best] = joined;
      if (alone) loners = joined;
    }
    part[node] = joined;
    partMass[joined] = (partMass[joined] ?? 0) + own;
  }
  const ends = (of: Uint32Array): Uint32Array => of.map((node) => at(part, node));
  return { graph: { mass: Float32Array.from(partMass), ...merged(ends(from), ends(to), weight) }, part };
}

/** Merges all links between the same two nodes, whatever their direction, and drops links from a node to itself. */
export function merged(
  from: Uint32Array,
  to: Uint32Array,
  weight: Float32Array,
): { readonly from: Uint32Array; readonly to: Uint32Array; readonly weight: Float32Array } {
  const weights = new Map<number, number>();
  // Packs two indices into one number, exactly for any picture size that can occur.
  const PAIR = 2 ** 26;
  from.forEach((source, index) => {
    const target = at(to, index);
    if (source === target) return;
    const pair = Math.min(source, target) * PAIR + Math.max(source, target);
    weights.set(pair, (weights.get(pair) ?? 0) + at(weight, index));
  });
  const pairs = [...weights.keys()];
  return {
    from: Uint32Array.from(pairs, (pair) => Math.floor(pair / PAIR)),
    to: Uint32Array.from(pairs, (pair) => pair % PAIR),
    weight: Float32Array.from(weights.values()),
  };
}

/**
 * The neighbours of all nodes in one array: those of node n are from `first[n]` up to but not including `first[n + 1]`.
 */
function neighbours(order: number, from: Uint32Array, to: Uint32Array, weight: Float32Array) {
  const first = new Uint32Array(order + 1);
  for (const ends of [from, to]) for (const node of ends) first[node + 1] = at(first, node + 1) + 1;
  for (let node = 0; node < order; node += 1) first[node + 1] = at(first, node) + at(first, node + 1);
  const next = first.slice();
  const other = new Uint32Array(2 * from.length);
  const tie = new Float32Array(2 * from.length);
  const add = (node: number, neighbour: number, strength: number): void => {
    const place = at(next, node);
    other[place] = neighbour;
    tie[place] = strength;
    next[node] = place + 1;
  };
  from.forEach((source, index) => {
    add(source, at(to, index), at(weight, index));
    add(at(to, index), source, at(weight, index));
  });
  return { first, other, tie };
}

/** The value at an index that is known to exist. */
export function at(column: Uint32Array | Float32Array, place: number): number {
  return column[place] ?? 0;
}
