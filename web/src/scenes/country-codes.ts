import { ask } from '../api/client.js';
import { SameAsDocument } from '../api/operations.generated.js';
import type { EntityBrief } from './scene.js';

/** As many entities as the server describes at a time. */
const AT_A_TIME = 200;

/** The ISO 3166 code of each country in a scene that is the same as one in the standard. */
export async function readCountryCodes(
  entities: readonly EntityBrief[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const ids = entities.flatMap(({ id, kind }) => (kind === 'COUNTRY' ? [id] : []));
  const batches = Array.from({ length: Math.ceil(ids.length / AT_A_TIME) }, (_, place) =>
    ids.slice(place * AT_A_TIME, (place + 1) * AT_A_TIME),
  );
  const answers = await Promise.all(batches.map((batch) => ask(SameAsDocument, { ids: batch }, signal)));
  return new Map(
    answers
      .flatMap(({ nodes }) => nodes)
      .flatMap((node): [string, string][] => {
        if (node === null || !('sameAs' in node)) return [];
        const code = node.sameAs.map((address) => /iso:code:3166:([A-Z]{2})$/.exec(address)?.[1]).find(Boolean);
        return code === undefined ? [] : [[node.id, code]];
      }),
  );
}
