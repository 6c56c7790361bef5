import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { UndirectedGraph } from 'graphology';
import betweennessModule from 'graphology-metrics/centrality/betweenness.js';
import { exportFile, inPieces } from '../../src/export/formats.js';
import type { SubgraphRecords } from '../../src/export/records.js';
import { readEvidence, sourceOf } from '../../src/model/evidence.js';
import { projectFile } from '../support/api.js';
import { seedRecords } from '../support/export-records.js';
import { lacksProgram } from '../support/lacks-program.js';
import { describeWith } from '../support/programs.js';

// This is a CommonJS module: at run time it is the function that its types call `default`.
const betweenness = betweennessModule as unknown as typeof betweennessModule.default;

const guide = projectFile('docs', 'how-to', 'notebooks.md');
/** The programs that the guide shows in a language. */
const recipes = (language: 'python' | 'r'): string[] =>
  [...guide.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].flatMap(([, name, body = '']) => (name === language ? [body] : []));

/** Not the first `python3` of the path, which may be one that knows nothing of Debian's packages. */
const DEBIAN_PYTHON = '/usr/bin/python3';

let folder: string;
let records: SubgraphRecords;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'jag-notebooks-'));
  records = await seedRecords();
  const write = async (file: string, format: 'graphml' | 'csv'): Promise<void> =>
    writeFileSync(
      path.join(folder, file),
      Buffer.concat([...inPieces((await exportFile(records, format, { raw: format === 'csv' })).content)]),
    );
  await write('record.graphml', 'graphml');
  await write('record.csv.zip', 'csv');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a program prints, line by line. */
function run(command: string, ...args: string[]): string[] {
  const printed = execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  return printed
    .trim()
    .split('\n')
    .map((line) => line.trim());
}

/** The most frequent values, with equals in the order of `before`. */
function most(values: readonly string[], before: (a: string, b: string) => boolean): [string, number][] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (before(a, b) ? -1 : 1)).slice(0, 3);
}
const byCode = (a: string, b: string): boolean => a < b;

/** What the record says that the first recipes of networkx and of igraph print. */
function shape(): string[] {
  const { entities, relationships } = records;
  const nameOf = (id: string): string => entities.find((each) => each.id === id)?.name ?? '';
  const graph = new UndirectedGraph();
  for (const { id } of entities) graph.addNode(id);
  for (const { source, target } of relationships) if (source !== target) graph.mergeEdge(source, target);
  const between = Object.entries(betweenness(graph, { normalized: false })).sort(([, a], [, b]) => b - a);
  return [
    `${entities.length} entities, ${relationships.length} claims`,
    ...most(
      relationships.flatMap(({ source, target }) => [source, target]),
      byCode,
    ).map(([id, count]) => `${count} ${nameOf(id)}`),
    `between most: ${nameOf(between[0]?.[0] ?? '')}`,
  ];
}

describeWith("recipes in Debian's Python", lacksProgram(DEBIAN_PYTHON, '-c', 'import networkx, pandas'), () => {
  test('networkx counts what the record has, and finds its quotes', () => {
    const [first = '', second = ''] = recipes('python');
    expect(run(DEBIAN_PYTHON, '-c', first)).toEqual(shape());
    const quoted = records.relationships.filter((row) => readEvidence(row).some(({ quote }) => quote !== null));
    const key = ({ earliest, id }: (typeof quoted)[number]): string =>
      `${earliest === null || earliest === '0001-01-01' ? '9999' : earliest} ${id}`;
    const [oldest] = quoted.sort((a, b) => (key(a) < key(b) ? -1 : 1));
    expect(oldest).toBeDefined();
    if (oldest === undefined) return;
    const words = readEvidence(oldest).find(({ quote }) => quote !== null)?.quote ?? '';
    expect(run(DEBIAN_PYTHON, '-c', second)).toEqual([
      `${quoted.length} claims have a quote`,
      `${oldest.sentence} | ${words}`,
    ]);
  });

  test('pandas joins the three tables', () => {
    const [, , tables = ''] = recipes('python');
    const { entities, relationships } = records;
    const modalities = most(
      relationships.map(({ modality }) => modality),
      byCode,
    ).sort(([a], [b]) => (a < b ? -1 : 1));
    const names = new Map(entities.map(({ id, name }) => [id, name]));
    const speakers = relationships.flatMap(({ attributedTo }) => names.get(attributedTo ?? '') ?? []);
    const sources = relationships.flatMap((row) => [
      ...new Set(readEvidence(row).map(({ passage }) => sourceOf(passage))),
    ]);
    expect(run(DEBIAN_PYTHON, '-c', tables)).toEqual([
      `{${modalities.map(([name, count]) => `'${name}': ${count}`).join(', ')}}`,
      ...most(speakers, byCode).map(([name, count]) => `${count} ${name}`),
      `${most(sources, byCode)[0]?.[1] ?? 0} claims rest on one source`,
    ]);
  });
});

describeWith("recipes in R with Debian's igraph", lacksProgram('Rscript', '-e', 'library(igraph)'), () => {
  test('igraph counts what the record has', () => {
    const [recipe = ''] = recipes('r');
    expect(run('Rscript', '--vanilla', '-e', recipe)).toEqual(shape());
  });
});
