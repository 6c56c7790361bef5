import { filterInWords } from '../model/wording-time.js';
import { type Met, breadthFirst } from '../model/breadth-first.js';
import type { Context } from './context.js';
import { NO_FILTERS } from './filters.js';
import type { Subgraph, SubgraphIds } from './neighbourhood.js';
import type { ClaimFilter, Projection } from './projection.js';

export interface ConnectQuery extends ClaimFilter {
  /** The entities to connect. */
  readonly ids: readonly string[];
  /** Most claims between two of them along the web. */
  readonly maxLength: number;
  /** Entities the web may not use. */
  readonly avoid: readonly string[];
}

export interface Web extends SubgraphIds {
  /** Requested entities that no path within `maxLength` joins to the first group. */
  readonly unconnected: readonly string[];
}

/** Finds what connects a set of entities. */
export async function whatConnects({ projection }: Context, query: ConnectQuery): Promise<Subgraph & Web> {
  const web = connect(await projection(), query);
  const { ids, types, avoid, days } = query;
  const asked = {
    part: 'connect',
    ids,
    apart: web.unconnected,
    filters: { ...NO_FILTERS, types, avoid, days },
  } as const;
  return { ...web, method: CONNECT_METHOD + filterInWords(days), asked };
}

/** Explains how {@link connect} works to readers who cite its answer. */
const CONNECT_METHOD =
  'Steiner tree approximation by Kou, Markowsky and Berman (1981): it finds the shortest paths between every two of the entities, builds the minimum spanning tree of their lengths, merges those paths, takes a spanning tree of the result, and removes ends that were not asked for. The web has at most twice as many steps as the smallest possible one; ties are resolved in order of id. Each step shows every relationship between its two entities.';

/** The small web that connects a set of entities. See {@link CONNECT_METHOD}. */
export function connect(projection: Projection, { ids, maxLength, avoid, types, days }: ConnectQuery): Web {
  const adjacency = projection.adjacency({ types, days });
  const terminals = [...new Set(ids)].sort();
  const neighboursOf = (id: string): Iterable<string> => adjacency.get(id)?.keys() ?? [];
  const reach = { maxSteps: maxLength, avoid: new Set(avoid) };
  const trees = new Map(terminals.map((id) => [id, breadthFirst(id, neighboursOf, reach)]));

  const closure = terminals.flatMap((a, index) =>
    terminals.slice(index + 1).flatMap((b) => {
      const path = pathTo(trees.get(a), b);
      return path === undefined ? [] : [{ ends: [a, b] as const, path }];
    }),
  );
  closure.sort((x, y) => x.path.length - y.path.length || compare(x.ends, y.ends));
  const chosen = spanningForest(closure).flatMap(({ path }) => steps(path));
  const tree = prune(spanningForest(sorted(chosen).map((ends) => ({ ends }))), new Set(terminals));

  const nodes = [...new Set([...ids, ...tree.flatMap(({ ends }) => ends).sort()])];
  const relationships = tree
    .flatMap(({ ends: [a, b] }) => adjacency.get(a)?.get(b) ?? [])
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const alongTree = new Map<string, string[]>();
  for (const {
    ends: [a, b],
  } of tree)
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const)
      alongTree.set(from, [...(alongTree.get(from) ?? []), to]);
  const group = breadthFirst(terminals[0] ?? '', (id) => alongTree.get(id) ?? []);
  const unconnected = ids.length < 2 ? [] : [...new Set(ids)].filter((id) => !group.has(id));
  return { nodes, relationships, truncated: false, unconnected };
}

type Ends = readonly [string, string];

function pathTo(met: ReadonlyMap<string, Met> | undefined, end: string): string[] | undefined {
  if (met?.has(end) !== true) return undefined;
  const path = [end];
  for (let id = met.get(end)?.before; id !== undefined; id = met.get(id)?.before) path.unshift(id);
  return path;
}

function steps(path: readonly string[]): Ends[] {
  return path.slice(1).map((to, index) => [path[index] ?? '', to].sort() as [string, string]);
}

function sorted(edges: readonly Ends[]): Ends[] {
  const unique = new Map(edges.map((ends) => [ends.join('\n'), ends]));
  return [...unique.values()].sort(compare);
}

function compare([a, b]: Ends, [c, d]: Ends): number {
  const [left, right] = a === c ? [b, d] : [a, c];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Kruskal: takes the edges in order, and keeps each that joins two separate parts. */
function spanningForest<E extends { readonly ends: Ends }>(edges: readonly E[]): E[] {
  const parent = new Map<string, string>();
  const root = (id: string): string => {
    const above = parent.get(id);
    return above === undefined ? id : root(above);
  };
  return edges.filter(({ ends: [a, b] }) => {
    const [x, y] = [root(a), root(b)];
    if (x === y) return false;
    parent.set(x, y);
    return true;
  });
}

/** Removes leaves that were not requested, until none is left. */
function prune(tree: readonly { readonly ends: Ends }[], terminals: ReadonlySet<string>): { readonly ends: Ends }[] {
  const degree = new Map<string, number>();
  for (const { ends } of tree) for (const id of ends) degree.set(id, (degree.get(id) ?? 0) + 1);
  const kept = tree.filter(({ ends }) => ends.every((id) => terminals.has(id) || (degree.get(id) ?? 0) > 1));
  return kept.length === tree.length ? kept : prune(kept, terminals);
}
