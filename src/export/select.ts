import type { Context } from '../context.js';
import { ANY_DAY } from '../days.js';
import { Fault } from '../errors.js';
import { type FoundPath, findPaths } from '../path/find-paths.js';
import { type SubgraphIds, findNeighbourhood } from '../path/neighbourhood.js';
import { connect } from '../projection/connect.js';
import { readSubgraph, readWholeGraph } from './read.js';
import type { SubgraphRecords } from './records.js';

/** Which part of the graph is wanted; entities by id, name or alias. */
export type Selection =
  | { readonly part: 'whole' }
  | { readonly part: 'around'; readonly entity: string; readonly depth: number; readonly limit: number }
  | {
      readonly part: 'paths';
      readonly from: string;
      readonly to: string;
      readonly maxLength: number;
      readonly first: number;
    }
  | { readonly part: 'connect'; readonly entities: readonly string[]; readonly maxLength: number };

/** A selection that names nothing the graph has: an outcome for whoever asked, not a defect. */
export class NothingSelected extends Fault {
  /** Ids to try instead. */
  constructor(
    message: string,
    readonly reason: 'NOT_FOUND' | 'AMBIGUOUS' | 'NO_PATH',
    readonly suggestions: readonly string[] = [],
  ) {
    super('BAD_USER_INPUT', message);
  }
}

/**
 * The records of a part of the graph.
 * @throws NothingSelected when a name stands for no entity or several, or no path is found.
 */
export async function select(context: Context, selection: Selection): Promise<SubgraphRecords> {
  const { loaders, dataVersion } = context;
  const ask: Context['loaders']['ask'] = (name, params) => loaders.ask(name, params);
  switch (selection.part) {
    case 'whole':
      return readWholeGraph(ask, { title: 'Japan–ASEAN relations', focus: [], dataVersion });
    case 'around': {
      const start = resolve(context, selection.entity);
      const { depth, limit } = selection;
      const part = await findNeighbourhood(
        { start, depth, limit, kinds: null, types: null, days: ANY_DAY },
        (params) => ask('path/expand', params),
        (ids) => ask('relationship/between', { ids, types: null, ...ANY_DAY }),
      );
      const [name = start] = await namesOf(context, [start]);
      const reach = depth === 1 ? 'its neighbours' : `what is up to ${depth} steps away`;
      const title = `${name} and ${reach}${part.truncated ? ` (the first ${limit})` : ''}`;
      return readSubgraph(ask, part, { title, focus: [start], dataVersion });
    }
    case 'paths': {
      const ends = [resolve(context, selection.from), resolve(context, selection.to)] as const;
      const names = await namesOf(context, ends);
      const found = await pathsBetween(ask, ends, names, selection);
      const paths = found.map(({ nodes, hops }) => ({ nodes, hops: hops.map((hop) => hop.map(({ id }) => id)) }));
      const about = { title: `From ${names.join(' to ')}`, focus: ends, dataVersion, paths };
      return readSubgraph(ask, union(found), about);
    }
    case 'connect': {
      const ids = [...new Set(selection.entities.map((entity) => resolve(context, entity)))];
      if (ids.length < 2) throw new Fault('BAD_USER_INPUT', 'Name at least two different entities to connect.');
      const query = { ids, maxLength: selection.maxLength, avoid: [], types: null, days: ANY_DAY };
      const part = connect(await context.projection(), query);
      const names = await namesOf(context, ids);
      if (part.relationships.length === 0) {
        const message = `No path of up to ${selection.maxLength} relationships connects ${listOf(names)}.`;
        throw new NothingSelected(message, 'NO_PATH');
      }
      const apart = await namesOf(context, part.unconnected);
      const title = `What connects ${listOf(names)}${apart.length === 0 ? '' : ` (not tied to the rest: ${listOf(apart)})`}`;
      return readSubgraph(ask, part, { title, focus: ids, dataVersion });
    }
  }
}

async function pathsBetween(
  ask: Context['loaders']['ask'],
  [from, to]: readonly [string, string],
  names: readonly string[],
  { maxLength, first }: { readonly maxLength: number; readonly first: number },
): Promise<readonly FoundPath[]> {
  if (from === to)
    throw new Fault('BAD_USER_INPUT', `A path has two ends; both are '${from}'. Use 'around' for one entity.`);
  const query = { from, to, maxLength, first, avoid: [], types: null, modality: null, days: ANY_DAY };
  const { paths } = await findPaths(query, (params) => ask('path/expand', params));
  if (paths.length === 0) {
    const message = `No path of up to ${maxLength} relationships connects ${names.join(' and ')}.`;
    throw new NothingSelected(message, 'NO_PATH');
  }
  return paths;
}

function union(paths: readonly FoundPath[]): Omit<SubgraphIds, 'truncated'> {
  return {
    nodes: [...new Set(paths.flatMap(({ nodes }) => nodes))],
    relationships: [...new Map(paths.flatMap(({ hops }) => hops.flat().map((key) => [key.id, key]))).values()],
  };
}

function resolve({ names }: Context, text: string): string {
  const found = names.resolve(text);
  if (found.outcome === 'found') return found.id;
  if (found.outcome === 'ambiguous') {
    const message = `'${text}' is the name of several entities: ${found.candidates.join(', ')}. Use one of these ids.`;
    throw new NothingSelected(message, 'AMBIGUOUS', found.candidates);
  }
  const { suggestions } = found;
  const hint = suggestions.length === 0 ? '' : ` Did you mean ${suggestions.join(', ')}?`;
  throw new NothingSelected(`No entity has the id, name or alias '${text}'.${hint}`, 'NOT_FOUND', suggestions);
}

async function namesOf({ loaders }: Context, ids: readonly string[]): Promise<string[]> {
  return (await loaders.entities(ids)).map(({ name }) => name);
}

function listOf(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
