import type { ClaimKey } from '../model/ids.js';
import type { QueryParams } from '../query/run.js';
import type { Loaders } from '../query/loaders.js';

/** Which claims of the whole graph are wanted; null keeps all. */
export type ClaimsFilter = Omit<QueryParams<'relationship/page-forward'>, 'after' | 'before' | 'limit'>;

export const EVERY_CLAIM: ClaimsFilter = {
  types: null,
  kinds: null,
  modality: null,
  certainty: null,
  attributedTo: null,
  speakers: null,
  narrated: null,
  source: null,
  passage: null,
  about: null,
  from: null,
  to: null,
  text: null,
};

/** Claims that one question brings: a long answer is held in memory twice, by the engine and by us. */
const BATCH = 1000;

/** The claims that a filter keeps, in order of id, read a page at a time: all of them, or the first. */
export async function claimsOf(
  ask: Loaders['ask'],
  filter: Partial<ClaimsFilter> = {},
  most = Number.POSITIVE_INFINITY,
): Promise<ClaimKey[]> {
  const keys: ClaimKey[] = [];
  for (;;) {
    const limit = Math.min(BATCH, most - keys.length);
    const after = keys.at(-1)?.id ?? null;
    const rows = await ask('relationship/page-forward', { ...EVERY_CLAIM, ...filter, after, before: null, limit });
    keys.push(...rows);
    if (rows.length < limit || keys.length >= most) return keys;
  }
}
