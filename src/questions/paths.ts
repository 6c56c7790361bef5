import { badInput } from '../errors.js';
import { type Days, isBounded } from '../model/days.js';
import { daysInWords } from '../model/wording-time.js';
import { countInWords, listInWords } from '../model/wording.js';
import type { Context } from './context.js';
import type { Asked } from './asked.js';
import { NO_FILTERS } from './filters.js';
import { expandIn } from './expand.js';
import { type FoundPath, type PathRanking, findPaths } from './find-paths.js';
import { rankPaths } from './rank-paths.js';
import { AS_NAMED, type Ambiguous, type NotFound, avoided as idsToAvoid, lookUp } from './resolve.js';

/** A question about how two entities are connected. Entities are given by id, name or alias. */
export interface PathsQuestion {
  readonly from: string;
  readonly to: string;
  /** Most claims in a path. */
  readonly maxLength: number;
  /** Number of paths to find. */
  readonly first: number;
  /** Entities no path may pass through. */
  readonly avoid: readonly string[];
  readonly types: readonly string[] | null;
  readonly modality: readonly string[] | null;
  readonly evidence: readonly string[] | null;
  readonly days: Days;
  readonly rankBy: PathRanking;
}

/** A path, with the date filter of its claims. */
interface Path extends FoundPath {
  readonly days: Days;
}

export interface Paths {
  readonly __typename: 'Paths';
  /** In the order of the ranking; at least one. */
  readonly paths: readonly Path[];
  /** There are more paths, or the search reached a limit before it finished. */
  readonly truncated: boolean;
  readonly asked: Extract<Asked, { part: 'paths' }>;
}

export interface NoPath {
  readonly __typename: 'NoPath';
  /**
   * What was searched without success. If the search was cut short, the message does not claim that no path exists.
   */
  readonly message: string;
  readonly maxLength: number;
  readonly dataVersion: string;
}

/** An end that names no entity, or several, with its argument. */
export type UnsettledEnd = (NotFound | Ambiguous) & { readonly argument: string };

/**
 * The paths between two entities that come first in a ranking.
 * @param nameOf gives an argument's name in the caller's notation
 * @throws Fault BAD_USER_INPUT for ends that are one entity or that `avoid` excludes, and for a ranking of a graph that is
 * larger than a projection may be.
 */
export async function pathsBetween(
  context: Context,
  { from: givenFrom, to: givenTo, maxLength, first, avoid: givenAvoid, rankBy, ...filters }: PathsQuestion,
  nameOf = AS_NAMED,
): Promise<Paths | NoPath | UnsettledEnd> {
  const from = lookUp(context, nameOf('from'), givenFrom);
  if (typeof from !== 'string') return { ...from, argument: nameOf('from') };
  const to = lookUp(context, nameOf('to'), givenTo);
  if (typeof to !== 'string') return { ...to, argument: nameOf('to') };
  if (from === to)
    throw badInput(
      `${nameOf('from')} and ${nameOf('to')} are the same entity, '${from}'. A path needs two different ones.`,
    );
  const avoid = idsToAvoid(context, nameOf('avoid'), givenAvoid, [from, to]);
  const query = { from, to, maxLength, avoid, first, ...filters };
  const search =
    rankBy === 'SHORTEST' ? await findPaths(query, expandIn(context)) : rankPaths(await context.projection(), query);
  if (search.paths.length === 0) {
    return {
      __typename: 'NoPath',
      message: await noPathMessage(context, { ids: [from, to], maxLength, avoid, cut: search.truncated, ...filters }),
      maxLength,
      dataVersion: context.dataVersion,
    };
  }
  return {
    __typename: 'Paths',
    paths: search.paths.map((path) => ({ ...path, days: filters.days })),
    truncated: search.truncated,
    asked: {
      part: 'paths',
      ends: [from, to],
      rankBy,
      cutAt: search.truncated ? search.paths.length : null,
      filters: { ...NO_FILTERS, ...filters, avoid },
    },
  };
}

interface Sought {
  readonly maxLength: number;
  readonly types: readonly string[] | null;
  readonly modality: readonly string[] | null;
  readonly evidence: readonly string[] | null;
  readonly days: Days;
  /** The search reached a limit before it finished, so there may still be a path. */
  readonly cut: boolean;
}

/** {@link noPathInWords} for entities given by id. */
export async function noPathMessage(
  { loaders }: Context,
  { ids, avoid, ...sought }: Sought & { readonly ids: readonly string[]; readonly avoid: readonly string[] },
): Promise<string> {
  const [ends, avoidedEntities] = await Promise.all([loaders.entities(ids), loaders.entities(avoid)]);
  return noPathInWords({ ...sought, ends: ends.map(({ name }) => name), avoided: avoidedEntities });
}

/** Words a search without a result. If the search was cut short, it does not claim that no path exists. */
export function noPathInWords({
  ends,
  maxLength,
  types,
  modality,
  evidence,
  days,
  avoided,
  cut,
}: Sought & {
  /** The names of the entities to connect. */
  readonly ends: readonly string[];
  /** The entities to avoid. The message shows their ids as well, since the caller may have given either. */
  readonly avoided: readonly { readonly id: string; readonly name: string }[];
}): string {
  const limits = [
    ...(types === null ? [] : [`of the ${types.length === 1 ? 'type' : 'types'} ${listInWords(types, 'or')}`]),
    ...(modality === null ? [] : [`given as ${listInWords(modality, 'or')}`]),
    ...(evidence === null ? [] : [`whose strongest evidence is ${listInWords(evidence, 'or')}`]),
    ...(isBounded(days) ? [`that may hold ${daysInWords(days)}`] : []),
    ...(avoided.length === 0
      ? []
      : [
          `without passing through ${listInWords(
            avoided.map(({ id, name }) => `${name} (${id})`),
            'or',
          )}`,
        ]),
  ];
  const names = listInWords(ends, 'and');
  const steps = countInWords(maxLength, 'relationship');
  const path = `No path of up to ${steps}${limits.length === 0 ? '' : ` ${limits.join(', ')}`}${limits.length > 1 ? ',' : ''}`;
  if (!cut) return `${path} connects ${names}.`;
  return `${path} was found between ${names} before the search reached its limit, so there may be one. Narrow the search with types or avoid, or shorten it with maxLength.`;
}
