import { readFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
import type { KindDefinition, RelationshipType } from '../../seed/ontology-shape.js';
import type { Seed } from '../../seed/validate.js';
import type { SourceManifest } from '../../seed/shape.js';
import { runWide } from './run-wide.js';

/** What one process of a test run reads and checks for all others. */
export interface Records {
  readonly seed: Pick<Seed, 'data' | 'record'> & {
    readonly manifests: readonly SourceManifest[];
    readonly kinds: ReadonlyMap<string, KindDefinition>;
    readonly types: ReadonlyMap<string, RelationshipType>;
  };
  readonly earlier: Pick<Records['seed'], 'data' | 'manifests'>;
}

const records = deserialize(readFileSync(await runWide('records'))) as Records;

/** The project's own data. */
export const seed = records.seed;

/**
 * The part of the record that its first sources give: the founding document, what followed it up, and the statements of
 * 2023 and 2024. What tests expect of it was written from these sources, and stays true however many the record takes up.
 */
export const earlier = records.earlier;
