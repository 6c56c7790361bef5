import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { load } from '../../seed/load.js';
import { BUILT_IN } from '../../src/model/vocabulary.generated.js';
import type { Graph } from '../../src/graph/port.js';
import { earlier as seed } from '../support/checked-records.js';
import { Asker } from '../support/ask.js';
import { openEmpty, openWith } from '../support/engines.js';
import { NAMESAKES, namesakes } from '../support/namesakes.js';
import { askSuite } from '../support/seeded.js';

const NAMES = seed.data.entities.flatMap(({ id, props }) => [
  id,
  props['name'] as string,
  ...(props['aliases'] as string[]),
]);
const WORDS =
  'who what which when where how many much is are was does did has say about connected related between and or without in at most steps share have common happened since before 2019 June 4 there list tell me initiatives countries people under by whom not the of'.split(
    ' ',
  );
const JUNK = [
  "'; MATCH (n) DETACH DELETE n //",
  '$id {id: "x"}) RETURN 1',
  '.*+?^${}()|[]\\',
  '(((((',
  '@0 @1 @99',
  '{from} LIMITS BE',
  '\u0000\u001b[31m',
  '🇯🇵🤝',
  'ｆｏｉｐ',
  'İstanbul ß Å',
  '\ud800',
  '__proto__ constructor toString',
  'query { statistics { entities } }',
];

const question = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
      { weight: 2, arbitrary: fc.constantFrom(...NAMES) },
      { weight: 2, arbitrary: fc.constantFrom(...Object.values(BUILT_IN.words.verbs).flat()) },
      { weight: 1, arbitrary: fc.constantFrom(...JUNK) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
    ),
    { maxLength: 18 },
  )
  .map((parts) => parts.join(' '));

export const robust = askSuite('whatever is asked', (asker) => {
  test('no text causes a failure, and the same text always has the same answer', async () => {
    await fc.assert(
      fc.asyncProperty(question, async (text) => {
        expect(await asker.ask(text)).toEqual(await asker.ask(text));
      }),
      { numRuns: 400 },
    );
  }, 180_000);

  test('the graph is unchanged', async () => {
    const { statistics } = await asker.run('{ statistics { entities relationships } }');
    expect(statistics).toEqual({ entities: seed.data.entities.length, relationships: seed.data.relationships.length });
  });

  test('the shown operation gives the same answer when run by itself', async () => {
    const { operation, answer } = await asker.answered('who announced the WA Project');
    const { entity } = (await asker.run(operation)) as { entity: { relationships: { nodes: { id: string }[] } } };
    expect(entity.relationships.nodes.map(({ id }) => id)).toEqual(answer.relationships?.map(({ id }) => id));
    expect(operation.split('\n').length).toBeGreaterThan(5);
  });

  test('case, quotes, question marks and spaces do not matter', async () => {
    const plain = await asker.answered('who announced the WA Project');
    for (const text of [
      'WHO ANNOUNCED THE WA PROJECT???',
      '  who   announced "the WA Project" ',
      '«Who announced ‘WA-Project’?»',
      'Please, who announced the WA Project!',
    ]) {
      expect((await asker.answered(text)).answer).toEqual(plain.answer);
    }
  });
});

describe('limits', () => {
  let graph: Graph;
  let asker: Asker;
  beforeAll(async () => {
    graph = await openWith('embedded', seed.data);
    asker = Asker.of(graph);
  }, 180_000);
  afterAll(() => graph.close());

  test('a question that is too long is refused with the limit and its length', async () => {
    expect((await asker.notUnderstood('a'.repeat(10_000))).message).toMatch(/10000 characters.*at most 500/);
    expect((await asker.notUnderstood('🤝'.repeat(501))).message).toMatch(/501 characters.*at most 500/);
    expect((await asker.notUnderstood('a '.repeat(100))).message).toMatch(/100 words.*at most 60/);
  });

  test.each([
    'how is ' + 'and '.repeat(50) + 'connected',
    'what do ' + 'a and '.repeat(29) + 'share',
    'who ' + 'support the '.repeat(28),
    'how is x ' + 'in at most '.repeat(18),
    'who investment chair ' + 'member part field host support announcement '.repeat(3) + 'the thing',
  ])('a question made to be slow is not: %#', async (text) => {
    // Matching one of these texts exhaustively would take hours.
    await asker.ask(text.trim());
  });
});

describe('ambiguous names', () => {
  let graph: Graph;
  let asker: Asker;
  beforeAll(async () => {
    graph = await openWith('embedded', namesakes);
    asker = Asker.of(graph);
  }, 180_000);
  afterAll(() => graph.close());

  test('are outcomes, with the candidates', async () => {
    for (const text of [
      'who supports the Big Idea',
      'how is ASEAN connected to "The Big Idea"',
      'what is The Big Idea?',
    ]) {
      const { answer, interpretation } = await asker.answered(text);
      expect(answer.candidates?.map(({ id }) => id).sort()).toEqual(NAMESAKES);
      expect(interpretation).toMatch(/name of 2 entities/);
    }
  });
});

describe('data without claims', () => {
  test('has forms without examples, and answers that say so', async () => {
    const graph = await openEmpty('embedded');
    const entities = seed.data.entities.slice(0, 2);
    await load(graph, { ...seed.data, entities, relationships: [], version: 'bare' }, { prune: true });
    const asker = Asker.of(graph);
    const { forms } = await asker.notUnderstood('help');
    expect(forms.every(({ example }) => example === null)).toBe(true);
    const [a, b] = entities.map(({ id }) => id);
    expect((await asker.answered(`how is ${a ?? ''} connected to ${b ?? ''}`)).answer.__typename).toBe('NoPath');
    await graph.close();
  });
});
