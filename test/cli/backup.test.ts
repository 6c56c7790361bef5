import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { serve } from '../support/processes.js';
import { useSeedFile } from '../support/seed-file.js';

const seeded = useSeedFile();

/** What a server holds: its data version with the time of its load, and the whole graph as a file. */
async function held(url: string): Promise<{ readonly ready: unknown; readonly graph: string }> {
  const ready: unknown = await (await fetch(`${url}/readyz`)).json();
  return { ready, graph: await (await fetch(`${url}/export/cypher`)).text() };
}

test('a graph file that is copied while it is served is a backup: a server on the copy has the same graph', async () => {
  const server = await serve({ GRAPH_FILE: seeded.file });
  const before = await held(server.url);
  expect(before.graph.length).toBeGreaterThan(100_000);
  const copy = path.join(seeded.folder, 'backup.grafeo');
  // Other requests read the file meanwhile.
  const reading = Promise.all(Array.from({ length: 4 }, () => held(server.url)));
  copyFileSync(seeded.file, copy);
  for (const during of await reading) expect(during).toEqual(before);
  await server.stop();

  const restored = await serve({ GRAPH_FILE: copy });
  expect(await held(restored.url)).toEqual(before);
  await restored.stop();
}, 60_000);
