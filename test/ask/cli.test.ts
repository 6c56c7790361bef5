import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type AskOptions, askGraph } from '../../src/commands/ask.js';
import { strengthsFrom } from '../../src/commands/strengths.js';
import { ContextFactory } from '../../src/questions/context.js';
import { packageRoot } from '../../src/config.js';
import { openEmbedded } from '../../src/graph/embedded.js';
import type { Graph } from '../../src/graph/port.js';
import { useSeedFile } from '../support/seed-file.js';

/** The start of a colour sequence. */
const ESCAPE = '\u001b';

describe('ask on the command line', () => {
  const { folder, file } = useSeedFile('earlier-file');
  const run = (args: readonly string[], env: Record<string, string> = {}) => {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [path.join(packageRoot, 'dist', 'src', 'cli.js'), ...args],
      {
        encoding: 'utf8',
        env: { PATH: process.env['PATH'] ?? '', GRAPH_FILE: file, ...env },
      },
    );
    return { stdout, stderr, status };
  };

  /** Asks in this process. Exit statuses are covered by the tests that start a process. */
  const ask = async (text: string, options: AskOptions = {}) => {
    const { answered, output } = await askGraph(new ContextFactory(graph), text, options, 120);
    return { stdout: stripVTControlCharacters(output), answered };
  };
  let graph: Graph;
  beforeAll(() => {
    graph = openEmbedded({ file, readOnly: true });
  });
  afterAll(() => graph.close());

  test('prints what was understood and a table with quotes and passages, without colour outside a terminal', () => {
    const { stdout, status } = run(['ask', 'who announced the WA Project?']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/Understood: .*announced/);
    expect(stdout).toMatch(/│ Claim +│ When +│ According to +│ Evidence +│/);
    expect(stdout).toMatch(/Abe Shinzo announced the WA Project/);
    expect(stdout).toMatch(/mofa-2019-11-04#1\(7\)\.1/);
    expect(stdout).not.toContain(ESCAPE);
  });

  test('accepts words without quotation marks, draws paths step by step, and uses colour if forced', () => {
    const { stdout, status } = run(
      ['ask', 'how', 'is', 'Viet', 'Nam', 'connected', 'to', 'Thailand', '--engine', 'embedded'],
      {
        FORCE_COLOR: '1',
      },
    );
    expect(status).toBe(0);
    expect(stdout).toContain(`${ESCAPE}[36mViet Nam`);
    const [, ...paths] = stdout.split('2 steps');
    expect(paths.filter((path) => path.includes('Viet Nam is a member of ASEAN'))).toHaveLength(1);
    expect(stdout).toMatch(/▼[\s\S]*ASEAN[\s\S]*▲[\s\S]*Thailand/);
    expect(run(['ask', 'who is Abe Shinzo'], { NO_COLOR: '1' }).stdout).not.toContain(ESCAPE);
  });

  test('marks the entries of a timeline that only may be of that time', async () => {
    const rows = (await ask('what happened in October 2019')).stdout.split('├');
    const row = (words: RegExp): string => rows.find((each) => words.test(each)) ?? '';
    expect(row(/Sport for Tomorrow continues until/)).toMatch(/│ until 2020 [^]*│ \(possibly at /);
    expect(row(/Indonesia is a member of ASEAN/)).toMatch(/│ since 8 August [^]*│ \(ongoing at /);
    expect(row(/Japan is a partner in the ASEAN-Japan/)).toMatch(/│ October 2019 /);
    expect(row(/Japan is a partner in the ASEAN-Japan/)).not.toMatch(/possibly|ongoing/);
  });

  test('an answer without a result is still an answer', async () => {
    const { stdout, answered } = await ask('is Japan a member of ASEAN');
    expect(answered).toBe(true);
    expect(stdout).toMatch(/No claim in the data says: “Japan is a member of ASEAN”/);
  });

  test("--json prints the answer in the API's form", async () => {
    const { stdout, answered } = await ask('which countries are members of ASEAN', { json: true });
    expect(answered).toBe(true);
    expect(JSON.parse(stdout)).toMatchObject({
      __typename: 'Answered',
      form: 'who-does-what',
      operation: expect.stringMatching(/MEMBER_OF/),
      answer: {
        __typename: 'AskedClaims',
        entities: expect.arrayContaining([expect.objectContaining({ id: 'country:laos' })]),
      },
    });
  });

  test('--evidence keeps to claims of some strengths, in any case, and refuses others', async () => {
    const { stdout, answered } = await ask('who announced the WA Project?', { evidence: strengthsFrom('row, cited') });
    expect(answered).toBe(true);
    expect(stdout).toMatch(/Only claims whose strongest evidence is ROW or CITED count\./);
    expect(stdout).not.toContain('Abe Shinzo announced');
    expect(run(['ask', 'who', 'announced', 'the', 'WA', 'Project', '--evidence', 'quoted']).stdout).toMatch(
      /Abe Shinzo announced the WA Project/,
    );
    const refused = run(['ask', 'who is Abe Shinzo', '--evidence', 'RUMOUR']);
    expect([refused.status, refused.stdout]).toEqual([2, '']);
    expect(refused.stderr).toMatch(/There is no 'RUMOUR'; use QUOTED, ROW, CITED\./);
    const unfit = run(['ask', 'what happened in 2019', '--evidence', 'QUOTED']);
    expect([unfit.status, unfit.stdout]).toEqual([2, '']);
    expect(unfit.stderr).toMatch(/cannot be limited by evidence\. Leave evidence out\./);
  });

  test('what is no question exits with 1 and lists the forms', () => {
    const { stdout: listed, status } = run(['ask']);
    expect(status).toBe(1);
    expect(listed).toMatch(/How is X connected to Y/);
    expect(listed).toMatch(/Example/);
  });

  test('a question of which the data says nothing is told so, without a page of forms', async () => {
    const { stdout, answered } = await ask('why is the sky blue');
    expect(answered).toBe(true);
    expect(stdout).toMatch(/Nothing in the data has “sky” or “blue”\.[\s\S]*Nothing in the data says so\./);
    expect(stdout).not.toMatch(/How is X connected to Y/);
  });

  test('an unknown or ambiguous name exits without an answer', async () => {
    for (const [question, said] of [
      ['who announced the WA Projct', /names “WA Projct”, but no entity[\s\S]*WA Project/],
      ['who signed the agreement', /“agreement” may be any of 4 entities[\s\S]*agreement:rcep/],
    ] as const) {
      const { stdout, answered } = await ask(question);
      expect([question, answered]).toEqual([question, false]);
      expect(stdout).toMatch(said);
    }
    expect((await ask('who is WA Projct', { json: true })).answered).toBe(false);
  });

  test('claims with another date or none come after those that answer', async () => {
    expect((await ask('was Myanmar a member of ASEAN in 1990')).stdout).toMatch(/At another time: Myanmar is a member/);
    expect((await ask('what does Japan support in 2019')).stdout).toMatch(/Without a date: Japan supports/);
  });

  test('if no number fits, other numbers are shown and labelled as such', async () => {
    const { stdout, answered } = await ask('how many people live in Japan');
    expect(answered).toBe(true);
    expect(stdout).toMatch(
      /No number in the data matches “people live”\.\nOther numbers, which answer other questions/,
    );
    // They are not drawn as an answer.
    expect(stdout.split('These claims come nearest')[0]).not.toContain('│');
  });

  test('an empty graph leads to a message that says how to fill it', () => {
    const { stderr, status } = run(['ask', 'who is Abe Shinzo'], { GRAPH_FILE: path.join(folder, 'none.grafeo') });
    expect(status).toBe(10);
    expect(stderr).toMatch(/npm run seed/);
  });
});
