/** A program of its own: reads and checks the project's data, and writes its records to the file that is its argument. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { serialize } from 'node:v8';
import { validateSeed } from '../../seed/validate.js';
import { packageRoot } from '../../src/config.js';
import { firstSources } from './first-sources.js';
import type { Records } from './checked-records.js';

const seedDir = path.join(packageRoot, 'seed');
const { data, ontology, record, manifests } = validateSeed(seedDir);
const records: Records = {
  seed: {
    data,
    record,
    manifests: manifests.map(placeless),
    kinds: new Map([...ontology.kinds].map(([name, kind]) => [name, placeless(kind)])),
    types: new Map([...ontology.types].map(([name, type]) => [name, placeless(type)])),
  },
  earlier: firstSources(seedDir),
};
writeFileSync(process.argv[2] ?? '', serialize(records));

/** What was read from a file, without the function that tells its lines: a function cannot be written. */
function placeless<T extends { readonly at: unknown }>(read: T): Omit<T, 'at'> {
  return { ...read, at: undefined };
}
