import type { CodegenConfig } from '@graphql-codegen/cli';
import { openSdl } from '../scripts/open-sdl.js';

/** The explorer's operations, typed against the SDL: `npm run generate` writes them, CI fails when they drift. */
const config: CodegenConfig = {
  schema: openSdl(),
  documents: 'web/src/api/operations/*.graphql',
  generates: {
    'web/src/api/operations.generated.ts': {
      plugins: ['typescript', 'typescript-operations', 'typed-document-node'],
      config: {
        documentMode: 'string',
        // The client throws when an answer has errors, so what is null only with one is never null to it.
        nullability: { errorHandlingClient: true },
        useTypeImports: true,
        enumsAsTypes: true,
        onlyOperationTypes: true,
        skipTypename: true,
        mergeFragmentTypes: true,
        immutableTypes: true,
        avoidOptionals: { field: true },
        scalars: { ID: 'string', Date: 'string', URL: 'string', EntityKind: 'string', RelationshipType: 'string' },
      },
    },
  },
};
export default config;
