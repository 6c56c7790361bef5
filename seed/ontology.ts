import path from 'node:path';
import { KINDS } from '../src/model/kinds.generated.js';
import type { Problems } from './problem.js';
import { type Kind, type KindDefinition, type RelationshipType, kindShape, relationshipTypeShape } from './shape.js';
import { type DataFile, type Place, notAllowed, readYaml, valuesIn, yamlFiles } from './yaml.js';

interface Located {
  readonly place: Place;
  /** Where a part of the definition is in its file. */
  readonly at: (...keys: readonly (string | number)[]) => Place;
}

/** The vocabulary: what each kind and each relationship type means. */
export interface Ontology {
  readonly kinds: ReadonlyMap<Kind, KindDefinition & Located>;
  readonly types: ReadonlyMap<string, RelationshipType & Located>;
  /** Kinds and types whose files could not be read. Records that use them are not reported as further problems. */
  readonly unread: ReadonlySet<string>;
}

/**
 * Reads `seed/ontology/` and checks it: each kind has one definition, in a file of the same name, no name has two
 * meanings, and no two types share a sentence. Whether a type is used is checked with the data.
 */
export function readOntology(seedDir: string, problems: Problems): Ontology {
  const unread = new Set<string>();
  const kinds = new Map<Kind, KindDefinition & Located>();
  for (const file of yamlFiles(seedDir, 'ontology', { flat: true })) {
    const read = readYaml(seedDir, file, kindShape, problems, (text) => {
      addAll(unread, valuesIn(text, 'kind'));
      addAll(
        unread,
        KINDS.filter((each) => path.basename(file) === `${each.toLowerCase()}.yaml`),
      );
    });
    if (read === undefined) continue;
    const { kind } = read.value;
    checkFileName(file, kind.toLowerCase(), read, problems);
    if (kinds.has(kind)) problems.add(read.at('kind'), `kind ${kind} is defined twice; keep one file`);
    kinds.set(kind, { ...read.value, place: read.at('kind'), at: read.at });
  }
  for (const kind of KINDS) {
    if (!kinds.has(kind) && !unread.has(kind))
      problems.add({ file: `seed/ontology/${kind.toLowerCase()}.yaml`, line: 1 }, `kind ${kind} has no definition`);
  }

  const types = new Map<string, RelationshipType & Located>();
  const meanings = new Map<string, string>();
  for (const file of yamlFiles(seedDir, 'ontology/relationship')) {
    const read = readYaml(seedDir, file, relationshipTypeShape, problems, (text) =>
      addAll(unread, [...valuesIn(text, 'type'), path.basename(file, '.yaml').toUpperCase().replaceAll('-', '_')]),
    );
    if (read === undefined) continue;
    const { type, definition, sentence, inverse } = read.value;
    checkFileName(file, type.toLowerCase().replaceAll('_', '-'), read, problems);
    if (types.has(type)) problems.add(read.at('type'), `relationship type ${type} is defined twice; keep one file`);
    if (/^(RELATED_TO|RELATES_TO|ASSOCIATED_WITH|LINKED_TO|CONNECTED_TO)$/.test(type)) {
      problems.add(read.at('type'), `${type} says nothing; name the relationship with a precise verb`);
    }
    for (const [field, text] of Object.entries({ definition, sentence, inverse })) {
      const other = meanings.get(text);
      if (other !== undefined)
        problems.add(read.at(field), `${field} of ${type} is also that of ${other}; one meaning has one name`);
      meanings.set(text, type);
    }
    types.set(type, { ...read.value, place: read.at('type'), at: read.at });
  }
  const ontology = { kinds, types, unread };
  checkFields(ontology, problems);
  return ontology;
}

function addAll(set: Set<string>, values: readonly string[]): void {
  for (const value of values) set.add(value);
}

function checkFileName(file: string, expected: string, read: DataFile<unknown>, problems: Problems): void {
  if (path.basename(file, '.yaml') !== expected)
    problems.add(read.at(), `the file must be named ${expected}.yaml, after what it defines`);
}

/** The claim as a sentence, read from its source or (inverse) from its target. It always begins with a capital. */
export function sentenceOf(pattern: string, source: string, target: string): string {
  const sentence = pattern.replace(/\{(source|target)\}/g, (_, end) => (end === 'source' ? source : target));
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** Fields that every entity has, whose names a kind's own fields may not use. */
const COMMON_FIELDS = [
  'id',
  'kind',
  'name',
  'nameJa',
  'aliases',
  'names',
  'summary',
  'sameAs',
  'evidence',
  'quantities',
  'degree',
  'status',
  'relationships',
  'when',
];

const ENDS = { OUT: 'source', IN: 'target', BOTH: 'source or target' };

/** Checks that a kind's own fields read relationships that the kind can have. */
function checkFields({ kinds, types, unread }: Ontology, problems: Problems): void {
  for (const [kind, { fields, at }] of kinds) {
    for (const [name, field] of Object.entries(fields)) {
      if (COMMON_FIELDS.includes(name))
        problems.add(at('fields', name), `field '${name}' is one that every entity has; choose another name`);
      for (const type of field.types) {
        const ends = types.get(type);
        if (unread.has(type)) continue;
        if (ends === undefined)
          problems.add(at('fields', name, 'types'), `relationship type ${notAllowed(type, [...types.keys()])}`);
        else if (
          !(['OUT', 'BOTH'].includes(field.direction) && ends.source.includes(kind)) &&
          !(['IN', 'BOTH'].includes(field.direction) && ends.target.includes(kind))
        ) {
          problems.add(
            at('fields', name),
            `${kind} cannot be the ${ENDS[field.direction]} of ${type} (sources: ${ends.source.join(', ')}; targets: ${ends.target.join(', ')})`,
          );
        }
      }
    }
  }
}
