import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { Option, type Command } from 'commander';
import { ContextFactory } from './context.js';
import { Fault } from './errors.js';
import { FORMATS, exportFile, inPieces, isFormat, noSuchFormat } from './export/formats.js';
import { type Selection, select } from './export/select.js';
import type { Graph } from './graph/port.js';

export interface ExportOptions {
  readonly format: string;
  readonly out?: string;
  readonly engine?: string;
  readonly around?: string;
  readonly depth?: string;
  readonly path?: readonly string[];
  readonly maxLength?: string;
  readonly connect?: readonly string[];
}

/** Adds the export's options to a command. */
export function exportOptions(command: Command): Command {
  const formats = Object.entries(FORMATS).map(([name, { description }]) => `  ${name.padEnd(10)} ${description}`);
  return command
    .description('write the graph, or a part of it, to a file')
    .requiredOption('--format <format>', Object.keys(FORMATS).join(', '))
    .option('--out <file>', 'default: a name with the version of the data')
    .addOption(
      new Option('--around <entity>', 'an entity (id, name or alias) and what is near').conflicts(['path', 'connect']),
    )
    .option('--depth <steps>', 'with --around: how many claims away, 0 to 4 (default: 1)')
    .addOption(
      new Option('--path <entities...>', 'two entities and the shortest paths between them').conflicts('connect'),
    )
    .option('--connect <entities...>', 'several entities and what ties them together')
    .option(
      '--max-length <steps>',
      'with --path (default: 4) or --connect (default: 3): most claims a path may have, 1 to 8',
    )
    .addHelpText('after', `\nFormats:\n${formats.join('\n')}`);
}

/**
 * Writes the graph, or the part the options name, to a file.
 * @returns where the file is.
 * @throws Fault USAGE for options that do not fit, BAD_USER_INPUT for an entity or path that is not there.
 */
export async function exportToFile(graph: Graph, options: ExportOptions): Promise<string> {
  const { format, out } = options;
  if (!isFormat(format)) throw new Fault('USAGE', noSuchFormat(format));
  const selection = selectionOf(options);
  const context = await new ContextFactory(graph).create();
  const { content, fileName } = await exportFile(await select(context, selection), format);
  const file = out !== undefined && isFolder(out) ? path.resolve(out, fileName) : path.resolve(out ?? fileName);
  // Written beside and renamed: a file that is cut off must not look whole.
  const draft = `${file}.${process.pid}.part`;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    const handle = await open(draft, 'w');
    try {
      for (const piece of inPieces(content)) await handle.write(piece);
    } finally {
      await handle.close();
    }
    renameSync(draft, file);
  } catch (error) {
    if (existsSync(draft)) rmSync(draft);
    throw new Fault('USAGE', `Cannot write ${file}: ${(error as Error).message}`, { cause: error });
  }
  return file;
}

function selectionOf({ around, depth, path: ends, connect, maxLength }: ExportOptions): Selection {
  if (depth !== undefined && around === undefined) throw new Fault('USAGE', '--depth goes with --around.');
  if (maxLength !== undefined && ends === undefined && connect === undefined)
    throw new Fault('USAGE', '--max-length goes with --path or --connect.');
  if (around !== undefined)
    return { part: 'around', entity: around, depth: between('--depth', depth, 0, 4, 1), limit: 2000 };
  if (ends !== undefined) {
    const [from, to] = ends;
    if (from === undefined || to === undefined || ends.length > 2)
      throw new Fault('USAGE', `--path takes two entities, not ${ends.length}; quote names that have spaces.`);
    return { part: 'paths', from, to, maxLength: between('--max-length', maxLength, 1, 8, 4), first: 5 };
  }
  if (connect !== undefined) {
    if (connect.length < 2 || connect.length > 20)
      throw new Fault('USAGE', `--connect takes 2 to 20 entities, not ${connect.length}.`);
    return { part: 'connect', entities: connect, maxLength: between('--max-length', maxLength, 1, 8, 3) };
  }
  return { part: 'whole' };
}

function between(name: string, given: string | undefined, min: number, max: number, standard: number): number {
  const value = given === undefined ? standard : Number(given);
  if (!Number.isInteger(value) || value < min || value > max)
    throw new Fault('USAGE', `${name} is '${given ?? ''}'; expected a whole number, ${min} to ${max}.`);
  return value;
}

function isFolder(file: string): boolean {
  try {
    return statSync(file).isDirectory();
  } catch {
    return false; // Not there, or below a file: writing then says what is wrong.
  }
}
