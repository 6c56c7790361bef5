import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { packageRoot } from '../../src/config.js';
import { useSeedFile } from '../support/seed-file.js';

const { folder, file } = useSeedFile();
const cli = path.join(packageRoot, 'dist', 'src', 'cli.js');

/** Runs a line of bash in which `$EXPORT` is the built command. */
function bash(line: string): { status: number | null; stdout: Buffer; stderr: string } {
  const env = {
    PATH: process.env['PATH'],
    GRAPH_FILE: file,
    EXPORT: `${process.execPath} ${cli} export`,
    NO_COLOR: '1',
  };
  const { status, stdout, stderr } = spawnSync('bash', ['--norc', '-c', line], {
    cwd: folder,
    env,
    maxBuffer: 64_000_000,
  });
  return { status, stdout, stderr: stderr.toString() };
}

test.each(['graphml', 'csv', 'png'])('--out - writes only %s to standard output', (format) => {
  const { status, stdout, stderr } = bash(`$EXPORT --format ${format} --around FOIP --out -`);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  bash(`$EXPORT --format ${format} --around FOIP --out whole.${format}`);
  expect(stdout.equals(readFileSync(path.join(folder, `whole.${format}`)))).toBe(true);
  // No file of that name was written, either.
  expect(readdirSync(folder)).not.toContain('-');
});

test.each(['cypher', 'csv'])('the command ends quietly if the reader of %s stops', (format) => {
  const { stdout, stderr } = bash(`$EXPORT --format ${format} --out - | head -c 20 | wc -c; echo \${PIPESTATUS[0]}`);
  expect({ said: stdout.toString().trim().split(/\s+/), stderr }).toEqual({ said: ['20', '0'], stderr: '' });
});

test('a refusal leaves standard output empty', () => {
  const { status, stdout, stderr } = bash('$EXPORT --format dot --types ADVOCATE --out -');
  expect({ status, stdout: stdout.toString() }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toBe("--types: No claim is of the type 'ADVOCATE'. Did you mean ADVOCATES?\n");
});

test('accepts several words and entities, with commas or spaces between words', () => {
  const line = (types: string): string =>
    bash(`$EXPORT --format csv --types ${types} --kinds country --as-of 2019-11-04 --out -`).stdout.toString('base64');
  expect(line('ADVOCATES,SUPPORTS')).toBe(line('supports advocates'));
});
