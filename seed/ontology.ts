import path from 'node:path';
import { type Taken, fixedSdl, takenBy } from '../src/model/sdl.js';
import type { Problems } from './problem.js';
import { type KindDefinition, type RelationshipType, kindShape, relationshipTypeShape } from './ontology-shape.js';
import { type DataFile, type Place, notAllowed, readYaml, valuesIn, yamlFiles } from './yaml.js';

interface Located {
  readonly place: Place;
  /** Where a part of the definition is in its file. */
  readonly at: (...keys: readonly (string | number)[]) => Place;
}

/** The vocabulary: what each kind and each relationship type means. */
export interface Ontology {
  readonly kinds: ReadonlyMap<string, KindDefinition & Located>;
  readonly types: ReadonlyMap<string, RelationshipType & Located>;
  /** Kinds and types whose files could not be read. Records that use them are not reported as further problems. */
  readonly unread: ReadonlySet<string>;
  /** Where kinds are used that no file defines. */
  readonly undefinedKinds: Map<string, KindUse[]>;
}

/** The kinds by name, of which entities are. */
export interface KindNames extends Pick<Ontology, 'unread' | 'undefinedKinds'> {
  readonly kinds: ReadonlyMap<string, unknown>;
}

/** What of an ontology data is checked by; a draft has it from the graph's vocabulary. */
export interface Terms extends KindNames {
  readonly kinds: ReadonlyMap<string, { readonly dated: boolean }>;
  readonly types: ReadonlyMap<string, { readonly source: readonly string[]; readonly target: readonly string[] }>;
}

interface KindUse {
  readonly place: Place;
  /** The property that names the kind. */
  readonly as: string;
}

/** Whether a kind is defined. If not, the use is noted for {@link reportUndefined}. */
export function isKind({ kinds, unread, undefinedKinds }: KindNames, kind: string, as: string, place: Place): boolean {
  if (kinds.has(kind)) return true;
  if (!unread.has(kind)) undefinedKinds.set(kind, [...(undefinedKinds.get(kind) ?? []), { place, as }]);
  return false;
}

/** A kind that one place names is probably misspelt there; one that several name lacks its definition. */
export function reportUndefined({ kinds, undefinedKinds }: Ontology, seedDir: string, problems: Problems): void {
  for (const [kind, [use, ...others]] of undefinedKinds) {
    if (use === undefined) continue;
    if (others.length === 0) problems.add(use.place, `${use.as}: ${notAllowed(kind, [...kinds.keys()])}`);
    else
      problems.add(
        { file: `${path.basename(seedDir)}/ontology/${kind.toLowerCase()}.yaml`, line: 1 },
        `kind ${kind} has no definition, and ${others.length + 1} places use it, first ${use.place.file}:${use.place.line}`,
      );
  }
}

/** Names that mean something else in the API, or that the RDF formats use as classes of their own. */
function taken(): Taken {
  const { types, fields } = takenBy(fixedSdl());
  return { types: [...types, 'Claim'], fields };
}

/**
 * Reads `ontology/` and checks it: each kind and type has one definition, in a file of the same name, no name has two
 * meanings, and no two types share a sentence. Whether a type is used is checked with the data.
 */
export function readOntology(seedDir: string, problems: Problems): Ontology {
  const unread = new Set<string>();
  const reserved = taken();
  const kinds = new Map<string, KindDefinition & Located>();
  const meant = new Map<string, string>();
  for (const file of yamlFiles(seedDir, 'ontology', { flat: true })) {
    const read = readYaml(seedDir, file, kindShape, problems, (text) => {
      addAll(unread, [...valuesIn(text, 'kind'), kindNamedBy(file)]);
    });
    if (read === undefined) continue;
    const { kind, nouns } = read.value;
    if (!checkFileName(file, kind.toLowerCase(), read, problems)) unread.add(kindNamedBy(file));
    if (reserved.types.includes(kind))
      problems.add(read.at('kind'), `kind '${kind}' has the name of something else in the API; choose another name`);
    for (const noun of nouns) {
      const other = meant.get(noun);
      if (other !== undefined && other !== kind)
        problems.add(read.at('nouns'), `noun '${noun}' of ${kind} is also one of ${other}; one noun means one kind`);
      meant.set(noun, kind);
    }
    if (kinds.has(kind)) problems.add(read.at('kind'), `kind ${kind} is defined twice; keep one file`);
    kinds.set(kind, { ...read.value, place: read.at('kind'), at: read.at });
  }
  if (kinds.size === 0 && unread.size === 0)
    problems.add({ file: `${path.basename(seedDir)}/ontology`, line: 1 }, 'no kind is defined; add a file for each');

  const types = new Map<string, RelationshipType & Located>();
  const ontology: Ontology = { kinds, types, unread, undefinedKinds: new Map() };
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
    for (const end of ['source', 'target'] as const)
      for (const [index, kind] of read.value[end].entries())
        isKind(ontology, kind, `${end}.${index}`, read.at(end, index));
    types.set(type, { ...read.value, place: read.at('type'), at: read.at });
  }
  if (types.size === 0 && unread.size === 0)
    problems.add(
      { file: `${path.basename(seedDir)}/ontology/relationship`, line: 1 },
      'no relationship type is defined; add a file for each',
    );
  checkFields(ontology, reserved, problems);
  checkOrder(ontology, problems);
  return ontology;
}

function addAll(set: Set<string>, values: readonly string[]): void {
  for (const value of values) set.add(value);
}

/** The kind that a file should define, by its name. */
function kindNamedBy(file: string): string {
  return path.basename(file, '.yaml').replace(/^./, (first) => first.toUpperCase());
}

function checkFileName(file: string, expected: string, read: DataFile<unknown>, problems: Problems): boolean {
  const named = path.basename(file, '.yaml') === expected;
  if (!named) problems.add(read.at(), `the file must be named ${expected}.yaml, after what it defines`);
  return named;
}

/** The claim as a sentence, read from its source or (inverse) from its target. It always begins with a capital. */
export function sentenceOf(pattern: string, source: string, target: string): string {
  const sentence = pattern.replace(/\{(source|target)\}/g, (_, end) => (end === 'source' ? source : target));
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** Checks that the types that must come before another exist. */
function checkOrder({ types, unread }: Ontology, problems: Problems): void {
  for (const { notBefore, at } of types.values()) {
    notBefore.forEach((earlier, index) => {
      if (!types.has(earlier) && !unread.has(earlier))
        problems.add(at('notBefore', index), `relationship type ${notAllowed(earlier, [...types.keys()])}`);
    });
  }
}

const ENDS = { OUT: 'source', IN: 'target', BOTH: 'source or target' };

/** Checks that a kind's own fields read relationships that the kind can have. */
function checkFields({ kinds, types, unread }: Ontology, reserved: Taken, problems: Problems): void {
  for (const [kind, { fields, at }] of kinds) {
    for (const [name, field] of Object.entries(fields)) {
      if (reserved.fields.includes(name))
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
