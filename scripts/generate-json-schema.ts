/**
 * Writes schema/json/*.schema.json: a JSON Schema for each kind of YAML file in a record, with the words of the built-in
 * record. The comment at the head of each YAML file names its schema, which gives completion and hover in editors.
 *
 *   tsx scripts/generate-json-schema.ts [--comments]
 *
 * `--comments` also puts that comment into every YAML file under seed/ that lacks it.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { jsonSchemas } from '../seed/json-schema.js';
import { schemaComment } from '../seed/schema-comment.js';
import { validateSeed } from '../seed/validate.js';
import { yamlFiles } from '../seed/yaml.js';
import { packageRoot } from '../src/config.js';

const seedDir = path.join(packageRoot, 'seed');
const folder = path.join(packageRoot, 'schema', 'json');

const { ontology, data } = validateSeed(seedDir);
const words = {
  kinds: [...ontology.kinds.values()].sort((a, b) => (a.kind < b.kind ? -1 : 1)),
  types: [...ontology.types.values()].sort((a, b) => (a.type < b.type ? -1 : 1)),
  entities: data.entities.map(({ id }) => id),
};
mkdirSync(folder, { recursive: true });
for (const [name, schema] of jsonSchemas(words)) {
  const file = path.join(folder, name);
  writeFileSync(file, await format(JSON.stringify(schema), { ...(await resolveConfig(file)), filepath: file }));
}

if (process.argv.includes('--comments')) {
  for (const file of yamlFiles(seedDir, '.')) {
    const comment = schemaComment(path.relative(seedDir, file));
    const text = readFileSync(file, 'utf8');
    if (!text.startsWith(`${comment}\n`)) writeFileSync(file, `${comment}\n${text}`);
  }
}
