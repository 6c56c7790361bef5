import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { validateSeed } from '../../seed/validate.js';
import { packageRoot } from '../../src/config.js';
import { Fault } from '../../src/errors.js';
import { SeedFolder } from '../support/seed-fixture.js';

const FILE = 'seed/data/claims/plans-of-the-test.yaml';
const PLAN = 'claim:country:japan/IMPLEMENTS/initiative:training-in-cyber-security';
const EARLY = 'evidence: [{ passage: "mofa-2019-11-04#1(4)", quote: "implement the first project" }]';
const LATE = `evidence:
      - passage: "jica-2020-02-07#title"
        paraphrase: "The training was held."
        lookedUp: "2026-11-26"
        fingerprint: { length: 21, sha256: ${'ab'.repeat(32)} }`;

let seed: SeedFolder;
beforeEach(() => {
  seed = SeedFolder.copyOf(path.join(packageRoot, 'seed'));
});
afterEach(() => seed.remove());

/** Adds a claim about the training with the given lines. */
function claim(lines: readonly string[], { modality = 'FACT', evidence = LATE } = {}): void {
  const own = lines.map((line) => `\n    ${line}`).join('');
  seed.write(
    FILE,
    `expect: { claims: 1 }\nclaims:\n  - source: organisation:asean\n    type: IMPLEMENTS\n    target: initiative:training-in-cyber-security\n    modality: ${modality}${own}\n    ${evidence}\n`,
  );
}

function problems(): string {
  try {
    validateSeed(seed.dir);
  } catch (error) {
    if (error instanceof Fault) return error.message;
    throw error;
  }
  return '';
}

describe('a claim that follows a plan up', () => {
  test('is stored with the plan, and a plan with the searches for it', () => {
    claim([`fulfils: ["${PLAN}"]`]);
    const id = 'claim:organisation:asean/IMPLEMENTS/initiative:training-in-cyber-security';
    const { data } = validateSeed(seed.dir);
    expect(data.relationships.find((each) => each.id === id)?.props['fulfils']).toEqual([PLAN]);
    claim(['searched: [{ on: "2026-11-26", where: "press releases" }]'], { modality: 'PLAN', evidence: EARLY });
    const searched = validateSeed(seed.dir).data.relationships.find((each) => each.id === id)?.props['searched'];
    expect(searched).toBe('[{"on":"2026-11-26","where":"press releases"}]');
  });

  test.each([
    ['names a plan that exists', [`fulfils: ["${PLAN}x"]`], `'${PLAN}x' is no claim; did you mean ${PLAN}?`],
    [
      'names a plan and no fact',
      ['fulfils: ["claim:organisation:asean/SIGNED/agreement:japan-asean-technical-cooperation"]'],
      'is a FACT; only a PLAN can have a follow-up',
    ],
    [
      'has one effect on a plan',
      [`starts: ["${PLAN}"]`, `fulfils: ["${PLAN}"]`],
      `'${PLAN}' is in starts already; a claim has one effect on a plan`,
    ],
    [
      'does not name itself',
      ['fulfils: ["claim:organisation:asean/IMPLEMENTS/initiative:training-in-cyber-security"]'],
      'a claim cannot be what it fulfils',
    ],
    ['is dated later', ['when: "2019-10"', `fulfils: ["${PLAN}"]`], 'a follow-up is later'],
    ['is no plan for searches', ['searched: [{ on: "2026-11-26", where: "x" }]'], 'searched belongs to a PLAN'],
  ])('%s', (_, lines, message) => {
    claim(lines);
    expect(problems()).toContain(message);
    expect(problems()).toContain(`${FILE}:`);
  });

  test('comes from a later source, unless its own time is later', () => {
    claim([`fulfils: ["${PLAN}"]`], { evidence: EARLY });
    expect(problems()).toContain(
      'was made on 2019-11-04, and what fulfils it is dated 2019-11-04; a follow-up is later',
    );
  });

  test('is a fact where it starts or fulfils, and no position at all', () => {
    claim([`fulfils: ["${PLAN}"]`], { modality: 'PLAN' });
    expect(problems()).toContain('a PLAN fulfils no plan; allowed: FACT');
    claim([`changes: ["${PLAN}"]`], { modality: 'PLAN' });
    expect(problems()).toBe('');
    claim([`abandons: ["${PLAN}"]`], { modality: 'POSITION' });
    expect(problems()).toContain('a POSITION abandons no plan; allowed: FACT, PLAN');
  });

  test('is not searched for before the plan was made', () => {
    claim(['searched: [{ on: "2019-01-01", where: "x" }]'], { modality: 'PLAN', evidence: EARLY });
    expect(problems()).toContain('searched on 2019-01-01, before the plan was made (2019-11-04)');
  });

  test('is not reported as following nothing where the file of the plan cannot be read', () => {
    claim([`fulfils: ["${PLAN}"]`]);
    seed.append('seed/data/claims/technical-cooperation.yaml', '\n  - [unclosed');
    expect(problems()).not.toContain('is no claim');
    expect(problems()).toContain('technical-cooperation.yaml');
  });
});

test('a source reports an event that the data has', () => {
  seed.replace(
    'seed/source/mofa-2019-11-04.yaml',
    'reports: event:japan-asean-summit-2019',
    'reports: event:no-summit',
  );
  expect(problems()).toContain("reports 'event:no-summit' is no entity");
  seed.replace('seed/source/mofa-2019-11-04.yaml', 'reports: event:no-summit', 'reports: topic:trade');
  expect(problems()).toContain('expected the id of an event');
});
