import { distance } from 'fastest-levenshtein';
import type { Context } from './context.js';
import { badInput } from '../errors.js';
import { textOf } from '../query/paging.js';
import { normalise } from '../model/text.js';

/** Most ids that an error suggests. */
const SUGGESTED = 5;

/**
 * Checks that the source and the passage of a filter exist. Otherwise the list would be empty, as if the document said
 * nothing.
 * @throws Fault BAD_USER_INPUT naming the value, with the ids to try in its extensions.
 */
export async function checkDocuments(
  context: Context,
  where:
    { readonly source?: string | null | undefined; readonly passage?: string | null | undefined } | null | undefined,
): Promise<void> {
  const { source, passage } = where ?? {};
  if (source != null) await checkSource(context, source);
  if (passage != null) await checkPassage(context, passage);
}

async function checkSource({ loaders }: Context, id: string): Promise<void> {
  if ((await loaders.source.load(textOf('source', id))) !== undefined) return;
  const all = await loaders.ask('source/all', {});
  const titled = await Promise.all(all.map(async (each) => (await loaders.source.load(each.id))?.title ?? ''));
  const wanted = normalise(id);
  const byTitle = all.filter((_, index) => wanted !== '' && normalise(titled[index] ?? '').includes(wanted));
  const ids = (byTitle.length > 0 ? byTitle : nearestFirst(id, all, (each) => each.id)).map((each) => each.id);
  throw unknown('source', `No source has the id '${id}'.`, ids);
}

async function checkPassage({ loaders }: Context, id: string): Promise<void> {
  if ((await loaders.passage.load(textOf('passage', id))) !== undefined) return;
  const [source = '', locator] = id.split('#');
  const sources = (await loaders.ask('source/all', {})).map((each) => each.id);
  // If the source does not exist, this looks for the locator in every source.
  const among = sources.includes(source) ? [source] : sources;
  const passages = (await Promise.all(among.map(async (each) => loaders.sourcePassages.load(each)))).flat();
  const wanted = locator ?? id;
  const same = passages.filter(({ passage }) => passage.endsWith(`#${wanted}`));
  const ids = (
    same.length > 0 ? same : nearestFirst(wanted, passages, ({ passage }) => passage.split('#')[1] ?? '')
  ).map(({ passage }) => passage);
  throw unknown('passage', `No passage has the id '${id}'; ids have the form source#locator.`, ids);
}

function unknown(argument: string, problem: string, ids: readonly string[]) {
  const suggestions = ids.slice(0, SUGGESTED);
  const hint = suggestions.length === 0 ? '' : ` Did you mean ${suggestions.map((each) => `'${each}'`).join(', ')}?`;
  return badInput(`${argument}: ${problem}${hint}`, { argument, suggestions });
}

function nearestFirst<T>(text: string, all: readonly T[], of: (each: T) => string): T[] {
  const costs = new Map(all.map((each) => [each, distance(text, of(each))]));
  return [...all].sort((a, b) => (costs.get(a) ?? 0) - (costs.get(b) ?? 0));
}
