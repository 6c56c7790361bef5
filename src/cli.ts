#!/usr/bin/env node
import './production.js';
import { Command, CommanderError, Option } from 'commander';
import type { AskOptions } from './commands/ask.js';
import { type ExportOptions, exportOptions, exportToFile } from './commands/export.js';
import type { McpCommandOptions } from './commands/mcp.js';
import type { NewSourceOptions } from './commands/new-source.js';
import type { CiteOptions } from './commands/seed-cite.js';
import type { ImportOptions } from './commands/seed-import.js';
import { strengthsFrom } from './commands/strengths.js';
import type { ValidateOptions } from './commands/validate.js';
import type { VerifyOptions } from './commands/verify.js';
import { say, withRecord } from './commands/with-graph.js';
import { readConfig } from './config.js';
import { FAULTS, type Fault, notWritten } from './errors.js';
import { ENGINES } from './graph/port.js';
import { endWith } from './log.js';

// A reader such as `| head` may close the pipe early, which is not a fault. The command goes on, because a load must not
// end half-way, and its exit status must tell of its work. An output that cannot be written, on a full disk, is a fault.
let lost: Fault | undefined;
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE' || lost !== undefined) return;
  lost = notWritten('to standard output', error);
  process.stderr.write(`${lost.message}\n`);
  process.exitCode = lost.exitCode;
});

async function exportGraph(options: ExportOptions): Promise<void> {
  await withRecord(readConfig(process.env, options.engine), async (contexts) => {
    const file = await exportToFile(contexts, options);
    if (file !== undefined) say(`Wrote ${file}`);
  });
}

// Each command loads what it runs when it runs: together they take twice as long to load as one does.

async function seed(options: ImportOptions): Promise<void> {
  await (await import('./commands/seed-import.js')).seedOrImport(options);
}

async function validate(options: ValidateOptions): Promise<void> {
  await (await import('./commands/validate.js')).validate(options);
}

async function newSource(options: NewSourceOptions): Promise<void> {
  await (await import('./commands/new-source.js')).newSource(options);
}

async function cite(options: CiteOptions): Promise<void> {
  await (await import('./commands/seed-cite.js')).cite(options);
}

async function ask(words: readonly string[], options: AskOptions): Promise<void> {
  const { askGraph } = await import('./commands/ask.js');
  await withRecord(readConfig(process.env, options.engine), async (contexts) => {
    const { answered, output } = await askGraph(contexts, words.join(' '), options, process.stdout.columns || 120);
    say(output);
    if (!answered) process.exitCode = 1;
  });
}

async function quality(options: { readonly engine?: string; readonly json?: boolean }): Promise<void> {
  const { qualityReport } = await import('./commands/quality.js');
  await withRecord(readConfig(process.env, options.engine), async (contexts) => {
    say(await qualityReport(contexts, options));
  });
}

async function mcp(options: McpCommandOptions): Promise<void> {
  const { runMcp } = await import('./commands/mcp.js');
  const config = readConfig(process.env, options.engine);
  await withRecord(config, (contexts) => runMcp(contexts, config, options));
}

async function verify(options: VerifyOptions): Promise<void> {
  const { verifyAll } = await import('./commands/verify.js');
  await verifyAll(options);
}

const engineOption = new Option('--engine <engine>', 'embedded or neo4j (default: neo4j if NEO4J_URI is set)').choices([
  ...ENGINES,
]);

const program = new Command('japan-asean-graph')
  .description(
    'A knowledge graph of Japan-ASEAN relations, or of the record that SEED_DIR names, in which every claim carries the words that support it.',
  )
  .exitOverride()
  .showHelpAfterError('Run with --help to see the commands and options.');
program
  .command('seed')
  .description('check the data and update the graph to match it')
  .addOption(engineOption)
  .option('--dry-run', 'print what would be added, changed and removed, without writing anything')
  .option('--prune', 'remove everything from the graph that is no longer in the data')
  .option('--if-needed', 'do nothing if the graph already contains this data')
  .addOption(
    new Option(
      '--csv <folder>',
      'write the data as tables for neo4j-admin database import, and load nothing',
    ).conflicts(['dryRun', 'prune', 'ifNeeded', 'imported']),
  )
  .addOption(
    new Option('--imported <folder>', 'complete a Neo4j that was filled from the tables in this folder').conflicts([
      'dryRun',
      'prune',
      'ifNeeded',
    ]),
  )
  .action(seed);
program
  .command('validate')
  .description('check the data and list every problem with its file and line')
  .option('--watch', 'check again whenever a file changes, and look up quotes where copies of the sources are held')
  .action(validate);
program
  .command('verify-sources')
  .description('check that every quote is in the passage it names')
  .option('--fetch', 'download the pages that are cited without a quote, and look for what they are cited for')
  .addOption(
    new Option('--cache <folder>', 'the folder that keeps downloaded pages (default: .data/pages)').implies({
      fetch: true,
    }),
  )
  .option('--source <id>', 'check only this source')
  .action(verify);
program
  .command('new-source')
  .description('write the manifest of a new source and an empty file for its claims; it asks for what is missing')
  .option('--id <id>', 'the id of the source, such as mofa-2019-11-04')
  .option('--title <title>', 'the title of the document')
  .option('--url <address>', 'its address on the web')
  .option('--publisher <name>', 'who published it')
  .option('--tier <tier>', 'how near it is to those it speaks of, such as OFFICIAL or PRESS')
  .option('--language <tag>', 'its language, such as en or ja')
  .option('--licence <text>', 'what may be done with its text')
  .option('--date <date>', 'its date, such as 2019-11-04')
  .option('--retrieved <day>', 'the day on which it was read or copied, such as 2019-11-05 (default: today)')
  .option('--copy <file>', 'a copy of its text in SOURCES_DIR, so that it can be quoted')
  .action(newSource);
program
  .command('seed:cite')
  .description(
    'make evidence from a phrase of a page, without keeping its words; it reads the phrase from the terminal',
  )
  .requiredOption('--source <id>', 'the source, as seed/source/ has it')
  .requiredOption('--locator <locator>', 'the passage, as the manifest of the source lists it')
  .option('--paraphrase <text>', 'what the passage says, in your own words (without it, the command asks)')
  .option('--into <file>', 'the data file to add the evidence to (without it, the command prints the evidence)')
  .option('--claim <id>', 'the claim of that file which the evidence is for: claim:SOURCE/TYPE/TARGET[/KEY]')
  .option('--entity <id>', 'the entity of that file which the evidence is for')
  .action(cite);
program
  .command('ask')
  .description('answer a question in plain English, such as: who announced the WA Project')
  .argument('[question...]', 'the question (without one, the command lists the forms of questions)')
  .addOption(engineOption)
  .addOption(
    new Option(
      '--evidence <strengths>',
      'answer only from claims whose strongest evidence is one of these, with commas between: QUOTED, ROW, CITED',
    ).argParser(strengthsFrom),
  )
  .option('--json', 'print the answer as JSON, as the API returns it')
  .action(ask);
program
  .command('mcp')
  .description('serve agents with the Model Context Protocol, over standard input and output by default')
  .option('--http', 'serve streamable HTTP at /mcp instead')
  .addOption(
    new Option('--port <port>', 'the port for --http (default: 4001); 0 lets the system choose').implies({
      http: true,
    }),
  )
  .addOption(
    new Option('--host <address>', 'the address for --http to listen on (default: 127.0.0.1)').implies({
      http: true,
    }),
  )
  .addOption(engineOption)
  .action(mcp);
program
  .command('quality')
  .description('tell how well the claims are supported, which of them decide an answer alone, and what stands apart')
  .addOption(engineOption)
  .option('--json', 'print every count and list as JSON')
  .action(quality);
exportOptions(program.command('export')).addOption(engineOption).action(exportGraph);

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    // Commander has already printed its message. `--help` and `--version` are successes.
    process.exitCode = error.exitCode === 0 ? 0 : FAULTS.USAGE.exit;
  } else endWith(error);
}
