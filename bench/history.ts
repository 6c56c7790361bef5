import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../src/config.js';

/** One line for each run, committed with the change that it measured. */
const FILE = path.join(packageRoot, 'bench', 'history.jsonl');

/** A ratio that has become so much worse is worth a look; less is the noise of a shared machine. */
const NOTABLE = 1.25;

/** What one contender did, and the ratio to its peer. */
interface Measured {
  readonly part: string;
  readonly what: string;
  readonly by: string;
  readonly unit: 'ms' | 'MB' | '/s';
  readonly ratio?: number;
  readonly peer?: string;
}

interface Run {
  readonly at: string;
  readonly commit: string;
  readonly machine: string;
  /** What was measured against what, and the ratio: comparable between machines, as times are not. */
  readonly ratios: Readonly<Record<string, number>>;
}

/** Adds a run to the history. @returns a line for each ratio that is notably worse than when it was last measured. */
export function keepInHistory(rows: readonly Measured[], at: string, machine: string): string[] {
  const compared = rows.flatMap((row) =>
    row.ratio === undefined || row.peer === undefined ? [] : [{ ...row, ratio: row.ratio }],
  );
  if (compared.length === 0) return [];
  const earlier = existsSync(FILE)
    ? readFileSync(FILE, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Run)
    : [];
  const ratios = Object.fromEntries(compared.map((row) => [nameOf(row), Number(row.ratio.toPrecision(3))]));
  const run: Run = { at, commit: commit(), machine, ratios };
  appendFileSync(FILE, `${JSON.stringify(run)}\n`);
  return compared.flatMap((row) => {
    const name = nameOf(row);
    const last = earlier.findLast((each) => each.ratios[name] !== undefined);
    const before = last?.ratios[name];
    if (last === undefined || before === undefined) return [];
    // Of requests a second more is better, of milliseconds and megabytes less.
    const worse = row.unit === '/s' ? before / row.ratio : row.ratio / before;
    return worse < NOTABLE
      ? []
      : [
          `WORSE ${name}: ${row.ratio.toFixed(2)}, and ${before.toFixed(2)} on ${last.at.slice(0, 10)} (${last.commit})`,
        ];
  });
}

function nameOf({ part, what, by, peer }: Measured): string {
  return `${part}, ${what}: ${by} / ${peer ?? ''}`;
}

function commit(): string {
  try {
    const git = (...args: readonly string[]): string =>
      execFileSync('git', args, { cwd: packageRoot, encoding: 'utf8' });
    const changed = git('status', '--porcelain', '--untracked-files=no').trim() !== '';
    return `${git('rev-parse', '--short', 'HEAD').trim()}${changed ? ' with changes' : ''}`;
  } catch {
    return 'unknown';
  }
}
