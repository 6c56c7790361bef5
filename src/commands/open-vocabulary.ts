import path from 'node:path';
import { type Config, packageRoot } from '../config.js';
import type { Vocabulary } from '../model/vocabulary.js';
import { BUILT_IN } from '../model/vocabulary.generated.js';

/**
 * The vocabulary of the record that SEED_DIR names. That of the built-in record is part of the program, so that a start
 * reads no YAML.
 * @throws Fault DATA_INVALID with every problem of another record's ontology.
 */
export async function openVocabulary({ seedDir }: Pick<Config, 'seedDir'>): Promise<Vocabulary> {
  if (path.resolve(seedDir) === path.join(packageRoot, 'seed')) return BUILT_IN;
  const [{ readVocabulary }, { inflect }] = await Promise.all([
    import('../../seed/record.js'),
    import('../ask/inflect.js'),
  ]);
  const vocabulary = readVocabulary(seedDir);
  return { ...vocabulary, words: inflect(vocabulary.types) };
}
