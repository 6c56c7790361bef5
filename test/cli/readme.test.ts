import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openEmbedded } from '../../src/graph/embedded.js';
import type { Graph } from '../../src/graph/port.js';
import { Api, projectFile } from '../support/api.js';
import { outputOf, shownCommands } from '../support/readme.js';
import { useSeedFile } from '../support/seed-file.js';

const { file } = useSeedFile();
let graph: Graph;
let api: Api;

beforeAll(async () => {
  graph = openEmbedded({ file, readOnly: true });
  api = await Api.start(graph);
});
afterAll(async () => {
  await api.stop();
  await graph.close();
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
