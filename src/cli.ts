#!/usr/bin/env node
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { SingleBar } from 'cli-progress';
import { Command, CommanderError, Option } from 'commander';
import { compare, describeDifference } from '../seed/diff.js';
import { load } from '../seed/load.js';
import { type Seed, validateSeed } from '../seed/validate.js';
import { verifySources } from '../seed/verify-sources.js';
import { type Config, readConfig } from './config.js';
import { currentData } from './context.js';
import { Fault } from './errors.js';
import { FORMATS, exportWholeGraph, isFormat } from './export/whole-graph.js';
import { openGraph } from './graph/open.js';
import { ENGINES, type Graph } from './graph/port.js';
import { ensureSchema } from './query/run.js';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function withGraph<T>(config: Config, access: 'read' | 'write', run: (graph: Graph) => Promise<T>): Promise<T> {
  const graph = await openGraph(config, access);
  try {
    return await run(graph);
  } finally {
    await graph.close();
  }
}

function summary({ data }: Seed): string {
  const { entities, relationships, passages, sources, version } = data;
  return `${entities.length} entities, ${relationships.length} claims, ${passages.length} passages of ${sources.length} sources (data ${version})`;
}

interface SeedOptions {
  readonly engine?: string;
  readonly dryRun?: boolean;
  readonly prune?: boolean;
  readonly ifNeeded?: boolean;
}

async function seed({ engine, dryRun = false, prune = false, ifNeeded = false }: SeedOptions): Promise<void> {
  const config = readConfig(process.env, engine);
  const checked = validateSeed(config.seedDir);
  say(`Valid: ${summary(checked)}`);
  await withGraph(config, 'write', async (graph) => {
    if (ifNeeded) {
      const current = await currentData(graph).catch(() => undefined);
      if (current?.version === checked.data.version) {
        say(`Up to date: ${graph.engine} (${graph.location})`);
        return;
      }
    }
    if (dryRun) {
      await ensureSchema(graph);
      for (const line of describeDifference(await compare(graph, checked.data))) say(line);
      say(
        prune
          ? 'Dry run: nothing was written.'
          : 'Dry run: nothing was written. What is removed goes only with --prune.',
      );
      return;
    }
    const progress = new Progress();
    const result = await load(graph, checked.data, { prune, onProgress: (done, total) => progress.show(done, total) });
    progress.end();
    for (const line of describeDifference(result.difference).filter((each) => !each.startsWith(' '))) say(line);
    say(
      result.written
        ? `Loaded into ${graph.engine} (${graph.location}), data ${result.version}`
        : `Up to date: ${graph.engine} (${graph.location})`,
    );
    if (result.leftOver > 0) say(`${result.leftOver} records in the graph are not in the data; --prune removes them.`);
  });
}

/** A bar on a terminal; elsewhere a line now and then, which logs can hold. */
class Progress {
  private readonly bar = process.stderr.isTTY
    ? new SingleBar({
        format: 'Loading {bar} {percentage}% | {value}/{total} records',
        stream: process.stderr,
        hideCursor: true,
      })
    : undefined;
  private started = false;
  private lastTenth = -1;

  show(done: number, total: number): void {
    if (this.bar !== undefined) {
      if (!this.started) this.bar.start(total, 0);
      this.bar.update(done);
    } else {
      const tenth = Math.floor((done / total) * 10);
      if (tenth > this.lastTenth) process.stderr.write(`Loading: ${done} of ${total} records\n`);
      this.lastTenth = tenth;
    }
    this.started = true;
  }

  end(): void {
    this.bar?.stop();
  }
}

function validate(): void {
  say(`Valid: ${summary(validateSeed(readConfig().seedDir))}`);
}

function verify(): void {
  const config = readConfig();
  const checked = validateSeed(config.seedDir);
  const { checked: found, unchecked } = verifySources(checked, config.sourcesDir);
  say(`Verified: ${found} quotes stand in the passages they name.`);
  for (const { source, quotes, why } of unchecked)
    say(`NOT CHECKED: ${quotes} quotes of ${source}, no copy held: ${why}`);
}

async function exportGraph({ format, out, engine }: { format: string; out?: string; engine?: string }): Promise<void> {
  if (!isFormat(format))
    throw new Fault('USAGE', `There is no format '${format}'. There is: ${Object.keys(FORMATS).join(', ')}.`);
  await withGraph(readConfig(process.env, engine), 'read', async (graph) => {
    const { text, fileName } = await exportWholeGraph(graph, format);
    const file = path.resolve(out ?? fileName);
    try {
      // Written beside and renamed: a file that is cut off must not look whole.
      mkdirSync(path.dirname(file), { recursive: true });
      const draft = `${file}.${process.pid}.part`;
      writeFileSync(draft, text);
      renameSync(draft, file);
    } catch (error) {
      throw new Fault('USAGE', `Cannot write ${file}: ${(error as Error).message}`, { cause: error });
    }
    say(`Wrote ${file}`);
  });
}

const engineOption = new Option('--engine <engine>', 'embedded or neo4j; else NEO4J_URI decides').choices([...ENGINES]);

const program = new Command('japan-asean-graph')
  .description('A knowledge graph of Japan-ASEAN relations in which every claim carries the words that support it.')
  .exitOverride()
  .showHelpAfterError('Run with --help to see what there is.');
program
  .command('seed')
  .description('check the data and bring the graph to it')
  .addOption(engineOption)
  .option('--dry-run', 'print what would be added, changed and removed; write nothing')
  .option('--prune', 'remove what the graph holds and the data does not')
  .option('--if-needed', 'do nothing when the graph holds this data already')
  .action(seed);
program.command('validate').description('check the data; list every problem with its file and line').action(validate);
program.command('verify-sources').description('look every quote up in the passage it names').action(verify);
program
  .command('export')
  .description('write the whole graph to a file')
  .requiredOption('--format <format>', Object.keys(FORMATS).join(', '))
  .option('--out <file>', 'default: a name with the version of the data')
  .addOption(engineOption)
  .action(exportGraph);

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    // Commander has printed its message; help and version end well.
    process.exitCode = error.exitCode === 0 ? 0 : new Fault('USAGE', '').exitCode;
  } else {
    process.stderr.write(
      `${error instanceof Fault ? error.message : `Internal error: ${(error as Error).stack ?? String(error)}`}\n`,
    );
    process.exitCode = error instanceof Fault ? error.exitCode : 70;
  }
}
