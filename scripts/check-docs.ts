/**
 * Runs the commands that README.md and docs/ show, exactly as written, in a clone of HEAD with nothing installed, and
 * compares their output with the page. `--write` updates the pages instead.
 *
 *   npm run check:docs [-- [--write] [PAGE...]]
 *
 * A server command (`npm start`, `mcp --http`) runs until the next one or the end of its page. In the output,
 * /path/to/japan-asean-graph replaces the clone's folder. Everything else must match exactly.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { packageRoot } from '../src/config.js';
import { interpreter, lacksPython } from '../test/support/python.js';
import { BareClone } from './bare-clone.js';
import { type Shown, shownIn, withOutputs } from './shown-commands.js';

const FOLDER = '/path/to/japan-asean-graph';
/** Scripts that this check skips although no step of .ci/run has their name. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  bench: 'measures for an hour, and its figures are never the same',
  chaos: 'makes faults for half an hour, and needs Docker',
  'mutate:cypher': 'breaks every .cypher file in turn, for half an hour',
  generate: 'part of check:generated, a step of .ci/run',
  'check:rooms': 'part of lint, a step of .ci/run',
  record: 'operations, and this check with --write',
};
const SERVES = /\bnpm start\b|\bmcp --http\b/;

const { values, positionals } = parseArgs({ options: { write: { type: 'boolean' } }, allowPositionals: true });
const pages = readdirSync(path.join(packageRoot, 'docs'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.md'))
  .map((file) => path.join('docs', file))
  .sort();
// The README comes first, because it installs the project.
const wanted = ['README.md', ...pages].filter((page) => positionals.length === 0 || positionals.includes(page));
const steps = readFileSync(path.join(packageRoot, '.ci', 'run'), 'utf8');
const python = lacksPython();

const folder = mkdtempSync(path.join(tmpdir(), 'check-docs-'));
const clone = new BareClone(path.join(folder, 'japan-asean-graph'));
const stop = async (): Promise<void> => {
  await clone.stop();
  rmSync(folder, { recursive: true, force: true });
};
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void stop().finally(() => process.exit(1)));
let failed = 0;
let passed = 0;
try {
  execFileSync('git', ['clone', '-q', packageRoot, clone.folder]);
  for (const page of wanted) await checkPage(page);
  const changed = execFileSync('git', ['diff', '--stat'], { cwd: clone.folder, encoding: 'utf8' });
  if (changed !== '' && values.write !== true) fail('the commands changed files of the repository', changed);
} finally {
  await stop();
}
say(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function checkPage(page: string): Promise<void> {
  const file = path.join(packageRoot, page);
  const markdown = readFileSync(file, 'utf8');
  const outputs = new Map<Shown, string>();
  clone.agent = agentOf(markdown);
  for (const shown of shownIn(markdown)) {
    const name = `${page}:${shown.line}: ${shown.text.split('\n')[0] ?? ''}`;
    const why = reasonNotToRun(shown);
    if (why !== undefined) {
      say(`NOT RUN ${name}\n        (${why})`);
      continue;
    }
    const began = Date.now();
    try {
      const output = (await run(shown)).replaceAll(clone.folder, FOLDER).trimEnd();
      if (shown.output !== undefined) outputs.set(shown, output);
      if (shown.output !== undefined && shown.output !== output && values.write !== true)
        fail(name, `the page shows:\n${shown.output}\n-- but it printed:\n${output}`);
      else {
        passed += 1;
        say(`ok ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
      }
    } catch (error) {
      fail(name, error instanceof Error ? error.message : String(error));
    }
  }
  await clone.stop();
  if (values.write === true) writeFileSync(file, withOutputs(markdown, outputs));
}

function reasonNotToRun({ kind, text, notRun }: Shown): string | undefined {
  if (notRun !== undefined) return notRun;
  if (kind === 'python') return python;
  const script = /^npm (?:run (?:-s )?)?([\w:-]+)/.exec(text)?.[1];
  if (script !== undefined && (steps.includes(`npm run --silent ${script}\n`) || steps.includes(`npm ${script} `)))
    return 'a step of .ci/run';
  if (text === 'bash .ci/run') return 'it runs this check';
  return script === undefined ? undefined : ELSEWHERE[script];
}

/** Runs a command. @returns what it printed. @throws if it fails where it should succeed. */
async function run({ kind, text, output }: Shown): Promise<string> {
  if (kind === 'call') {
    const [, tool = '', args = ''] = /^(\w+) (\{.*\})$/.exec(text) ?? [];
    return clone.call(tool, JSON.parse(args) as Record<string, unknown>);
  }
  if (kind === 'python') return (await clone.run([interpreter(), '-c', text])).output;
  const line = text.replaceAll(FOLDER, clone.folder);
  if (SERVES.test(line)) return clone.serve(line);
  const ended = await clone.run(['bash', '-c', line]);
  if (output === undefined && ended.status !== 0)
    throw new Error(`it ended with ${String(ended.status)}:\n${ended.output}`);
  return ended.output;
}

/** The command by which an agent starts the server, from the agent settings on the page. */
function agentOf(markdown: string): readonly string[] {
  const settings = /```json\n(\{\n\s*"mcpServers"[^]*?)```/.exec(markdown)?.[1];
  if (settings === undefined) return [];
  const { mcpServers } = JSON.parse(settings.replaceAll(FOLDER, clone.folder)) as {
    mcpServers: Readonly<Record<string, { readonly command: string; readonly args: readonly string[] }>>;
  };
  return Object.values(mcpServers).flatMap(({ command, args }) => [command, ...args]);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function fail(name: string, why: string): void {
  failed += 1;
  say(`FAILED ${name}\n${why.replace(/^/gm, '    ')}`);
}
