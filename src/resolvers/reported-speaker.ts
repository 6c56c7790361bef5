import { speakerOf } from '../model/wording-claim.js';
import type { Loaders, RelationshipRow } from '../query/loaders.js';
import { found } from './found.js';

/** The name of those whom the source reports as making a claim; null for what the source itself says. */
export async function reportedSpeaker(
  { attributedTo, attributedToMany }: Pick<RelationshipRow, 'attributedTo' | 'attributedToMany'>,
  { entity }: Pick<Loaders, 'entity'>,
): Promise<string | null> {
  const named = async (id: string | null): Promise<{ readonly name: string } | null> =>
    id === null ? null : await found(entity.load(id), id);
  return speakerOf({ attributedTo: await named(attributedTo), attributedToMany: await named(attributedToMany) });
}
