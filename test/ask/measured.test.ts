import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openEmbedded } from '../../src/graph/embedded.js';
import type { Graph } from '../../src/graph/port.js';
import { type AskedQuestion, type Reply, askedQuestions, asker, marksOf } from '../support/asked-questions.js';
import { useSeedFile } from '../support/seed-file.js';

const { file } = useSeedFile();
let graph: Graph;
let replyTo: (question: string) => Promise<Reply>;

beforeAll(() => {
  graph = openEmbedded({ file, readOnly: true });
  replyTo = asker(graph);
});
afterAll(() => graph.close());

async function replies(half: 'tuning' | 'test'): Promise<(readonly [AskedQuestion, Reply])[]> {
  const all: (readonly [AskedQuestion, Reply])[] = [];
  for (const question of askedQuestions(half)) all.push([question, await replyTo(question.question)]);
  return all;
}

// What `npm run bench -- ask` measured, less what a change of the record may move. A change for the better raises it.
test.each([
  ['tuning', { recallAt10: 0.82, exact: 0.85, falseAnswers: 0.04, refusals: 0.06 }],
  ['test', { recallAt10: 0.83, exact: 0.42, falseAnswers: 0.05, refusals: 0.05 }],
] as const)(
  'questions in people’s own words find the claims that answer them: the half for %s',
  async (half, least) => {
    const all = await replies(half);
    const { recallAt10, exact, falseAnswers, refusals } = marksOf(all);
    expect(recallAt10).toBeGreaterThanOrEqual(least.recallAt10);
    expect(exact).toBeGreaterThanOrEqual(least.exact);
    expect(falseAnswers).toBeLessThanOrEqual(least.falseAnswers);
    expect(refusals).toBeLessThanOrEqual(least.refusals);
    // A page of forms is never an answer.
    expect(all.filter(([, { kind }]) => kind === 'NOT_UNDERSTOOD').map(([{ question }]) => question)).toEqual([]);
  },
  180_000,
);

test('the same question has the same answer again', async () => {
  const [first] = askedQuestions('tuning');
  const [one, two] = [await replyTo(first?.question ?? ''), await replyTo(first?.question ?? '')];
  expect(one).toEqual(two);
});

test.each([
  ['what ties RCEP, AJCEP and Japan together?', 'tied'],
  ['Where do the Quad and ASEAN differ on freedom of navigation?', 'compared'],
  ['Give me a chronology of the Japan-ASEAN Technical Cooperation Agreement', 'happened'],
  ['show me any sort of chain from the AHA Centre to JENESYS please', 'connected'],
])('%s has an exact answer', async (question, form) => {
  expect(await replyTo(question)).toMatchObject({ kind: 'EXACT', form });
});

test('a misspelt word finds what the right one finds', async () => {
  const { kind, claims } = await replyTo('first state to hand in its RCEP ratificaton, ahead of everybody else');
  expect(kind).toBe('RANKED');
  expect(claims).toContain('claim:country:singapore/RATIFIED/agreement:rcep');
});
