/**
 * Writes src/model/kinds.generated.ts: the names of the kinds that seed/ontology/ defines, in the order of the legends.
 * It runs before the other generators, because reading the ontology depends on it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { parse } from 'yaml';
import { z } from 'zod';
import { yamlFiles } from '../seed/yaml.js';
import { packageRoot } from '../src/config.js';

/** Checks only what orders the names; the rest is checked with the whole ontology. */
const named = z.object({ kind: z.string(), look: z.object({ place: z.number() }) });
const kinds = yamlFiles(path.join(packageRoot, 'seed'), 'ontology', { flat: true })
  .map((file) => named.parse(parse(readFileSync(file, 'utf8'))))
  .sort((a, b) => a.look.place - b.look.place || (a.kind < b.kind ? -1 : 1))
  .map(({ kind }) => kind);

const target = path.join(packageRoot, 'src/model/kinds.generated.ts');
const text = `// Generated from seed/ontology/ by \`npm run generate\`. Do not edit.

/** The entity kinds. Each is a GraphQL type and a node label. */
export const KINDS = ${JSON.stringify(kinds)} as const;
`;
writeFileSync(target, await format(text, { ...(await resolveConfig(target)), filepath: target }));
