/** Writes into README.md what its commands print now. `npm test` compares (test/cli/readme.test.ts). */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { load } from '../seed/load.js';
import { validateSeed } from '../seed/validate.js';
import { packageRoot } from '../src/config.js';
import { openEmbedded } from '../src/graph/embedded.js';
import { startServer } from '../src/server.js';
import { outputOf, shownCommands } from '../test/support/readme.js';

const folder = mkdtempSync(path.join(tmpdir(), 'readme-'));
const file = path.join(folder, 'graph.grafeo');
const { data } = validateSeed(path.join(packageRoot, 'seed'));
const writer = openEmbedded({ file });
await load(writer, data);
await writer.close();
const graph = openEmbedded({ file, readOnly: true });
const server = await startServer(graph, { port: 0, host: '127.0.0.1' });

const readme = path.join(packageRoot, 'README.md');
let text = readFileSync(readme, 'utf8');
for (const { command, block } of shownCommands(text)) {
  text = text.replace(block, () => `$ ${command}\nPLACE`.replace('PLACE', ''));
  const output = await outputOf(command, file, server.url);
  text = text.replace(`$ ${command}\n`, () => `$ ${command}\n${output}`);
}
const counts = new Map<string, number>();
for (const { kind } of data.entities) counts.set(kind, (counts.get(kind) ?? 0) + 1);
const holds = `${data.entities.length} entities and ${data.relationships.length} claims: ${[...counts].map(([kind, count]) => `${kind} ${count}`).join(', ')}.`;
text = text.replace(/@@COUNTS@@|^\d+ entities and \d+ claims: .*\.$/m, () => holds);
writeFileSync(readme, text);

await server.stop();
await graph.close();
rmSync(folder, { recursive: true, force: true });
