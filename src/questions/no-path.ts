import { type Days, isBounded, toldDays } from '../model/days.js';

export interface PathsSought {
  /** The names of the two ends. */
  readonly ends: readonly [string, string];
  readonly maxLength: number;
  readonly types: readonly string[] | null;
  readonly modality: readonly string[] | null;
  readonly days: Days;
  /** What no path was to pass through: names with their ids, which is what the argument may have been given as. */
  readonly avoided: readonly { readonly id: string; readonly name: string }[];
  /** The search met its limit before it was through: then there may be a path all the same. */
  readonly cut: boolean;
}

/** Says what was searched and that nothing was found; of a search that was cut short, no more than that. */
export function toldNoPath({ ends: [from, to], maxLength, types, modality, days, avoided, cut }: PathsSought): string {
  const limits = [
    ...(types === null ? [] : [`of the ${types.length === 1 ? 'type' : 'types'} ${either(types)}`]),
    ...(modality === null ? [] : [`given as ${either(modality)}`]),
    ...(isBounded(days) ? [`that may hold ${toldDays(days)}`] : []),
    ...(avoided.length === 0
      ? []
      : [`without passing through ${either(avoided.map(({ id, name }) => `${name} (${id})`))}`]),
  ];
  const steps = `${maxLength} ${maxLength === 1 ? 'relationship' : 'relationships'}`;
  const path = `No path of up to ${steps}${limits.length === 0 ? '' : ` ${limits.join(', ')}`}${limits.length > 1 ? ',' : ''}`;
  if (!cut) return `${path} connects ${from} and ${to}.`;
  return `${path} was found between ${from} and ${to} before the search met its limit: there may be one. Narrow the search with types or avoid, or shorten it with maxLength.`;
}

function either(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`;
}
