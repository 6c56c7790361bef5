import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Fault } from '../src/errors.js';
import { CsvTable, SEPARATOR } from './csv-table.js';
import type { EntityRecord, PassageRecord, RelationshipRecord, SourceRecord } from './records.js';

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
 * items, which it would leave out: the records name these, and `finishImport` sets them.
 */
export function writeNeo4jCsv(folder: string, records: RecordStream): ImportManifest {
  mkdirSync(folder, { recursive: true });
  if (readdirSync(folder).length > 0)
    throw new Fault('USAGE', `The folder ${folder} is not empty. Give the tables a folder of their own.`);
  const node = (name: string, space: string): CsvTable =>
    new CsvTable(folder, name, [`id:ID(${space})`, ':LABEL'], 'id');
  const labels = (...of: readonly string[]): string => [...of].join(SEPARATOR);
  const entities = node('entities', 'Entity');
  for (const { id, kind, props } of records.entities)
    entities.add(props, (more) => [id, labels('Entity', kind, ...more)]);
  const sources = node('sources', 'Source');
  for (const { id, props } of records.sources) sources.add(props, (more) => [id, labels('Source', ...more)]);
  const passages = node('passages', 'Passage');
  const parts = new CsvTable(folder, 'parts', [':START_ID(Passage)', ':END_ID(Source)', ':TYPE']);
  for (const { id, source, props } of records.passages) {
    passages.add(props, (more) => [id, labels('Passage', ...more)]);
    parts.add({}, () => [id, source, 'PART_OF']);
  }
  const relationships = new CsvTable(folder, 'relationships', [':START_ID(Entity)', ':END_ID(Entity)', ':TYPE']);
  for (const { source, target, type, props } of records.relationships)
    relationships.add(props, () => [source, target, type]);

  const nodes = [entities, sources, passages];
  const edges = [parts, relationships];
  for (const table of [...nodes, ...edges]) table.end();
  const files = (option: string, { name }: CsvTable): string => `--${option}=${name}-header.csv,${name}.csv`;
  const options = ['--multiline-fields=true', '--array-delimiter=U+001F', '--id-type=string'];
  const tables = [...nodes.map((each) => files('nodes', each)), ...edges.map((each) => files('relationships', each))];
  writeFileSync(path.join(folder, 'import.args'), `${[...options, ...tables].join('\n')}\n`);
  const manifest: ImportManifest = {
    version: records.version,
    entities: entities.rows,
    relationships: relationships.rows,
    passages: passages.rows,
    sources: sources.rows,
  };
  writeFileSync(path.join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}
