/**
 * Writes what follows from the ontology of the built-in record:
 *
 * - schema/vocabulary.graphql: its kinds and relationship types in the API
 * - src/model/vocabulary.generated.ts: what the program knows of them
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { readVocabulary } from '../seed/record.js';
import { inflect } from '../src/ask/inflect.js';
import { packageRoot } from '../src/config.js';
import { VOCABULARY_FILE, fixedSdl, vocabularySdl } from '../src/model/sdl.js';
import type { Vocabulary } from '../src/model/vocabulary.js';

const NOTE = 'Generated from seed/ontology/ by `npm run generate`. Do not edit.';
const read = readVocabulary(path.join(packageRoot, 'seed'));
const vocabulary: Vocabulary = { ...read, words: inflect(read.types) };

async function write(file: string, text: string): Promise<void> {
  const target = path.join(packageRoot, file);
  writeFileSync(target, await format(text, { ...(await resolveConfig(target)), filepath: target }));
}

await write(path.join('schema', VOCABULARY_FILE), `# ${NOTE}\n\n${vocabularySdl(vocabulary, fixedSdl())}`);
await write(
  'src/model/vocabulary.generated.ts',
  `// ${NOTE}
import type { Vocabulary } from './vocabulary.js';

/** The vocabulary of the built-in record. */
export const BUILT_IN: Vocabulary = ${JSON.stringify(vocabulary)};
`,
);
