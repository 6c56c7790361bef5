/**
 * Writes what follows from the ontology:
 *
 * - schema/vocabulary.graphql: kinds and relationship types as enums
 * - schema/<kind>.graphql: one type per kind, with the fields of the Entity interface and the kind's own
 * - src/model/ontology.generated.ts: what the program knows of both
 * - web/src/api/ontology.generated.ts: how the explorer draws and names each kind
 * - src/ask/vocabulary.generated.ts: the words of the sentences, for questions in plain English
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { type Ontology, readOntology } from '../seed/ontology.js';
import { Problems } from '../seed/problem.js';
import { MARKS } from '../seed/shape.js';
import { KINDS } from '../src/model/kinds.generated.js';
import { packageRoot } from '../src/config.js';
import { writeVocabulary } from './generate-vocabulary.js';

const NOTE = 'Generated from seed/ontology/ by `npm run generate`. Do not edit.';
const problems = new Problems();
const ontology = readOntology(path.join(packageRoot, 'seed'), problems);
problems.throwIfAny();
const { kinds, types } = ontology;

async function write(file: string, text: string): Promise<void> {
  const target = path.join(packageRoot, file);
  writeFileSync(target, await format(text, { ...(await resolveConfig(target)), filepath: target }));
}

const unionOf = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(' | ');
const describe = (text: string): string => `"""\n${text.replace(/\s+/g, ' ').trim()}\n"""`;
const enumOf = (name: string, about: string, values: readonly (readonly [string, string])[]): string =>
  `${describe(about)}\nenum ${name} {\n${values.map(([value, text]) => `${describe(text)}\n${value}`).join('\n\n')}\n}`;

await write(
  'schema/vocabulary.graphql',
  [
    `# ${NOTE}`,
    enumOf(
      'EntityKind',
      'The kind of an entity. Each kind is also a type that implements Entity.',
      [...kinds].map(([kind, { definition }]) => [kind.toUpperCase(), definition] as const),
    ),
    enumOf(
      'RelationshipType',
      'What a claim says about its source and its target. The direction is that of the sentence.',
      [...types].map(
        ([type, { definition, sentence }]) => [type, `${definition.replace(/\.?$/, '.')} Reads: ${sentence}.`] as const,
      ),
    ),
  ].join('\n\n'),
);

// The interface's fields are written once, in entity.graphql, and every kind repeats them.
const entity = readFileSync(path.join(packageRoot, 'schema', 'entity.graphql'), 'utf8');
const common = /interface Entity implements Node \{\n([\s\S]*?)\n\}/.exec(entity)?.[1];
if (common === undefined) throw new Error('schema/entity.graphql has no interface Entity');

const ARGUMENTS = `(
  ${describe('Follow only relationships that may hold on this day, including undated ones.')}
  asOf: Date
  ${describe('Follow only relationships that may hold on a day in this range, including undated ones. Cannot be combined with `asOf`.')}
  during: DateRange
  ${describe('The maximum number to return, 0 to 200.')}
  first: Int = 100 @constraint(min: 0, max: 200)
)`;
for (const [kind, { definition, fields, dated }] of kinds) {
  const when = dated ? `${describe('When it took place, was issued or was signed.')}\nwhen: When` : '';
  const own = Object.entries(fields).map(
    ([name, { description }]) =>
      `${describe(description)}\n${name}${ARGUMENTS}: [Entity!]! @complexity(value: 1, multipliers: ["first"])`,
  );
  await write(
    `schema/${kind.toLowerCase()}.graphql`,
    `# ${NOTE}\n${describe(definition)}\ntype ${kind} implements Entity & Node {\n${common}\n${when}\n${own.join('\n')}\n}`,
  );
}

await write('src/model/ontology.generated.ts', ontologyModule(ontology, NOTE));
await write('web/src/api/ontology.generated.ts', webModule(ontology, NOTE));
await writeVocabulary(ontology, NOTE);

/** What the explorer needs to know about kinds beyond the SDL. */
function webModule({ kinds }: Ontology, note: string): string {
  const looks = KINDS.map((kind) => {
    const { nouns: [one, many] = [], look: { mark, light, dark } = {} } = kinds.get(kind) ?? {};
    return [kind.toUpperCase(), { one, many, mark, light, dark }];
  });
  return `// ${note}

/** Each kind has its own mark and its own colour, and either is enough to recognise it. */
export type Mark = ${unionOf(MARKS)};

/** For each kind, in the order of the legend: its singular and plural, and its look on a light and a dark background. */
export const KIND_LOOKS = ${JSON.stringify(Object.fromEntries(looks))} as const;`;
}

/**
 * What the program knows of the ontology: kinds, types, how each type reads, and which relationships a kind's own
 * fields read.
 */
function ontologyModule({ kinds, types }: Ontology, note: string): string {
  const capitals = (names: Iterable<string>): string[] => [...names].map((name) => name.toUpperCase());
  const looks = KINDS.map((kind) => {
    const { nouns, schemaOrg, look: { mark, light, dark } = {} } = kinds.get(kind) ?? {};
    return [kind, { nouns, schemaOrg, mark, light, dark }];
  });
  const fields = [...kinds].map(([kind, definition]) => [
    kind,
    Object.fromEntries(
      Object.entries(definition.fields).map(([name, { types: read, direction }]) => [name, { types: read, direction }]),
    ),
  ]);
  const patterns = [...types].map(([type, { sentence, inverse, source, target }]) => ({
    type,
    sentence,
    inverse,
    source: capitals(source),
    target: capitals(target),
  }));
  const events = [...types.values()].flatMap(({ type, event }) => (event === undefined ? [] : [[type, event]]));
  const speaking = [...types.values()].filter(({ speaks }) => speaks).map(({ type }) => type);
  return `// ${note}
import type { Event } from './status.js';

export type EntityKind = ${unionOf(capitals(kinds.keys()))};

export type RelationshipType = ${unionOf([...types.keys()])};

/** Each kind's own fields: the relationships that each field reads, and the end it reads them from. */
export const KIND_FIELDS = ${JSON.stringify(Object.fromEntries(fields))} as const;

export type Mark = ${unionOf(MARKS)};

/** A kind's names, and its look on a light and a dark background. */
export interface KindLook {
  /** One, several, and other words that questions use. */
  readonly nouns: readonly [string, string, ...string[]];
  /** The type of schema.org that is nearest. */
  readonly schemaOrg: string;
  readonly mark: Mark;
  readonly light: string;
  readonly dark: string;
}

/** The kinds in the order of the legends. */
export const KIND_LOOKS: Readonly<Record<string, KindLook>> = ${JSON.stringify(Object.fromEntries(looks))};

/** Kinds whose entities have a date of their own. */
export const DATED_KINDS: readonly string[] = ${JSON.stringify([...kinds].filter(([, { dated }]) => dated).map(([kind]) => kind))};

/** Kinds whose entities have a status. */
export const STATUS_KINDS: readonly string[] = ${JSON.stringify([...kinds].filter(([, { status }]) => status).map(([kind]) => kind))};

/** What the claims of a type tell of an entity's status. */
export const TYPE_EVENTS: Readonly<Record<string, Event>> = ${JSON.stringify(Object.fromEntries(events))};

/** Relationship types whose source speaks for its target by office. */
export const SPEAKING_TYPES: readonly string[] = ${JSON.stringify(speaking)};

/** How a relationship type reads from either end, and the kinds allowed there. */
export interface SentencePattern {
  readonly type: RelationshipType;
  readonly sentence: string;
  readonly inverse: string;
  readonly source: readonly EntityKind[];
  readonly target: readonly EntityKind[];
}

export const SENTENCE_PATTERNS: readonly SentencePattern[] = ${JSON.stringify(patterns)};`;
}
