/**
 * Runs every operation in docs/operations/ against the seed on the embedded engine, and writes each answer next to its
 * operation, and the index. A test (test/api/operations.ts) repeats them on every engine and compares.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'prettier';
import { load } from '../seed/load.js';
import { validateSeed } from '../seed/validate.js';
import { packageRoot } from '../src/config.js';
import { openEmbedded } from '../src/graph/embedded.js';
import { documentedOperations } from '../src/http/documented-operations.js';
import { startServer } from '../src/http/server.js';

const graph = openEmbedded();
await load(graph, validateSeed(path.join(packageRoot, 'seed')).data);
const server = await startServer(graph, { port: 0, host: '127.0.0.1' });
const folder = path.join(packageRoot, 'docs', 'operations');

const operations = documentedOperations();
for (const { name, query } of operations) {
  const response = await fetch(`http://127.0.0.1:${server.port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
  if (errors !== undefined) throw new Error(`${name}: ${JSON.stringify(errors, null, 2)}`);
  writeFileSync(
    path.join(folder, `${name}.json`),
    await format(JSON.stringify(data), { parser: 'json', printWidth: 120 }),
  );
}

const kinds = [...new Set(operations.map(({ kind }) => kind))];
const index = [
  '# Fifty questions and their answers',
  '',
  'Each question has a GraphQL operation that you can run as it is, and its answer from the current data. `npm run operations` writes this page, and tests check it on both engines.',
  ...kinds.flatMap((kind) => [
    '',
    `## ${kind.charAt(0).toUpperCase()}${kind.slice(1)}`,
    '',
    ...operations
      .filter((each) => each.kind === kind)
      .map(({ name, question }) => `- ${question} [operation](${name}.graphql), [answer](${name}.json)`),
  ]),
];
writeFileSync(path.join(folder, 'README.md'), await format(index.join('\n'), { parser: 'markdown', printWidth: 120 }));
await server.stop();
await graph.close();
