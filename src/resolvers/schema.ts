import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { fixedSdl, vocabularySdl } from '../model/sdl.js';
import type { Vocabulary } from '../model/vocabulary.js';
import { BUILT_IN } from '../model/vocabulary.generated.js';
import type { Context } from '../questions/context.js';
import { enforceBounds } from '../limits/bounds.js';
import { countObjects } from '../limits/counted.js';
import { resolversOf } from './resolvers.js';

/**
 * The executable schema of a record: the SDL that every record has, that of its vocabulary, and the resolvers, which
 * check the bounds of arguments and count the objects they return.
 */
export function buildSchema(vocabulary: Vocabulary = BUILT_IN): GraphQLSchema {
  const fixed = fixedSdl();
  const schema = makeExecutableSchema<Context>({
    typeDefs: [...fixed, vocabularySdl(vocabulary, fixed)],
    resolvers: resolversOf(vocabulary),
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
  return countObjects(enforceBounds(schema));
}
