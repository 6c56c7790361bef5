import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { packageRoot } from '../config.js';
import type { Context } from '../questions/context.js';
import { enforceBounds } from '../limits/bounds.js';
import { countObjects } from '../limits/counted.js';
import { resolvers } from './resolvers.js';

/**
 * The executable schema: `schema/*.graphql` with its resolvers, which check the bounds of arguments and count the
 * objects they return.
 */
export function buildSchema(): GraphQLSchema {
  const folder = path.join(packageRoot, 'schema');
  const typeDefs = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql') && file !== 'printed.graphql')
    .sort()
    .map((file) => readFileSync(path.join(folder, file), 'utf8'));
  const schema = makeExecutableSchema<Context>({
    typeDefs,
    resolvers,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
  return countObjects(enforceBounds(schema));
}
