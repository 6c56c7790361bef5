import path from 'node:path';

/** The schema of each kind of file in a record, by the start of the file's path. The first that fits is meant. */
const SCHEMAS = [
  ['record.yaml', 'record'],
  ['source/', 'source'],
  ['ontology/relationship/', 'relationship-type'],
  ['ontology/', 'kind'],
  ['data/claims/', 'claims'],
  ['data/', 'entities'],
  ['table/', 'table-rules'],
  ['stories/', 'story'],
] as const;

export type SchemaName = (typeof SCHEMAS)[number][1];

/** The schema's file name for a file of a record, such as `data/topic.yaml`. */
export function schemaFileOf(file: string): string {
  const name = SCHEMAS.find(([prefix]) => file.startsWith(prefix))?.[1];
  if (name === undefined) throw new Error(`${file} is in no folder that the program reads`);
  return `${name}.schema.json`;
}

/** The comment at the head of a YAML file of seed/, which tells editors where its schema is. */
export function schemaComment(file: string): string {
  const folder = path.posix.dirname(path.posix.join('seed', file));
  return `# yaml-language-server: $schema=${path.posix.relative(folder, `schema/json/${schemaFileOf(file)}`)}`;
}
