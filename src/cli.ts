#!/usr/bin/env node
import { SingleBar } from 'cli-progress';
import { Command, CommanderError, Option } from 'commander';
import { compare, describeDifference } from '../seed/diff.js';
import { load } from '../seed/load.js';
import { type Seed, validateSeed } from '../seed/validate.js';
import { verifySources } from '../seed/verify-sources.js';
import { type AskOptions, askGraph } from './commands/ask.js';
import { type Config, readConfig } from './config.js';
import { currentData } from './questions/context.js';
import { Fault } from './errors.js';
import { type ExportOptions, exportOptions, exportToFile } from './commands/export.js';
import { openGraph } from './graph/open.js';
import { ENGINES, type Graph } from './graph/port.js';
import type { McpCommandOptions } from './commands/mcp.js';

// Whoever reads may stop reading, as `| head` does: that ends the program, and is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 70);
});

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
  if (dryRun) {
    for (const line of await differenceTo(config, checked)) say(line);
    say(
      prune ? 'Dry run: nothing was written.' : 'Dry run: nothing was written. What is removed goes only with --prune.',
    );
    return;
  }
  if (ifNeeded && (await holds(config, checked))) return;
  await withGraph(config, 'write', async (graph) => {
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

/** Whether the graph holds this data already. It is only read, so that it may be in use. */
async function holds(config: Config, { data }: Seed): Promise<boolean> {
  const look = async (graph: Graph): Promise<boolean> => {
    const same = (await currentData(graph)).version === data.version;
    if (same) say(`Up to date: ${graph.engine} (${graph.location})`);
    return same;
  };
  return withGraph(config, 'read', look).catch(() => false);
}

/** How the graph differs from the data. It is only read; where there is none yet, an empty one stands for it. */
async function differenceTo(config: Config, { data }: Seed): Promise<string[]> {
  const describe = async (graph: Graph): Promise<string[]> => describeDifference(await compare(graph, data));
  try {
    return await withGraph(config, 'read', describe);
  } catch (error) {
    if (!(error instanceof Fault) || error.code !== 'NOT_SEEDED') throw error;
    const empty = { ...config, graph: { engine: 'embedded', file: undefined } } as const;
    return withGraph(empty, 'read', describe);
  }
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

async function exportGraph(options: ExportOptions): Promise<void> {
  await withGraph(readConfig(process.env, options.engine), 'read', async (graph) => {
    const file = await exportToFile(graph, options);
    if (file !== undefined) say(`Wrote ${file}`);
  });
}

async function ask(words: readonly string[], options: AskOptions): Promise<void> {
  await withGraph(readConfig(process.env, options.engine), 'read', async (graph) => {
    const { answered, output } = await askGraph(graph, words.join(' '), options, process.stdout.columns || 120);
    say(output);
    if (!answered) process.exitCode = 1;
  });
}

async function mcp(options: McpCommandOptions): Promise<void> {
  // The SDK is loaded by the one command that needs it.
  const { runMcp } = await import('./commands/mcp.js');
  const config = readConfig(process.env, options.engine);
  await withGraph(config, 'read', (graph) => runMcp(graph, config, options));
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
  .command('ask')
  .description('answer a question in plain English, such as: who announced the WA Project')
  .argument('[question...]', 'the question; without one, the forms that questions can have')
  .addOption(engineOption)
  .option('--json', 'print the answer as the API gives it')
  .action(ask);
program
  .command('mcp')
  .description('serve agents by the Model Context Protocol, over standard input and output unless --http is given')
  .option('--http', 'serve streamable HTTP at /mcp instead')
  .addOption(
    new Option('--port <port>', 'with --http: the port (default: 4001); 0 lets the system choose').implies({
      http: true,
    }),
  )
  .addOption(
    new Option('--host <address>', 'with --http: the address to listen on (default: 127.0.0.1)').implies({
      http: true,
    }),
  )
  .addOption(engineOption)
  .action(mcp);
exportOptions(program.command('export')).addOption(engineOption).action(exportGraph);

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
