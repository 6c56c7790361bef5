import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { packageRoot } from '../../src/config.js';
import { FORMATS } from '../../src/export/formats.js';
import { PARAMETERS, PARTS, parametersOf } from '../../src/export/parameters.js';
import { projectFile, seed } from '../support/api.js';
import { describeWith } from '../support/programs.js';
import { interpreter, lacksPython } from '../support/python.js';
import { shownCommands } from '../support/readme.js';
import { useSeedFile } from '../support/seed-file.js';

const { folder, file } = useSeedFile();
const guide = projectFile('docs', 'how-to', 'export.md');

/** The rows of the table that has this heading, as cells without the marks of code. */
function table(heading: string): string[][] {
  const lines = guide.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${heading} `));
  const rows = lines.slice(start + 2);
  const end = rows.findIndex((line) => !line.startsWith('|'));
  return rows.slice(0, end).map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.replaceAll('`', '').trim()),
  );
}

const hyphens = (name: string): string => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

describe('the tables of docs/how-to/export.md say what the code does', () => {
  test('formats', () => {
    const rows = table('Format').map(([name, good, carries, ...rest]) => {
      expect([good, carries]).not.toContain('');
      return [name, ...rest];
    });
    expect(rows).toEqual(
      Object.entries(FORMATS).map(([name, { extension, contentType }]) => [name, `.${extension}`, contentType]),
    );
  });

  test('parameters', () => {
    expect(table('In a query string')).toEqual(
      Object.entries(PARAMETERS).map(([name, about]) => [name, hyphens(name), about]),
    );
  });

  test('parts', () => {
    const listed = table('Part').map(([part = '', parameters = '']) =>
      [...(part.split(': ')[1]?.split(' and ') ?? []), ...parameters.split(', ')].sort(),
    );
    expect(listed).toEqual((Object.keys(PARTS) as (keyof typeof PARTS)[]).map((part) => parametersOf(part).sort()));
  });
});

/** What a command prints, its folder and the version of the data as the page has them, which change with every machine and every change of data. */
function printed(command: string): string {
  const program = `${process.execPath} ${path.join(packageRoot, 'dist', 'src', 'cli.js')}`;
  const line = command.replace(/^npx japan-asean-graph/, program);
  const env = { PATH: process.env['PATH'], GRAPH_FILE: file, NO_COLOR: '1' };
  const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', line], { cwd: folder, env, encoding: 'utf8' });
  return `${stdout}${stderr}`.trim().replaceAll(folder, '/tmp/work').replaceAll(seed.data.version, VERSION);
}
const VERSION = 'edef4e03e9014281';

const commands = shownCommands(guide);

test('the page shows commands', () => expect(commands.length).toBeGreaterThan(5));

test.each(commands.map(({ command, output }) => [command, output] as const))('%s', (command, output) => {
  expect(printed(command)).toBe(output);
});

describeWith('programs in Python open the files as the page says', lacksPython(), () => {
  const blocks = [...guide.matchAll(/```python\n([\s\S]*?)```\n\n```text\n([\s\S]*?)\n```/g)];
  test.each(blocks.map(([, code = '', output = '']) => [code, output] as const))('%s', (code, output) => {
    const script = path.join(folder, 'script.py');
    writeFileSync(script, code);
    // The files are those that the commands above have written.
    expect(execFileSync(interpreter(), [script], { cwd: folder, encoding: 'utf8' }).trim()).toBe(output);
  });
});
