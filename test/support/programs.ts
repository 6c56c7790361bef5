import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, test } from '@jest/globals';

/** Why a program is not here, or undefined. */
export function lacksProgram(command: string, ...args: string[]): string | undefined {
  const run = spawnSync(command, args, { stdio: 'ignore' });
  if (run.error !== undefined) return `${command}: ${run.error.message}`;
  return run.status === 0 ? undefined : `${command} ${args.join(' ')} ended with ${String(run.status)}`;
}

export const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

export const CHROMIUM_FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function lacksChromium(): string | undefined {
  return existsSync(CHROMIUM)
    ? undefined
    : `${CHROMIUM} is not there: apt-get install chromium, or set CHROMIUM to another one`;
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
