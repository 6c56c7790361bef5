import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { load } from '../../seed/load.js';
import { openEmbedded } from '../../src/graph/embedded.js';
import type { Graph } from '../../src/graph/port.js';
import { Api, projectFile, seed } from '../support/api.js';
import { outputOf, shownCommands } from '../support/readme.js';

const folder = mkdtempSync(path.join(tmpdir(), 'readme-'));
const file = path.join(folder, 'graph.grafeo');
let graph: Graph;
let api: Api;

beforeAll(async () => {
  const writer = openEmbedded({ file });
  await load(writer, seed.data);
  await writer.close();
  graph = openEmbedded({ file, readOnly: true });
  api = await Api.start(graph);
});
afterAll(async () => {
  await api.stop();
  await graph.close();
  rmSync(folder, { recursive: true, force: true });
});

const shown = shownCommands(projectFile('README.md'));

test('the README shows commands with their output', () => {
  expect(shown.length).toBeGreaterThanOrEqual(4);
});

test.each(shown.map(({ command, output }) => [command, output] as const))(
  'README: %s prints what it shows',
  async (command, output) => {
    expect(await outputOf(command, file, api.url)).toBe(output);
  },
);

test.each(['README.md', 'docs/architecture.md', 'docs/how-to/add-an-entity.md', 'docs/operations/README.md'])(
  'every link of %s leads somewhere',
  (name) => {
    const links = [...projectFile(name).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target = '']) => target);
    for (const target of links)
      expect({ target, there: projectFile(path.dirname(name), target).length > 0 }).toEqual({ target, there: true });
  },
);
