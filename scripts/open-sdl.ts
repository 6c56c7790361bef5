import { fixedSdl, vocabularySdl } from '../src/model/sdl.js';
import { BUILT_IN } from '../src/model/vocabulary.generated.js';

/**
 * The SDL for generating types: kinds and relationship types are text in it, because a record may have any, and code
 * that knew those of the built-in record could not be checked against another's.
 */
export function openSdl(): string {
  const fixed = fixedSdl();
  const vocabulary = vocabularySdl(BUILT_IN, fixed);
  return [...fixed, vocabulary.replace(/^enum (EntityKind|RelationshipType) \{[\s\S]*?\n\}/gm, 'scalar $1')].join('\n');
}
