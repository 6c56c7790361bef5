import type { Context } from '../questions/context.js';
import type { EntityRow, RelationshipRow } from '../query/loaders.js';
import { type Lexicon, lexiconOf } from './lexicon.js';

/** A claim with its ends, for use in an example. */
export interface SampleClaim {
  readonly claim: RelationshipRow;
  readonly source: EntityRow;
  readonly target: EntityRow;
  readonly speaker: EntityRow | null;
}

/** A small part of the present data for the forms' examples, so that the examples work with any data. */
export interface Sample {
  /** Claims in a stable order. The simplest sentences come first: one verb and short names. */
  readonly claims: readonly SampleClaim[];
  readonly lexicon: Lexicon;
}

/** The most claims of one type to consider for examples: the first by id. Some form needs each type. */
const OF_EACH_TYPE = 8;

/** Reads a sample of claims with their ends, the simplest first. */
export async function readSample({ loaders, vocabulary, projection }: Context): Promise<Sample> {
  const taken = new Map<string, number>();
  const keys = (await projection()).claims.filter(({ type }) => {
    const before = taken.get(type) ?? 0;
    taken.set(type, before + 1);
    return before < OF_EACH_TYPE;
  });
  const rows = await loaders.relationships(keys);
  const ids = new Set(
    rows.flatMap(({ source, target, attributedTo }) => [
      source,
      target,
      ...(attributedTo === null ? [] : [attributedTo]),
    ]),
  );
  const entities = new Map((await loaders.entities([...ids])).map((entity) => [entity.id, entity]));
  const claims = rows.flatMap((claim): SampleClaim[] => {
    const source = entities.get(claim.source);
    const target = entities.get(claim.target);
    const speaker = claim.attributedTo === null ? null : (entities.get(claim.attributedTo) ?? null);
    return source === undefined || target === undefined ? [] : [{ claim, source, target, speaker }];
  });
  const lexicon = lexiconOf(vocabulary);
  const plainness = ({ claim, source, target }: SampleClaim): number =>
    lexicon.sentenceOf(claim.type, '', '').split(' ').length * 100 + source.name.length + target.name.length;
  return {
    claims: claims.sort((a, b) => plainness(a) - plainness(b) || (a.claim.id < b.claim.id ? -1 : 1)),
    lexicon,
  };
}
