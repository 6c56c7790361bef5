import { existsSync } from 'node:fs';
import { type Problem, Problems, asLine } from '../../seed/problem.js';
import { type Checked, checkSeed } from '../../seed/validate.js';
import { lookUpAll } from '../../seed/verify-sources.js';
import { type Config, readConfig } from '../config.js';
import { Fault, messageOf } from '../errors.js';
import { countInWords } from '../model/wording.js';
import { checkedSeed, summary } from './seed.js';
import { say } from './with-graph.js';

export interface ValidateOptions {
  readonly watch?: boolean;
}

/** Checks the data, once or again after each change. @throws Fault DATA_INVALID with every problem, unless it watches. */
export async function validate({ watch = false }: ValidateOptions): Promise<void> {
  const config = readConfig();
  if (watch) await watchData(config);
  else say(`Valid: ${summary(checkedSeed(config.seedDir))}`);
}

/** How long files must be left alone before a check, because editors write a file in several steps. */
const QUIET_MS = 100;

/** Checks the data and, where copies of the sources are held, the quotes, until a signal arrives. */
async function watchData({ seedDir, sourcesDir }: Config): Promise<void> {
  const stopped = new Promise<void>((resolve) => {
    process.once('SIGINT', resolve).once('SIGTERM', resolve);
    // Nobody reads on.
    process.stdout.once('error', () => resolve());
  });
  const withCopies = existsSync(sourcesDir);
  const { watch } = await import('chokidar');
  const watcher = watch(withCopies ? [seedDir, sourcesDir] : [seedDir], { ignoreInitial: true });
  await new Promise<void>((resolve, reject) => {
    watcher.once('ready', resolve).once('error', reject);
  });
  let last: Found | undefined;
  const check = (): void => {
    const found = findAll(seedDir, withCopies ? sourcesDir : undefined);
    for (const line of changesIn(last, found)) say(line);
    last = found;
  };
  say(
    `Watching ${seedDir}${withCopies ? `, with quotes looked up in ${sourcesDir}` : `. Quotes are not looked up, because there is no ${sourcesDir}`}. Ctrl-C ends it.`,
  );
  check();
  let timer: NodeJS.Timeout | undefined;
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(check, QUIET_MS);
  });
  await stopped;
  clearTimeout(timer);
  await watcher.close();
}

interface Found {
  readonly problems: readonly Line[];
  /** What the data has, or how many problems. */
  readonly summary: string;
}

/** A problem as it is shown, and what it is whatever line it moves to. */
interface Line {
  readonly shown: string;
  readonly same: string;
}

/** Everything that is wrong now. Quotes are looked up in the files that can be read, even if others cannot. */
function findAll(seedDir: string, sourcesDir: string | undefined): Found {
  const problems = new Problems();
  let checked: Checked | undefined;
  let fault: Line | undefined;
  try {
    checked = checkSeed(seedDir, problems);
  } catch (error) {
    // A folder or a file may be gone for a moment.
    if (!(error instanceof Fault) && !isFileError(error)) throw error;
    fault = { shown: messageOf(error), same: messageOf(error) };
  }
  const looked = checked === undefined || sourcesDir === undefined ? undefined : lookUpAll(checked, sourcesDir);
  // An author has the copy of the page at hand, and rarely those of all others.
  const failures = (looked?.failures ?? []).filter(({ copyMissing }) => copyMissing === undefined);
  const unread = (looked?.failures ?? []).flatMap(({ copyMissing = [] }) => copyMissing);
  const found = [
    ...(fault === undefined ? [] : [fault]),
    ...problems.list.map(lineOf),
    ...problems.warnings.map((warning) => {
      const { shown, same } = lineOf(warning);
      return { shown: `Warning: ${shown}`, same: `Warning: ${same}` };
    }),
    ...failures.map(({ place, message }) =>
      place === undefined ? { shown: message, same: message } : lineOf({ ...place, message }),
    ),
  ];
  const wrong = found.length - problems.warnings.length;
  const state =
    wrong === 0 && checked?.seed !== undefined ? `Valid: ${summary(checked.seed)}` : countInWords(wrong, 'problem');
  return {
    problems: found,
    summary: unread.length === 0 ? state : `${state}. No copy is here, so not looked up: ${unread.join(', ')}`,
  };
}

function lineOf(problem: Problem): Line {
  return { shown: asLine(problem), same: `${problem.file}: ${problem.message}` };
}

function isFileError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}

/** What a reader of the last output does not know yet: problems that are new, and those that are gone. */
function changesIn(last: Found | undefined, now: Found): string[] {
  const before = last?.problems ?? [];
  const lines = [
    ...lacking(before, now.problems).map(({ same }) => `gone: ${same}`),
    ...lacking(now.problems, before).map(({ shown }) => (last === undefined ? shown : `new: ${shown}`)),
  ];
  return lines.length === 0 && last?.summary === now.summary ? [] : [...lines, now.summary];
}

/** The problems of the first list that the second does not have, or not as often. */
function lacking(some: readonly Line[], others: readonly Line[]): Line[] {
  const left = others.map(({ same }) => same);
  return some.filter(({ same }) => {
    const at = left.indexOf(same);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
