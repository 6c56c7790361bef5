import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { CLI, runToEnd } from '../served.js';
import type { Chaos } from './chaos.js';
import type { Row } from './row.js';

const FORMATS = ['graphml', 'gexf', 'jsonld', 'turtle', 'csv', 'cypher', 'dot', 'cytoscape', 'svg', 'png', 'html'];
const ENDS_WITHIN_MS = 60_000;
const PAGE = 4096;

/**
 * Exports the whole graph to a disk on which all but the end of it fits: an error, and nothing left behind. The end is
 * where a program that does not compare what it wrote with what it meant to write notices nothing.
 */
export async function fullDisk(chaos: Chaos): Promise<Row[]> {
  const disk = path.join(chaos.folder, 'small-disk');
  mkdirSync(disk);
  try {
    await command('mount', '-t', 'tmpfs', 'tmpfs', disk);
  } catch (error) {
    chaos.notes.push(`The full disk is missing, because it needs the right to mount: ${String(error).split('\n')[0]}`);
    return [];
  }
  const settings = { GRAPH_FILE: path.join(chaos.folder, 'disk.grafeo') };
  let [tries, wrong, hung, lost] = [0, 0, 0, 0];
  try {
    await chaos.seeds.load(0, settings);
    for (const format of FORMATS) {
      tries += 1;
      const name = `graph.${format}`;
      const roomy = path.join(chaos.folder, name);
      await runToEnd([CLI, 'export', '--format', format, '--out', roomy], settings);
      const pages = Math.max(1, Math.ceil(statSync(roomy).size / PAGE) - 1);
      await command('mount', '-o', `remount,size=${pages * PAGE}`, disk);
      const file = path.join(disk, name);
      // An export that says that it succeeded has lost what did not fit.
      const how = await Promise.race([
        runToEnd([CLI, 'export', '--format', format, '--out', file], settings).then(
          () => 'succeeded' as const,
          (error: unknown) => String(error),
        ),
        new Promise<'hung'>((resolve) => setTimeout(() => resolve('hung'), ENDS_WITHIN_MS).unref()),
      ]);
      const left = readdirSync(disk);
      if (how === 'succeeded') lost += 1;
      else if (how === 'hung') hung += 1;
      else if (left.length > 0 || !/no space left/i.test(how)) wrong += 1;
      else continue;
      chaos.notes.push(`Export of ${format} to a full disk: ${how.split('\n')[0]}; left: ${left.join(', ')}`);
      for (const each of left) rmSync(path.join(disk, each));
    }
    return [{ what: 'The disk is full while a file is exported', tries, wrong, hung, lost, worstMs: null }];
  } finally {
    await command('umount', disk);
  }
}

async function command(program: string, ...args: readonly string[]): Promise<void> {
  await promisify(execFile)(program, args);
}
