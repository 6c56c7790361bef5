import { speakingTypes } from '../model/vocabulary.js';
import { ANY_DAY } from '../model/days.js';
import { pageRequest } from '../query/paging.js';
import { claimsAt } from './claims-at.js';
import type { Context } from './context.js';

/** Most office holders to read for each side; no country has had more than about a hundred prime ministers. */
const LIMIT = 1000;

/**
 * Each side's speakers, in the order of the sides: the side itself, then those who speak for it by office, in order of
 * id.
 */
export async function speakersOf(
  sides: readonly string[],
  context: Pick<Context, 'loaders' | 'catalogueNow' | 'vocabulary'>,
): Promise<string[][]> {
  const types = speakingTypes(context.vocabulary);
  if (types.length === 0) return sides.map((id) => [id]);
  const at = { types, kinds: null, days: ANY_DAY, direction: 'IN' } as const;
  const page = { ...pageRequest({}), size: LIMIT, limit: LIMIT };
  const offices = await Promise.all(sides.map(async (id) => claimsAt(context, id, at, page)));
  return offices.map((rows, index) => [...new Set([sides[index] ?? '', ...rows.map(({ source }) => source).sort()])]);
}
