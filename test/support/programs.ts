import { describe, test } from '@jest/globals';

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
