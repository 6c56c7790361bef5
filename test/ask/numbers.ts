import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { earlier as seed } from '../support/checked-records.js';
import { askSuite } from '../support/seeded.js';

export const numbers = askSuite('how many', (asker) => {
  const numbersOf = async (question: string): Promise<number[]> => {
    const { form, answer } = await asker.answered(question);
    expect([question, form]).toEqual([question, 'how-many']);
    return [...new Set(answer.quantities?.map(({ quantity }) => quantity.value))];
  };

  test.each([
    ['How many young people from ASEAN attended the opening ceremony?', 150],
    ['How many young people from ASEAN took part in the Opening Ceremony?', 150],
    ['how many people benefited from Sport for Tomorrow?', 5_000_000],
    ['How many people have benefited from Sport for Tomorrow in ASEAN?', 5_000_000],
    ['How many NIHONGO Partners were dispatched?', 2_000],
    ['How many NIHONGO Partners did Japan dispatch?', 2_000],
    ['How many cultural exchange projects were implemented under the WA Project?', 2_000],
    ['How many people were dispatched under the WA Project?', 2_000],
  ])('%s %d', async (question, value) => {
    expect(await numbersOf(question)).toEqual([value]);
    const { sentences } = await asker.answered(question);
    expect(sentences[0]).toMatch(/about [\d,]+ .*“.+”/);
  });

  test.each([
    ['how many people live in Japan?', 2_000],
    ['how many people are there in ASEAN?', 5_000_000],
    ['how many people does ASEAN have?', 5_000_000],
    ['how many Japanese citizens did North Korea abduct?', 13],
    ['how many people did North Korea abduct?', 13],
    ['how many years has Abe been prime minister of Japan?', 13],
    ['how many years has Japan cooperated with ASEAN?', 13],
    ['How many people visited Japan through JENESYS?', 150],
    ['How many people took part in JENESYS?', 150],
    ['how many people took part in the opening ceremony?', 150],
    ['how many people attended the opening ceremony?', 150],
    ['how many people benefited from the WA Project?', 6_000_000],
    ['How many exchanges have occurred under the WA Project?', 6_000_000],
    ['how much money did Japan give ASEAN?', 2],
    ['how many countries are discussing RCEP?', 16],
  ])('%s is not answered by %d, which is offered as another number', async (question, other) => {
    expect(await numbersOf(question)).toEqual([]);
    const { sentences } = await asker.answered(question);
    expect(sentences[0]).toMatch(/^No number in the data matches “.+”\.$/);
    expect(sentences[1]).toMatch(/^Other numbers, which answer other questions, about .+:$/);
    expect(sentences.slice(2).join('\n')).toContain(other.toLocaleString('en-GB'));
  });

  test('only entities that the data names are counted, and they do not stand for a number of people', async () => {
    const { sentences } = await asker.answered('how many countries are in ASEAN?');
    expect(sentences[0]).toMatch(/^10: .+\. This counts those named in the data; there may be others\.$/);
    for (const question of ['how many people attended the summit?', 'how many leaders spoke at the summit?'])
      expect((await asker.answered(question)).sentences[0]).toMatch(/^The sources give no numbers about/);
  });

  test('a number of those who do something is counted from claims, and is no number that the data gives', async () => {
    const { sentences } = await asker.answered('how many countries are negotiating RCEP?');
    expect(sentences[0]).toMatch(
      /^No claim in the data says: “… negotiated Regional Comprehensive Economic Partnership”/,
    );
  });

  test('a number is described in the words of its measure', async () => {
    const { sentences } = await asker.answered('How many people visited Japan through JENESYS?');
    expect(sentences.join('\n')).toContain(
      'young people from ASEAN countries who took part in the Opening Ceremony of the Rugby World Cup 2019: about 150 people',
    );
  });

  test('a question about a number must name something', async () => {
    expect((await asker.notUnderstood('how many people were abducted?')).message).toMatch(/^Name the entity/);
  });

  const MEASURED = seed.data.entities.filter(({ props }) => props['quantities'] !== '[]');
  const name = fc.constantFrom(...MEASURED.map(({ props }) => props['name'] as string));
  const noun = fc.constantFrom('people', 'countries', 'projects', 'years', 'times', 'young people');

  test('if no number comes with a given word, none fits', async () => {
    await fc.assert(
      fc.asyncProperty(
        name,
        noun,
        fc.constantFrom('drowned', 'voted', 'zorbed', 'perished'),
        async (of, what, verb) => {
          const { answer, sentences } = await asker.answered(`How many ${what} ${verb} in ${of}?`);
          expect(answer.quantities).toEqual([]);
          expect(sentences[0]).toMatch(/^(?:No number in the data matches|The sources give no numbers)/);
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);

  test('if no number comes with a given name, none fits', async () => {
    const others = fc.constantFrom('Kim Jong-un', 'Yokohama', 'Hanoi', 'Vientiane Vision', 'United Nations');
    await fc.assert(
      fc.asyncProperty(others, async (other) => {
        expect(await numbersOf(`How many people benefited from Sport for Tomorrow with ${other}?`)).toEqual([]);
      }),
      { numRuns: 5 },
    );
  });
});
