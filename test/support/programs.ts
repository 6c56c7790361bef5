import { describe, test } from '@jest/globals';

/**
 * Tests that need a program which may be missing. If it is missing, they fail under CI. Elsewhere they are skipped and
 * the run says so clearly.
 */
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
