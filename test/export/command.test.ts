import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Command } from 'commander';
import { load } from '../../seed/load.js';
import { ContextFactory } from '../../src/questions/context.js';
import { type ExportOptions, exportOptions, exportToFile } from '../../src/commands/export.js';
import { Fault } from '../../src/errors.js';
import { FORMATS } from '../../src/export/formats.js';
import type { WritableGraph } from '../../src/graph/port.js';
import { seed } from '../support/checked-records.js';
import { openWith } from '../support/engines.js';
import { CLAIM_IDS, strengthsData } from '../support/evidence-fixture.js';

let folder: string;
let graph: WritableGraph;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'jag-command-'));
  graph = await openWith('embedded', seed.data);
});
afterAll(async () => {
  await graph.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Handles command line arguments as src/cli.ts does. */
async function run(...args: string[]): Promise<string> {
  let file: string | undefined;
  const command = exportOptions(
    new Command('export').exitOverride().configureOutput({ writeErr: () => undefined }),
  ).action(async (options: ExportOptions) => {
    file = await exportToFile(new ContextFactory(graph), options);
  });
  await command.parseAsync(args, { from: 'user' });
  return file ?? '';
}

test.each(Object.entries(FORMATS))(
  '--format %s writes a file with the version of the data in its name',
  async (name, { extension }) => {
    const file = await run('--format', name, '--around', 'FOIP', '--out', folder);
    expect(file).toBe(path.join(folder, `japan-asean-graph-around-foip-${seed.data.version}.${extension}`));
    expect(readFileSync(file).length).toBeGreaterThan(100);
  },
);

describe('parts of the graph', () => {
  const count = async (...args: string[]): Promise<number> => {
    const file = await run('--format', 'cytoscape', '--out', path.join(folder, 'deep', 'part.json'), ...args);
    return (JSON.parse(readFileSync(file, 'utf8')) as { elements: { nodes: unknown[] } }).elements.nodes.length;
  };

  test('--around, --path and --connect', async () => {
    const whole = await count();
    expect(whole).toBe(seed.data.entities.length);
    expect(await count('--around', 'FOIP', '--depth', '0')).toBe(1);
    const near = await count('--around', 'FOIP');
    expect(near).toBeGreaterThan(1);
    expect(near).toBeLessThan(whole);
    expect(await count('--path', 'Kim Jong-un', 'Rugby World Cup 2019')).toBeGreaterThan(2);
    expect(await count('--connect', 'WA Project', 'FOIP', 'AOIP')).toBeGreaterThan(2);
  });
});

describe('--evidence', () => {
  const edges = async (...args: string[]): Promise<string[]> => {
    const file = await run('--format', 'cytoscape', '--out', path.join(folder, 'strengths.json'), ...args);
    const { elements } = JSON.parse(readFileSync(file, 'utf8')) as { elements: { edges: { data: { id: string } }[] } };
    return elements.edges.map(({ data }) => data.id);
  };
  const of = (...strengths: string[]): string[] =>
    strengthsData()
      .relationships.filter(({ props }) => strengths.includes(props['strength'] as string))
      .map(({ id }) => id);
  beforeAll(async () => {
    await load(graph, strengthsData(), { prune: true });
  });
  afterAll(async () => {
    await load(graph, seed.data, { prune: true });
  });

  test('keeps claims by their strongest evidence, with words apart or with commas between, in any case', async () => {
    expect(await edges('--evidence', 'ROW', 'CITED')).toEqual(of('ROW', 'CITED'));
    expect(await edges('--evidence', 'quoted,row')).toEqual(of('QUOTED', 'ROW'));
  });

  test('keeps the steps of paths', async () => {
    const path = ['--path', 'country:japan', 'organisation:asean'];
    expect(await edges(...path)).toContain(CLAIM_IDS.row);
    expect(await edges(...path, '--evidence', 'QUOTED')).not.toContain(CLAIM_IDS.row);
    await expect(edges(...path, '--evidence', 'ROW')).rejects.toThrow(/whose strongest evidence is ROW connects/);
  });
});

describe('invalid commands are refused, and nothing is written', () => {
  test.each([
    [['--format', 'docx'], 'USAGE', /'docx'.*graphml/],
    [['--format', 'dot', '--depth', '2'], 'USAGE', /--depth goes with --around/],
    [['--format', 'dot', '--around', 'FOIP', '--depth', '9'], 'USAGE', /--depth: .*0 to 4, found "9"/],
    [['--format', 'dot', '--max-length', '2'], 'USAGE', /--max-length goes with --from or --connect/],
    [['--format', 'dot', '--raw'], 'USAGE', /--raw goes with csv alone/],
    [['--format', 'png', '--bom'], 'USAGE', /--bom goes with csv alone/],
    [
      ['--format', 'dot', '--evidence', 'RUMOUR'],
      'USAGE',
      /--evidence: .*there is no 'RUMOUR'; use QUOTED, ROW, CITED/,
    ],
    [['--format', 'dot', '--around', 'FOIP', '--evidence', 'ROW'], 'USAGE', /--evidence goes with/],
    [['--format', 'dot', '--path', 'FOIP'], 'USAGE', /takes two entities, not 1/],
    [['--format', 'dot', '--connect', 'FOIP'], 'USAGE', /--connect: name at least two/],
    [['--format', 'dot', '--around', 'Atlantis'], 'ENTITY_NOT_FOUND', /'Atlantis'/],
  ])('%j', async (args, code, message) => {
    const before = readdirSync(folder);
    const fault = await run(...args, '--out', path.join(folder, 'never')).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(Fault);
    expect(fault).toMatchObject({ code, exitCode: 2 });
    expect((fault as Fault).message).toMatch(message);
    expect(readdirSync(folder)).toEqual(before);
  });

  test('two parts at once', async () => {
    await expect(run('--format', 'dot', '--around', 'FOIP', '--path', 'A', 'B')).rejects.toThrow(/cannot be used with/);
  });

  test('an output path that cannot be written', async () => {
    writeFileSync(path.join(folder, 'file'), '');
    await expect(run('--format', 'dot', '--out', path.join(folder, 'file', 'x.dot'))).rejects.toMatchObject({
      code: 'USAGE',
    });
  });
});
