import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Command } from 'commander';
import { parse } from 'yaml';
import { replaceFile } from '../../seed/replace-file.js';
import { Fault, messageOf } from '../errors.js';
import { FORMATS, exportFile, inPieces, isBinary, isFormat, noSuchFormat } from '../export/formats.js';
import { type Naming, PARAMETERS, PARTS, type ParameterName, parametersOf, selectionOf } from '../export/parameters.js';
import type { Selection } from '../export/selection.js';
import { readSelection, storyOf } from '../export/story/read-story.js';
import type { ContextFactory } from '../questions/context.js';

/** The export's parameters as options of the same names; `--path A B` is short for `--from A --to B`. */
export type ExportOptions = { readonly [K in ParameterName]?: string | readonly string[] } & {
  readonly format: string;
  readonly out?: string;
  readonly engine?: string;
  readonly path?: readonly string[];
  readonly raw?: boolean;
  readonly bom?: boolean;
};

/** Parameter names as they appear on the command line. */
const AS_OPTIONS: Naming = {
  of: optionOf,
  example: (parameters) =>
    Object.entries(parameters)
      .map(([name, value]) => `${optionOf(name)} ${value}`)
      .join(' '),
  code: 'USAGE',
};

function optionOf(parameter: string): string {
  return `--${parameter.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** The value each option takes. */
const TAKES: Readonly<Record<ParameterName, string>> = {
  around: '<entity>',
  depth: '<steps>',
  limit: '<number>',
  from: '<entity>',
  to: '<entity>',
  maxLength: '<steps>',
  first: '<number>',
  connect: '<entities...>',
  shared: '<entities...>',
  compare: '<entity>',
  a: '<side>',
  b: '<side>',
  plans: '<statuses...>',
  story: '<story>',
  step: '<number>',
  madeBy: '<entities...>',
  madeAt: '<entities...>',
  types: '<types...>',
  kinds: '<kinds...>',
  modality: '<modalities...>',
  evidence: '<strengths...>',
  rankBy: '<ranking>',
  attributedTo: '<entities...>',
  avoid: '<entities...>',
  asOf: '<day>',
  during: '<time>',
  only: '<facets...>',
};

/** Adds the export's options to a command. */
export function exportOptions(command: Command): Command {
  command
    .description('write the graph or a part of it to a file')
    .requiredOption('--format <format>', Object.keys(FORMATS).join(', '))
    .option(
      '--out <file>',
      'a file, a folder, or - for standard output (default: a file named after the part and the data version)',
    )
    .option('--raw', 'csv: every value as it is, for programs; a spreadsheet may run such a cell as a formula')
    .option('--bom', 'csv: with a byte order mark, by which Excel knows UTF-8')
    .option('--path <entities...>', 'the paths between two entities (short for --from and --to)');
  for (const [name, about] of Object.entries(PARAMETERS))
    command.option(`${optionOf(name)} ${TAKES[name as ParameterName]}`, about);
  const formats = Object.entries(FORMATS).map(([name, { description }]) => `  ${name.padEnd(10)} ${description}`);
  const parts = (Object.keys(PARTS) as (keyof typeof PARTS)[]).map(
    (part) => `  ${part === 'whole' ? '(none)' : optionOf(part)} with ${optionsOf(part).join(' ')}`,
  );
  return command.addHelpText('after', `\nParts:\n${parts.join('\n')}\n\nFormats:\n${formats.join('\n')}`);
}

function optionsOf(part: keyof typeof PARTS): string[] {
  return parametersOf(part)
    .filter((name) => name !== part)
    .map(optionOf);
}

/**
 * Writes the graph, or the part that the options name, to a file or, with `--out -`, to standard output.
 * @returns the file's path; undefined when the export went to standard output, which then has nothing else.
 * @throws Fault USAGE for options that do not fit together, BAD_USER_INPUT for an entity or path that does not exist,
 * NOT_WRITTEN if the disk is full.
 */
export async function exportToFile(contexts: ContextFactory, options: ExportOptions): Promise<string | undefined> {
  const { format, out, raw = false, bom = false } = options;
  if (!isFormat(format)) throw new Fault('USAGE', noSuchFormat(format));
  if (format !== 'csv' && (raw || bom)) throw new Fault('USAGE', `${raw ? '--raw' : '--bom'} goes with csv alone.`);
  const names = Object.keys(PARAMETERS) as ParameterName[];
  const given: Record<string, unknown> = Object.fromEntries(
    names.filter((name) => options[name] !== undefined).map((name) => [name, options[name]]),
  );
  const selection = withStoryFile(selectionOf({ ...given, ...endsOf(options) }, AS_OPTIONS));
  if (out === '-' && process.stdout.isTTY && isBinary(format))
    throw new Fault(
      'USAGE',
      `${format} is not text, so it cannot be printed to a terminal. Redirect it (> file, | program) or use --out FILE.`,
    );
  const { content, fileName, warnings } = await contexts.during({}, async (context) =>
    exportFile(await readSelection(context, selection, optionOf), format, { raw, bom }),
  );
  for (const warning of warnings) process.stderr.write(`Warning: ${warning}\n`);
  if (out === '-') {
    await print(inPieces(content));
    return undefined;
  }
  const file = out !== undefined && isFolder(out) ? path.resolve(out, fileName) : path.resolve(out ?? fileName);
  replaceFile(file, inPieces(content));
  return file;
}

/** A story may also be a file of the user's own. */
function withStoryFile(selection: Selection): Selection {
  if (selection.part !== 'story' || typeof selection.story !== 'string' || !/[./\\]/.test(selection.story))
    return selection;
  const file = selection.story;
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new Fault('USAGE', `The story ${file} cannot be read: ${messageOf(error)}`, { cause: error });
  }
  try {
    return { ...selection, story: storyOf(/\.ya?ml$/i.test(file) ? parse(text) : JSON.parse(text)) };
  } catch (error) {
    if (error instanceof Fault) throw new Fault('USAGE', `${file}: ${error.message}`, { cause: error });
    throw new Fault('USAGE', `${file} is not valid JSON or YAML: ${messageOf(error)}`, { cause: error });
  }
}

/** Writes to standard output, until its reader has enough. Why nothing more can be written, cli.ts says of any output. */
async function print(pieces: Iterable<Uint8Array>): Promise<void> {
  try {
    await pipeline(Readable.from(pieces), process.stdout, { end: false });
  } catch (error) {
    const { syscall, code } = error as NodeJS.ErrnoException;
    if (syscall !== 'write' && code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  }
}

function endsOf({ path: ends, from, to }: ExportOptions): { readonly from?: string; readonly to?: string } {
  if (ends === undefined) return {};
  if (from !== undefined || to !== undefined)
    throw new Fault('USAGE', '--path cannot be used with --from or --to, because it stands for both.');
  const [first, last] = ends;
  if (first === undefined || last === undefined || ends.length > 2)
    throw new Fault(
      'USAGE',
      `--path takes two entities, not ${ends.length}. Put names with spaces in quotation marks.`,
    );
  return { from: first, to: last };
}

function isFolder(file: string): boolean {
  try {
    return statSync(file).isDirectory();
  } catch {
    return false; // If it does not exist, or lies below a file, writing reports the problem.
  }
}
