/**
 * Compares the program's answers and its SDL with those at another commit: `npm run check:answers -- --base REF`. It
 * runs every operation that docs/operations had at that commit against the current seed and code, and compares the SDLs
 * without directives. It lists every difference and fails, unless `--allow TEXT` marks a difference as intended by a
 * part of its line. With `--reworded`, the texts that the program words itself may differ: sentences, explanations,
 * methods and messages in answers, and the descriptions of the SDL.
 */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { Command } from 'commander';
import { buildSchema, lexicographicSortSchema, parse, print, printSchema, visit } from 'graphql';
import { load } from '../seed/load.js';
import { validateSeed } from '../seed/validate.js';
import { packageRoot } from '../src/config.js';
import { openEmbedded } from '../src/graph/embedded.js';
import { startServer } from '../src/http/server.js';
import { buildSchema as presentSchema } from '../src/resolvers/schema.js';

const { base, allow, reworded } = new Command('check:answers')
  .requiredOption('--base <ref>', 'the commit whose answers and SDL are the measure')
  .option('--allow <text...>', 'differences that were meant, by a text that their lines contain', [])
  .option('--reworded', 'the texts that the program words itself may differ', false)
  .parse()
  .opts<{ base: string; allow: string[]; reworded: boolean }>();

const git = (...args: string[]): string =>
  execFileSync('git', args, { cwd: packageRoot, encoding: 'utf8', maxBuffer: 100_000_000 });
const then = (file: string): string => git('show', `${base}:${file}`);

const differences: string[] = [];

/** Fields whose text the program words itself. */
const WORDED = /\.(?:sentence|inverse|explanation|method|message|text)$/;

/** Lists where two values differ, with the path to each place. */
function compare(where: string, before: unknown, now: unknown): void {
  if (typeof before === 'object' && typeof now === 'object' && before !== null && now !== null) {
    const names = new Set([...Object.keys(before), ...Object.keys(now)]);
    for (const name of names)
      compare(`${where}.${name}`, (before as Record<string, unknown>)[name], (now as Record<string, unknown>)[name]);
  } else if (before !== now && !(reworded && WORDED.test(where) && typeof before === typeof now)) {
    differences.push(`${where}: ${JSON.stringify(before)} is now ${JSON.stringify(now)}`);
  }
}

const names = git('ls-tree', '--name-only', base, 'docs/operations/')
  .split('\n')
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => path.basename(file, '.graphql'));
if (names.length === 0) throw new Error(`There are no operations in docs/operations at ${base}.`);

const graph = openEmbedded();
await load(graph, validateSeed(path.join(packageRoot, 'seed')).data);
const server = await startServer(graph, { port: 0, host: '127.0.0.1' });
for (const name of names) {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: then(`docs/operations/${name}.graphql`) }),
  });
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
  compare(`${name} errors`, undefined, errors);
  compare(name, JSON.parse(then(`docs/operations/${name}.json`)), data);
}
await server.stop();
await graph.close();

/** The SDL in a fixed order and without directives, each line prefixed with its type. */
function linesOf(sdl: string): string[] {
  const bare = visit(parse(sdl), {
    Directive: () => null,
    DirectiveDefinition: () => null,
    ...(reworded ? { StringValue: (node, key) => (key === 'description' ? null : node) satisfies unknown } : {}),
  });
  const printed = printSchema(lexicographicSortSchema(buildSchema(print(bare))));
  let within = '';
  return printed.split('\n').flatMap((line) => {
    if (/^(?:type|interface|input|enum|union|scalar) /.test(line)) within = line.split(' ').slice(0, 2).join(' ');
    return line.trim() === '' ? [] : `${within}: ${line.trim()}`;
  });
}

const [before, now] = [linesOf(then('schema/printed.graphql')), linesOf(printSchema(presentSchema()))];
differences.push(
  ...minus(before, now).map((line) => `SDL lost ${line}`),
  ...minus(now, before).map((line) => `SDL has new ${line}`),
);

/** The lines of one list that the other lacks, or has fewer times. */
function minus(lines: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}

const meant = differences.filter((line) => allow.some((text) => line.includes(text)));
const unmeant = differences.filter((line) => !meant.includes(line));
for (const line of meant) console.log(`intended: ${line}`);
for (const line of unmeant) console.log(`DIFFERS: ${line}`);
console.log(
  `${names.length} operations and ${now.length} lines of SDL compared with ${base}: ${meant.length} differences were intended, ${unmeant.length} were not.`,
);
if (unmeant.length > 0) process.exitCode = 1;
