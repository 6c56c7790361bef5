import { describe, expect, test } from '@jest/globals';
import { useSeedAsker } from '../support/seed-asker.js';

const asker = useSeedAsker();

describe('an office in a question', () => {
  test.each([
    ['What does the prime minister of Japan say about North Korea?', 'What does Abe Shinzo say about North Korea?'],
    ["What does Japan's Prime Minister say about North Korea?", 'What does Abe Shinzo say about North Korea?'],
    ['How is the PM of Thailand connected to Tokyo?', 'How is Prayut Chan-o-cha connected to Tokyo?'],
    ['What did the foreign minister of Japan announce?', 'What did Motegi Toshimitsu announce?'],
    ['the prime minister of Japan', 'Abe Shinzo'],
  ])('means its holder on the day that the record grows from: %s', async (question, withName) => {
    const [asked, named] = [await asker.answered(question), await asker.answered(withName)];
    expect({ kind: asked.kind, form: asked.form, answer: asked.answer }).toEqual({
      ...{ kind: 'EXACT', form: named.form, answer: named.answer },
    });
    expect(asked.interpretation).toMatch(
      /^Took “[^”]+” for [^,]+, in office on 4 November 2019, and not for \d+ others?\. /,
    );
  });

  test.each([
    ["What did Japan's prime minister say about the AOIP in 2023?", 'Kishida Fumio'],
    ['What did the prime minister of Japan do for cyber security in 2018?', 'Abe Shinzo'],
  ])('means its holder at the time of the question: %s', async (question, holder) => {
    const { interpretation } = await asker.answered(question);
    expect(interpretation).toContain(`for ${holder}, in office at that time, and not for `);
  });

  test.each([
    // Two held it in that year, so none is taken.
    'What did the prime minister of Japan say about the AOIP in 2020?',
    // The data has no holder of it.
    'What does the prime minister of Mongolia say about Japan?',
    // Another office, and somebody else.
    'What does the deputy prime minister of Japan say about North Korea?',
    'What does the former prime minister of Japan say about North Korea?',
  ])('means nobody unless one alone held it then: %s', async (question) => {
    expect((await asker.answered(question)).interpretation).not.toContain('in office');
  });

  test.each([
    ['who was the prime minister of Japan in 2017?', ['person:abe-shinzo']],
    ['prime ministers of Japan in 2017', ['person:abe-shinzo']],
    ['Is Abe the prime minister of Japan?', []],
  ])('stays an office where the question asks about it: %s', async (question, holders) => {
    const { kind, interpretation, answer } = await asker.answered(question);
    expect(kind).toBe('EXACT');
    expect(interpretation).not.toContain('Took');
    expect(answer.entities?.map(({ id }) => id)).toEqual(holders);
  });

  test('stays in the words of a search, if the claims about its holder do not answer', async () => {
    const { kind, answer } = await asker.answered('president of the Philippines before Marcos junior');
    expect(kind).toBe('RANKED');
    expect(answer.claims?.[0]?.relationship.id).toContain('person:rodrigo-duterte/PRESIDENT_OF/country:philippines');
  });
});

describe('a list that is asked for by its noun alone', () => {
  test.each([
    ['members of ASEAN', 'Which countries are members of ASEAN?'],
    ['countries in ASEAN', 'Which countries are in ASEAN?'],
    ['the foreign ministers of Japan since 2016', 'Who was foreign minister of Japan since 2016?'],
    ['defense ministers of Japan', 'Who is defence minister of Japan?'],
    ['events in Tokyo', 'Which events took place in Tokyo?'],
  ])('%s', async (noun, question) => {
    const [asked, whole] = [await asker.answered(noun), await asker.answered(question)];
    expect(asked.answer.entities?.length).toBeGreaterThan(0);
    expect({ kind: asked.kind, answer: asked.answer.entities }).toEqual({
      ...{ kind: 'EXACT', answer: whole.answer.entities },
    });
  });

  test.each(['free trade', 'Japan ASEAN cooperation', 'connectivity in ASEAN', 'cyber security'])(
    'is no list if it has no noun for several: %s',
    async (text) => {
      expect((await asker.answered(text)).form).not.toBe('who-does-what');
    },
  );
});
