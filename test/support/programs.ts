import { spawnSync } from 'node:child_process';
import { describe, test } from '@jest/globals';

/** Why a program is not here, or undefined. */
export function lacksProgram(command: string, ...args: string[]): string | undefined {
  const run = spawnSync(command, args, { stdio: 'ignore' });
  if (run.error !== undefined) return `${command}: ${run.error.message}`;
  return run.status === 0 ? undefined : `${command} ${args.join(' ')} ended with ${String(run.status)}`;
}

/** Tests that a program which may be absent takes part in: they run, or under CI they fail, or the run says loudly that they do not. */
export function describeWith(name: string, lack: string | undefined, tests: () => void): void {
  if (lack === undefined) {
    describe(name, tests);
    return;
  }
  if (process.env['CI'] === 'true') {
    test(`${name}: what it needs is here`, () => {
      throw new Error(lack);
    });
    return;
  }
  process.stderr.write(`\n*** NOT TESTED: ${name}: ${lack}\n`);
  describe.skip(name, tests);
}
