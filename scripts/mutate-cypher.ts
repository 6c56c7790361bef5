/**
 * `npm run mutate:cypher [-- PART OF A NAME ...]`: breaks each file of cypher/ in many ways and checks that a test fails for each.
 * It breaks copies of the project, never this one. The tests of a question have its name, so one run can judge one
 * break of every question at once. Every test needs the files that load a graph, so their breaks are judged one by one.
 * It exits with 1 if a break goes unnoticed.
 */
import { execFile, execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { packageRoot } from '../src/config.js';
import { findNeo4j } from '../test/support/neo4j.js';
import { type Break, breaksOf } from './cypher-breaks.js';

/** One file with one break. */
interface Mutant extends Break {
  readonly file: string;
  /** The original file. */
  readonly whole: string;
  killedBy: string | undefined;
}

interface JestReport {
  readonly testResults: readonly {
    readonly message: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

const CONFORMANCE = 'test/cypher/conformance.test.ts';
const LOAD = 'test/seed/load.test.ts';
/** The quick tests of a load come first; the last step runs them all, including those on random graphs. */
const LOAD_STEPS = ['index|adds everything|writes nothing|exact difference|between the same|forgets|without prune', ''];

/** Breaks without a visible effect, and why. */
const EQUIVALENT: readonly (readonly [file: RegExp, label: RegExp, why: string])[] = [
  [/statistics\/look-ups/, /^reverse a relationship/, 'it treats both ends alike'],
  [/relationship\/by-keys/, /^remove the id/, 'the ends only narrow the search for the claim, whose id is enough'],
  [/load\/delete-relationships/, /^remove the id/, 'the ends only narrow the search for the claim, whose id is enough'],
  [/relationship\/shared-neighbours/, /^remove a condition: NOT n\.id IN/, 'nothing is its own neighbour'],
  [
    /relationship\/said-of-entity/,
    /^remove the id: \{id: entity\} \(15\)/,
    'it only narrows the search for the ends of claims that regard the entity, and these are compared with it',
  ],
  [/load\/relationships/, /^reverse the order of the last key/, 'no two claims share an id'],
];

/** A run that takes so long has a query that never ends: the others take seconds. */
const RUNAWAY_MS = 240_000;

const wholeOf = (file: string): string => readFileSync(path.join(packageRoot, file), 'utf8');
const named = process.argv.slice(2);
const files = execFileSync('git', ['ls-files', 'cypher'], { cwd: packageRoot, encoding: 'utf8' })
  .split('\n')
  .filter((file) => file.endsWith('.cypher') && (named.length === 0 || named.some((each) => file.includes(each))));
const mutants: Mutant[] = files.flatMap((file) =>
  breaksOf(wholeOf(file))
    .filter(({ label }) => !EQUIVALENT.some(([of, pattern]) => of.test(file) && pattern.test(label)))
    .map((each) => ({ ...each, file, whole: wholeOf(file), killedBy: undefined })),
);

/** A copy of the project in which to break files. */
class Copy {
  private readonly root = mkdtempSync(path.join(tmpdir(), 'mutate-'));

  constructor(private readonly environment: Readonly<Record<string, string>>) {
    const listed = ['ls-files', '--cached', '--others', '--exclude-standard'];
    for (const file of execFileSync('git', listed, { cwd: packageRoot, encoding: 'utf8' }).trim().split('\n')) {
      mkdirSync(path.dirname(path.join(this.root, file)), { recursive: true });
      copyFileSync(path.join(packageRoot, file), path.join(this.root, file));
    }
    symlinkSync(path.join(packageRoot, 'node_modules'), path.join(this.root, 'node_modules'));
  }

  /**
   * Runs a test file with some broken files, then restores them.
   * @returns the names of the tests that failed; undefined if the run ended before its end, as it does if a broken query
   * returns more rows than memory holds, or than can be read in {@link RUNAWAY_MS}.
   */
  async failing(broken: readonly Mutant[], test: string, pattern: string): Promise<string[] | undefined> {
    for (const { file, text } of broken) writeFileSync(path.join(this.root, file), text);
    try {
      return await this.run(test, pattern);
    } finally {
      for (const { file, whole } of broken) writeFileSync(path.join(this.root, file), whole);
    }
  }

  private async run(test: string, pattern: string): Promise<string[] | undefined> {
    const report = path.join(this.root, 'report.json');
    const jest = [
      '--max-old-space-size=1024',
      '--experimental-vm-modules',
      'node_modules/jest/bin/jest.js',
      '--runInBand',
      '--silent',
    ];
    const args = [...jest, '--json', `--outputFile=${report}`, `--testNamePattern=${pattern}`, test];
    await new Promise<void>((resolve) => {
      const options = {
        cwd: this.root,
        env: { ...process.env, ...this.environment },
        maxBuffer: 1e9,
        timeout: RUNAWAY_MS,
        killSignal: 'SIGKILL',
      } as const;
      execFile(process.execPath, args, options, () => resolve());
    });
    if (!existsSync(report)) return undefined;
    const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as JestReport;
    rmSync(report);
    const results = testResults.flatMap(({ assertionResults }) => assertionResults);
    const broken = testResults.find(({ message, assertionResults }) => message !== '' && assertionResults.length === 0);
    if (broken !== undefined) throw new Error(`${test} does not run:\n${broken.message}`);
    const ran = results.filter(({ status }) => status !== 'pending');
    if (ran.length === 0) throw new Error(`no test of ${test} is called ${pattern}`);
    return ran.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName);
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

const nameOf = (file: string): string => file.replace(/^cypher\//, '').replace(/(\.neo4j)?\.cypher$/, '');
/** Whether loading a graph needs this file, which means that every test needs it. */
const isOfLoad = ({ file }: Mutant): boolean => /^cypher\/(load|schema|data-version)\//.test(file);

/** The names of the tests for some files. A list has one for each direction. */
const asked = (of: readonly Mutant[]): string =>
  `(${of.map(({ file }) => nameOf(file)).join('|')})(-forward|-backward)? returns`;

/** Whether a file of the load only reads, so that the tests of questions cover it too. */
const isQuestion = ({ file }: Mutant): boolean =>
  !/^cypher\/(schema\/|load\/(merge|create|delete|set|take|renew|end|index|finish)-)/.test(file);

/** A unit of work: breaks files in a copy and runs the tests that should notice. */
type Work = (copy: Copy) => Promise<void>;

/** Work for the questions: the first break of each file, then the second of each, and so on. */
function rounds(of: readonly Mutant[]): Work[] {
  const byFile = [...new Set(of.map(({ file }) => file))].map((file) => of.filter((each) => each.file === file));
  const most = Math.max(0, ...byFile.map((each) => each.length));
  return Array.from({ length: most }, (_, round) => byFile.flatMap((each) => each.slice(round, round + 1))).map(
    (broken) => (copy) => judge(broken, copy),
  );
}

/** Judges one break of each of several files at once, or one after another if they end the run. */
async function judge(broken: readonly Mutant[], copy: Copy): Promise<void> {
  const failed = await copy.failing(broken, CONFORMANCE, ` ${asked(broken)}`);
  if (failed === undefined && broken.length > 1) {
    for (const mutant of broken) await judge([mutant], copy);
    return;
  }
  const isNoticed = (mutant: Mutant): boolean =>
    failed?.some((test) => new RegExp(` ${asked([mutant])}`).test(test)) ?? true;
  for (const mutant of broken) mutant.killedBy = isNoticed(mutant) ? CONFORMANCE : undefined;
}

function oneByOne(of: readonly Mutant[]): Work[] {
  return of.map((mutant) => async (copy) => {
    const steps = LOAD_STEPS.map((pattern) => [LOAD, pattern]);
    if (isQuestion(mutant)) steps.push([CONFORMANCE, ` ${asked([mutant])}`]);
    for (const [test = '', pattern = ''] of steps) {
      const failed = await copy.failing([mutant], test, pattern);
      if (failed?.length === 0) continue;
      mutant.killedBy = test;
      return;
    }
  });
}

/** Does all the work in several copies at once. */
async function inCopies(count: number, environment: Readonly<Record<string, string>>, work: Work[]): Promise<void> {
  const left = [...work];
  const copies = Array.from({ length: Math.min(count, left.length) }, () => new Copy(environment));
  try {
    await Promise.all(
      copies.map(async (copy) => {
        for (let next = left.shift(); next !== undefined; next = left.shift()) {
          await next(copy);
          process.stderr.write(`\r${work.length - left.length} of ${work.length} runs started `);
        }
      }),
    );
  } finally {
    for (const copy of copies) copy.remove();
    process.stderr.write('\n');
  }
}

const embedded = mutants.filter(({ file }) => !file.endsWith('.neo4j.cypher'));
const ofNeo4j = mutants.filter(({ file }) => file.endsWith('.neo4j.cypher'));
await inCopies(2, { TEST_NEO4J: 'none' }, [
  ...oneByOne(embedded.filter(isOfLoad)),
  ...rounds(embedded.filter((each) => !isOfLoad(each))),
]);
const left: Mutant[] = [];
if (ofNeo4j.length > 0) {
  const found = await findNeo4j();
  if ('none' in found) {
    process.stderr.write(`\n*** NOT TESTED: ${ofNeo4j.length} breaks of the variants for Neo4j: ${found.none}\n`);
    left.push(...ofNeo4j);
  } else {
    const server = { TEST_NEO4J: 'uri', NEO4J_URI: found.uri, NEO4J_USER: found.user, NEO4J_PASSWORD: found.password };
    try {
      await inCopies(1, server, oneByOne(ofNeo4j));
    } finally {
      await found.stop();
    }
  }
}

const judged = mutants.filter((each) => !left.includes(each));
const cell = (text: string, width: number): string => text.slice(0, width).padEnd(width);
for (const { file, label, killedBy } of judged)
  process.stdout.write(`${cell(nameOf(file), 34)} ${cell(label, 76)} ${killedBy ?? 'SURVIVED'}\n`);
const survivors = judged.filter(({ killedBy }) => killedBy === undefined);
process.stdout.write(`\n${judged.length} breaks of ${files.length} files, ${survivors.length} unnoticed\n`);
for (const { file, label } of survivors) process.stdout.write(`UNNOTICED: ${file}: ${label}\n`);
if (survivors.length > 0) process.exitCode = 1;
