import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { finishImport } from '../../seed/finish-import.js';
import { writeNeo4jCsv } from '../../seed/neo4j-csv.js';
import { readConfig } from '../config.js';
import { Fault } from '../errors.js';
import { type SeedOptions, checkedSeed, seed } from './seed.js';
import { say, withGraph } from './with-graph.js';

export interface ImportOptions extends SeedOptions {
  /** Where to write the tables of an import. */
  readonly csv?: string;
  /** Where the tables are that a graph was filled from. */
  readonly imported?: string;
}

const manifestShape = z.object({
  version: z.string(),
  entities: z.number(),
  relationships: z.number(),
  passages: z.number(),
  sources: z.number(),
});

/** Brings a graph up to date with the data, or does one of the two steps of a bulk import of Neo4j. */
export async function seedOrImport({ csv, imported, ...options }: ImportOptions): Promise<void> {
  const config = readConfig(process.env, options.engine);
  if (csv !== undefined) {
    const { entities, relationships } = writeNeo4jCsv(csv, checkedSeed(config.seedDir).data);
    say(`Wrote ${entities} entities and ${relationships} claims as tables: ${csv}`);
    return;
  }
  if (imported === undefined) return seed(options);
  if (config.graph.engine !== 'neo4j')
    throw new Fault('USAGE', '--imported completes a Neo4j. Set NEO4J_URI to the one that was filled from the tables.');
  const manifest = readManifest(path.join(imported, 'manifest.json'));
  await withGraph(config, 'write', async (graph) => {
    await finishImport(graph, manifest);
    say(`Complete: ${graph.engine} (${graph.location}), data ${manifest.version}`);
  });
}

function readManifest(file: string): z.infer<typeof manifestShape> {
  try {
    return manifestShape.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new Fault(
      'USAGE',
      `${file} is not the manifest of tables that were written by: npm run seed -- --csv FOLDER`,
      {
        cause,
      },
    );
  }
}
