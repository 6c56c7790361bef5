import { expect, test } from '@jest/globals';
import { validateSeed } from '../../seed/validate.js';
import { Fault } from '../../src/errors.js';
import { SeedFolder } from './seed-fixture.js';

export const CLAIMS = 'seed/data/claims/all.yaml';
export const TOPIC = 'seed/data/topic.yaml';
export const EVENT = 'seed/data/event.yaml';
export const SOURCE = 'seed/source/readout.yaml';
export const TOPIC_EVIDENCE = '    evidence:\n      - passage: "readout#2"\n        quote: "concern ports"\n';

/** One rule of the data, and how to break it in the minimal seed. */
export interface BrokenRule {
  readonly rule: string;
  /** Breaks the rule and returns the place: `file:line`. */
  readonly broken: (seed: SeedFolder) => string;
  /** What the message contains besides the place: the invalid value and what is allowed. */
  readonly says: readonly string[];
}

/** Replaces a text. The problem is on the last line of the replacement, or on the line of `mark`. */
export function put(file: string, from: string, to: string, mark?: string): BrokenRule['broken'] {
  return (seed) => {
    seed.replace(file, from, to);
    return seed.where(file, mark ?? to.trimEnd().split('\n').at(-1) ?? to);
  };
}

/** Writes a file. The problem is on the line of `mark`. */
export function add(file: string, text: string, mark: string): BrokenRule['broken'] {
  return (seed) => {
    seed.write(file, text);
    return seed.where(file, mark);
  };
}

/** The problems of a seed, one per line, without the count above them; empty if the seed is valid. */
export function problemsOf(seed: SeedFolder): string[] {
  try {
    validateSeed(seed.dir);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    expect(error.code).toBe('DATA_INVALID');
    const [count = '', ...lines] = error.message.split('\n');
    expect(count).toBe(`${lines.length} problem${lines.length === 1 ? '' : 's'} in the data, nothing was loaded:`);
    return lines;
  }
  return [];
}

/** Adds one test per rule, which expects exactly one problem with the right place and message. */
export function testBrokenRules(rules: readonly BrokenRule[]): void {
  test.each(rules)('$rule', ({ broken, says }) => {
    const seed = SeedFolder.of();
    try {
      const where = broken(seed);
      const found = problemsOf(seed);
      expect(found).toEqual([expect.stringContaining(`${where}: `)]);
      for (const text of says) expect(found[0]).toContain(text);
    } finally {
      seed.remove();
    }
  });
}
