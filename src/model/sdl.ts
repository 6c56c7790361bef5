import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../config.js';
import type { Vocabulary } from './vocabulary.js';

/** The file that `npm run generate` writes for the built-in record. Another record has its own text in place of it. */
export const VOCABULARY_FILE = 'vocabulary.graphql';

/** The part of the SDL that is the same for every record: each file of schema/, in order. */
export function fixedSdl(): string[] {
  const folder = path.join(packageRoot, 'schema');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql') && file !== 'printed.graphql' && file !== VOCABULARY_FILE)
    .sort()
    .map((file) => readFileSync(path.join(folder, file), 'utf8'));
}

/** Names in the fixed SDL that a kind, or a field of a kind, cannot have. */
export interface Taken {
  readonly types: readonly string[];
  /** The fields that every entity has, and the date of those that have one. */
  readonly fields: readonly string[];
}

export function takenBy(fixed: readonly string[]): Taken {
  const sdl = fixed.join('\n');
  const types = [...sdl.matchAll(/^(?:type|interface|union|enum|input|scalar) (\w+)/gm)].map(([, name = '']) => name);
  // Arguments are indented more, and lines of a description hold words or punctuation before any colon.
  const fields = [...commonFields(fixed).matchAll(/^ {2}(\w+)(?:: |\()/gm)].map(([, name = '']) => name);
  return {
    types: [...types, 'EntityKind', 'RelationshipType', 'EntityResult', 'Subscription', 'Mutation'],
    fields: [...fields, 'when'],
  };
}

/** The fields of the Entity interface, which every kind repeats. */
function commonFields(fixed: readonly string[]): string {
  const common = /^interface Entity implements Node \{\n([\s\S]*?)\n\}/m.exec(fixed.join('\n'))?.[1];
  if (common === undefined) throw new Error('schema/ has no interface Entity');
  return common;
}

const described = (text: string): string => `"""\n${text.replace(/\s+/g, ' ').replaceAll('"""', '\\"""').trim()}\n"""`;

const enumOf = (name: string, about: string, values: readonly (readonly [string, string])[]): string =>
  `${described(about)}\nenum ${name} {\n${values.map(([value, text]) => `${described(text)}\n${value}`).join('\n\n')}\n}`;

const ARGUMENTS = `(
  ${described('Follow only relationships that may hold on this day, including undated ones.')}
  asOf: Date
  ${described('Follow only relationships that may hold on a day in this range, including undated ones. Cannot be combined with `asOf`.')}
  during: DateRange
  ${described('The maximum number to return, 0 to 200.')}
  first: Int = 100 @constraint(min: 0, max: 200)
)`;

/**
 * The SDL of a vocabulary: its kinds and relationship types as enums, the union of its kinds, and one type per kind with
 * the fields of the Entity interface and the kind's own.
 */
export function vocabularySdl({ kinds, types }: Vocabulary, fixed: readonly string[]): string {
  const sorted = [...kinds].sort((a, b) => (a.kind < b.kind ? -1 : 1));
  const common = commonFields(fixed);
  return [
    enumOf(
      'EntityKind',
      'The kind of an entity. Each kind is also a type that implements Entity.',
      sorted.map(({ kind, definition }) => [kind.toUpperCase(), definition]),
    ),
    enumOf(
      'RelationshipType',
      'What a claim says about its source and its target. The direction is that of the sentence.',
      types.map(({ type, definition, sentence }) => [type, `${definition.replace(/\.?$/, '.')} Reads: ${sentence}.`]),
    ),
    `${described('An entity, or the reason there is none. `... on Entity` matches every kind.')}\nunion EntityResult = ${[...sorted.map(({ kind }) => kind), 'NotFound', 'Ambiguous'].join(' | ')}`,
    ...sorted.map(({ kind, definition, dated, fields }) => {
      const when = dated ? `${described('When it took place, was issued or was signed.')}\nwhen: When` : '';
      const own = Object.entries(fields).map(
        ([name, { description }]) =>
          `${described(description)}\n${name}${ARGUMENTS}: [Entity!]! @complexity(value: 1, multipliers: ["first"])`,
      );
      return `${described(definition)}\ntype ${kind} implements Entity & Node {\n${common}\n${when}\n${own.join('\n')}\n}`;
    }),
  ].join('\n\n');
}
