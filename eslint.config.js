import eslint from '@eslint/js';
import graphqlEslint from '@graphql-eslint/eslint-plugin';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

/**
 * The stages data flows through. A stage imports only from those before it: graph -> query -> (search, path, export, loaders) ->
 * resolvers -> schema -> mcp -> server. The seed writes through graph and query and is known to nobody but the command line.
 */
const STAGES = [
  {
    files: ['src/graph/**'],
    never: [
      'query',
      'search',
      'path',
      'export',
      'ask',
      'resolvers',
      'loaders',
      'context',
      'schema',
      'mcp',
      'server',
      'cli',
      'seed',
    ],
  },
  {
    files: ['src/query/**'],
    never: [
      'search',
      'path',
      'export',
      'ask',
      'resolvers',
      'loaders',
      'context',
      'schema',
      'mcp',
      'server',
      'cli',
      'seed',
    ],
  },
  {
    files: ['src/search/**', 'src/path/**', 'src/loaders.ts'],
    never: ['export', 'ask', 'resolvers', 'context', 'schema', 'mcp', 'server', 'cli', 'seed'],
  },
  { files: ['src/context.ts', 'src/export/**'], never: ['ask', 'resolvers', 'schema', 'mcp', 'server', 'cli', 'seed'] },
  { files: ['src/resolvers/**'], never: ['ask', 'schema', 'mcp', 'server', 'cli', 'seed'] },
  { files: ['src/ask/**'], never: ['schema', 'mcp', 'server', 'cli', 'seed'] },
  { files: ['src/schema.ts', 'src/mcp/**'], never: ['server', 'main', 'cli', 'seed'] },
  { files: ['src/server.ts', 'src/main.ts'], never: ['cli', 'seed'] },
  {
    files: ['seed/**'],
    never: ['search', 'path', 'export', 'ask', 'resolvers', 'loaders', 'context', 'schema', 'mcp', 'server', 'cli'],
  },
];

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'node_modules/',
      'coverage/',
      '.data/',
      'src/query/generated.ts',
      'src/resolvers/generated.ts',
      'src/mcp/generated.ts',
      'src/ask/vocabulary.ts',
      'web/src/api/generated.ts',
      'web/dist/',
    ],
  },
  { files: ['**/*.{js,mjs,ts,tsx}'], ...eslint.configs.recommended },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
      // The drivers' option objects are declared as classes and documented as plain objects.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/prefer-promise-reject-errors': 'error',
      'max-lines': ['error', { max: 320, skipBlankLines: true, skipComments: true }],
    },
  },
  ...STAGES.map(({ files, never }) => ({
    files,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(\\./|(\\.\\./)+)(src/)?(${never.join('|')})(/|\\.js$)`,
              message: 'A stage imports only from the stages before it; see docs/architecture.md.',
            },
          ],
        },
      ],
    },
  })),
  {
    files: ['schema/*.graphql'],
    ignores: ['schema/printed.graphql'],
    languageOptions: {
      parser: graphqlEslint.parser,
      parserOptions: { graphQLConfig: { schema: ['schema/*.graphql', '!schema/printed.graphql'] } },
    },
    plugins: { '@graphql-eslint': graphqlEslint },
    rules: {
      ...graphqlEslint.configs['flat/schema-recommended'].rules,
      ...graphqlEslint.configs['flat/schema-relay'].rules,
      // Lists that are always read whole (aliases, evidence, a path's steps) are plain lists in the public contract (design, section 4);
      // what one browses is a connection (docs/api-conventions.md, Relay).
      '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false }],
      // Identity belongs to what implements Node (a test holds that). The contract's values (Evidence, When, Quantity, Path, ...) have none.
      '@graphql-eslint/strict-id-in-types': 'off',
    },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
  prettier,
);
