/** Writes schema/printed.graphql: the whole SDL in one file, as clients and reviewers see it. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { packageRoot } from '../src/config.js';
import { buildSchema } from '../src/resolvers/schema.js';

writeFileSync(
  path.join(packageRoot, 'schema', 'printed.graphql'),
  `${printSchema(lexicographicSortSchema(buildSchema()))}\n`,
);
