/** Writes src/query/queries.generated.ts: the parameters and columns of every .cypher file, from its header. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../src/config.js';
import { queryHeader, queryNames } from '../src/query/files.js';
import type { Field } from '../src/query/header.js';

const fields = (list: readonly Field[]): string =>
  list.length === 0
    ? 'Readonly<Record<string, never>>'
    : `{ ${list.map((f) => `readonly ${f.name}: ${f.type}`).join('; ')} }`;

const entries = queryNames()
  .filter((name) => !name.startsWith('schema/'))
  .map(queryHeader)
  .map(({ name, description, params, columns }) =>
    [
      `  /** ${description} */`,
      `  '${name}': {`,
      `    params: ${fields(params)};`,
      `    row: ${fields(columns)};`,
      '  };',
    ].join('\n'),
  );

const text = `// Generated from the headers of cypher/**/*.cypher by \`npm run generate\`. Do not edit.
import type { Value } from '../graph/port.js';

export interface Queries {
${entries.join('\n')}
}
`;
writeFileSync(path.join(packageRoot, 'src', 'query', 'queries.generated.ts'), text);
