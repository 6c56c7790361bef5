/** Writes schema/printed.graphql: the whole SDL in one file with its directives, as clients and reviewers see it. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { lexicographicSortSchema } from 'graphql';
import { packageRoot } from '../src/config.js';
import { buildSchema } from '../src/resolvers/schema.js';

writeFileSync(
  path.join(packageRoot, 'schema', 'printed.graphql'),
  `${printSchemaWithDirectives(lexicographicSortSchema(buildSchema()))}\n`,
);
