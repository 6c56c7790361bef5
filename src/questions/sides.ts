import { type Vocabulary, speakingTypes } from '../model/vocabulary.js';
import { ANY_DAY } from '../model/days.js';
import type { Loaders } from '../query/loaders.js';
import { pageRequest } from '../query/paging.js';

/** Most office holders to read for each side; no country has had more than about a hundred prime ministers. */
const LIMIT = 1000;

/**
 * Each side's speakers, in the order of the sides: the side itself, then those who speak for it by office, in order of
 * id.
 */
export async function speakersOf(
  sides: readonly string[],
  { loaders, vocabulary }: { readonly loaders: Pick<Loaders, 'relationshipsOf'>; readonly vocabulary: Vocabulary },
): Promise<string[][]> {
  const types = speakingTypes(vocabulary);
  if (types.length === 0) return sides.map((id) => [id]);
  const at = { types, kinds: null, days: ANY_DAY, direction: 'IN' } as const;
  const page = { ...pageRequest({}), size: LIMIT, limit: LIMIT };
  const offices = await loaders.relationshipsOf(at, page).loadMany(sides);
  return offices.map((rows, index) => {
    if (rows instanceof Error) throw rows;
    return [...new Set([sides[index] ?? '', ...rows.map(({ source }) => source).sort()])];
  });
}
