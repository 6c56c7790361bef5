import { existsSync } from 'node:fs';
import path from 'node:path';
import type { RecordAbout, Vocabulary } from '../src/model/vocabulary.js';
import { type Known, unknownId } from './check-evidence.js';
import { readOntology, reportUndefined } from './ontology.js';
import { Problems } from './problem.js';
import { recordShape } from './ontology-shape.js';
import { readStories } from './stories.js';
import { type DataFile, readYaml } from './yaml.js';

/** Reads `record.yaml`: what a record is called and about. Undefined if it has a problem. */
export function readRecord(seedDir: string, problems: Problems): DataFile<RecordAbout> | undefined {
  const file = path.join(seedDir, 'record.yaml');
  if (existsSync(file)) return readYaml(seedDir, file, recordShape, problems);
  problems.add(
    { file: `${path.basename(seedDir)}/record.yaml`, line: 1 },
    'the file is missing; it gives the name, the title and the subject of the record',
  );
  return undefined;
}

/** Checks that the two sides are entities. */
export function checkSides(
  { value: { sides }, at }: DataFile<RecordAbout>,
  ids: readonly string[],
  known: Pick<Known, 'entity'>,
  problems: Problems,
): void {
  sides.forEach((side, index) => {
    if (!known.entity(side)) problems.add(at('sides', index), `sides.${index}: ${unknownId(side, ids)}`);
  });
}

/**
 * Reads what the program knows of a record without its data.
 * @throws Fault DATA_INVALID with every problem of the ontology and of record.yaml.
 */
export function readVocabulary(seedDir: string): Omit<Vocabulary, 'words'> {
  const problems = new Problems();
  const ontology = readOntology(seedDir, problems);
  const { kinds, types } = ontology;
  reportUndefined(ontology, seedDir, problems);
  const record = readRecord(seedDir, problems);
  const stories = readStories(seedDir, problems);
  problems.throwIfAny();
  if (record === undefined) throw new TypeError('a record that was not read is a problem');
  const places = new Map([...kinds.values()].map(({ kind, look }) => [kind, look.place]));
  return {
    record: record.value,
    stories: stories.map(({ entry }) => entry),
    kinds: [...kinds.values()]
      .map(
        ({
          kind,
          definition,
          example,
          dated,
          status,
          nature,
          nouns,
          schemaOrg,
          look: { mark, light, dark },
          fields,
        }) => ({
          ...{ kind, definition, example, dated, status, nature, nouns, schemaOrg, fields },
          look: { mark, light, dark },
        }),
      )
      .sort((a, b) => (places.get(a.kind) ?? 0) - (places.get(b.kind) ?? 0) || (a.kind < b.kind ? -1 : 1)),
    types: [...types.values()].map(
      ({ type, definition, source, target, sentence, inverse, speaks, narrows, event, otherWords }) => ({
        ...{ type, definition, source, target, sentence, inverse, speaks, narrows, event, otherWords },
      }),
    ),
  };
}
