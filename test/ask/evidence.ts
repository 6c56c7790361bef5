import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/port.js';
import { Asker } from '../support/ask.js';
import { openWith } from '../support/engines.js';
import { CLAIM_IDS, strengthsData } from '../support/evidence-fixture.js';
import { askSuite } from '../support/seeded.js';

const { all, row, press, treaty } = CLAIM_IDS;
const QUOTED = 'claim:country:japan/ADVOCATES/framework:foip';
const ASEAN_QUOTED = 'claim:organisation:asean/ADVOCATES/framework:foip';

/** Questions that are answered from claims of some strengths of evidence only. */
export const evidence = askSuite('a question limited by evidence', () => {
  let graph: Graph;
  let asker: Asker;
  beforeAll(async () => {
    graph = await openWith('embedded', strengthsData());
    asker = Asker.of(graph);
  });
  afterAll(() => graph.close());

  const claims = async (question: string, ...strengths: string[]): Promise<string[]> => {
    const asked = await asker.answered(question, strengths);
    const words = strengths.length === 1 ? strengths[0] : `${strengths.slice(0, -1).join(', ')} or ${strengths.at(-1)}`;
    // A reader of either part learns of the limit.
    const limit = `Only claims whose strongest evidence is ${words} count.`;
    expect(asked.interpretation).toContain(limit);
    expect(asked.sentences[0]).toBe(limit);
    expect(asked.variables).toMatchObject({ evidence: strengths });
    return (asked.answer.relationships ?? []).map(({ id }) => id);
  };

  test('who does what', async () => {
    expect(await claims('Who advocates Free and Open Indo-Pacific?', 'QUOTED')).toEqual([QUOTED, all, ASEAN_QUOTED]);
    expect(await claims('Who advocates Free and Open Indo-Pacific?', 'ROW', 'CITED')).toEqual([row]);
  });

  test('whether, with a no that says what was looked at', async () => {
    expect(await claims('Does Port Agreement focus on ports?', 'CITED')).toEqual([treaty]);
    const { answer, sentences } = await asker.answered('Does Port Agreement focus on ports?', ['ROW']);
    expect(answer.holds).toBe(false);
    expect(sentences.slice(0, 2)).toEqual([
      'Only claims whose strongest evidence is ROW count.',
      expect.stringMatching(/^No claim in the data says/),
    ]);
  });

  test('who says so', async () => {
    expect(await claims('Who says that Port Forum focuses on ports?', 'CITED')).toEqual([press]);
  });

  test('what someone says, and entities of a kind', async () => {
    expect(await claims('What does Abe Shinzo say about ASEAN?', 'QUOTED')).toEqual([ASEAN_QUOTED]);
    expect(await claims('What does Abe Shinzo say about ASEAN?', 'ROW')).toEqual([]);
    expect(await claims('Which frameworks are advocated?', 'ROW')).toEqual([row]);
  });

  test('how two are connected', async () => {
    const { answer } = await asker.answered('How is Japan connected to ASEAN?', ['QUOTED']);
    expect(answer.paths).toHaveLength(1);
    expect((await asker.answered('How is Japan connected to ASEAN?', ['ROW'])).answer.__typename).toBe('NoPath');
  });

  test('who or what an entity is, of whose claims the others are left out', async () => {
    const { sentences } = await asker.answered('Tell me about Port Forum.', ['QUOTED']);
    expect(sentences.join('\n')).toContain('1 claim in the data');
    expect((await asker.answered('Tell me about Port Forum.')).sentences.join('\n')).toContain('2 claims in the data');
  });

  test('a name that is not known is looked up as always', async () => {
    expect((await asker.answered('Who is Atlantis?', ['ROW'])).answer.__typename).toBe('NotFound');
  });

  test.each([
    ['what happened in 2019', 'happened'],
    ['What do Japan and ASEAN have in common?', 'shared'],
    ['Which topics are there?', 'there'],
    ['How many people visited Port Forum?', 'how-many'],
  ])('that cannot be limited is refused rather than answered from everything: %s', async (question, form) => {
    expect((await asker.answered(question)).form).toBe(form);
    await expect(asker.ask(question, ['QUOTED'])).rejects.toThrow(
      `evidence: the answer to a question of the form '${form}' has more than claims, so it cannot be limited by evidence. Leave evidence out.`,
    );
  });
});
