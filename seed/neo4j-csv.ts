import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Fault, notWritten } from '../src/errors.js';
import { CsvTable, SEPARATOR } from './csv-table.js';
import type { EntityRecord, PassageRecord, RelationshipRecord, SourceRecord } from './records.js';
import { replaceFile } from './replace-file.js';

/** Records of which each is read once: the entities first, and the version last. */
export interface RecordStream {
  readonly entities: Iterable<EntityRecord>;
  readonly relationships: Iterable<RelationshipRecord>;
  readonly passages: Iterable<PassageRecord>;
  readonly sources: Iterable<SourceRecord>;
  readonly version: string;
}

/** What the tables hold, for a check after the import. */
export interface ImportManifest {
  readonly version: string;
  readonly entities: number;
  readonly relationships: number;
  readonly passages: number;
  readonly sources: number;
}

/**
 * Writes records as the tables that `neo4j-admin database import full` reads: the quick way to fill an empty Neo4j with
 * millions of claims. No record stays in memory. The import makes the graph that a load makes, except for lists without
 * items, which it would leave out: the records name these, and `finishImport` sets them. The manifest is written last.
 * @throws Fault NOT_WRITTEN if the disk is full or fails; the folder is then as it was.
 */
export function writeNeo4jCsv(folder: string, records: RecordStream): ImportManifest {
  prepare(folder);
  const tables: CsvTable[] = [];
  const table = (name: string, columns: readonly string[], own?: string): CsvTable => {
    const made = new CsvTable(folder, name, columns, own);
    tables.push(made);
    return made;
  };
  const options = path.join(folder, 'import.args');
  try {
    const manifest = writeTables(records, table);
    for (const each of tables) each.end();
    replaceFile(options, [`${optionsOf(tables).join('\n')}\n`]);
    replaceFile(path.join(folder, 'manifest.json'), [`${JSON.stringify(manifest, null, 2)}\n`]);
    return manifest;
  } catch (error) {
    for (const each of tables) each.remove();
    rmSync(options, { force: true });
    throw error instanceof Fault ? error : notWritten(`tables to ${folder}`, error);
  }
}

function prepare(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    if (readdirSync(folder).length === 0) return;
  } catch (error) {
    throw notWritten(`tables to ${folder}`, error);
  }
  throw new Fault('USAGE', `The folder ${folder} is not empty. Give the tables a folder of their own.`);
}

function writeTables(
  records: RecordStream,
  table: (name: string, columns: readonly string[], own?: string) => CsvTable,
): ImportManifest {
  const node = (name: string, space: string): CsvTable => table(name, [`id:ID(${space})`, ':LABEL'], 'id');
  const labels = (...of: readonly string[]): string => [...of].join(SEPARATOR);
  const entities = node('entities', 'Entity');
  for (const { id, kind, props } of records.entities)
    entities.add(props, (more) => [id, labels('Entity', kind, ...more)]);
  const sources = node('sources', 'Source');
  for (const { id, props } of records.sources) sources.add(props, (more) => [id, labels('Source', ...more)]);
  const passages = node('passages', 'Passage');
  const parts = table('parts', [':START_ID(Passage)', ':END_ID(Source)', ':TYPE']);
  for (const { id, source, props } of records.passages) {
    passages.add(props, (more) => [id, labels('Passage', ...more)]);
    parts.add({}, () => [id, source, 'PART_OF']);
  }
  const relationships = table('relationships', [':START_ID(Entity)', ':END_ID(Entity)', ':TYPE']);
  for (const { source, target, type, props } of records.relationships)
    relationships.add(props, () => [source, target, type]);
  return {
    version: records.version,
    entities: entities.rows,
    relationships: relationships.rows,
    passages: passages.rows,
    sources: sources.rows,
  };
}

/** What `neo4j-admin database import full` is told of the tables. */
function optionsOf(tables: readonly CsvTable[]): string[] {
  return [
    '--multiline-fields=true',
    '--array-delimiter=U+001F',
    '--id-type=string',
    ...tables.map(({ name, holds }) => `--${holds}=${name}-header.csv,${name}.csv`),
  ];
}
